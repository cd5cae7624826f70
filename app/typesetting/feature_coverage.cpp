// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/feature_coverage.h"

#include <hb-ot.h>
#include <hb.h>

namespace broadsheet {

void FeatureCoverage::Release::operator()(hb_set_t* set) const
{
    hb_set_destroy(set);
}

bool FeatureCoverage::reaches(const FontFace& face, const char (&feature)[5], std::uint32_t glyph)
{
    const hb_tag_t tag = HB_TAG(feature[0], feature[1], feature[2], feature[3]);
    SetPtr& reached = m_reached[{ &face, tag }];
    if (!reached) {
        reached.reset(hb_set_create());
        const hb_tag_t wanted[] = { tag, HB_TAG_NONE };
        const SetPtr lookups(hb_set_create());
        hb_face_t* const source = face.harfBuzzFace();
        hb_ot_layout_collect_lookups(
            source, HB_OT_TAG_GSUB, nullptr, nullptr, wanted, lookups.get());
        hb_codepoint_t lookup = HB_SET_VALUE_INVALID;
        while (hb_set_next(lookups.get(), &lookup) != 0) {
            hb_ot_layout_lookup_collect_glyphs(
                source, HB_OT_TAG_GSUB, lookup, nullptr, reached.get(), nullptr, nullptr);
        }
    }
    return hb_set_has(reached.get(), glyph) != 0;
}

} // namespace broadsheet
