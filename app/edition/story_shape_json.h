// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/story_shape.h"
#include "style/json_object.h"
#include "style/ordered_json.h"

#include <QStringList>

namespace broadsheet {

/// The JSON of a story's shape in a page plan, read strictly and written canonically: what equals
/// its default is left out.
StoryShape readStoryShape(JsonObject& json);
OrderedJson storyShapeJson(const StoryShape& shape);

/// The words in the order of the enumerators they stand for; the schema has the same.
QStringList shapeKindWords();
QStringList headSideWords();
QStringList notchCornerWords();
QStringList picturePlaceWords();

} // namespace broadsheet
