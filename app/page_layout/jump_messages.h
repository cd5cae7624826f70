// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/jump_chain.h"

namespace broadsheet {

/// What a person must know of a placement's jumps, translated; empty: all is well.
std::vector<QString> jumpProblems(
    const Edition& edition, const JumpChain& chain, const QString& title);

/// The story ends on `page` already, so that nothing goes on behind it.
QString jumpNotNeeded(const Page& page, const QString& title);

} // namespace broadsheet
