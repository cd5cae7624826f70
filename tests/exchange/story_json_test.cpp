// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/story_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace broadsheet;

class StoryJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStoryHasExactlyTheKeysOfTheFormat();
    void offsetsCountCodePoints();
    void theReportHasCountsAndSuggestions();
};

namespace {

StoryPartPtr part(PartKind kind, const QString& text, std::vector<Span> spans = {})
{
    return std::make_shared<const StoryPart>(StoryPart { kind, text, std::move(spans) });
}

QByteArray compact(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

void StoryJsonTest::aStoryHasExactlyTheKeysOfTheFormat()
{
    Story story;
    story.id = StoryId(7);
    story.type = StoryType::Package;
    story.parts = { part(PartKind::Headline, QStringLiteral("H")),
        part(PartKind::PlaceHead, QStringLiteral("P")),
        part(PartKind::Body, QStringLiteral("abc"), { { 1, 2, SpanRole::Bold } }) };
    story.notes = { { QStringLiteral("stray_latin"), QStringLiteral("?"), 2, 1, 1 } };
    QCOMPARE(compact(storyToJson(story)),
        QByteArray(
            R"({"id":7,"notes":[{"kind":"stray_latin","length":1,"offset":1,"part":2,"text":"?"}],)"
            R"("parts":[{"kind":"headline","text":"H"},{"kind":"place_head","text":"P"},)"
            R"({"kind":"body","spans":[{"length":2,"role":"bold","start":1}],"text":"abc"}],"type":"package"})"));
}

void StoryJsonTest::offsetsCountCodePoints()
{
    Story story;
    const QString text = QStringLiteral("\U00020BB7\U00020BB7ab");
    story.parts = { part(PartKind::Body, text, { { 2, 3, SpanRole::Kai } }) };
    story.notes = { { QStringLiteral("n"), QString(), 0, 4, 2 },
        { QStringLiteral("whole"), QString(), -1, 0, 0 } };
    const QJsonObject json = storyToJson(story);
    const QJsonObject span
        = json[QStringLiteral("parts")][0][QStringLiteral("spans")][0].toObject();
    QCOMPARE(span[QStringLiteral("start")].toInt(), 1);
    QCOMPARE(span[QStringLiteral("length")].toInt(), 2);
    QCOMPARE(span[QStringLiteral("role")].toString(), QStringLiteral("kai"));
    const QJsonObject note = json[QStringLiteral("notes")][0].toObject();
    QCOMPARE(note[QStringLiteral("offset")].toInt(), 2);
    QCOMPARE(note[QStringLiteral("length")].toInt(), 2);
    QCOMPARE(json[QStringLiteral("notes")][1][QStringLiteral("part")].toInt(), -1);
}

void StoryJsonTest::theReportHasCountsAndSuggestions()
{
    const Result<SplitCopy> split = splitRawPageCopy(
        QStringLiteral("把握任务\n\n要引进一个,带来一批,加快把产业打造\U00020BB7\n\n路灯亮了\n\n**"
                       "本报讯** 灯亮了。(李青)\n\n整产业链，实现集聚。"));
    QVERIFY(split.ok());
    QCOMPARE(split->joins.size(), std::size_t(1));
    std::vector<Story> stored = split->stories;
    for (std::size_t i = 0; i < stored.size(); ++i)
        stored[i].id = StoryId(qint64(i) + 10);
    const SplitCopy::Join& join = split->joins[0];
    const JoinSuggestion suggestion { 3,
        { stored[std::size_t(join.fromStory)].id, join.fromPart, join.fromOffset },
        { stored[std::size_t(join.toStory)].id, join.toPart, join.toOffset },
        join.why };
    const QJsonObject json = importReportJson(*split, stored, { suggestion });
    QCOMPARE(json[QStringLiteral("input_characters")].toInteger(), split->inputCharacters);
    QCOMPARE(json[QStringLiteral("stories")].toArray().size(), 3);
    QCOMPARE(json[QStringLiteral("normalised")][QStringLiteral("bold_marks")].toInt(), 1);
    const QJsonObject first = json[QStringLiteral("suggestions")][0].toObject();
    QCOMPARE(first[QStringLiteral("id")].toInt(), 3);
    QCOMPARE(first[QStringLiteral("kind")].toString(), QStringLiteral("join"));
    QCOMPARE(first[QStringLiteral("from")][QStringLiteral("story")].toInt(), 10);
    QCOMPARE(first[QStringLiteral("from")][QStringLiteral("part")].toInt(), 1);
    QCOMPARE(first[QStringLiteral("from")][QStringLiteral("offset")].toInt(), join.fromOffset - 1);
    QCOMPARE(first[QStringLiteral("to")][QStringLiteral("story")].toInt(), 12);
    QCOMPARE(first[QStringLiteral("to")][QStringLiteral("offset")].toInt(), 0);
    QVERIFY(first[QStringLiteral("why")].toString().contains(QStringLiteral("整产业链")));

    qint64 sum = 0;
    for (const QJsonValue story : json[QStringLiteral("stories")].toArray())
        sum += story[QStringLiteral("characters")].toInteger();
    for (const QJsonValue dropped : json[QStringLiteral("dropped_characters")].toObject())
        sum += dropped.toInteger();
    for (const QJsonValue added : json[QStringLiteral("added_characters")].toObject())
        sum -= added.toInteger();
    QCOMPARE(sum, split->inputCharacters);
}

QTEST_GUILESS_MAIN(StoryJsonTest)
#include "story_json_test.moc"
