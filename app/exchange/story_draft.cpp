// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/story_draft.h"

#include "exchange/copy_expression.h"
#include "exchange/copy_patterns.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct NoteText {
    Q_DECLARE_TR_FUNCTIONS(StoryNote)
};

/// The kept text of a cut; what else the cut takes is counted under `rule`.
QString taken(const QString& text, const Cut& cut, QLatin1String rule, CleaningTally& tally)
{
    const QString keep = text.mid(cut.textStart, cut.textLength);
    tally.count(rule,
        1,
        codePointCount(QStringView(text).mid(cut.start, cut.length)) - codePointCount(keep));
    return keep;
}

/// Words with which paragraphs begin: behind a missing full stop they are no rest.
bool beginsParagraph(const QString& text)
{
    static const QRegularExpression opening = copyExpression(
        QStringLiteral("^(?:据(?:了解|悉|介绍|统计)|会议(?:强调|指出|要求|认为|决定)|下一步|目前，|"
                       "近年来|接下来|随后，|与此同时|此外，|日前，|连日来|"
                       "[●■◆▲★□※•])"));
    return opening.match(text.left(12)).hasMatch() || isNumbered(text) || hasSpeaker(text);
}

bool isRestOf(const QString& broken, const QString& text)
{
    constexpr qsizetype ShortestBroken = 12;
    return broken.size() >= ShortestBroken
        && isChinese(broken.right(60)) == isChinese(text.left(60)) && !beginsParagraph(text);
}

/// What closes a paragraph: a jump line, a byline or a source; their kind and where they stand.
std::optional<std::pair<PartKind, Cut>> closingPiece(const QString& text)
{
    if (const auto jump = closingJumpLine(text))
        return std::pair(PartKind::JumpLine, *jump);
    if (const auto byline = closingByline(text))
        return std::pair(PartKind::Byline, *byline);
    if (const auto source = closingSource(text))
        return std::pair(PartKind::Credit, *source);
    return std::nullopt;
}

/// Cuts the closing pieces off `rest`; in the order of the copy.
std::vector<StoryPart> takeClosing(MarkedText& rest, CleaningTally& tally)
{
    constexpr std::size_t MostClosings = 4; // byline, second byline, source, jump line
    std::vector<StoryPart> closing;
    while (closing.size() < MostClosings) {
        const auto piece = closingPiece(rest.text);
        if (!piece)
            break;
        const auto& [kind, cut] = *piece;
        const QLatin1String rule = kind == PartKind::JumpLine ? copy_rule::JumpLineBrackets
            : kind == PartKind::Byline                        ? copy_rule::BylineBrackets
                                                              : copy_rule::CreditSeparated;
        closing.insert(closing.begin(), { kind, taken(rest.text, cut, rule, tally), {} });
        rest = rest.slice(0, cut.start);
    }
    return closing;
}

std::vector<StoryNote> strayWordNotes(const std::vector<StoryPart>& parts)
{
    std::vector<StoryNote> notes;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QString& text = parts[i].text;
        if (!isChinese(text))
            continue;
        for (const TextRange& range : strayLatinWords(text)) {
            StoryNote note;
            note.kind = QStringLiteral("stray_latin");
            note.text = NoteText::tr("The Latin word “%1” stands inside Chinese copy. Is it meant?")
                            .arg(text.mid(range.start, range.length));
            note.part = int(i);
            note.offset = range.start;
            note.length = range.length;
            notes.push_back(std::move(note));
        }
    }
    return notes;
}

} // namespace

void StoryDraft::addPart(PartKind kind, const MarkedText& marked)
{
    if (marked.text.isEmpty())
        return;
    const bool plain = kind == PartKind::PlaceHead;
    m_parts.push_back({ kind, marked.text, plain ? std::vector<Span>() : marked.spans });
    if (kind == PartKind::Body)
        m_hasBody = true;
}

void StoryDraft::addPiece(PartKind kind, const QString& text)
{
    addPart(kind, { text, {} });
}

void StoryDraft::addByline(const MarkedText& marked, CleaningTally& tally)
{
    const auto cut = closingByline(marked.text);
    if (cut && cut->start == 0)
        addPiece(PartKind::Byline, taken(marked.text, *cut, copy_rule::BylineBrackets, tally));
    else
        addPart(PartKind::Byline, marked);
}

void StoryDraft::addSource(const MarkedText& marked, CleaningTally& tally)
{
    const auto cut = closingSource(marked.text);
    if (cut && cut->start == 0)
        addPiece(PartKind::Credit, taken(marked.text, *cut, copy_rule::CreditSeparated, tally));
    else
        addPart(PartKind::Credit, marked);
    m_closed = true;
}

void StoryDraft::addJumpLine(const MarkedText& marked, CleaningTally& tally)
{
    const auto from = openingJumpLine(marked.text);
    const auto to = closingJumpLine(marked.text);
    if (from && from->length == marked.text.size()) {
        addPiece(PartKind::JumpLine, taken(marked.text, *from, copy_rule::JumpLineBrackets, tally));
    } else if (to && to->start == 0) {
        addPiece(PartKind::JumpLine, taken(marked.text, *to, copy_rule::JumpLineBrackets, tally));
    } else {
        addPart(PartKind::JumpLine, marked);
    }
    m_closed = !from.has_value() && m_hasBody;
}

void StoryDraft::addCaption(const MarkedText& marked, CleaningTally& tally)
{
    const auto cut = photoCredit(marked.text);
    if (!cut) {
        addPart(PartKind::Caption, marked);
        return;
    }
    addPart(PartKind::Caption, marked.slice(0, cut->start));
    addPiece(PartKind::Credit, taken(marked.text, *cut, copy_rule::CreditSeparated, tally));
}

void StoryDraft::addCredit(const MarkedText& marked, CleaningTally& tally)
{
    const auto cut = photoCredit(marked.text);
    if (cut && cut->start == 0)
        addPiece(PartKind::Credit, taken(marked.text, *cut, copy_rule::CreditSeparated, tally));
    else
        addPart(PartKind::Credit, marked);
}

MarkedText StoryDraft::withoutOpening(MarkedText marked, CleaningTally& tally)
{
    if (const auto jump = openingJumpLine(marked.text)) {
        addPiece(PartKind::JumpLine, taken(marked.text, *jump, copy_rule::JumpLineBrackets, tally));
        marked = marked.slice(jump->start + jump->length);
    }
    const auto dateline = openingDateline(marked.text);
    if (!dateline) {
        if (const auto names = openingNames(marked.text)) {
            addPiece(
                PartKind::Byline, taken(marked.text, *names, copy_rule::BylineBrackets, tally));
            marked = marked.slice(names->start + names->length);
        }
        return marked;
    }
    addPiece(PartKind::Dateline, marked.text.left(*dateline));
    qsizetype after = *dateline;
    while (after < marked.text.size() && marked.text[after].isSpace())
        ++after;
    tally.count(copy_rule::DatelineSeparated, 1, after - *dateline);
    marked = marked.slice(after);
    if (const auto reporters = openingReporters(marked.text)) {
        addPiece(
            PartKind::Byline, taken(marked.text, *reporters, copy_rule::BylineBrackets, tally));
        marked = marked.slice(reporters->start + reporters->length);
    }
    return marked;
}

void StoryDraft::addBody(const MarkedText& marked, CleaningTally& tally)
{
    const std::size_t before = m_parts.size();
    const bool brokenOff = breaksOff() && !m_interrupted;
    MarkedText rest = withoutOpening(marked, tally);
    std::vector<StoryPart> closing = takeClosing(rest, tally);
    const bool direct = brokenOff && m_parts.size() == before;
    if (direct && !rest.text.isEmpty() && isRestOf(m_parts.back().text, rest.text)) {
        StoryPart& broken = m_parts.back(); // grown in place: a page may be torn at every line
        const bool spaced = !isChinese(broken.text.right(60));
        if (spaced)
            broken.text += u' ';
        tally.count(copy_rule::BrokenParagraphClosed, 1, 0, spaced ? 1 : 0);
        for (Span span : rest.spans) {
            span.start += int(broken.text.size());
            broken.spans.push_back(span);
        }
        broken.text += rest.text;
    } else {
        addPart(PartKind::Body, rest);
    }
    m_interrupted = false;
    m_closed = !closing.empty();
    m_parts.insert(m_parts.end(), closing.begin(), closing.end());
}

bool StoryDraft::breaksOff() const
{
    return !m_parts.empty() && m_parts.back().kind == PartKind::Body
        && !isFinishedParagraph(m_parts.back().text);
}

bool StoryDraft::hasPart(PartKind kind) const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [kind](const StoryPart& part) {
        return part.kind == kind;
    });
}

QString StoryDraft::bodyTail() const
{
    constexpr qsizetype Enough = 800;
    QString tail;
    for (auto part = m_parts.rbegin(); part != m_parts.rend() && tail.size() < Enough; ++part) {
        if (part->kind == PartKind::Body)
            tail.prepend(part->text.right(Enough));
    }
    return tail;
}

void StoryDraft::startGrouping(Grouping grouping, bool boldItems)
{
    m_grouping = grouping;
    m_boldItems = boldItems;
    m_type = StoryType::Package;
}

Story StoryDraft::story() const
{
    constexpr qsizetype Enough = 2000; // characters that tell the language
    Story story;
    story.type = m_type;
    story.notes = strayWordNotes(m_parts);
    QString sample;
    for (const StoryPart& part : m_parts) {
        story.parts.push_back(std::make_shared<const StoryPart>(part));
        if (sample.size() < Enough)
            sample += part.text.left(Enough) + u' ';
    }
    const bool latin = !isChinese(sample)
        && std::any_of(sample.begin(), sample.end(), [](QChar c) { return c.isLetter(); });
    story.language = latin ? QStringLiteral("en") : QStringLiteral("zh-Hans");
    return story;
}

} // namespace broadsheet
