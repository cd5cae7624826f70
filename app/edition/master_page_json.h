// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/master_page.h"
#include "style/json_object.h"
#include "style/ordered_json.h"

namespace broadsheet {

/// {"name": "folio", "furniture": {…}} or {"name": "head-rule", "rule": {…}}.
MasterItem readMasterItem(JsonObject& json);
OrderedJson masterItemJson(const MasterItem& item);

/// {"name", "parent"?, "format"?, "items"?, "left_out"?}
MasterPage readMasterPage(JsonObject& json);
OrderedJson masterPageJson(const MasterPage& master);

/// {"item": "folio", "instead"?: {"furniture": {…}}}
MasterOverride readMasterOverride(JsonObject& json);
OrderedJson masterOverrideJson(const MasterOverride& item);

/// A list of texts that are not empty.
QStringList readTexts(JsonObject& json, const QString& key);
void putTexts(OrderedJson& json, const QString& key, const QStringList& texts);

} // namespace broadsheet
