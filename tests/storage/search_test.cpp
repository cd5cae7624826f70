// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_fixture.h"

#include <QElapsedTimer>
#include <QTest>

namespace broadsheet {

class SearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void aChangedStoryIsFoundByItsNewWords();
    void fiftyThousandStoriesAreSearchedAtOnce();
};

void SearchTest::words_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing finds everything") << QString() << true;
    QTest::newRow("white space finds everything") << QStringLiteral(" \u3000") << true;
    QTest::newRow("a two-character word") << QStringLiteral("清泉") << true;
    QTest::newRow("a word in the middle of a run") << QStringLiteral("泉湖") << true;
    QTest::newRow("one character inside a run") << QStringLiteral("泉") << true;
    QTest::newRow("one character at the end of a run") << QStringLiteral("理") << true;
    QTest::newRow("a word of five characters") << QStringLiteral("清泉湖治理") << true;
    QTest::newRow("pairs that stand apart are no word") << QStringLiteral("清泉治理") << false;
    QTest::newRow("two words of two parts") << QStringLiteral("清泉 岸绿") << true;
    QTest::newRow("an ideographic space parts words") << QStringLiteral("清泉\u3000岸绿") << true;
    QTest::newRow("one word of two does not occur") << QStringLiteral("清泉 火山") << false;
    QTest::newRow("a word does not reach from part to part") << QStringLiteral("治理水") << false;
    QTest::newRow("a word does not reach over a mark") << QStringLiteral("岸绿今年") << false;
    QTest::newRow("a Latin word") << QStringLiteral("Broadsheet") << true;
    QTest::newRow("a Latin word in other case") << QStringLiteral("bROADSHEET") << true;
    QTest::newRow("a full-width Latin word") << QStringLiteral("Ｂｒｏａｄｓｈｅｅｔ") << true;
    QTest::newRow("a piece of a Latin word is no word") << QStringLiteral("road") << false;
    QTest::newRow("a Latin word without its accent") << QStringLiteral("cafe") << true;
    QTest::newRow("a Latin word that touches Han") << QStringLiteral("AI时代") << true;
    QTest::newRow("a Latin word and one Han character") << QStringLiteral("AI时") << true;
    QTest::newRow("Latin and Han that do not touch") << QStringLiteral("AI水清") << false;
    QTest::newRow("a number with a point") << QStringLiteral("17.7") << true;
    QTest::newRow("another number") << QStringLiteral("17.8") << false;
    QTest::newRow("a rare character outside the basic plane")
        << QStringLiteral("\U00020BB7") << true;
    QTest::newRow("only marks find nothing") << QStringLiteral("。，") << false;
    QTest::newRow("a quotation mark is no query language")
        << QStringLiteral("\"清泉\" OR 火山") << false;
    QTest::newRow("an asterisk is none either") << QStringLiteral("Broadsh*") << false;
    QTest::newRow("the words of a column are no query language")
        << QStringLiteral("search_text:清泉") << false;
}

void SearchTest::words()
{
    QFETCH(const QString, search);
    QFETCH(const bool, found);
    const LibraryFolder at;
    const auto library = at.open();
    Story made = story(QStringLiteral("清泉湖治理"),
        QStringLiteral("水清岸绿，今年达到17.7公里。AI时代的Broadsheet与café，\U00020BB7野家"));
    const Result<StoryPtr> saved = library->saveStory(made);
    QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.problem().detail));
    QVERIFY(library->saveStory(story(QStringLiteral("火山"), QStringLiteral("另一篇"))).ok());
    const Result<std::vector<StoryPtr>> stories = library->stories(queryFor({}, 0, search));
    QVERIFY(stories.ok());
    QCOMPARE(!stories->empty(), found);
}

void SearchTest::aChangedStoryIsFoundByItsNewWords()
{
    const LibraryFolder at;
    const auto library = at.open();
    Story changed = **library->saveStory(story(QStringLiteral("标题"), QStringLiteral("旧的说法")));
    changed.parts[1] = part(PartKind::Body, QStringLiteral("新的提法"));
    QVERIFY(library->saveStory(changed).ok());
    QVERIFY((*library->stories(queryFor({}, 0, QStringLiteral("说法")))).empty());
    QCOMPARE((*library->stories(queryFor({}, 0, QStringLiteral("提法")))).size(), 1U);
}

void SearchTest::fiftyThousandStoriesAreSearchedAtOnce()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("Speed says nothing in a sanitized build.");
#endif
    constexpr int Stories = 50'000;
    constexpr int InOneImport = 5'000;
    constexpr int SlowestMilliseconds = 150;
    const LibraryFolder at;
    const auto library = at.open();
    const EditionPtr made = *library->saveEdition(edition(Day, 1));
    quint32 random = 20261015;
    const auto next = [&random](quint32 below) {
        random = random * 1664525U + 1013904223U; // Numerical Recipes' generator
        return (random >> 8U) % below;
    };
    ImportBatch batch;
    for (int i = 0; i < Stories; ++i) {
        QString body;
        for (int c = 0; c < 40; ++c)
            body += QChar(char16_t(0x4E00 + next(60) * next(50)));
        if (i % 500 == 0)
            body += QStringLiteral("清泉湖");
        batch.stories.push_back(story(QStringLiteral("Story number%1").arg(i), body));
        if (int(batch.stories.size()) == InOneImport) {
            QVERIFY(library->import(made->id, 1, batch).ok());
            batch.stories.clear();
        }
    }

    const struct {
        QString search;
        std::size_t hits;
    } queries[] = { { QStringLiteral("清泉"), 100 },
        { QStringLiteral("泉"), 100 },
        { QStringLiteral("number31415"), 1 },
        { QStringLiteral("story 清泉湖"), 100 },
        { QStringLiteral("清泉 number500"), 1 },
        { QStringLiteral("火山口"), 0 } };

    for (const auto& query : queries) {
        // The best of three: a busy machine is no slow search.
        qint64 milliseconds = SlowestMilliseconds;
        for (int run = 0; run < 3; ++run) {
            QElapsedTimer timer;
            timer.start();
            const Result<std::vector<StoryPtr>> found
                = library->stories(queryFor({}, 0, query.search));
            milliseconds = std::min(milliseconds, timer.elapsed());
            QVERIFY(found.ok());
            QCOMPARE(found->size(), query.hits);
        }
        qInfo("%s: %lld ms", qPrintable(query.search), static_cast<long long>(milliseconds));
        QVERIFY(milliseconds < SlowestMilliseconds);
    }
}

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::SearchTest)
#include "search_test.moc"
