// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/beside_names.h"

#include "typesetting/beside_clusters.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// Longer runs of Han are no names of persons but words of a sentence.
constexpr std::size_t LongestName = 4;
constexpr std::size_t LongestSpeaker = 8;
constexpr char32_t Colon = U'：';

bool isSeparator(const Cluster& cluster)
{
    return cluster.charClass == CharClass::PauseMinor || cluster.charClass == CharClass::PauseMajor
        || cluster.charClass == CharClass::Space
        || cluster.charClass == CharClass::IdeographicSpace;
}

std::vector<ClusterRange> namesOf(const std::vector<Cluster>& clusters)
{
    std::vector<ClusterRange> names;
    for (std::size_t first = 0; first < clusters.size(); ++first) {
        std::size_t end = first;
        bool allHan = true;
        for (; end < clusters.size() && !isSeparator(clusters[end]); ++end)
            allHan = allHan && clusters[end].charClass == CharClass::Han;
        if (end > first && allHan && end - first <= LongestName)
            names.push_back({ first, end - 1 });
        first = end;
    }
    return names;
}

void holdInside(Paragraph& paragraph, ClusterRange range)
{
    for (std::size_t i = range.first; i < range.last; ++i)
        hold(paragraph.boundaries[i]);
}

} // namespace

void evenNames(Paragraph& paragraph)
{
    const std::vector<ClusterRange> names = namesOf(paragraph.clusters);
    std::int64_t longest = 0;
    for (const ClusterRange& name : names)
        longest = std::max(longest, naturalWidth(paragraph, name));
    for (const ClusterRange& name : names) {
        if (name.last > name.first)
            openBetween(paragraph, name, longest - naturalWidth(paragraph, name));
        holdInside(paragraph, name);
    }
}

bool padSpeaker(Paragraph& paragraph, std::int64_t width)
{
    std::vector<Cluster>& clusters = paragraph.clusters;
    const std::size_t most = std::min(clusters.size(), LongestSpeaker + 1);
    std::size_t colon = 0;
    while (colon < most && clusters[colon].charClass == CharClass::Han)
        ++colon;
    if (colon == 0 || colon >= most || clusters[colon].character != Colon)
        return false;
    const ClusterRange name { 0, colon - 1 };
    const std::int64_t missing = width - naturalWidth(paragraph, name);
    holdInside(paragraph, { 0, colon });
    if (missing > 0 && colon > 1)
        openBetween(paragraph, name, missing);
    else if (missing > 0) // one character stands at the left
        paragraph.boundaries[0].gap += std::int32_t(missing);
    clusters[colon].advance = paragraph.em;
    Boundary& behind = paragraph.boundaries[colon];
    const std::int32_t hug = behind.lossLeft; // an opening mark hugs what it encloses
    closeUp(behind);
    behind.lossLeft = hug;
    return true;
}

} // namespace broadsheet
