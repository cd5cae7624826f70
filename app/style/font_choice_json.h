// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/font_choice.h"
#include "style/json_object.h"

#include <QHash>

namespace broadsheet {

/// The components of a composite font: "han", "latin", "digits", "marks". Each is a family name,
/// or {"family", "size": "105%", "shift": "0.02em"}, of which all may be absent. What is said
/// replaces that component as a whole; the others stay as `font` has them.
void readFontComponents(JsonObject& json, FontChoice& font);

/// What a style says of its font: "font", the name of a composite font in `fonts`, whose
/// components replace those inherited; then its own components, "weight", "italic", "width" and
/// "features".
void readStyleFont(JsonObject& json, const QHash<QString, FontChoice>& fonts, FontChoice& font);

} // namespace broadsheet
