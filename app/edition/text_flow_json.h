// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/text_flow.h"
#include "style/json_object.h"
#include "style/ordered_json.h"

namespace broadsheet {

/// The JSON of what a page plan says about the flow of text, read strictly and written canonically:
/// what equals its default is left out.

/// Reads the keys of a runaround that stand in `json`; its other keys, and `finish`, are the
/// caller's.
Runaround readRunaround(JsonObject& json);
void putRunaroundKeys(OrderedJson& json, const Runaround& runaround);

HeadSpan readHeadSpan(JsonObject& json);
OrderedJson headSpanJson(const HeadSpan& span);

VerticalJustify readVerticalJustify(JsonObject& json);
OrderedJson verticalJustifyJson(const VerticalJustify& justify);

} // namespace broadsheet
