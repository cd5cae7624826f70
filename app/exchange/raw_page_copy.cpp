// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/raw_page_copy.h"

#include "exchange/loose_ends.h"
#include "exchange/paragraph_joins.h"
#include "exchange/story_splitter.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct CopyText {
    Q_DECLARE_TR_FUNCTIONS(RawPageCopy)
};

constexpr qint64 LargestCopy = qint64(64) * 1024 * 1024; // bytes of UTF-8

/// Bytes of the copy up to the UTF-16 offset `end`, as it stood in its file.
qint64 utf8Length(QStringView text)
{
    qint64 bytes = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x80)
            bytes += 1;
        else if (u < 0x800 || c.isSurrogate())
            bytes += 2;
        else
            bytes += 3;
    }
    return bytes;
}

std::optional<Problem> unusable(const QString& copy)
{
    const qint64 bytes = utf8Length(copy);
    if (bytes > LargestCopy) {
        return Problem { CopyText::tr("This copy is too large for one page. Split the file and "
                                      "import its pages one by one (64 MiB at most)."),
            QStringLiteral("%1 bytes, at most %2").arg(bytes).arg(LargestCopy) };
    }
    if (const qsizetype nul = copy.indexOf(QChar(0)); nul >= 0) {
        return Problem { CopyText::tr("This is not a text file: it holds NUL bytes. Save the copy "
                                      "as plain text and import it again."),
            QStringLiteral("NUL at byte %1").arg(utf8Length(QStringView(copy).left(nul))) };
    }
    bool anything = false;
    for (const QChar c : copy) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            return std::nullopt;
        anything = anything || (!c.isSpace() && c != QChar(0xFEFF));
    }
    if (anything) {
        return Problem { CopyText::tr("This copy holds punctuation only. Check that the right file "
                                      "was chosen."),
            QStringLiteral("no letter among %1 characters").arg(codePointCount(copy)) };
    }
    return Problem { CopyText::tr("This copy is empty. Check that the right file was chosen."),
        QStringLiteral("%1 characters, all white space").arg(codePointCount(copy)) };
}

} // namespace

Result<SplitCopy> splitRawPageCopy(const QString& copy)
{
    if (auto problem = unusable(copy))
        return std::move(*problem);
    CleaningTally tally;
    StorySplitter splitter(copyParagraphs(withPlainLineEnds(copy, tally), tally), tally);
    SplitCopy split;
    split.inputCharacters = codePointCount(copy);
    split.stories = splitter.split();
    split.joins = proposedJoins(split.stories, splitter.evidence());
    noteLooseEnds(split.stories, split.joins);
    for (const Story& story : split.stories) {
        qint64 characters = 0;
        for (const StoryPartPtr& part : story.parts)
            characters += codePointCount(part->text);
        split.charactersPerStory.push_back(characters);
    }
    split.normalised = tally.applied;
    split.droppedCharacters = tally.dropped;
    split.addedCharacters = tally.added;
    return split;
}

} // namespace broadsheet
