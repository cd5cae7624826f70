// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fonts/font_face.h"

#include <map>
#include <memory>

struct hb_set_t;

namespace broadsheet {

/// Which glyphs the substitutions of an OpenType feature reach, so that what a face lacks can be
/// made instead. Asked once for a face and feature and kept. Not thread-safe.
class FeatureCoverage {
public:
    /// Whether `feature`, a tag such as "smcp", changes `glyph` in some script of the face.
    bool reaches(const FontFace& face, const char (&feature)[5], std::uint32_t glyph);

private:
    struct Release {
        void operator()(hb_set_t* set) const;
    };

    using SetPtr = std::unique_ptr<hb_set_t, Release>;

    std::map<std::pair<const FontFace*, std::uint32_t>, SetPtr> m_reached;
};

} // namespace broadsheet
