// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_grid.h"
#include "style/json_object.h"
#include "style/ordered_json.h"

namespace broadsheet {

/// Reads all keys of a format that stands in another file, as pageGridFromJson() does; a mistake is
/// that file's.
PageGrid readPageGrid(JsonObject& json);

/// Reads back as an equal grid.
OrderedJson pageGridJson(const PageGrid& grid);

} // namespace broadsheet
