// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "typesetting/paragraph.h"
#include "typesetting/shape.h"

namespace broadsheet {

/// Shapes a text that stands beside the paragraph's, in the paragraph's fonts at `size`; fonts that
/// it needs are added to the paragraph. Problem: no font is installed at all.
Result<SmallText> shapeSmallText(
    Paragraph& paragraph, const QString& text, Length size, bool chinese, Shaper& shaper);

} // namespace broadsheet
