// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "style/paragraph_style.h"

#include <QJsonObject>

namespace broadsheet {

/// Reads the font of a paragraph to be set, its keys as in a style sheet: "font" (the Han
/// component; "unit" for the built-in metric), "latin", "digits", "marks", "weight", "italic",
/// "width", "features" and "size" ("小五", "9pt"). Keys that are absent leave `style` as it is.
/// Problem: a value that a style sheet would refuse.
Result<void> readTypesetFont(const QJsonObject& in, ParagraphStyle& style);

} // namespace broadsheet
