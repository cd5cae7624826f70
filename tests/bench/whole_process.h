// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace broadsheet::bench {

/// One run of a program from start to end, its children included.
struct Run {
    double wallMs = 0;
    double cpuMs = 0;
    double peakMb = 0; ///< largest resident size
    int exitCode = -1;
};

Run runProcess(const std::vector<std::string>& command);

/// The median by wall time of `times` runs after one that warms the caches; exit code of the last
/// failed one.
Run medianRun(const std::vector<std::string>& command, int times);

} // namespace broadsheet::bench
