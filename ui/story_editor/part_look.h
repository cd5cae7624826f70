// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <QFont>
#include <QTextBlockFormat>
#include <QTextCharFormat>

namespace broadsheet {

struct ThemeColors;

/// How one kind of part looks in the editor; not how it prints.
struct PartLook {
    QTextBlockFormat block;
    QTextCharFormat text;
};

/// The looks of all kinds for a theme and a story's language.
class PartLooks {
public:
    static constexpr int TextPixels = 16; ///< one em of running text

    PartLooks(const ThemeColors& colors, const QString& language);

    [[nodiscard]] PartLook of(PartKind kind) const;
    /// What a span lays over the look of its part.
    [[nodiscard]] QTextCharFormat withRole(const PartLook& look, SpanRole role) const;
    /// What a note mark adds to whatever face it is in.
    [[nodiscard]] static QTextCharFormat noteMark();

    [[nodiscard]] bool isFor(bool dark, const QString& language) const
    {
        return m_dark == dark && m_language == language;
    }

private:
    [[nodiscard]] QFont fontOf(PartKind kind) const;

    bool m_dark = false;
    QString m_language;
    bool m_chinese = true;
    QColor m_text;
    QColor m_muted;
    QFont m_base;
    QString m_kai; ///< empty: no Kai face is installed
};

} // namespace broadsheet
