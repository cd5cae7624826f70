// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace broadsheet {

enum class KinsokuLevel { None, Basic, Gb, Strict }; ///< P1, ordered: each holds all before it

} // namespace broadsheet
