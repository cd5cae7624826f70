// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_view/line_heat.h"

#include "page_layout/loose_lines.h"
#include "typesetting/explain_line.h"

#include <algorithm>
#include <cmath>

namespace broadsheet {

namespace {

/// Pages on view and their neighbours.
constexpr std::size_t KeptPages = 4;
/// R28: a gap of half an em is as bad as a gap gets.
constexpr double WorstMilliEm = 500;
constexpr int Warmest = 0; ///< hue of red
constexpr int Mildest = 48; ///< hue of amber
constexpr float LeastAlpha = 0.14F;
constexpr float MostAlpha = 0.55F;
const QColor Narrowed(45, 105, 220, 46);

QColor colorOf(const PageLine& line)
{
    const LineExplanation explanation = explainLine(*line.paragraph, line.line);
    if (explanation.largestGapMilliEm > 0) {
        // The eye sees the first hundredths of an em best: the root spreads them out.
        const double heat
            = std::sqrt(std::min(1.0, double(explanation.largestGapMilliEm) / WorstMilliEm));
        QColor color = QColor::fromHsv(int(Mildest - heat * (Mildest - Warmest)), 230, 235);
        color.setAlphaF(LeastAlpha + float(heat) * (MostAlpha - LeastAlpha));
        return color;
    }
    const bool narrowed = std::any_of(explanation.adjustments.begin(),
        explanation.adjustments.end(),
        [](const LineAdjustment& adjustment) { return adjustment.squeeze != SqueezeStep::None; });
    return narrowed ? Narrowed : QColor();
}

} // namespace

const std::vector<LineHeat::Patch>& LineHeat::of(const ComposedPagePtr& page)
{
    const auto known = std::find_if(
        m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.page == page; });
    if (known != m_entries.end())
        return known->patches;
    Entry entry { page, {} };
    for (const PageLine& line : page->lines) {
        const QColor color = line.kind == LineKind::Head ? QColor() : colorOf(line);
        if (color.isValid())
            entry.patches.push_back({ rectOfLine(line), color });
    }
    if (m_entries.size() == KeptPages)
        m_entries.erase(m_entries.begin());
    m_entries.push_back(std::move(entry));
    return m_entries.back().patches;
}

QString lineTip(const ComposedPage& page, Point point)
{
    for (const PageLine& line : page.lines) {
        if (line.kind != LineKind::Head && rectOfLine(line).contains(point))
            return explanationText(explainLine(*line.paragraph, line.line));
    }
    return {};
}

} // namespace broadsheet
