// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_plan.h"
#include "style/json_object.h"
#include "style/ordered_json.h"

namespace broadsheet {

/// Parts of a page plan's JSON that stand in other files too: on master pages, in free frames. Read
/// strictly and written canonically; what equals its default is left out.

/// The first line on which furniture and rules may stand: far above the type area.
constexpr int FirstFurnitureLine = -50;

/// The key "box", and "inset_em" where `firstLine` is 1; below 1: a box that may stand above the
/// type area, such boxes have no insets.
GridBox readBox(JsonObject& json, int firstLine = 1);
void putBox(OrderedJson& json, const GridBox& box);

/// 3 is the third story of the page's import; {"id": 17} is story 17 of the library.
StoryRef readStoryRef(JsonObject& json, const QString& key);
void putStory(OrderedJson& json, const QString& key, const StoryRef& story);

/// Reads all keys of the object.
PlanRule readPlanRule(JsonObject& json);
OrderedJson planRuleJson(const PlanRule& rule);

/// Reads all keys of the object.
Furniture readFurniture(JsonObject& json);
OrderedJson furnitureJson(const Furniture& furniture);

/// The keys "focus" and "zoom_per_mille".
PictureCropping readCropping(JsonObject& json);
void putCropping(OrderedJson& json, const PictureCropping& cropping);

/// A text that is there and not empty.
QString requiredText(JsonObject& json, const QString& key);

void putText(OrderedJson& json, const QString& key, const QString& text); ///< unless it is empty
void putNumber(OrderedJson& json, const QString& key, int number); ///< unless it is 0
void putTrue(OrderedJson& json, const QString& key, bool value); ///< if it is

} // namespace broadsheet
