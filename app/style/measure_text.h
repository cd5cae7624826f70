// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/length.h"

#include <QString>

#include <optional>

namespace broadsheet {

/// A measure as written in data files: "390mm", "9pt", "1.562in", "4Q", "2pc", "1em"; a minus sign
/// is allowed. Computed in integers and rounded once to the nearest unit, so that "0.1mm" is what
/// it says on every machine. `em` is the length of one em; without it "em" is refused.
/// nullopt: no number, an unknown unit, more than 6 decimals or 7 digits before the point.
std::optional<Length> lengthFromText(const QString& text, std::optional<Length> em = std::nullopt);

/// The shortest text that lengthFromText() reads as exactly this length: millimetres where three
/// decimals say it, else points, else millimetres with as many decimals as it takes.
QString lengthToText(Length length);

/// "2em", "0.25em", "-0.05em" in thousandths of an em; nullopt when it is not that.
std::optional<int> milliEmFromText(const QString& text);

/// "90%", "105.5%" in thousandths; nullopt when it is not that.
std::optional<int> perMilleFromText(const QString& text);

} // namespace broadsheet
