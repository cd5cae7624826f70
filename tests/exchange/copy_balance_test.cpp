// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "split_outline.h"

#include <QElapsedTimer>
#include <QtTest>

#include <random>

using namespace broadsheet;

/// No character is lost, whatever comes in: the counts add up, and a recount of the signs that does
/// not use them agrees.
class CopyBalanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samplePagesKeepEverySign_data();
    void samplePagesKeepEverySign();
    void samplesHaveTheirKindsOfStories();
    void sharedPageIsSplitAsPrinted();
    void shuffledLinesKeepEverySign();
    void truncatedPagesKeepEverySign();
    void randomTextKeepsEverySign();
    void largeCopyIsQuick_data();
    void largeCopyIsQuick();

private:
    static void check(const QString& copy);
};

namespace {

constexpr unsigned Seed = 20261015;

const QString& sharedPage()
{
    static const QString text
        = fileText(QStringLiteral(PROJECT_DIR "/../shared/copy/page-2-raw.txt"));
    return text;
}

int countOf(const std::vector<Story>& stories, StoryType type)
{
    return int(std::count_if(
        stories.begin(), stories.end(), [type](const Story& story) { return story.type == type; }));
}

QStringList allLines()
{
    QStringList lines;
    for (const QString& page : samplePages())
        lines += fileText(page).split(u'\n');
    return lines;
}

} // namespace

void CopyBalanceTest::check(const QString& copy)
{
    const Result<SplitCopy> split = splitRawPageCopy(copy);
    if (!split.ok())
        return;
    QCOMPARE(imbalance(*split), qint64(0));
    QCOMPARE(lostSigns(copy, *split), QString());
    QCOMPARE(brokenPart(*split), QString());
}

void CopyBalanceTest::samplePagesKeepEverySign_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& page : samplePages())
        QTest::newRow(qPrintable(page.section(u'/', -2))) << page;
}

void CopyBalanceTest::samplePagesKeepEverySign()
{
    QFETCH(QString, path);
    const QString copy = fileText(path);
    QVERIFY2(!copy.isEmpty(), qPrintable(path));
    const Result<SplitCopy> split = splitRawPageCopy(copy);
    QVERIFY(split.ok());
    QCOMPARE(imbalance(*split), qint64(0));
    QCOMPARE(lostSigns(copy, *split), QString());
    QCOMPARE(brokenPart(*split), QString());
    const Story& last = split->stories.back();
    QCOMPARE(last.parts.front()->kind, PartKind::PageCredits);
    for (const Story& story : split->stories) {
        const bool headed
            = std::any_of(story.parts.begin(), story.parts.end(), [](const StoryPartPtr& part) {
                  return part->kind == PartKind::Headline || part->kind == PartKind::StandingHead;
              });
        QVERIFY2(headed || story.type != StoryType::Story, qPrintable(outlineOf(story)));
    }
}

void CopyBalanceTest::samplesHaveTheirKindsOfStories()
{
    std::vector<Story> stories;
    int joins = 0;
    QMap<QString, int> applied;
    for (const QString& page : samplePages()) {
        const Result<SplitCopy> split = splitRawPageCopy(fileText(page));
        QVERIFY(split.ok());
        stories.insert(stories.end(), split->stories.begin(), split->stories.end());
        joins += int(split->joins.size());
        for (auto it = split->normalised.begin(); it != split->normalised.end(); ++it)
            applied[it.key()] += it.value();
    }
    QVERIFY(countOf(stories, StoryType::Story) >= 28);
    QVERIFY(countOf(stories, StoryType::Package) >= 2);
    QVERIFY(countOf(stories, StoryType::Caption) >= 6);
    QVERIFY(countOf(stories, StoryType::Box) >= 5);
    QCOMPARE(countOf(stories, StoryType::Fragment), 1);
    QCOMPARE(joins, 1);
    QVERIFY(applied.value(QStringLiteral("broken_paragraph_closed")) >= 2);
    QVERIFY(applied.value(QStringLiteral("bold_marks")) >= 20);
}

void CopyBalanceTest::sharedPageIsSplitAsPrinted()
{
    if (sharedPage().isEmpty())
        QSKIP("the shared page is not here");
    const Result<SplitCopy> split = splitRawPageCopy(sharedPage());
    QVERIFY(split.ok());
    QCOMPARE(split->inputCharacters, qint64(7156));
    QCOMPARE(imbalance(*split), qint64(0));
    QCOMPARE(lostSigns(sharedPage(), *split), QString());
    const auto& stories = split->stories;
    QCOMPARE(stories.size(), std::size_t(11));
    QCOMPARE(countOf(stories, StoryType::Story) + countOf(stories, StoryType::Package), 8);
    QCOMPARE(countOf(stories, StoryType::Package), 1);
    QCOMPARE(countOf(stories, StoryType::Caption), 1);
    QCOMPARE(countOf(stories, StoryType::Box), 1);
    QCOMPARE(countOf(stories, StoryType::Fragment), 1);
    QCOMPARE(split->joins.size(), std::size_t(1));
    QVERIFY(stories[std::size_t(split->joins[0].toStory)].parts[0]->text.startsWith(
        QStringLiteral("整产业链")));
    QVERIFY(stories[std::size_t(split->joins[0].fromStory)].parts.back()->text.endsWith(
        QStringLiteral("打造完")));
    QCOMPARE(split->normalised.value(QStringLiteral("broken_paragraph_closed")), 3);
    QStringList strays;
    for (const Story& story : stories) {
        for (const StoryNote& note : story.notes)
            strays << story.parts[std::size_t(note.part)]->text.mid(note.offset, note.length);
    }
    QCOMPARE(strays.join(u' '), QStringLiteral("and will and"));
}

void CopyBalanceTest::shuffledLinesKeepEverySign()
{
    std::mt19937 random(Seed);
    QStringList lines = allLines();
    for (int round = 0; round < 40; ++round) {
        std::shuffle(lines.begin(), lines.end(), random);
        const qsizetype take = 1 + qsizetype(random() % 80);
        const QString separator
            = random() % 2 == 0 ? QStringLiteral("\n") : QStringLiteral("\r\n\r\n");
        check(lines.mid(qsizetype(random() % 100), take).join(separator));
        if (QTest::currentTestFailed())
            return;
    }
}

void CopyBalanceTest::truncatedPagesKeepEverySign()
{
    std::mt19937 random(Seed);
    const QStringList pages = samplePages();
    for (int round = 0; round < 60; ++round) {
        const QString copy = fileText(pages[qsizetype(random() % std::size_t(pages.size()))]);
        const qsizetype from = qsizetype(random() % std::size_t(copy.size()));
        check(copy.mid(from, 1 + qsizetype(random() % 3000)));
        if (QTest::currentTestFailed())
            return;
    }
}

void CopyBalanceTest::randomTextKeepsEverySign()
{
    const QString alphabet = QStringLiteral("甲乙丙市区县记者摄图为本报讯上接下转第版，。！？：；、"
                                            "“”‘’（）()【】[]*** ,.:;!?\n\n\n\r\t\u3000\u200B"
                                            "abAB 0123456789年月日—…·■By Photo\f\u2028|/@-");
    std::mt19937 random(Seed);
    for (int round = 0; round < 1500; ++round) {
        QString copy;
        const std::size_t length = 1 + random() % 200;
        for (std::size_t i = 0; i < length; ++i) {
            const auto dice = random() % 60;
            if (dice == 0)
                copy += QString::fromUcs4(U"\U00020BB7", 1);
            else if (dice == 1)
                copy += QChar(char16_t(0x20 + random() % 0xD7A0));
            else
                copy += alphabet[qsizetype(random() % std::size_t(alphabet.size()))];
        }
        check(copy);
        if (QTest::currentTestFailed()) {
            qWarning() << copy;
            return;
        }
    }
}

void CopyBalanceTest::largeCopyIsQuick_data()
{
    QTest::addColumn<QString>("copy");
    QString pages;
    while (pages.size() < 400'000) {
        for (const QString& page : samplePages())
            pages += fileText(page) + u'\n';
    }
    QTest::newRow("a megabyte of pages") << pages;
    QTest::newRow("one paragraph of a megabyte")
        << QStringLiteral("今天,我市(城区)开会").repeated(40'000);
    QTest::newRow("lines of one paragraph")
        << QStringLiteral("今天我市召开会议部署工作再\n").repeated(10'000);
    QTest::newRow("short lines only") << QStringLiteral("江岸开放\n\n").repeated(20'000);
    QTest::newRow("broken paragraphs only")
        << QStringLiteral("江岸开放\n\n本报讯 会议要求，各地抓好落实，把工作做\n\n路灯亮\n\n本报讯 "
                          "灯亮。(李青)\n\n到底，再加力。(李青)\n\n")
               .repeated(1'500);
    QTest::newRow("brackets only") << QStringLiteral("甲(").repeated(200'000);
    QTest::newRow("a paragraph torn everywhere")
        << QStringLiteral("会议要求各地，抓好落实，把各项工作做\n\n").repeated(15'000);
    QTest::newRow("bylines only") << QStringLiteral("灯亮了。")
            + QStringLiteral("(李青)").repeated(80'000);
    QTest::newRow("white space") << (QStringLiteral("甲") + QString(500'000, u' ')
        + QStringLiteral("乙,丙"));
}

void CopyBalanceTest::largeCopyIsQuick()
{
    QFETCH(QString, copy);
    constexpr qint64 Generous = 15'000; // ms; with sanitizers on a busy machine
    QElapsedTimer clock;
    clock.start();
    const Result<SplitCopy> split = splitRawPageCopy(copy);
    const qint64 taken = clock.elapsed();
    QVERIFY(split.ok());
    QCOMPARE(imbalance(*split), qint64(0));
    QVERIFY2(taken < Generous, qPrintable(QStringLiteral("%1 ms").arg(taken)));
    qInfo("%lld characters in %lld ms",
        static_cast<long long>(split->inputCharacters),
        static_cast<long long>(taken));
}

QTEST_GUILESS_MAIN(CopyBalanceTest)
#include "copy_balance_test.moc"
