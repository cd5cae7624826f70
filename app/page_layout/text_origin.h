// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <memory>
#include <optional>
#include <vector>

namespace broadsheet {

/// A place in a story's parts.
struct StoryPlace {
    int part = -1;
    int offset = 0; ///< UTF-16

    auto operator<=>(const StoryPlace&) const = default;
};

/// A stretch of a paragraph's text that is a story's own words, unit by unit. What stands between
/// two of them the page has put in itself: a bracket, an em space, a jump line.
struct TextOrigin {
    int start = 0; ///< UTF-16, in the paragraph's text
    int length = 0;
    int part = 0; ///< index into Story::parts
    int offset = 0; ///< UTF-16, in that part's text

    [[nodiscard]] int end() const { return start + length; }
};

/// Of one paragraph, by start. Immutable once a page has them; nullptr: none of it is a story's.
using TextOrigins = std::shared_ptr<const std::vector<TextOrigin>>;

/// Where an offset of the paragraph stands in its story; one that the page has put in gives the
/// nearest place before it. Part -1: there are no origins.
StoryPlace placeInStory(const std::vector<TextOrigin>& origins, int offset);

/// The place exactly, where `offset` touches a word of the story's own.
std::optional<StoryPlace> exactPlace(const std::vector<TextOrigin>& origins, int offset);

/// Where a place of the story stands in the paragraph; one that the page leaves out gives the
/// nearest before it. Nothing: the paragraph shows nothing of that part.
std::optional<int> offsetOf(const std::vector<TextOrigin>& origins, StoryPlace place);

/// What a text becomes when a setter takes characters out of it: `sources` says for each UTF-16
/// unit of the new text where it stood in the old one, ascending. Offsets of `origins` are those of
/// the old text.
std::vector<TextOrigin> rewrittenOrigins(
    const std::vector<TextOrigin>& origins, const std::vector<int>& sources);

} // namespace broadsheet
