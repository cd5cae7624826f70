// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/free_frame.h"
#include "style/json_object.h"
#include "style/ordered_json.h"

namespace broadsheet {

/// The JSON of a free frame, read strictly and written canonically: what equals its default is
/// left out. Its rectangle is four measures, "12.5mm", as in format files; what is written is read
/// back to the unit.
FreeFrame readFreeFrame(JsonObject& json);
OrderedJson freeFrameJson(const FreeFrame& frame);

} // namespace broadsheet
