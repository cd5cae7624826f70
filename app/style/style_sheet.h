// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "style/paragraph_style.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <vector>

namespace broadsheet {

/// The house's named paragraph styles, read from JSON (resources/styles/*.json), each inheriting
/// from its `parent` and saying only what differs. Composite fonts have names of their own in
/// "fonts", inherit alike, and a style takes one by its "font". A StyleSheet is immutable once
/// read; every style that it hands out is fully resolved.
class StyleSheet {
public:
    /// Refuses unknown keys, unknown parents and fonts, loops and values out of range, naming the
    /// style.
    static Result<StyleSheet> fromJson(const QByteArray& json);

    [[nodiscard]] const QString& name() const { return m_name; }

    /// nullptr when there is no style of that name.
    [[nodiscard]] const ParagraphStyle* find(const QString& style) const;

    /// The style of that name, else "body", which every sheet has.
    [[nodiscard]] const ParagraphStyle& styleOrBody(const QString& style) const;

    [[nodiscard]] QStringList names() const;

    /// The house's ladder of head sizes, the largest first (R56); empty: the house has none.
    [[nodiscard]] const std::vector<Length>& headSizes() const { return m_headSizes; }

private:
    QString m_name;
    QHash<QString, ParagraphStyle> m_styles;
    ParagraphStyle m_body;
    std::vector<Length> m_headSizes;
};

/// The sheet of that name among those that come with the program (resources/styles).
Result<StyleSheet> findStyleSheet(const QString& name);
QStringList styleSheetNames();

} // namespace broadsheet
