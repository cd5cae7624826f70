// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/raw_page_copy.h"
#include "story/copy_cleaning.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

namespace broadsheet {

/// One line per story and per part: "story", "  headline: …".
inline QString outlineOf(const Story& story)
{
    QStringList lines { storyTypeName(story.type) };
    for (const StoryPartPtr& part : story.parts)
        lines << QStringLiteral("  %1: %2").arg(partKindName(part->kind), part->text);
    return lines.join(u'\n');
}

inline QString outlineOf(const SplitCopy& split)
{
    QStringList lines;
    for (const Story& story : split.stories)
        lines << outlineOf(story);
    return lines.join(u'\n');
}

/// What the counts leave unexplained; 0 for an exact sum.
inline qint64 imbalance(const SplitCopy& split)
{
    qint64 sum = 0;
    for (const qint64 characters : split.charactersPerStory)
        sum += characters;
    for (const qint64 dropped : split.droppedCharacters)
        sum += dropped;
    for (const qint64 added : split.addedCharacters)
        sum -= added;
    return split.inputCharacters - sum;
}

/// How often each sign stands in a text; white space, stars and brackets aside (marks and
/// separators may go), full-width marks counted as their half-width ones.
inline void countSigns(const QString& text, QMap<char32_t, int>& counts, int step)
{
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        char32_t c = point;
        if (c >= 0xFF01 && c <= 0xFF5E)
            c -= 0xFEE0;
        const bool dropped = QChar::isSpace(c)
            || QStringLiteral("*()[]【】〔〕.|•").contains(QChar(char16_t(c))) || c == 0x200B
            || c == 0x2060 || c == 0xFEFF || (c < 0x20) || (c >= 0x7F && c <= 0x9F);
        if (!dropped)
            counts[c] += step;
    }
}

/// The signs that the input has and the stories have not, or the other way round.
inline QString lostSigns(const QString& copy, const SplitCopy& split)
{
    static const QRegularExpression separators(
        QStringLiteral("^\\h*(?:-{3,}|#{3,}|={3,}|_{3,}|~{3,})\\h*\\r?$"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression pointers(QStringLiteral("[▲△▼▽▶▷►★]+\\h*(?=[（(〔])"));
    QMap<char32_t, int> counts;
    countSigns(QString(copy).remove(separators).remove(pointers), counts, 1);
    for (const Story& story : split.stories) {
        for (const StoryPartPtr& part : story.parts)
            countSigns(QString(part->text).remove(pointers), counts, -1);
    }
    QStringList lost;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value() != 0)
            lost << QStringLiteral("U+%1 ×%2").arg(uint(it.key()), 4, 16).arg(it.value());
    }
    return lost.join(QStringLiteral(", "));
}

/// Spans and notes lie inside their parts, no part is empty.
inline QString brokenPart(const SplitCopy& split)
{
    for (const Story& story : split.stories) {
        if (story.parts.empty())
            return QStringLiteral("a story without parts");
        for (const StoryPartPtr& part : story.parts) {
            if (part->text.isEmpty() || part->text.contains(u'\n'))
                return QStringLiteral("an empty or broken part: ") + part->text;
            int at = 0;
            for (const Span& span : part->spans) {
                if (span.start < at || span.length <= 0
                    || span.start + span.length > part->text.size())
                    return QStringLiteral("a span outside its part: ") + part->text;
                at = span.start + span.length;
            }
        }
        for (const StoryNote& note : story.notes) {
            if (note.part < 0 || note.part >= int(story.parts.size())
                || note.offset + note.length > story.parts[std::size_t(note.part)]->text.size())
                return QStringLiteral("a note outside its part");
        }
    }
    return {};
}

inline QString fileText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

inline QStringList samplePages()
{
    const QString folder = QStringLiteral(PROJECT_DIR "/resources/samples/");
    QStringList pages;
    for (int page = 1; page <= 4; ++page)
        pages << folder + QStringLiteral("zh-daily/page-%1.txt").arg(page);
    pages << folder + QStringLiteral("us-daily/page-1.txt");
    return pages;
}

} // namespace broadsheet
