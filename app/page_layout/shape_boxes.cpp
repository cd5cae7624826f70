// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/shape_boxes.h"

#include "page_layout/shape_builder.h"

namespace broadsheet {

Result<ShapedStory> ShapeBoxes::make(
    const StoryRef& ref, const Story& story, const StoryShape& shape)
{
    Result<ShapedStory> made = ShapeBuilder(m_grid, m_heads, story, shape).make(m_pictures);
    if (made)
        made.value().placement.story = ref;
    return made;
}

} // namespace broadsheet
