// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace broadsheet {

/// What of a picture is seen in its frame, which it always fills: of a free picture frame and of a
/// story's own picture alike.
struct PictureCropping {
    int focusX = 500; ///< per mille: which place of the picture stands in the middle of the frame …
    int focusY = 500;
    int zoomPerMille = 1000; ///< … and how much larger than filling the frame it is; ≥ 1000

    bool operator==(const PictureCropping&) const = default;
};

} // namespace broadsheet
