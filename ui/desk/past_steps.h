// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/undo_step.h"
#include "edition/edition_matter.h"
#include "storage/library.h"

#include <map>

namespace broadsheet {

/// Steps of earlier runs of the program that lead to what the library holds now, so that they can
/// be undone; the oldest first.
struct PastSteps {
    std::vector<PastStep> edition;
    std::map<StoryId, std::vector<PastStep>> stories;
};

/// The newest 1,000 of them. What does not lead to the stored content, because somebody else has
/// changed it since or the program was killed in between, is left out. Undo is a comfort: steps
/// that cannot be read are none, not a Problem.
PastSteps readPastSteps(Library& library, const EditionMatter& matter);

QString caretToText(const Caret& caret);
Caret caretFromText(const QString& text);

} // namespace broadsheet
