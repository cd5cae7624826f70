// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/paragraph.h"

#include <optional>

namespace broadsheet {

// What the steps that set matter beside the text share.

/// The clusters that hold any of the UTF-16 range.
std::optional<ClusterRange> clustersOf(const Paragraph& paragraph, int start, int end);

/// Width of clusters first…last as they stand before justification.
std::int64_t naturalWidth(const Paragraph& paragraph, ClusterRange range);

/// Nothing breaks, squeezes or opens the place any more; its width stays.
void hold(Boundary& boundary);

/// … and nothing stands there: no gap, nothing lost by marks.
void closeUp(Boundary& boundary);

/// Adds `extra` to the boundaries first…last − 1 in equal parts, the rest of the division to the
/// first ones.
void openBetween(Paragraph& paragraph, ClusterRange range, std::int64_t extra);

/// Sets the clusters in another size, their baseline `raise` above the line's.
void resize(Paragraph& paragraph, ClusterRange range, Length size, Length raise);

} // namespace broadsheet
