// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>

namespace broadsheet {

/// Waits until the file's bytes are on the disk.
Result<void> waitForDisk(const QString& path);

/// Puts a complete file in the place of `target` in one step: at every moment, also after a power
/// cut, the place holds either the whole older file or the whole new one. Both lie on one file
/// system. When it fails, `written` is removed and the older file stays.
/// Thread: any.
Result<void> placeFile(const QString& written, const QString& target);

/// Lets another thread call a writer off. Both are asked on the writer's own threads.
struct WriteControl {
    /// Asked often: true ends the work.
    std::function<bool()> isCancelled;
    /// Asked once, when the new file is complete on the disk: false leaves the older one.
    std::function<bool()> mayPlace;

    [[nodiscard]] bool cancelled() const { return isCancelled && isCancelled(); }

    [[nodiscard]] bool placingAllowed() const { return !mayPlace || mayPlace(); }
};

} // namespace broadsheet
