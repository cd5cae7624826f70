// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/length.h"

#include <QString>

#include <optional>

namespace broadsheet {

/// A size of type as people write it: "小五", "五号" (the table is resources/sizes/hao.json), or a
/// measure such as "9pt" as in lengthFromText. nullopt: neither, or not above nothing and at most
/// 2,000 pt. The one reader of sizes: style sheets, command line and JSON lines use it.
std::optional<Length> typeSizeFromText(const QString& text);

} // namespace broadsheet
