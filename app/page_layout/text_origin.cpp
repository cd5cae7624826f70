// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/text_origin.h"

#include <algorithm>

namespace broadsheet {

StoryPlace placeInStory(const std::vector<TextOrigin>& origins, int offset)
{
    if (origins.empty())
        return {};
    const TextOrigin* best = &origins.front();
    for (const TextOrigin& origin : origins) {
        if (origin.start <= offset)
            best = &origin;
    }
    return { best->part, best->offset + std::clamp(offset - best->start, 0, best->length) };
}

std::optional<StoryPlace> exactPlace(const std::vector<TextOrigin>& origins, int offset)
{
    for (const TextOrigin& origin : origins) {
        if (origin.start <= offset && offset <= origin.end())
            return StoryPlace { origin.part, origin.offset + offset - origin.start };
    }
    return std::nullopt;
}

std::optional<int> offsetOf(const std::vector<TextOrigin>& origins, StoryPlace place)
{
    std::optional<int> best;
    for (const TextOrigin& origin : origins) {
        if (origin.part != place.part)
            continue;
        const int within = std::clamp(place.offset - origin.offset, 0, origin.length);
        if (!best || origin.offset <= place.offset)
            best = origin.start + within;
        if (place.offset <= origin.offset + origin.length)
            break;
    }
    return best;
}

std::vector<TextOrigin> rewrittenOrigins(
    const std::vector<TextOrigin>& origins, const std::vector<int>& sources)
{
    std::vector<TextOrigin> result;
    for (const TextOrigin& origin : origins) {
        for (std::size_t i = 0; i < sources.size(); ++i) {
            const int source = sources[i];
            if (source < origin.start || source >= origin.end())
                continue;
            const int offset = origin.offset + source - origin.start;
            const bool goesOn = !result.empty() && result.back().part == origin.part
                && result.back().end() == int(i)
                && result.back().offset + result.back().length == offset;
            if (goesOn)
                ++result.back().length;
            else
                result.push_back({ int(i), 1, origin.part, offset });
        }
    }
    std::stable_sort(result.begin(), result.end(), [](const TextOrigin& a, const TextOrigin& b) {
        return a.start < b.start;
    });
    return result;
}

} // namespace broadsheet
