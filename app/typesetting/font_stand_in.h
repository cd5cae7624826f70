// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/paragraph.h"

#include <QJsonArray>

namespace broadsheet {

/// Characters that are not set in what their style asks for, all for the same reason and in the
/// same face's family.
struct FontStandIn {
    StandIn why = StandIn::None;
    QString wanted; ///< the family asked for
    QString used; ///< the family set
    QString characters; ///< each once, in the order met, at most MostListed of them
    int count = 0; ///< all of them, as often as they stand there

    static constexpr int MostListed = 40;

    bool operator==(const FontStandIn&) const = default;
};

/// Counts `text`, set in `font`, into `list`; text that is set as asked for costs nothing.
void noteStandIn(std::vector<FontStandIn>& list, const SetFont& font, QStringView text);

/// Counts what one list says into another, for several pages or paragraphs.
void addStandIns(std::vector<FontStandIn>& list, const std::vector<FontStandIn>& more);

/// What stands in in a whole paragraph.
std::vector<FontStandIn> standInsOf(const Paragraph& paragraph);

/// [{"why", "wanted", "used", "characters", "count"}]; why: "not-installed", "damaged", "no-glyph",
/// "missing", "no-variant" or "made-small-caps".
QJsonArray standInsToJson(const std::vector<FontStandIn>& list);

} // namespace broadsheet
