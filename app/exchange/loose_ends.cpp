// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/loose_ends.h"

#include "exchange/copy_expression.h"
#include "exchange/paragraph_shape.h"
#include "exchange/word_evidence.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct NoteText {
    Q_DECLARE_TR_FUNCTIONS(StoryNote)
};

constexpr qsizetype ShownWords = 8;

bool isComma(QChar c)
{
    return QStringLiteral("，、,").contains(c);
}

/// Long, with a comma or a full stop inside as running text has, and without an end. Lines of verse
/// and of lists are followed by further lines and are not asked about.
bool breaksOff(const Story& story, std::size_t at)
{
    constexpr qsizetype ShortestBroken = 20;
    constexpr qsizetype ShortestBeforeText = 40;
    const StoryPart& part = *story.parts[at];
    const QString& text = part.text;
    if (part.kind != PartKind::Body || text.size() < ShortestBroken || isFinishedParagraph(text))
        return false;
    const bool running = std::any_of(text.begin(), text.end(), [](QChar c) {
        return isComma(c) || QStringLiteral("。.").contains(c);
    });
    const QChar last = text.back();
    if (!running || (!isComma(last) && !isHan(last) && !last.isLetter() && !last.isLowSurrogate()))
        return false;
    if (at + 1 >= story.parts.size())
        return true;
    const PartKind next = story.parts[at + 1]->kind;
    if (next == PartKind::JumpLine)
        return false;
    return next != PartKind::Body || (isComma(last) && text.size() >= ShortestBeforeText);
}

QString runningText(const Story& story, std::size_t without)
{
    QString text;
    for (std::size_t p = 0; p < story.parts.size(); ++p) {
        if (p != without && story.parts[p]->kind == PartKind::Body)
            text += story.parts[p]->text;
    }
    return text;
}

/// The last paragraph of a story when it begins with a verb or an adverb that wants a subject
/// before it, and speaks of the broken story's things no less than of its own story's.
QString headlessEnd(const Story& broken, const Story& story)
{
    static const QRegularExpression subjectless = copyExpression(
        QStringLiteral("^(?:不断|进一步|推动|推进|促进|确保|加快|切实|努力|着力|持续|坚决|坚定|"
                       "形成|实现|提高|提升|增强|凝聚|让|使|把|将|从而|并|以及|和|与|的)"));
    std::size_t last = story.parts.size();
    std::size_t bodies = 0;
    for (std::size_t p = 0; p < story.parts.size(); ++p) {
        if (story.parts[p]->kind == PartKind::Body) {
            last = p;
            ++bodies;
        }
    }
    if (bodies < 2 || story.language != broken.language)
        return {};
    const QString& text = story.parts[last]->text;
    if (!subjectless.match(text.left(8)).hasMatch())
        return {};
    const double here = WordEvidence::sharedWords(runningText(story, last), text);
    const double there = WordEvidence::sharedWords(runningText(broken, broken.parts.size()), text);
    return there >= here ? text : QString();
}

StoryNote noteFor(const std::vector<Story>& stories, std::size_t at, std::size_t part)
{
    constexpr std::size_t Near = 3; // stories behind the broken one
    const QString& text = stories[at].parts[part]->text;
    const QString end = text.right(ShownWords);
    StoryNote note;
    note.kind = QStringLiteral("breaks_off");
    note.text = NoteText::tr("“…%1” breaks off in the middle of a sentence and its rest was not "
                             "found on this page.")
                    .arg(end);
    note.part = int(part);
    note.length = int(end.size());
    note.offset = int(text.size()) - note.length;
    for (std::size_t s = at + 1; s < stories.size() && s <= at + Near; ++s) {
        const QString rest = headlessEnd(stories[at], stories[s]);
        if (rest.isEmpty())
            continue;
        note.text
            = NoteText::tr("“…%1” breaks off in the middle of a sentence. Its rest may be “%2…” at "
                           "the end of “%3”; move it here if so.")
                  .arg(end, rest.left(ShownWords), stories[s].title());
        break;
    }
    return note;
}

} // namespace

void noteLooseEnds(std::vector<Story>& stories, const std::vector<SplitCopy::Join>& joins)
{
    for (std::size_t s = 0; s < stories.size(); ++s) {
        for (std::size_t p = 0; p < stories[s].parts.size(); ++p) {
            const bool joined = std::any_of(joins.begin(), joins.end(), [s, p](const auto& join) {
                return join.fromStory == int(s) && join.fromPart == int(p);
            });
            if (!joined && breaksOff(stories[s], p))
                stories[s].notes.push_back(noteFor(stories, s, p));
        }
    }
}

} // namespace broadsheet
