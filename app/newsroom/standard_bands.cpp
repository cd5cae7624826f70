// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/standard_bands.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace broadsheet {

namespace {

/// A leg of fewer lines is no story but a strip.
constexpr int LeastTextLines = 4;
constexpr int LeastColumns = 2;
constexpr int MostAbreast = 3;
/// Two abreast that would end sooner than this are too short: a third one joins them.
constexpr int ShallowBand = 22;
/// Latin letters take about so much of an em (measured on the sample's English copy).
constexpr double LatinEm = 0.52;
/// What an estimate from characters misses: words that do not break, lines that run over.
constexpr double Slack = 1.06;

bool isHead(PartKind kind)
{
    return kind == PartKind::StandingHead || kind == PartKind::Kicker || kind == PartKind::Headline
        || kind == PartKind::Deck;
}

} // namespace

int depthOf(const BandItem& item)
{
    return item.headLines + item.textLines;
}

int depthOf(const Band& band)
{
    int depth = 0;
    for (const BandItem& item : band)
        depth = std::max(depth, depthOf(item));
    return depth;
}

int BandBuilder::linesInOneColumn(const Story& story) const
{
    const bool han
        = m_grid.charactersPerColumn > 0 && story.language.startsWith(QLatin1String("zh"));
    const double perLine = han ? double(m_grid.charactersPerColumn)
                               : m_grid.columnWidth.toPt() / (m_grid.em.toPt() * LatinEm);
    double lines = 0;
    for (const StoryPartPtr& part : story.parts) {
        if (!isHead(part->kind) && part->kind != PartKind::PageCredits && !part->text.isEmpty())
            lines += std::ceil((double(part->text.size()) + 2) * Slack / perLine);
    }
    return int(lines);
}

void BandBuilder::addHeads(BandItem& item, Rank rank) const
{
    struct Set {
        PartKind kind;
        std::array<const char*, 3> styles; ///< by rank
        std::array<int, 3> lines;
    };

    // Lengths of Latin heads need a second line where Han heads need one.
    const bool han = item.story->language.startsWith(QLatin1String("zh"));
    const int two = han ? 1 : 2;
    const std::array<Set, 4> sets { {
        { PartKind::StandingHead,
            { "standing-head", "standing-head", "standing-head" },
            { 1, 1, 1 } },
        { PartKind::Kicker, { "kicker-1", "kicker-2", "kicker-3" }, { 1, 1, 1 } },
        { PartKind::Headline, { "headline-1", "headline-3", "headline-4" }, { 1, two, 2 } },
        { PartKind::Deck, { "deck-1", "deck-2", "deck-3" }, { two, two, 2 } },
    } };
    Length height;
    for (const Set& set : sets) {
        const bool has = std::any_of(
            item.story->parts.begin(), item.story->parts.end(), [&](const StoryPartPtr& part) {
                return part->kind == set.kind && !part->text.isEmpty();
            });
        if (!has)
            continue;
        const auto at = std::size_t(rank);
        const QString style = QLatin1String(set.styles[at]);
        item.heads.push_back({ partKindName(set.kind), style, set.lines[at] });
        height += m_sheet.styleOrBody(style).leading * set.lines[at];
    }
    if (!item.heads.empty())
        item.headLines = int((height + m_grid.linePitch * 2) / m_grid.linePitch) + 1;
}

BandItem BandBuilder::item(const StoryPtr& story, int columns, Rank rank) const
{
    BandItem made { story, columns, {}, 0, 0 };
    addHeads(made, rank);
    const int lines = linesInOneColumn(*story);
    made.textLines = std::max(LeastTextLines, (lines + columns - 1) / columns + 1);
    return made;
}

/// Widths by length: the widest share that makes the band least deep.
Band BandBuilder::abreast(const std::vector<StoryPtr>& stories) const
{
    const int count = int(stories.size());
    const Rank rank = count > 2 ? Rank::Narrow : Rank::Half;
    std::vector<int> widths(stories.size(), LeastColumns);
    const auto make = [&] {
        Band band;
        for (std::size_t i = 0; i < stories.size(); ++i)
            band.push_back(
                item(stories[i], widths[i], widths[i] <= LeastColumns ? Rank::Narrow : rank));
        return band;
    };
    Band best = make();
    for (int spare = m_grid.columns - LeastColumns * count; spare > 0; --spare) {
        const auto deepest = std::max_element(best.begin(),
            best.end(),
            [](const auto& a, const auto& b) { return depthOf(a) < depthOf(b); });
        ++widths[std::size_t(deepest - best.begin())];
        best = make();
    }
    return best;
}

std::vector<Band> BandBuilder::bands(const std::vector<StoryPtr>& stories) const
{
    std::vector<Band> all;
    if (stories.empty())
        return all;
    all.push_back({ item(stories.front(), m_grid.columns, Rank::Lead) });
    const int most = std::min(MostAbreast, m_grid.columns / LeastColumns);
    for (auto next = stories.begin() + 1; next != stories.end();) {
        Band band;
        for (int count = 1; count <= most && stories.end() - next >= count; ++count) {
            band = abreast({ next, next + count });
            if (count >= 2 && depthOf(band) >= ShallowBand)
                break;
        }
        next += std::ptrdiff_t(band.size());
        all.push_back(std::move(band));
    }
    return all;
}

} // namespace broadsheet
