// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/story_splitter.h"

#include "exchange/byline_names.h"
#include "exchange/copy_patterns.h"
#include "exchange/head_lines.h"

namespace broadsheet {

StorySplitter::StorySplitter(std::vector<CopyParagraph> paragraphs, CleaningTally& tally)
    : m_tally(tally)
{
    m_paragraphs.reserve(paragraphs.size());
    for (CopyParagraph& paragraph : paragraphs) {
        m_evidence.learn(paragraph.text());
        m_paragraphs.push_back(shaped(std::move(paragraph)));
    }
    for (Index i = 0; i + 1 < m_paragraphs.size(); ++i) { // ▲ points at the picture
        if (m_paragraphs[i].shape == Shape::Body && isShape(i + 1, Shape::CreditLine)
            && QStringLiteral("▲△▼▽◀▶").contains(m_paragraphs[i].text().front()))
            m_paragraphs[i].shape = Shape::Caption;
    }
}

std::vector<Story> StorySplitter::split()
{
    while (m_at < m_paragraphs.size())
        step();
    flush();
    // copy that is one piece without a head is a story that has none yet, not the rest of another
    if (m_stories.size() == 1 && m_stories.front().type == StoryType::Fragment)
        m_stories.front().type = StoryType::Story;
    return std::move(m_stories);
}

void StorySplitter::step()
{
    switch (shapeAt(m_at)) {
    case Shape::PageCredits:
        takePageCredits();
        break;
    case Shape::DatedLine:
        takeDatedLine();
        break;
    case Shape::Caption:
    case Shape::CreditLine:
        takeCaption();
        break;
    case Shape::BylineLine:
    case Shape::SourceLine:
    case Shape::JumpLine:
        takeLineOfStory();
        break;
    case Shape::Numbered:
        if (m_current && !m_current->isClosed())
            m_current->addPart(PartKind::Subhead, m_paragraphs[m_at++].paragraph.marked);
        else
            takeHeads();
        break;
    case Shape::Head:
    case Shape::DoubtfulHead:
        takeHeads();
        break;
    case Shape::Standfirst: // before the head or, in an open story, a paragraph like others
        if (!isStoryOpen() && isShape(m_at + 1, Shape::Head))
            takeHeads();
        else
            takeBody();
        break;
    case Shape::Body:
        takeBody();
        break;
    }
}

StoryDraft& StorySplitter::current()
{
    if (!m_current)
        startFragment(StoryType::Fragment);
    return *m_current;
}

void StorySplitter::startFragment(StoryType type)
{
    flush();
    m_current = std::make_unique<StoryDraft>(type);
}

void StorySplitter::flush()
{
    if (m_current && !m_current->isEmpty()) {
        if (m_current->breaksOff())
            m_brokenTail = m_current->bodyTail();
        m_stories.push_back(m_current->story());
    }
    for (const StoryDraft& caption : m_captions)
        m_stories.push_back(caption.story());
    m_captions.clear();
    m_current.reset();
}

bool StorySplitter::isShape(Index i, Shape shape) const
{
    return i < m_paragraphs.size() && m_paragraphs[i].shape == shape;
}

StorySplitter::Shape StorySplitter::shapeAt(Index i) const
{
    const Shape shape = m_paragraphs[i].shape;
    if (shape == Shape::DoubtfulHead)
        return doubtfulShape(i, i == m_at && isStoryOpen());
    if (shape == Shape::Head && i == m_at && isTornLine(i))
        return Shape::Body;
    return shape;
}

/// A short line with a comma, a question or a speaker: inside a story it is text unless the next
/// paragraph can only begin a story; elsewhere it is a headline.
StorySplitter::Shape StorySplitter::doubtfulShape(Index i, bool storyIsOpen) const
{
    constexpr qsizetype LongestSubhead = 20;
    const QString& text = m_paragraphs[i].text();
    const bool last = i + 1 >= m_paragraphs.size();
    if (last)
        return Shape::Body;
    const ShapedParagraph& next = m_paragraphs[i + 1];
    const bool nextBegins = next.hasDateline || next.hasJumpFrom || next.shape == Shape::BylineLine;
    if (nextBegins)
        return Shape::Head;
    if (const QString who = speaker(text); !who.isEmpty()) {
        const bool again = i + 2 < m_paragraphs.size() && speaker(m_paragraphs[i + 2].text()) == who
            && hasSpeaker(next.text());
        const bool opensDialogue = isInterviewer(speaker(next.text())) && !isInterviewer(who)
            && !again && (i == 0 || !hasSpeaker(m_paragraphs[i - 1].text()));
        if (opensDialogue)
            return Shape::Head;
        return storyIsOpen || isInterviewer(who) || again ? Shape::Body : Shape::Head;
    }
    if (!storyIsOpen)
        return Shape::Head;
    const bool question = endsSentence(text) && !text.contains(u'，')
        && text.size() <= LongestSubhead && !m_current->breaksOff() && next.shape == Shape::Body;
    return question ? Shape::Head : Shape::Body;
}

/// A short line inside a story that a column tore: the pair at the joint is a word of this page.
bool StorySplitter::isTornLine(Index i) const
{
    constexpr qsizetype ShortestTorn = 12;
    constexpr int Proof = 2;
    if (!isStoryOpen() || i + 1 >= m_paragraphs.size())
        return false;
    const ShapedParagraph& line = m_paragraphs[i];
    const ShapedParagraph& next = m_paragraphs[i + 1];
    return line.text().size() >= ShortestTorn && !hasInnerSpace(line.text())
        && line.paragraph.marked.spans.empty() && next.shape == Shape::Body && !next.hasDateline
        && !next.hasJumpFrom && m_evidence.jointCount(line.text(), next.text()) >= Proof;
}

/// Inside an open story a paragraph may still be the rest of an earlier one that broke off: in
/// English it begins with a small letter; in Chinese the joint makes a word of this page and the
/// paragraph speaks of that story's things far more than of this one's.
bool StorySplitter::isRestOfEarlier(const ShapedParagraph& paragraph) const
{
    constexpr double FarMore = 2.0;
    constexpr double Little = 0.04;
    if (!isStoryOpen() || m_brokenTail.isEmpty() || m_current->breaksOff())
        return false;
    const QString& text = paragraph.text();
    if (!paragraph.paragraph.chinese)
        return text.front().isLower() && m_brokenTail.back().isLetter();
    if (m_evidence.jointCount(m_brokenTail, text) < 2)
        return false;
    const double earlier = WordEvidence::sharedWords(m_brokenTail, text);
    const double here = WordEvidence::sharedWords(m_current->bodyTail(), text);
    return earlier > Little && earlier > FarMore * here;
}

void StorySplitter::takeBody()
{
    const ShapedParagraph& paragraph = m_paragraphs[m_at++];
    const bool second = isStoryOpen() && paragraph.hasDateline
        && m_current->grouping() == StoryDraft::Grouping::None
        && m_current->hasPart(PartKind::Dateline);
    const bool elsewhere = isStoryOpen() && m_current->isInterrupted() && m_current->breaksOff();
    const bool fromOtherPage = paragraph.hasJumpFrom && m_current && m_current->hasBody();
    const bool rest = isRestOfEarlier(paragraph);
    if (!m_current || m_current->isClosed() || second || elsewhere || fromOtherPage || rest) {
        startFragment(paragraph.hasDateline ? StoryType::Story : StoryType::Fragment);
        if (!elsewhere && !paragraph.hasDateline)
            m_brokenTail.clear();
    }
    m_current->addBody(paragraph.paragraph.marked, m_tally);
}

void StorySplitter::takeLineOfStory()
{
    const ShapedParagraph& line = m_paragraphs[m_at++];
    const MarkedText& marked = line.paragraph.marked;
    if (line.shape == Shape::SourceLine) {
        current().addSource(marked, m_tally);
    } else if (line.shape == Shape::JumpLine) {
        if (openingJumpLine(line.text()) && m_current && m_current->hasBody())
            startFragment(StoryType::Fragment);
        current().addJumpLine(marked, m_tally);
    } else {
        current().addByline(marked, m_tally);
        const bool textFollows = isShape(m_at, Shape::Body) && !m_paragraphs[m_at].hasDateline;
        const bool bracketed = QStringLiteral("（(").contains(line.text().front());
        if (m_current->hasBody() && (bracketed || !textFollows))
            m_current->setClosed(true);
    }
}

void StorySplitter::takeCaption()
{
    const ShapedParagraph& line = m_paragraphs[m_at++];
    const bool underHead = m_current && !m_current->isEmpty() && !m_current->hasBody();
    if (line.shape == Shape::CreditLine && underHead && isReporterLine(line.text())
        && line.text().endsWith(QStringLiteral("报道"))) {
        m_current->addByline(line.paragraph.marked, m_tally);
        return;
    }
    if (line.shape == Shape::CreditLine && isStoryOpen()) {
        m_current->addCredit(line.paragraph.marked, m_tally);
        return;
    }
    if (m_current && m_current->isClosed())
        flush();
    StoryDraft caption(StoryType::Caption);
    if (line.shape == Shape::CreditLine)
        caption.addCredit(line.paragraph.marked, m_tally);
    else
        caption.addCaption(line.paragraph.marked, m_tally);
    while (isShape(m_at, Shape::CreditLine))
        caption.addCredit(m_paragraphs[m_at++].paragraph.marked, m_tally);
    m_captions.push_back(std::move(caption));
    if (m_current)
        m_current->setInterrupted();
    else
        flush();
}

void StorySplitter::takePageCredits()
{
    startFragment(StoryType::Box);
    while (isShape(m_at, Shape::PageCredits))
        m_current->addPart(PartKind::PageCredits, m_paragraphs[m_at++].paragraph.marked);
    flush();
}

bool StorySplitter::opensBox(Index i) const
{
    return isShape(i, Shape::DatedLine) && isShape(i + 1, Shape::Body)
        && !m_paragraphs[i + 1].hasDateline;
}

void StorySplitter::takeDatedLine()
{
    if (opensBox(m_at)) {
        startFragment(StoryType::Box);
        takeBoxItems();
        return;
    }
    const MarkedText& date = m_paragraphs[m_at++].paragraph.marked;
    if (isStoryOpen()) { // the date under a notice
        m_current->addPart(PartKind::Byline, date);
        m_current->setClosed(true);
        return;
    }
    startFragment(StoryType::Box);
    m_current->addPart(PartKind::Subhead, date);
    flush();
}

void StorySplitter::takeBoxItems()
{
    bool inBox = true;
    while (inBox && m_at < m_paragraphs.size()) {
        const ShapedParagraph& paragraph = m_paragraphs[m_at];
        if (paragraph.shape == Shape::DatedLine) {
            m_current->addPart(PartKind::Subhead, paragraph.paragraph.marked);
            m_current->setClosed(false);
        } else if (paragraph.shape == Shape::Body && !m_current->isClosed()) {
            m_current->addBody(paragraph.paragraph.marked, m_tally);
        } else if (paragraph.shape == Shape::SourceLine) {
            m_current->addSource(paragraph.paragraph.marked, m_tally);
            inBox = opensBox(m_at + 1);
        } else if (paragraph.shape == Shape::BylineLine) {
            m_current->addByline(paragraph.paragraph.marked, m_tally);
            inBox = opensBox(m_at + 1);
        } else {
            break;
        }
        ++m_at;
    }
    flush();
}

} // namespace broadsheet
