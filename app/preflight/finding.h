// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/geometry.h"
#include "base/ids.h"

#include <QString>

#include <vector>

namespace broadsheet {

/// A hint may stay, a warning should be looked at, with an error the page should not be printed.
enum class Severity { Hint, Warning, Error };

/// What the program can do about a finding when a person asks for it.
enum class Fix {
    None,
    GrowFrames, ///< gives the placement's frames the lines that its text needs
    RemovePlacement, ///< takes the placement off its page
    RemoveFrame, ///< takes the empty frame away
    AcceptCopy, ///< the page is right with the story as it is now
    DeleteJump,
    ChoosePicture,
    EditStory, ///< opens the story where something is missing or wrong
    EditTags, ///< opens `field` of what is said of the story
    EditPublication, ///< opens the publication's particulars
    EditMasters, ///< opens its master pages
    PageSettings, ///< opens the page's format, master and overrides
    JumpRest, ///< asks for the page where the rest goes on
    CutEarlier, ///< the frames before a jump keep `amount` lines less
    FitHead, ///< sets the head smaller: until it fits, or to `amount` 1/1000 pt
    GrowFreeFrame, ///< the free frame gets the place `wanted`, where its text has room
    FitPicture, ///< … where its picture is fine enough
    MoveOntoPage, ///< … where the knife does not reach
    MoveFurniture, ///< … by `amount` lines down
    RemoveFreeFrame,
    KeepStanding, ///< takes out of the page's plan what cannot stand
};

/// One thing that is not as it should be.
struct Finding {
    QString check; ///< its name in the rules: "overset_text"
    Severity severity = Severity::Warning;
    int page = 0; ///< its number; 0: the whole edition
    Rect rect; ///< on that page; empty: the whole page
    StoryId story; ///< null: it is nobody's
    int part = -1; ///< where in the story; -1: nowhere in particular
    int offset = 0; ///< UTF-16
    int placement = -1; ///< index into the page's plan
    int frame = -1; ///< of the placement
    int freeFrame = 0; ///< the number of a free frame; 0: it is about none
    int furniture = -1; ///< index into the page's plan
    int amount = 0; ///< what a fix needs: lines, a size
    Rect wanted; ///< what a fix makes of the free frame's place
    QString field; ///< of the story's, where a fix opens one: "section", "keywords" …
    QString text; ///< one line, translated: what is wrong
    QString detail; ///< translated; empty: there is no more to say
    Fix fix = Fix::None;

    bool operator==(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

} // namespace broadsheet
