// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/jump_lines.h"

namespace broadsheet {

QString jumpText(const Jump& jump, JumpDirection direction, const QString& language)
{
    const bool to = direction == JumpDirection::To;
    const int page = to ? jump.toPage : jump.fromPage;
    const QString& folio = to ? jump.toFolio : jump.fromFolio;
    if (page == 0 && folio.isEmpty())
        return {};
    if (language.startsWith(QLatin1String("zh"))) {
        const QString place = folio.isEmpty() ? QStringLiteral("第%1版").arg(page)
                                              : QStringLiteral("%1版").arg(folio);
        return (to ? QStringLiteral("下转") : QStringLiteral("上接")) + place;
    }
    const QString place = folio.isEmpty() ? QStringLiteral("page %1").arg(page) : folio;
    return (to ? QStringLiteral("Continued on ") : QStringLiteral("Continued from ")) + place;
}

JumpDirection jumpDirection(const QString& text)
{
    const bool from = text.contains(QStringLiteral("接"))
        || text.contains(QLatin1String("from"), Qt::CaseInsensitive);
    return from ? JumpDirection::From : JumpDirection::To;
}

} // namespace broadsheet
