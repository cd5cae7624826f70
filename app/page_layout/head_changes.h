// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/shape_fitter.h"

namespace broadsheet {

enum class HeadChange { Larger, Smaller, MoreLines, FewerLines, NextStyle, PreviousStyle };

/// The same shape with another head, tried; `fitter` has its page. Problem: the head cannot be
/// changed so, and why.
Result<ShapeTrial> changeHead(
    ShapeFitter& fitter, const StoryRef& story, const StoryShape& shape, HeadChange change);

/// The same shape with its head so small that all of it has room and its headline is no larger than
/// `most` (zero: of any size). Problem: there is no such size.
Result<ShapeTrial> fitHead(
    ShapeFitter& fitter, const StoryRef& story, const StoryShape& shape, Length most);

} // namespace broadsheet
