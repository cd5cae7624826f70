// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/vertical_marks.h"

#include "typesetting/vertical_orientation.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// What an em loses to be half an em; nothing where a style has made it half already.
std::int32_t upToHalf(const Paragraph& paragraph, const Cluster& mark, std::int32_t share)
{
    const std::int32_t over = std::clamp(mark.advance - paragraph.em / 2, 0, paragraph.em / 2);
    return over / share;
}

bool isFixed(const Cluster& mark)
{
    return mark.charClass == CharClass::Exclaim || mark.character == U'：'
        || mark.character == U'；';
}

bool isPause(const Cluster& mark)
{
    return (mark.charClass == CharClass::PauseMinor || mark.charClass == CharClass::PauseMajor)
        && !isFixed(mark);
}

bool isUprightLatin(const Cluster& cluster)
{
    return !cluster.cjk && cluster.orientation > Orientation::Rotated
        && cluster.charClass != CharClass::Space;
}

} // namespace

std::int32_t blankBelow(const Paragraph& paragraph, const Cluster& mark)
{
    if (mark.charClass == CharClass::WideInterpunct)
        return paragraph.em / 4;
    if (isPause(mark))
        return upToHalf(paragraph, mark, centersMarks(paragraph.style->language) ? 2 : 1);
    return mark.charClass == CharClass::Closer ? upToHalf(paragraph, mark, 1) : 0;
}

std::int32_t blankAbove(const Paragraph& paragraph, const Cluster& mark)
{
    if (mark.charClass == CharClass::WideInterpunct)
        return paragraph.em / 4;
    if (isPause(mark) && centersMarks(paragraph.style->language))
        return upToHalf(paragraph, mark, 2);
    return mark.charClass == CharClass::Opener ? upToHalf(paragraph, mark, 1) : 0;
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
