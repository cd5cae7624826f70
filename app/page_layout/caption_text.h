// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_matter.h"
#include "page_layout/flow_text.h"

namespace broadsheet {

/// Caption and credit that stand with a picture: the story's parts of those kinds, else what the
/// picture's file says itself. The credit runs on behind the caption where both are Chinese. The
/// styles are those of `sheet`, which outlives them.
std::vector<FlowParagraph> captionText(const Story* story,
    const PictureSource* source,
    const QString& language,
    const StyleSheet& sheet);

} // namespace broadsheet
