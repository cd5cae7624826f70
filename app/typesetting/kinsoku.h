// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/paragraph.h"

namespace broadsheet {

/// 避头尾 (R1–R5) at the style's level and by its table: whether a cluster set as Chinese may begin
/// or end a line. Its class tells the pair —— (strict only) from the lone — (a connector, forbidden
/// from basic on).
bool mayStartLine(const Paragraph& paragraph, const Cluster& cluster);
bool mayEndLine(const Paragraph& paragraph, const Cluster& cluster);

} // namespace broadsheet
