// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace broadsheet {

/// Where words begin after ICU's word breaking, which has a small Chinese dictionary of its own:
/// what WordSplitter falls back to. UTF-16 offsets, ascending, 0 among them.
std::vector<int> icuWordStarts(QStringView text);

} // namespace broadsheet
