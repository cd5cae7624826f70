// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/beside_style.h"
#include "style/json_object.h"

namespace broadsheet {

/// Reads "drop_cap", "tabs", "list_hang", "speaker" and "even_names" of a paragraph style;
/// what is absent stays as it was in `style`. Mistakes are recorded in `json`.
void readBesideStyle(JsonObject& json, BesideStyle& style);

} // namespace broadsheet
