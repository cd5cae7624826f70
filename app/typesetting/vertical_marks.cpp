// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/vertical_marks.h"

namespace broadsheet {

namespace {

bool isUprightLatin(const Cluster& cluster)
{
    return !cluster.cjk && cluster.orientation > Orientation::Rotated
        && cluster.charClass != CharClass::Space;
}

} // namespace

bool fillsVerticalEm(const Cluster& mark)
{
    return mark.charClass == CharClass::Exclaim || mark.character == U'：'
        || mark.character == U'；';
}

bool fallsAwayInVertical(const Paragraph& paragraph, std::size_t space)
{
    if (space == 0 || space + 1 >= paragraph.clusters.size())
        return false;
    const Cluster& before = paragraph.clusters[space - 1];
    const Cluster& after = paragraph.clusters[space + 1];
    return paragraph.chinese
        && ((before.cjk && isUprightLatin(after)) || (isUprightLatin(before) && after.cjk));
}

} // namespace broadsheet
