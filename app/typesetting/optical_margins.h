// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/paragraph.h"

namespace broadsheet {

/// How far a Latin mark stands in the margin at the line's start or end, Length units, in a style
/// with optical margins: a margin of points and hyphens looks hollow beside one of letters.
std::int32_t hangAtStart(const Paragraph& paragraph, const Cluster& cluster);
std::int32_t hangAtEnd(const Paragraph& paragraph, const Cluster& cluster);
std::int32_t hangOf(const Paragraph& paragraph, const HyphenGlyph& hyphen);

} // namespace broadsheet
