// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/galley_setter.h"
#include "typesetting/headline_breaks.h"
#include "typesetting/headline_nodes.h"

namespace broadsheet {

/// A headline's setting, found but not yet set: plain data that make-up can compare and keep.
struct HeadlinePlan {
    QString text; ///< as set: see headlineText()
    std::vector<int> pauses; ///< see HeadlineText
    std::vector<int> lineStarts; ///< UTF-16 offsets in `text` of the second line and those after
    ParagraphStyle style; ///< the house's, with the size, leading and tracking found
    int widthPerMille = 1000;
    bool spread = false;
    HeadlineLimits limits;
    bool fits = false;
    double cost = 0;

    [[nodiscard]] std::size_t lineCount() const { return lineStarts.size() + 1; }
};

/// A headline that is split and shaped: asking it for another width or number of lines is the
/// search alone.
struct ShapedHeadline {
    SplitHeadline split;
    Paragraph paragraph; ///< shaped in the wanted style
    HeadlineNodes words; ///< breaks between words
    ParagraphStyle style;
};

/// Sets headlines (A8): the words found, the lines balanced, the size taken from the house's
/// ladder. The result depends on nothing but the arguments and the fonts. One per thread.
class HeadlineSetter {
public:
    /// `setter` outlives it.
    explicit HeadlineSetter(GalleySetter& setter, WordSplitter splitter = WordSplitter());

    /// False: the program was built without a Chinese dictionary.
    [[nodiscard]] bool hasDictionary() const { return m_splitter.hasDictionary(); }

    /// Splits and shapes in `style`, the wanted one. `measure` decides the Han–Latin gap alone.
    Result<ShapedHeadline> shape(const QString& text, const ParagraphStyle& style, Length measure);

    /// The search alone.
    [[nodiscard]] static HeadlinePlan fit(
        const ShapedHeadline& headline, const HeadlineRequest& request);

    /// Sets what was planned. `style` equals plan.style and outlives the result.
    Result<SetParagraph> set(const HeadlinePlan& plan, const ParagraphStyle& style, Length measure);

private:
    GalleySetter& m_setter;
    WordSplitter m_splitter;
};

/// The sizes that a head may take: `wanted`, then those of the house's ladder below it down to
/// `smallest`; steps of 4 % where the house has no ladder.
std::vector<Length> headlineSizes(
    const std::vector<Length>& ladder, Length wanted, Length smallest);

/// R57: the whole body lines that a block of this height takes.
int wholeLines(Length height, Length pitch);

} // namespace broadsheet
