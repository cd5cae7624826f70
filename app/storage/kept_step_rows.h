// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"
#include "storage/kept_step.h"

namespace broadsheet {

/// Steps of one edition at a time: those of another one go. Of very many the oldest go.
Result<void> storeKeptSteps(
    Database& database, EditionId edition, const std::vector<KeptStep>& steps, const QString& run);

/// In the order in which they were made.
Result<std::vector<KeptStep>> loadKeptSteps(Database& database, EditionId edition);

} // namespace broadsheet
