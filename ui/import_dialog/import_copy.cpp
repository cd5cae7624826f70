// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog/import_copy.h"

#include <QRegularExpression>

namespace broadsheet {

const Story* entryAt(const ImportCopies& copies, const EntryPlace& place)
{
    if (place.copy < 0 || place.copy >= int(copies.size()) || place.entry < 0)
        return nullptr;
    const auto& stories = copies[std::size_t(place.copy)]->corrected.split.stories;
    return place.entry < int(stories.size()) ? &stories[std::size_t(place.entry)] : nullptr;
}

QString pageFromFileName(const QString& fileName, const QStringList& pages)
{
    static const QRegularExpression named(
        QStringLiteral("^(?:.*?[-_ .])?(?:page|p|第)?[-_ ]*([A-Z]{0,2})0*([0-9]{1,3})版?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString base = fileName.section(u'.', 0, -2);
    const auto match = named.match(base.isEmpty() ? fileName : base);
    if (!match.hasMatch())
        return {};
    const QString letters = match.captured(1).toUpper();
    const QString number = match.captured(2);
    for (const QString& page : pages) {
        static const QRegularExpression folio(QStringLiteral("^([A-Za-z]*)0*([0-9]+)$"));
        const auto parts = folio.match(page);
        if (parts.captured(2) == number
            && (letters == parts.captured(1).toUpper()
                || (parts.captured(1).isEmpty() && letters == QStringLiteral("P"))))
            return page;
    }
    return {};
}

} // namespace broadsheet
