// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/story_mime.h"
#include "story_library/story_list_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace broadsheet {

namespace {

StoryRow row(int id, int characters = 100)
{
    StoryRow result;
    result.id = StoryId(id);
    result.title = QStringLiteral("稿件%1").arg(id);
    result.characters = characters;
    return result;
}

std::vector<StoryRow> rowsOf(const QList<int>& ids)
{
    std::vector<StoryRow> rows;
    for (const int id : ids)
        rows.push_back(row(id));
    return rows;
}

QList<int> idsOf(const StoryListModel& model)
{
    QList<int> ids;
    for (const StoryRow& one : model.rows())
        ids.append(int(one.id.number()));
    return ids;
}

} // namespace

class StoryListModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void differencesKeepWhatStays_data();
    void differencesKeepWhatStays();
    void anythingToAnythingStaysSound();
    void anotherListIsAReset();
    void anOrderMovesTheSelectionAlong();
    void aDragCarriesTheId();
};

void StoryListModelTest::differencesKeepWhatStays_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("after");
    const QList<int> five { 1, 2, 3, 4, 5 };
    QTest::newRow("nothing changes") << five << five;
    QTest::newRow("some go") << five << QList<int> { 3, 5 };
    QTest::newRow("some come, at the ends too") << QList<int> { 3 } << QList<int> { 1, 2, 3, 4 };
    QTest::newRow("some go and some come") << five << QList<int> { 7, 3, 8, 5 };
    QTest::newRow("the order turns round") << five << QList<int> { 5, 4, 3, 2, 1 };
    QTest::newRow("order and rows change") << five << QList<int> { 9, 5, 3, 8, 1 };
}

void StoryListModelTest::differencesKeepWhatStays()
{
    QFETCH(QList<int>, before);
    QFETCH(QList<int>, after);
    StoryListModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rowsOf(before));
    const QPersistentModelIndex kept = model.indexOf(StoryId(3));
    QVERIFY(kept.isValid());
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows(rowsOf(after));
    QCOMPARE(idsOf(model), after);
    QCOMPARE(reset.count(), 0);
    QVERIFY(kept.isValid());
    QCOMPARE(model.row(kept)->id, StoryId(3));
}

void StoryListModelTest::anythingToAnythingStaysSound()
{
    QRandomGenerator random(7);
    StoryListModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 300; ++round) {
        QList<int> ids;
        for (int id = 1; id <= 30; ++id) {
            if (random.bounded(3) != 0)
                ids.append(id);
        }
        if (random.bounded(2) == 0)
            std::shuffle(ids.begin(), ids.end(), random);
        model.setRows(rowsOf(ids));
        QCOMPARE(idsOf(model), ids);
        for (int i = 0; i < ids.size(); ++i)
            QCOMPARE(model.indexOf(StoryId(ids.at(i))).row(), i);
    }
}

void StoryListModelTest::anotherListIsAReset()
{
    QList<int> odd;
    QList<int> all;
    for (int id = 1; id <= 50'000; ++id) {
        all.append(id);
        if (id % 2 == 1)
            odd.append(id);
    }
    StoryListModel model;
    model.setRows(rowsOf(all));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setRows(rowsOf(odd)); // 25,000 ranges would take the view minutes
    QCOMPARE(model.rowCount(), int(odd.size()));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(removed.count(), 0);
}

void StoryListModelTest::anOrderMovesTheSelectionAlong()
{
    StoryListModel model;
    std::vector<StoryRow> rows { row(1, 300), row(2, 900), row(3, 500) };
    rows[0].modified = QDateTime(QDate(2026, 10, 3), QTime(8, 0));
    rows[1].modified = QDateTime(QDate(2026, 10, 1), QTime(8, 0));
    rows[2].modified = QDateTime(QDate(2026, 10, 2), QTime(8, 0));
    model.setRows(rows);
    const QPersistentModelIndex kept = model.indexOf(StoryId(3));
    model.setOrder(StoryOrder::Longest);
    QCOMPARE(idsOf(model), (QList<int> { 2, 3, 1 }));
    QCOMPARE(kept.row(), 1);
    model.setOrder(StoryOrder::Newest);
    QCOMPARE(idsOf(model), (QList<int> { 1, 3, 2 }));
    model.setOrder(StoryOrder::Page);
    QCOMPARE(idsOf(model), (QList<int> { 1, 2, 3 }));
    QCOMPARE(model.characters(), 1700);
}

void StoryListModelTest::aDragCarriesTheId()
{
    StoryListModel model;
    model.setRows(rowsOf({ 41, 42 }));
    const std::unique_ptr<QMimeData> data(model.mimeData({ model.index(1) }));
    QCOMPARE(data->data(QLatin1String(StoryMimeType)), QByteArray("42"));
    QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsDragEnabled));
}

} // namespace broadsheet

QTEST_MAIN(broadsheet::StoryListModelTest)
#include "story_list_model_test.moc"
