// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/paragraph.h"

namespace broadsheet {

/// A shaped paragraph from the cluster at the UTF-16 offset `from` on, at most `most` clusters of
/// it, to be broken on another measure. Nothing is shaped again: quotes, gaps and squeezed marks
/// are what they are in the whole paragraph. Text and text offsets stay those of the whole; spaces
/// at which a line would begin fall away. From 0 on it keeps its beginning as it is.
Paragraph restOf(const Paragraph& whole, int from, std::size_t most);

/// Whether a rest ends where its paragraph does.
bool reachesEnd(const Paragraph& rest);

} // namespace broadsheet
