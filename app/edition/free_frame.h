// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/geometry.h"
#include "edition/picture_cropping.h"
#include "edition/story_ref.h"
#include "style/ink.h"
#include "style/paragraph_style.h"

#include <QString>

namespace broadsheet {

enum class BoxEdge { None, Rule, Double };

enum class FreeKind {
    Text, ///< a story's text, or a place in a chain of such frames
    Picture,
    Rule, ///< along the longer side of its rectangle
    Box, ///< an edge, and a tint inside it where there is one
};

/// Something that stands on the page off the grid: placed to the micrometre by hand or by numbers.
/// What the page's own stories cannot say with columns and lines. Those after it in the plan lie
/// above it; all of them lie above the stories, but tints lie below everything.
struct FreeFrame {
    int id = 0; ///< 1 and up, unique on the page; names it for threads, groups and undo
    FreeKind kind = FreeKind::Box;
    Rect rect; ///< on the trimmed sheet, from its top left corner
    StoryRef story; ///< Text: whose text; Picture: whose caption and credit stand below it
    int next = 0; ///< Text: the frame of the page where the text goes on; 0: it ends here
    int legs = 1; ///< Text: legs across it
    QString style; ///< Text: instead of the sheet's "body"
    WritingMode writing = WritingMode::Horizontal;
    QString picture; ///< Picture: file name of the original, or its hash
    PictureCropping cropping; ///< Picture: what of it is seen
    int captionLines = 0; ///< Picture: lines that hold caption and credit at the foot of `rect`
    Ink ink; ///< of a rule, an edge
    int tintPerMille = 0; ///< of a box's inside, in black
    BoxEdge edge = BoxEdge::Rule;
    int weightMilliPt = 300; ///< of a rule, an edge
    int group = 0; ///< frames and placements with the same number move together; 0: alone
    bool locked = false; ///< cannot be changed until it is unlocked
    /// Which words (wordsDigest) of `story` it was last set for; empty: not known, or no story.
    QString fitted = {}; // NOLINT(readability-redundant-member-init): initializers leave it out

    bool operator==(const FreeFrame&) const = default;
};

} // namespace broadsheet
