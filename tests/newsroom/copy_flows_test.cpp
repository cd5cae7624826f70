// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/copy_import.h"
#include "newsroom/edition_export.h"
#include "newsroom/join_acceptance.h"
#include "newsroom/newspaper.h"

#include <QTemporaryDir>
#include <QTest>

namespace broadsheet {

class CopyFlowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aMissingPageIsAdded_data();
    void aMissingPageIsAdded();
    void whatIsNoPageChangesNothing_data();
    void whatIsNoPageChangesNothing();
    void aJoinIsSeenAndAcceptedById();
    void anEditionIsFoundBeforeOneIsMade();
    void theFileNameSaysPaperAndDay_data();
    void theFileNameSaysPaperAndDay();
    void thePdfInfoIsOfTheEdition();

private:
    [[nodiscard]] Result<ImportOutcome> import(const QString& page, const QString& text);

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    EditionPtr m_edition;
};

void CopyFlowsTest::initTestCase()
{
    Result<std::unique_ptr<Library>> library = openLibrary(
        m_folder.filePath(QStringLiteral("flows.broadsheet")), OpenMode::CreateIfMissing);
    QVERIFY(library.ok());
    m_library = std::move(library).value();
    const Result<EditionPtr> edition
        = findOrMakeEdition(*m_library, QDate(2026, 10, 15), {}, QStringLiteral("zh-Hans"));
    QVERIFY(edition.ok());
    m_edition = *edition;
}

Result<ImportOutcome> CopyFlowsTest::import(const QString& page, const QString& text)
{
    ImportBatch batch;
    Story story;
    StoryPart headline;
    headline.kind = PartKind::Headline;
    headline.text = text;
    story.parts.push_back(std::make_shared<const StoryPart>(headline));
    batch.stories.push_back(story);
    batch.sourceName = QStringLiteral("copy.txt");
    batch.sourceText = text;
    Result<ImportOutcome> outcome = importCopy(*m_library, m_edition, page, batch);
    if (outcome)
        m_edition = outcome->edition;
    return outcome;
}

void CopyFlowsTest::aMissingPageIsAdded_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("pages");
    QTest::newRow("a page by its number") << "7" << 7 << 1;
    QTest::newRow("the same page is not added twice") << "7" << 7 << 1;
    QTest::newRow("a folio takes the next number") << "A03" << 8 << 2;
    QTest::newRow("the same folio is found") << "A03" << 8 << 2;
}

void CopyFlowsTest::aMissingPageIsAdded()
{
    QFETCH(QString, page);
    const Result<ImportOutcome> outcome = import(page, QStringLiteral("清泉湖水清岸绿"));
    QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.problem().summary));
    QTEST(outcome->page, "number");
    QTEST(int(m_edition->pages.size()), "pages");
    QCOMPARE(outcome->stories.size(), 1U);
    QVERIFY(!outcome->stories.front()->id.isNull());
}

void CopyFlowsTest::whatIsNoPageChangesNothing_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("nothing") << "";
    QTest::newRow("a word") << "front";
    QTest::newRow("page 0") << "0";
    QTest::newRow("a negative number") << "-3";
}

void CopyFlowsTest::whatIsNoPageChangesNothing()
{
    QFETCH(QString, page);
    const EditionPtr before = m_edition;
    QVERIFY(!isPageName(page));
    QVERIFY(!import(page, QStringLiteral("标题")).ok());
    QCOMPARE(m_library->edition(before->date)->get()->revision, before->revision);
}

void CopyFlowsTest::aJoinIsSeenAndAcceptedById()
{
    const auto body = [](const QString& text) {
        Story story;
        StoryPart part;
        part.text = text;
        story.parts.push_back(std::make_shared<const StoryPart>(part));
        return story;
    };
    SplitCopy split;
    split.stories = { body(QStringLiteral("水面上的")), body(QStringLiteral("白鹭回来了。")) };
    SplitCopy::Join join;
    join.fromOffset = 4;
    join.toStory = 1;
    join.why = QStringLiteral("breaks off");
    split.joins.push_back(join);
    const Result<ImportOutcome> outcome = importCopy(*m_library,
        m_edition,
        QStringLiteral("7"),
        batchOf(split, QStringLiteral("a.txt"), QStringLiteral("raw")));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->joins.size(), 1U);
    const JoinSuggestion suggestion = outcome->joins.front();
    const Result<Story> preview = joinPreview(*m_library, suggestion);
    QVERIFY(preview.ok());
    QCOMPARE(preview->parts.front()->text, QStringLiteral("水面上的白鹭回来了。"));
    QCOMPARE(openJoinSuggestions(*m_library)->size(), 1U);
    const Result<StoryPtr> joined = acceptJoinSuggestion(*m_library, suggestion.id);
    QVERIFY(joined.ok());
    QCOMPARE((*joined)->parts.front()->text, QStringLiteral("水面上的白鹭回来了。"));
    QVERIFY(openJoinSuggestions(*m_library)->empty());
    QVERIFY(!acceptJoinSuggestion(*m_library, suggestion.id).ok());
}

void CopyFlowsTest::anEditionIsFoundBeforeOneIsMade()
{
    const auto of = [&](const QString& name) {
        return findOrMakeEdition(*m_library, QDate(2026, 10, 15), name, QStringLiteral("en"));
    };
    QCOMPARE((*of({}))->id, m_edition->id);
    const Result<EditionPtr> late = of(QStringLiteral("late"));
    QVERIFY(late.ok());
    QVERIFY((*late)->id != m_edition->id);
    QCOMPARE((*late)->publication.language, QStringLiteral("zh-Hans")); // the paper's own
}

void CopyFlowsTest::theFileNameSaysPaperAndDay_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("file");
    QTest::newRow("paper and day") << "云汀日报" << "" << "" << "云汀日报-2026-10-15.pdf";
    QTest::newRow("one page") << "云汀日报" << "" << "A03" << "云汀日报-2026-10-15-A03.pdf";
    QTest::newRow("the second edition of a day")
        << "云汀日报" << "晚版" << "" << "云汀日报-2026-10-15-晚版.pdf";
    QTest::newRow("no title") << "" << "" << "" << "2026-10-15.pdf";
    QTest::newRow("a title with a slash stays in its folder")
        << "../A/B: C" << "" << "" << "-A-B--C-2026-10-15.pdf";
}

void CopyFlowsTest::theFileNameSaysPaperAndDay()
{
    QFETCH(QString, title);
    QFETCH(QString, name);
    QFETCH(QString, page);
    Edition edition;
    edition.publication.title = title;
    edition.name = name;
    edition.date = QDate(2026, 10, 15);
    QTEST(pdfFileName(edition, page), "file");
}

void CopyFlowsTest::thePdfInfoIsOfTheEdition()
{
    Edition edition;
    edition.publication.title = QStringLiteral("云汀日报");
    edition.date = QDate(2026, 10, 15);
    edition.revision = 5;
    const PdfDocumentInfo info = pdfInfoOf(edition);
    QCOMPARE(info.title, QStringLiteral("云汀日报 2026-10-15"));
    QCOMPARE(info.language, QStringLiteral("zh-Hans"));
    QCOMPARE(info.modified, QDateTime(QDate(2026, 10, 15), QTime(0, 0, 5), Qt::UTC));
}

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::CopyFlowsTest)
#include "copy_flows_test.moc"
