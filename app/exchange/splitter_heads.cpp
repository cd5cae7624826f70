// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/copy_patterns.h"
#include "exchange/head_lines.h"
#include "exchange/story_splitter.h"

namespace broadsheet {

// The part of StorySplitter that deals with heads: where a run of short lines ends, whether it
// begins a story or divides one, and what each line is.

StorySplitter::Index StorySplitter::endOfHeads(Index begin) const
{
    Index end = begin;
    while (end < m_paragraphs.size()) {
        const Shape shape = end == begin ? Shape::Head : shapeAt(end);
        const bool inside = shape == Shape::Head || shape == Shape::BylineLine
            || (shape == Shape::Standfirst && end > begin);
        if (!inside)
            break;
        ++end;
    }
    // the line behind a poem and before other text heads that text
    const bool verse = end - begin > MostHeadLines;
    if (verse && end < m_paragraphs.size() && !isShape(end, Shape::SourceLine)
        && !isShape(end, Shape::PageCredits) && !isShape(end, Shape::Caption))
        --end;
    return end;
}

std::vector<MarkedText> StorySplitter::lines(Index begin, Index end) const
{
    std::vector<MarkedText> found;
    for (Index i = begin; i < end; ++i)
        found.push_back(m_paragraphs[i].paragraph.marked);
    return found;
}

/// True when the short lines [begin, end) inside an open story must be the head of the next one.
bool StorySplitter::beginsStory(Index begin, Index end) const
{
    constexpr qsizetype LongEnough = 12;
    const ShapedParagraph& line = m_paragraphs[begin];
    const QString& text = line.text();
    if (end - begin > 1 || m_current->breaksOff() || isCaptionsHead(end))
        return true;
    if (isBriefsHead(text) || isCalendarHead(text) || isNoticeHead(text))
        return true;
    if (!line.paragraph.chinese && isStandingHead(text))
        return true;
    if (end < m_paragraphs.size()) {
        const ShapedParagraph& next = m_paragraphs[end];
        if (next.hasDateline || next.hasJumpFrom || opensBox(end))
            return true;
    }
    if (m_current->type() == StoryType::Package && !m_current->hasBoldItems()
        && line.paragraph.marked.isAllBold())
        return true; // a bold headline behind items whose heads are not bold
    if (m_current->grouping() != StoryDraft::Grouping::None && isStandingHead(text))
        return true;
    const bool gap = line.paragraph.blankLinesBefore >= 2 && end < m_paragraphs.size()
        && m_paragraphs[end].paragraph.blankLinesBefore < 2;
    const bool afterPicture
        = m_current->isInterrupted() && (hasInnerSpace(text) || text.size() >= LongEnough);
    return gap || afterPicture;
}

bool StorySplitter::isPlaceHeadAt(Index i, bool bold) const
{
    if (!isShape(i, Shape::Head) || !isShape(i + 1, Shape::Body))
        return false;
    const MarkedText& line = m_paragraphs[i].paragraph.marked;
    if (line.isAllBold() != bold || !isPlaceLike(line))
        return false;
    return m_paragraphs[i + 1].hasDateline
        || (i > 0 && closingByline(m_paragraphs[i - 1].text()).has_value());
}

/// Looks from the text under a first place head to the next short line.
bool StorySplitter::hasFurtherPlaceHead(Index from, bool bold) const
{
    Index i = from;
    while (i < m_paragraphs.size()
        && (m_paragraphs[i].shape == Shape::Body || m_paragraphs[i].shape == Shape::Caption))
        ++i;
    return i > from && isPlaceHeadAt(i, bold);
}

/// The head over one item of a package or of a column of briefs.
bool StorySplitter::takeItemHead(Index end)
{
    if (!m_current || !m_current->hasBody() || end - m_at != 1 || !isShape(end, Shape::Body)
        || m_paragraphs[end].hasJumpFrom)
        return false;
    const ShapedParagraph& line = m_paragraphs[m_at];
    const MarkedText& marked = line.paragraph.marked;
    const bool bold = marked.isAllBold();
    const bool gap = line.paragraph.blankLinesBefore >= 2;
    bool item = false;
    switch (m_current->grouping()) {
    case StoryDraft::Grouping::Package:
        item = bold == m_current->hasBoldItems() && isPlaceLike(marked);
        break;
    case StoryDraft::Grouping::Briefs:
        item = bold == m_current->hasBoldItems() && (bold || !gap) && !isBriefsHead(marked.text)
            && !isCalendarHead(marked.text) && !isStandingHead(marked.text)
            && (m_paragraphs[end].hasDateline == m_current->hasPart(PartKind::Dateline));
        break;
    case StoryDraft::Grouping::None: // text that leads in, then the items
        item = bold && m_current->isOpen() && isPlaceHeadAt(m_at, bold)
            && hasFurtherPlaceHead(end, bold);
        if (item)
            m_current->startGrouping(StoryDraft::Grouping::Package, bold);
        break;
    }
    if (!item)
        return false;
    m_current->addPart(PartKind::PlaceHead, marked);
    m_current->setClosed(false);
    m_at = end;
    return true;
}

/// Short lines directly under the text, a blank line before the next head: who signed it.
bool StorySplitter::takeSignature(Index end)
{
    const auto isDirect
        = [this](Index i) { return m_paragraphs[i].paragraph.blankLinesBefore == 0; };
    if (!isStoryOpen() || m_current->breaksOff() || !isDirect(m_at))
        return false;
    Index gap = m_at;
    while (gap < end && isDirect(gap))
        ++gap;
    if (gap == end)
        return false;
    while (m_at < gap)
        m_current->addByline(m_paragraphs[m_at++].paragraph.marked, m_tally);
    m_current->setClosed(true);
    return true;
}

void StorySplitter::takeHeads()
{
    const Index end = endOfHeads(m_at);
    if (takeSignature(end) || takeItemHead(end))
        return;
    if (isStoryOpen() && !beginsStory(m_at, end)) {
        const bool signature = isShape(end, Shape::DatedLine);
        m_current->addPart(
            signature ? PartKind::Byline : PartKind::Subhead, m_paragraphs[m_at].paragraph.marked);
        m_at = end;
        return;
    }
    startStory(end);
}

/// A head over pictures only, no text below it.
bool StorySplitter::isCaptionsHead(Index end) const
{
    if (end - m_at != 1 || !isShape(end, Shape::Caption))
        return false;
    Index i = end;
    while (isShape(i, Shape::Caption) || isShape(i, Shape::CreditLine))
        ++i;
    return !isShape(i, Shape::Body);
}

/// Where the items end that follow a standing head of briefs at m_at: another standing head or a
/// line of another make begins a story of its own. m_at + 1 when they are no items but one
/// story's head.
StorySplitter::Index StorySplitter::endOfItems(Index end) const
{
    const auto isMarked = [this](Index i) {
        return QStringLiteral("■□●○◆◇★☆▲·•※").contains(m_paragraphs[i].text().front());
    };
    const Index first = m_at + 1;
    const bool bold = m_paragraphs[first].paragraph.marked.isAllBold();
    Index i = first + 1;
    while (i < end) {
        const ShapedParagraph& line = m_paragraphs[i];
        if (isStandingHead(line.text()) || isBriefsHead(line.text()) || isCalendarHead(line.text())
            || isMarked(i) != isMarked(first) || (line.paragraph.marked.isAllBold() && !bold))
            break;
        ++i;
    }
    const bool oneHead = i == end && i - first > 1 && !isMarked(first) && isShape(end, Shape::Body)
        && m_paragraphs[first].paragraph.chinese;
    return oneHead ? first : i;
}

void StorySplitter::startStory(Index end)
{
    const bool briefs = end - m_at > 1 && isBriefsHead(m_paragraphs[m_at].text());
    const Index itemsEnd = briefs ? endOfItems(end) : end;
    const bool oneHead = briefs && itemsEnd == m_at + 1;
    if (!oneHead)
        end = itemsEnd;
    startFragment(StoryType::Story);
    std::vector<MarkedText> heads = lines(m_at, end);
    if (isCaptionsHead(end)) {
        m_current->setType(StoryType::Caption);
        m_current->addPart(PartKind::Headline, heads.front());
        m_at = end;
        while (isShape(m_at, Shape::Caption))
            m_current->addCaption(m_paragraphs[m_at++].paragraph.marked, m_tally);
        while (isShape(m_at, Shape::CreditLine))
            m_current->addCredit(m_paragraphs[m_at++].paragraph.marked, m_tally);
        flush();
        return;
    }
    std::vector<MarkedText> items;
    if (briefs && !oneHead) {
        items.assign(heads.begin() + 1, heads.end());
        heads.resize(1);
        m_current->startGrouping(StoryDraft::Grouping::Briefs, items.back().isAllBold());
    } else if (heads.size() > 1 && isPlaceLike(heads.back())
        && isPlaceHeadAt(end - 1, heads.back().isAllBold())
        && hasFurtherPlaceHead(end, heads.back().isAllBold())) {
        items.push_back(heads.back());
        heads.pop_back();
        m_current->startGrouping(StoryDraft::Grouping::Package, items.back().isAllBold());
    }
    if (heads.size() == 1 && isBriefsHead(heads.front().text))
        m_current->setType(StoryType::Package);
    if (isCalendarHead(heads.front().text))
        m_current->setType(StoryType::Box);
    const std::vector<PartKind> kinds = headKinds(heads);
    for (std::size_t i = 0; i < heads.size(); ++i) {
        if (kinds[i] == PartKind::Byline)
            m_current->addByline(heads[i], m_tally);
        else
            m_current->addPart(kinds[i], heads[i]);
    }
    for (const MarkedText& item : items)
        m_current->addPart(PartKind::PlaceHead, item);
    m_at = end;
    if (opensBox(m_at)) {
        m_current->setType(StoryType::Box);
        takeBoxItems();
    }
}

} // namespace broadsheet
