// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"
#include "page_layout/frame_filler.h"

namespace broadsheet {

/// Collects what a page is drawn from, in reading order.
class PageBuilder {
public:
    explicit PageBuilder(ComposedPage& page)
        : m_page(page)
    {
    }

    /// One set line with its measure's left edge at `x`.
    void addLine(const SetParagraph& set, std::size_t line, Length x, Length baseline);
    /// The lines of a story's text, which the page also remembers one by one.
    void addLines(const std::vector<FilledLine>& lines,
        StoryId story,
        const std::vector<FlowParagraph>& paragraphs);
    /// One set vertical line with its middle at `center` and its measure's top at `top`.
    void addVerticalLine(const SetParagraph& set, std::size_t line, Length center, Length top);

    /// A line of a story that has been added, where it stands.
    void rememberLine(PageLine line) { m_page.lines.push_back(std::move(line)); }

    [[nodiscard]] const std::vector<PageLine>& lines() const { return m_page.lines; }

    void addVacant(const VacantPlace& vacant) { m_page.vacant.push_back(vacant); }

    void addRect(const Rect& rect, const Ink& ink);

    void addPicture(PlacedPicture picture) { m_page.ops.emplace_back(std::move(picture)); }

    void addProblem(const QString& problem) { m_page.problems.push_back(problem); }

    void addOverset(Overset overset) { m_page.overset.push_back(std::move(overset)); }

    void addCopyfit(const Copyfit& copyfit) { m_page.copyfit.push_back(copyfit); }

    void addCut(const TextCut& cut) { m_page.cuts.push_back(cut); }

    void addRegion(StoryRegion region) { m_page.stories.push_back(std::move(region)); }

private:
    void reportTightReadings(const ParagraphStyle& style);
    void reportOnce(const QString& problem);

    ComposedPage& m_page;
    std::vector<LineRun> m_runs;
};

} // namespace broadsheet
