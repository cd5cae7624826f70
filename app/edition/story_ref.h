// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

namespace broadsheet {

/// A story named by its id in the library, or by its place in the page's import (1-based).
struct StoryRef {
    StoryId id;
    int importPlace = 0;

    bool operator==(const StoryRef&) const = default;
};

} // namespace broadsheet
