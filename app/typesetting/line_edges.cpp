// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/line_edges.h"

#include "typesetting/kinsoku.h"
#include "typesetting/optical_margins.h"
#include "typesetting/punctuation_squeeze.h"

namespace broadsheet {

namespace {

/// R36: one mark only, where no other stands before it.
bool hangs(const Paragraph& paragraph, std::size_t last)
{
    const bool hangable = paragraph.kinsoku->mayHang(paragraph.clusters[last].character);
    const bool afterMark = last > 0 && paragraph.clusters[last - 1].cjk
        && (isRightBlankMark(paragraph.clusters[last - 1].charClass)
            || paragraph.clusters[last - 1].charClass == CharClass::Opener);
    return paragraph.clusters[last].cjk && hangable && !afterMark;
}

bool keepsBlankAtLineEnd(const Paragraph& paragraph, std::size_t last)
{
    return paragraph.style->lineEnd == LineEndMarks::Half
        && paragraph.clusters[last].charClass == CharClass::PauseMajor
        && paragraph.region == MarkRegion::Japan;
}

/// What the mark at the line's end loses.
std::int32_t markTrim(const Paragraph& paragraph, std::size_t last)
{
    // R21: a Japanese full stop keeps its blank unless the line needs it.
    if (keepsBlankAtLineEnd(paragraph, last))
        return 0;
    switch (paragraph.style->lineEnd) {
    case LineEndMarks::Half:
        return rightBlank(paragraph, last);
    case LineEndMarks::Hang:
        return hangs(paragraph, last) ? paragraph.clusters[last].advance
                                      : rightBlank(paragraph, last);
    case LineEndMarks::HalfIfNeeded:
    case LineEndMarks::Full:
        break;
    }
    return 0;
}

/// What a reading that is wider than its base needs at the line's edges to be flush there (R73).
std::int32_t startRoom(const Paragraph& paragraph, std::size_t first)
{
    const BesideMatter* beside = paragraph.beside.get();
    return beside != nullptr && !beside->startRoom.empty() ? beside->startRoom[first] : 0;
}

std::int32_t endRoom(const Paragraph& paragraph, std::size_t last)
{
    const BesideMatter* beside = paragraph.beside.get();
    return beside != nullptr && !beside->endRoom.empty() ? beside->endRoom[last] : 0;
}

} // namespace

std::int32_t lineStartTrim(const Paragraph& paragraph, std::size_t first)
{
    return leftBlank(paragraph, first) + hangAtStart(paragraph, paragraph.clusters[first])
        - startRoom(paragraph, first);
}

std::int32_t lineEndTrim(const Paragraph& paragraph, std::size_t last)
{
    return markTrim(paragraph, last) + hangAtEnd(paragraph, paragraph.clusters[last])
        - endRoom(paragraph, last);
}

std::int32_t lineEndSqueeze(const Paragraph& paragraph, std::size_t last)
{
    const bool ifNeeded = paragraph.style->lineEnd == LineEndMarks::HalfIfNeeded
        || keepsBlankAtLineEnd(paragraph, last);
    return ifNeeded ? rightBlank(paragraph, last) : 0;
}

const HyphenGlyph* lineHyphen(const Paragraph& paragraph, std::size_t last)
{
    const std::uint16_t font = paragraph.clusters[last].font;
    return paragraph.boundaries[last].hyphen && font < paragraph.hyphens.size()
        ? &paragraph.hyphens[font]
        : nullptr;
}

std::int32_t hyphenWidth(const Paragraph& paragraph, const HyphenGlyph& hyphen)
{
    return hyphen.advance - hangOf(paragraph, hyphen);
}

} // namespace broadsheet
