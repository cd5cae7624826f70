// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/headline_setter.h"

#include "typesetting/headline_lines.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// Where the house has no ladder.
constexpr int StepPercent = 4;

/// The gap does not change with the size that is found, else a smaller size could set wider.
ParagraphStyle withFixedGap(const ParagraphStyle& style, const Paragraph& paragraph)
{
    ParagraphStyle fixed = style;
    if (style.hanLatinGapMilliEm < 0 && paragraph.em > 0)
        fixed.hanLatinGapMilliEm
            = int((std::int64_t(paragraph.gap) * 1000 + paragraph.em / 2) / paragraph.em);
    return fixed;
}

} // namespace

HeadlineSetter::HeadlineSetter(GalleySetter& setter, WordSplitter splitter)
    : m_setter(setter)
    , m_splitter(std::move(splitter))
{
}

Result<ShapedHeadline> HeadlineSetter::shape(
    const QString& text, const ParagraphStyle& style, Length measure)
{
    ShapedHeadline headline;
    headline.split = splitHeadline(text, style.language, m_splitter);
    Result<Paragraph> shaped = m_setter.shape(headline.split.text.text, {}, style, measure);
    if (!shaped)
        return shaped.problem();
    headline.paragraph = std::move(shaped).value();
    headline.style = withFixedGap(style, headline.paragraph);
    setPauses(headline.paragraph, headline.split.text);
    headline.words = headlineNodes(headline.paragraph, headline.split, HeadlineCuts::BetweenWords);
    return headline;
}

HeadlinePlan HeadlineSetter::fit(const ShapedHeadline& headline, const HeadlineRequest& request)
{
    const Length reference = headline.style.size;
    const HeadlineNodes* nodes = &headline.words;
    HeadlineFit found = fitHeadline(nodes->nodes, reference, request);
    HeadlineNodes anywhere;
    if (!found.fits && headline.paragraph.clusters.size() > 1) {
        anywhere = headlineNodes(headline.paragraph, headline.split, HeadlineCuts::Anywhere);
        nodes = &anywhere;
        found = fitHeadline(nodes->nodes, reference, request);
    }
    HeadlinePlan plan;
    plan.text = headline.split.text.text;
    plan.pauses = headline.split.text.pauses;
    for (std::size_t i = 0; i + 1 < found.ends.size(); ++i)
        plan.lineStarts.push_back(headline.paragraph.clusters[nodes->clusters[found.ends[i]]].text);
    plan.style = headline.style;
    if (found.means.size > Length()) {
        plan.style.size = found.means.size;
        plan.style.leading
            = headline.style.leading.scaled(found.means.size.units(), reference.units());
    }
    plan.style.trackingMilliEm += found.means.trackingMilliEm;
    plan.widthPerMille = found.means.widthPerMille;
    plan.spread = request.spread;
    if (request.spread)
        plan.style.alignment = Alignment::Center; // what cannot be filled stands in the middle
    plan.limits = request.limits;
    plan.fits = found.fits || headline.paragraph.clusters.empty();
    plan.cost = found.cost;
    return plan;
}

Result<SetParagraph> HeadlineSetter::set(
    const HeadlinePlan& plan, const ParagraphStyle& style, Length measure)
{
    Result<Paragraph> shaped = m_setter.shape(plan.text, {}, style, measure);
    if (!shaped)
        return shaped.problem();
    Paragraph paragraph = std::move(shaped).value();
    HeadlineText text;
    text.pauses = plan.pauses;
    setPauses(paragraph, text);
    scaleWidth(paragraph, plan.widthPerMille);
    std::vector<BrokenLine> lines = headlineLines(paragraph, plan.lineStarts);
    if (!paragraph.vertical) // side bearings are those of horizontal lines
        trimToInk(paragraph, lines);
    if (plan.spread)
        spreadLines(paragraph, lines, measure.units(), plan.limits.loosest);
    return SetParagraph(std::move(paragraph), { measure.units(), 0, 0 }, std::move(lines));
}

std::vector<Length> headlineSizes(const std::vector<Length>& ladder, Length wanted, Length smallest)
{
    std::vector<Length> sizes { wanted };
    for (const Length size : ladder) {
        if (size < wanted && size >= smallest)
            sizes.push_back(size);
    }
    if (ladder.empty()) {
        for (int percent = 100 - StepPercent;
            wanted.scaled(percent, 100) >= smallest && percent > 0;
            percent -= StepPercent)
            sizes.push_back(wanted.scaled(percent, 100));
    }
    std::sort(sizes.begin(), sizes.end(), std::greater<>());
    return sizes;
}

int wholeLines(Length height, Length pitch)
{
    if (pitch <= Length() || height <= Length())
        return 0;
    return int((height.units() + pitch.units() - 1) / pitch.units());
}

} // namespace broadsheet
