// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/copy_correction.h"
#include "split_outline.h"

#include <QtTest>

#include <random>

using namespace broadsheet;

class CopyCorrectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mergingKeepsTheOrderOfTheCopy();
    void splittingUndoesMerging();
    void splittingInsideAPartKeepsSpansAndNotes();
    void aSurrogatePairIsNotTorn();
    void nothingIsSplitOffWithoutText();
    void joinsFollowTheirEntries();
    void anAcceptedJoinTakesOtherJoinsAlong();
    void aSpaceAtAJointIsCounted();
    void theBinIsCountedAndGivesBack();
    void wrongPlacesChangeNothing();
    void randomCorrectionsLoseNoCharacter();
};

namespace {

StoryPartPtr part(PartKind kind, const QString& text, std::vector<Span> spans = {})
{
    return std::make_shared<const StoryPart>(StoryPart { kind, text, std::move(spans) });
}

SplitCopy copyOf(std::vector<Story> stories)
{
    SplitCopy copy;
    copy.stories = std::move(stories);
    for (const Story& story : copy.stories) {
        qint64 characters = 0;
        for (const StoryPartPtr& p : story.parts)
            characters += codePointCount(p->text);
        copy.charactersPerStory.push_back(characters);
        copy.inputCharacters += characters;
    }
    return copy;
}

Story storyOf(std::vector<StoryPartPtr> parts, StoryType type = StoryType::Story)
{
    Story story;
    story.type = type;
    story.parts = std::move(parts);
    return story;
}

SplitCopy threeEntries()
{
    return copyOf({ storyOf({ part(PartKind::Headline, QStringLiteral("甲")),
                        part(PartKind::Body, QStringLiteral("甲文，把工作做")) }),
        storyOf({ part(PartKind::Headline, QStringLiteral("乙")),
            part(PartKind::Body, QStringLiteral("乙文。")) }),
        storyOf({ part(PartKind::Body, QStringLiteral("到底。")) }, StoryType::Fragment) });
}

/// Every sign of the entries and of the bin, sorted: what may not change but for added spaces.
QString signsOf(const CorrectedCopy& copy)
{
    QString signs;
    const auto add = [&](const Story& story) {
        for (const StoryPartPtr& p : story.parts)
            signs += p->text;
    };
    for (const Story& story : copy.split.stories)
        add(story);
    for (const CorrectedCopy::Binned& binned : copy.bin)
        add(binned.story);
    signs.remove(u' ');
    std::sort(signs.begin(), signs.end());
    return signs;
}

bool placesAreThere(const SplitCopy& copy)
{
    const auto isThere = [&](int s, int p, int offset) {
        return s >= 0 && s < int(copy.stories.size()) && p >= 0
            && p < int(copy.stories[std::size_t(s)].parts.size()) && offset >= 0
            && offset <= copy.stories[std::size_t(s)].parts[std::size_t(p)]->text.size();
    };
    for (const SplitCopy::Join& join : copy.joins) {
        if (!isThere(join.fromStory, join.fromPart, join.fromOffset)
            || !isThere(join.toStory, join.toPart, join.toOffset) || join.fromStory == join.toStory)
            return false;
    }
    for (std::size_t s = 0; s < copy.stories.size(); ++s) {
        for (const StoryNote& note : copy.stories[s].notes) {
            if (note.part >= 0 && !isThere(int(s), note.part, note.offset + note.length))
                return false;
        }
    }
    return copy.charactersPerStory.size() == copy.stories.size();
}

CorrectedCopy randomlyCorrected(CorrectedCopy copy, std::mt19937& random)
{
    const auto below = [&](std::size_t limit) { return int(random() % std::max(limit, 1UL)); };
    SplitCopy& split = copy.split;
    const int entry = below(split.stories.size());
    const int other = below(split.stories.size());
    int partOf = 0;
    int offset = 0;
    if (!split.stories.empty()) {
        const auto& parts = split.stories[std::size_t(entry)].parts;
        partOf = below(parts.size());
        offset = below(std::size_t(parts[std::size_t(partOf)]->text.size()) + 1);
    }
    switch (random() % 9) {
    case 0:
        split = mergeEntries(split, entry, other);
        break;
    case 1:
    case 2:
        split = splitEntry(split, entry, partOf, offset);
        break;
    case 3:
        split = splitEntry(split, entry, partOf);
        break;
    case 4:
        split = moveEntry(split, entry, other);
        break;
    case 5:
        split = acceptJoin(split, below(split.joins.size()));
        break;
    case 6:
        split = setPartKind(split, entry, partOf, PartKind(random() % 13));
        break;
    case 7:
        return removeEntry(copy, entry);
    default:
        return restoreEntry(copy, below(copy.bin.size()));
    }
    return copy;
}

} // namespace

void CopyCorrectionTest::mergingKeepsTheOrderOfTheCopy()
{
    const SplitCopy merged = mergeEntries(threeEntries(), 2, 1);
    QCOMPARE(merged.stories.size(), std::size_t(2));
    QCOMPARE(outlineOf(merged.stories[1]),
        QStringLiteral("story\n  headline: 乙\n  body: 乙文。\n  body: 到底。"));
    QCOMPARE(merged.charactersPerStory[1], qint64(7));
    QCOMPARE(imbalance(merged), qint64(0));
}

void CopyCorrectionTest::splittingUndoesMerging()
{
    const SplitCopy merged = mergeEntries(threeEntries(), 0, 1);
    QCOMPARE(outlineOf(merged.stories[0]),
        QStringLiteral(
            "story\n  headline: 甲\n  body: 甲文，把工作做\n  subhead: 乙\n  body: 乙文。"));
    QCOMPARE(outlineOf(splitEntry(merged, 0, 2)), outlineOf(threeEntries()));
}

void CopyCorrectionTest::splittingInsideAPartKeepsSpansAndNotes()
{
    Story story = storyOf(
        { part(PartKind::Body, QStringLiteral("零一二三四五六"), { { 1, 4, SpanRole::Bold } }) });
    story.notes = { { QStringLiteral("a"), QString(), 0, 1, 1 },
        { QStringLiteral("b"), QString(), 0, 5, 2 },
        { QStringLiteral("c"), QString(), -1, 0, 0 } };
    const SplitCopy split = splitEntry(copyOf({ story }), 0, 0, 3);
    QCOMPARE(split.stories.size(), std::size_t(2));
    const std::vector<Span> head { { 1, 2, SpanRole::Bold } };
    const std::vector<Span> tail { { 0, 2, SpanRole::Bold } };
    QCOMPARE(split.stories[0].parts[0]->spans, head);
    QCOMPARE(split.stories[1].parts[0]->spans, tail);
    QCOMPARE(split.stories[0].notes.size(), std::size_t(2));
    QCOMPARE(split.stories[1].notes.size(), std::size_t(1));
    QCOMPARE(split.stories[1].notes[0].offset, 2);
    QCOMPARE(imbalance(split), qint64(0));
}

void CopyCorrectionTest::aSurrogatePairIsNotTorn()
{
    const QString rare = QStringLiteral("甲") + QString::fromUcs4(U"\U00020BB7", 1);
    const SplitCopy copy = copyOf({ storyOf({ part(PartKind::Body, rare) }) });
    const SplitCopy split = splitEntry(copy, 0, 0, 2);
    QCOMPARE(split.stories[0].parts[0]->text, QStringLiteral("甲"));
    QCOMPARE(imbalance(split), qint64(0));
}

void CopyCorrectionTest::nothingIsSplitOffWithoutText()
{
    const SplitCopy copy = threeEntries();
    QCOMPARE(splitEntry(copy, 0, 0, 0).stories.size(), std::size_t(3));
    QCOMPARE(splitEntry(copy, 2, 0, 3).stories.size(), std::size_t(3));
    QCOMPARE(outlineOf(splitEntry(copy, 0, 0, 1)),
        outlineOf(splitEntry(copy, 0, 1, 0))); // the end of a part is the next one's beginning
}

void CopyCorrectionTest::joinsFollowTheirEntries()
{
    SplitCopy copy = threeEntries();
    copy.joins = { { 0, 1, 7, 2, 0, 0, QStringLiteral("why") } };
    const SplitCopy moved = moveEntry(copy, 2, 0);
    QCOMPARE(moved.joins[0].fromStory, 1);
    QCOMPARE(moved.joins[0].toStory, 0);
    const SplitCopy split = splitEntry(copy, 0, 1);
    QCOMPARE(split.joins[0].fromStory, 1);
    QCOMPARE(split.joins[0].fromPart, 0);
    QCOMPARE(split.joins[0].toStory, 3);
    const SplitCopy merged = mergeEntries(copy, 1, 2);
    QCOMPARE(merged.joins[0].toStory, 1);
    QCOMPARE(merged.joins[0].toPart, 2);
    QVERIFY(mergeEntries(copy, 0, 2).joins.empty());
    const CorrectedCopy removed = removeEntry({ copy, {} }, 1);
    QCOMPARE(removed.split.joins[0].toStory, 1);
    QVERIFY(removeEntry({ copy, {} }, 0).split.joins.empty());
}

void CopyCorrectionTest::anAcceptedJoinTakesOtherJoinsAlong()
{
    SplitCopy copy = threeEntries();
    copy.stories.push_back(
        storyOf({ part(PartKind::Body, QStringLiteral("再续")) }, StoryType::Fragment));
    copy.charactersPerStory.push_back(2);
    copy.inputCharacters += 2;
    copy.joins = { { 0, 1, 7, 2, 0, 0, QString() }, { 2, 0, 3, 3, 0, 0, QString() } };
    const SplitCopy joined = acceptJoin(copy, 0);
    QCOMPARE(outlineOf(joined.stories[0]),
        QStringLiteral("story\n  headline: 甲\n  body: 甲文，把工作做到底。"));
    QCOMPARE(joined.joins.size(), std::size_t(1));
    QCOMPARE(joined.joins[0].fromStory, 0);
    QCOMPARE(joined.joins[0].fromPart, 1);
    QCOMPARE(joined.joins[0].fromOffset, 10);
    QCOMPARE(joined.joins[0].toStory, 2);
    QVERIFY(joined.stories[0].notes.empty());
    QCOMPARE(imbalance(joined), qint64(0));
}

void CopyCorrectionTest::aSpaceAtAJointIsCounted()
{
    SplitCopy copy = copyOf({ storyOf({ part(PartKind::Body, QStringLiteral("learned that")) }),
        storyOf(
            { part(PartKind::Body, QStringLiteral("neighbors help.")) }, StoryType::Fragment) });
    copy.joins = { { 0, 0, 12, 1, 0, 0, QString() } };
    const SplitCopy joined = acceptJoin(copy, 0);
    QCOMPARE(joined.stories[0].parts[0]->text, QStringLiteral("learned that neighbors help."));
    QCOMPARE(joined.addedCharacters.value(correction_rule::JoinSpace), qint64(1));
    QCOMPARE(imbalance(joined), qint64(0));
}

void CopyCorrectionTest::theBinIsCountedAndGivesBack()
{
    const CorrectedCopy removed = removeEntry({ threeEntries(), {} }, 1);
    QCOMPARE(removed.split.stories.size(), std::size_t(2));
    QCOMPARE(removed.split.droppedCharacters.value(correction_rule::RemovedEntry), qint64(4));
    QCOMPARE(imbalance(removed.split), qint64(0));
    const CorrectedCopy back = restoreEntry(removed, 0);
    QCOMPARE(outlineOf(back.split), outlineOf(threeEntries()));
    QVERIFY(back.split.droppedCharacters.isEmpty());
    QVERIFY(back.split.normalised.isEmpty());
    QVERIFY(back.bin.empty());
}

void CopyCorrectionTest::wrongPlacesChangeNothing()
{
    const SplitCopy copy = threeEntries();
    const QString before = outlineOf(copy);
    QCOMPARE(outlineOf(mergeEntries(copy, 0, 3)), before);
    QCOMPARE(outlineOf(mergeEntries(copy, 1, 1)), before);
    QCOMPARE(outlineOf(splitEntry(copy, -1, 0)), before);
    QCOMPARE(outlineOf(splitEntry(copy, 0, 1, 99)), before);
    QCOMPARE(outlineOf(setPartKind(copy, 0, 5, PartKind::Deck)), before);
    QCOMPARE(outlineOf(setEntryType(copy, 3, StoryType::Box)), before);
    QCOMPARE(outlineOf(moveEntry(copy, 0, 7)), before);
    QCOMPARE(outlineOf(acceptJoin(copy, 0)), before);
    QCOMPARE(outlineOf(removeEntry({ copy, {} }, 3).split), before);
    QCOMPARE(outlineOf(restoreEntry({ copy, {} }, 0).split), before);
}

void CopyCorrectionTest::randomCorrectionsLoseNoCharacter()
{
    std::mt19937 random(20260915);
    for (const char* const page :
        { "zh-daily/page-1.txt", "zh-daily/page-2.txt", "us-daily/page-1.txt" }) {
        const QString path
            = QStringLiteral(PROJECT_DIR "/resources/samples/") + QString::fromLatin1(page);
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        const Result<SplitCopy> split = splitRawPageCopy(QString::fromUtf8(file.readAll()));
        QVERIFY(split.ok());
        for (int round = 0; round < 40; ++round) {
            CorrectedCopy copy { *split, {} };
            for (int s = 0; s + 1 < int(copy.split.stories.size()); s += 2) {
                const int last = int(copy.split.stories[std::size_t(s)].parts.size()) - 1;
                copy.split.joins.push_back({ s, last, 1, s + 1, 0, 0, QString() });
            }
            const QString before = signsOf(copy);
            for (int step = 0; step < 60; ++step) {
                copy = randomlyCorrected(copy, random);
                QCOMPARE(imbalance(copy.split), qint64(0));
                QVERIFY(placesAreThere(copy.split));
            }
            QCOMPARE(signsOf(copy), before);
        }
    }
}

QTEST_GUILESS_MAIN(CopyCorrectionTest)
#include "copy_correction_test.moc"
