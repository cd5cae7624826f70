// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preflight/preflight_input.h"

namespace broadsheet {

// One file per check; each looks at one page. Their names in the rules are those of their findings.
void checkOverset(const PreflightInput& input, const PreflightPage& page, Findings& out);
void checkEmptyFrames(const PreflightInput& input, const PreflightPage& page, Findings& out);
void checkFonts(const PreflightInput& input, const PreflightPage& page, Findings& out);
void checkPictures(const PreflightInput& input, const PreflightPage& page, Findings& out);
void checkOffPage(const PreflightInput& input, const PreflightPage& page, Findings& out);
void checkJumps(const PreflightInput& input, const PreflightPage& page, Findings& out);
void checkPlacedTwice(const PreflightInput& input, const PreflightPage& page, Findings& out);
void checkCopyChanged(const PreflightInput& input, const PreflightPage& page, Findings& out);
void checkRequired(const PreflightInput& input, const PreflightPage& page, Findings& out);
void checkEmbargo(const PreflightInput& input, const PreflightPage& page, Findings& out);
void checkShortLines(const PreflightInput& input, const PreflightPage& page, Findings& out);
void checkHeadsWithText(const PreflightInput& input, const PreflightPage& page, Findings& out);
void checkHeadsAbreast(const PreflightInput& input, const PreflightPage& page, Findings& out);
void checkFurniture(const PreflightInput& input, const PreflightPage& page, Findings& out);
/// What composing the page has said and no other check has. Comes last.
void checkPageProblems(const PreflightInput& input, const PreflightPage& page, Findings& out);

} // namespace broadsheet
