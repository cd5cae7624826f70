// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/flow_text.h"
#include "page_layout/paragraph_setter.h"

#include <vector>

namespace broadsheet {

/// How far a text has come: the next line to place, and the setting that it is a line of.
struct TextCursor {
    std::size_t paragraph = 0;
    int offset = 0; ///< UTF-16, where the setting in use begins
    std::size_t line = 0; ///< the next line of that setting
    SetParagraphPtr set; ///< nullptr: none yet
    Length measure; ///< of that setting
    Length column; ///< the leg's whole width when it was set

    [[nodiscard]] bool atParagraphStart() const { return offset == 0 && line == 0; }
};

/// Sets the paragraphs of one text where they are poured. A paragraph stays one setting as long as
/// its measure stays; on another measure its rest is broken anew from the next line, with the
/// glyphs and gaps that it had. Remembers all settings; one per text, which it does not outlive.
class FlowSetter {
public:
    /// `linePitch` is what a drop cap's lines measure.
    FlowSetter(
        ParagraphSetter& setter, const std::vector<FlowParagraph>& paragraphs, Length linePitch)
        : m_setter(setter)
        , m_paragraphs(paragraphs)
        , m_linePitch(linePitch)
        , m_settings(paragraphs.size())
    {
    }

    [[nodiscard]] const std::vector<FlowParagraph>& paragraphs() const { return m_paragraphs; }

    [[nodiscard]] const ParagraphStyle& style(const TextCursor& cursor) const
    {
        return *m_paragraphs[cursor.paragraph].style;
    }

    /// Makes the cursor's setting one that has its next line on the measure; `column` is the width
    /// of the leg, which decides the Han–Latin gap (P3), and `lines` how many lines of this
    /// measure follow one another. After it `set` holds `line`, or no line at all when the text of
    /// the paragraph has ended. Problem: no font is installed.
    Result<void> prepare(TextCursor& cursor, Length measure, Length column, int lines);

    /// Past the next line; past the paragraph when that was its last.
    static void advance(TextCursor& cursor, std::size_t lines);

    /// Lines that are left of the cursor's paragraph on a measure; more than `enough` need not be
    /// told apart.
    Result<std::size_t> linesLeft(
        TextCursor cursor, Length measure, Length column, std::size_t enough);

    /// Where the next line begins in the paragraph's text.
    [[nodiscard]] static int offsetOf(const TextCursor& cursor);

private:
    struct Setting {
        int offset = 0;
        Length measure;
        Length column;
        SetParagraphPtr set;
    };

    Result<SetParagraphPtr> setting(const TextCursor& cursor, int lines);
    enum class Cap { AsStyled, None };

    Result<SetParagraphPtr> whole(std::size_t paragraph, Length column, Cap cap);

    ParagraphSetter& m_setter;
    const std::vector<FlowParagraph>& m_paragraphs;
    Length m_linePitch;
    std::vector<std::vector<Setting>> m_settings; ///< by paragraph
};

} // namespace broadsheet
