// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts/font_library.h"
#include "paper_fixture.h"
#include "publication/publication_dialog.h"
#include "publication/row_table.h"
#include "shared/banner.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>

using namespace broadsheet;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(broadsheet::Publication)

class PublicationDialogTest : public QObject {
    Q_OBJECT

    FontLibrary m_fonts;
    Publication m_paper;
    std::unique_ptr<PublicationDialog> m_dialog;

    void show()
    {
        m_dialog
            = std::make_unique<PublicationDialog>(m_paper, QDate(2026, 10, 16), m_fonts, nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void turnTo(int page) { part<QListWidget>(*m_dialog, "publicationPages")->setCurrentRow(page); }

    void apply()
    {
        QTest::mouseClick(part<QPushButton>(*m_dialog, "applyPublication"), Qt::LeftButton);
    }

private Q_SLOTS:

    void init()
    {
        m_paper = paperOf(QDate(2026, 10, 16), 1)->publication;
        m_paper.people = { { u"许明"_s, u"责编"_s, u"要闻"_s } };
        m_paper.sections = { { u"要闻"_s, u"内版"_s } };
        show();
    }

    void cleanup() { m_dialog.reset(); }

    void whatIsNotTouchedStaysAsItWas()
    {
        QSignalSpy wanted(m_dialog.get(), &PublicationDialog::wanted);
        apply();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(wanted.front().front().value<Publication>() == m_paper);
    }

    void theImprintIsTypedIn()
    {
        auto* const code = part<QLineEdit>(*m_dialog, "postalCode");
        code->setFocus();
        QTest::keyClicks(code, u"1-234 "_s);
        QCOMPARE(m_dialog->publication().postalCode, u"1-234"_s);
    }

    void aPaperNeedsAName()
    {
        QSignalSpy wanted(m_dialog.get(), &PublicationDialog::wanted);
        part<QLineEdit>(*m_dialog, "title")->clear();
        turnTo(2);
        apply();
        QCOMPARE(wanted.count(), 0);
        QCOMPARE(part<QListWidget>(*m_dialog, "publicationPages")->currentRow(), 0);
        QVERIFY(!m_dialog->findChild<Banner*>()->text().isEmpty());
    }

    void theNextIssuesAreForetold()
    {
        turnTo(1);
        auto* const preview = part<QLabel>(*m_dialog, "nextIssues");
        QVERIFY(preview->text().contains(u"2026年10月16日 星期五"_s));
        QVERIFY(preview->text().contains(u"总第12847期"_s));
        part<QSpinBox>(*m_dialog, "knownNumber")->setValue(100);
        QVERIFY(preview->text().contains(u"总第101期"_s));
        auto* const friday = part<QCheckBox>(*m_dialog, "weekday5");
        QTest::mouseClick(friday, Qt::LeftButton, {}, { 8, friday->height() / 2 });
        QVERIFY(!preview->text().section(u'\n', 0, 0).contains(u"总第"_s));
        QCOMPARE(m_dialog->publication().issues.weekdays, 0b0101111);
        QCOMPARE(m_dialog->publication().issues.knownNumber, 100);
    }

    void aSkippedDayMustBeADate()
    {
        turnTo(1);
        QSignalSpy wanted(m_dialog.get(), &PublicationDialog::wanted);
        auto* const skipped = part<QLineEdit>(*m_dialog, "skippedDays");
        skipped->setFocus();
        QTest::keyClicks(skipped, u"2026-10-01, 2026-10-0"_s);
        apply();
        QCOMPARE(wanted.count(), 0);
        QTest::keyClicks(skipped, u"2"_s);
        apply();
        QCOMPARE(wanted.count(), 1);
        const std::vector<QDate> days { QDate(2026, 10, 1), QDate(2026, 10, 2) };
        QVERIFY(wanted.front().front().value<Publication>().issues.skipped == days);
    }

    void peopleComeAndGo()
    {
        turnTo(2);
        auto* const people = part<RowTable>(*m_dialog, "people");
        auto* const table = people->findChild<QTableWidget*>();
        QTest::mouseClick(part<QPushButton>(*people, "addRow"), Qt::LeftButton);
        QCOMPARE(table->rowCount(), 2);
        QVERIFY(m_dialog->publication().people.size() == 1U); // an empty row is nobody
        QTRY_VERIFY(table->viewport()->findChild<QLineEdit*>());
        QTest::keyClicks(table->viewport()->findChild<QLineEdit*>(), u"Lin"_s);
        QTest::keyClick(table->viewport()->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE(m_dialog->publication().people.size(), 2U);
        QCOMPARE(m_dialog->publication().people.back().name, u"Lin"_s);
        table->setCurrentCell(0, 0);
        QTest::mouseClick(part<QPushButton>(*people, "removeRow"), Qt::LeftButton);
        QCOMPARE(m_dialog->publication().people.size(), 1U);
    }

    void theItemOfAMasterIsChangedAndThePictureFollows()
    {
        turnTo(4);
        auto* const masters = part<QListWidget>(*m_dialog, "masters");
        QCOMPARE(masters->count(), 3);
        masters->setCurrentRow(2); // inside
        auto* const items = part<QListWidget>(*m_dialog, "itemsOfMaster");
        QCOMPARE(items->count(), 3); // one of them the parent's
        auto* const picture = part<QLabel>(*m_dialog, "masterPicture");
        QVERIFY(!picture->pixmap().isNull());
        const QImage before = picture->pixmap().toImage();
        items->setCurrentRow(1);
        QCOMPARE(part<QLineEdit>(*m_dialog, "itemName")->text(), u"版眉"_s);
        auto* const middle = part<QPlainTextEdit>(*m_dialog, "masterText1");
        middle->setFocus();
        QTest::keyClicks(middle, u"MMMMMMMM"_s);
        QVERIFY(picture->pixmap().toImage() != before);
        const MasterPage inside = m_dialog->publication().masters.at(2);
        QCOMPARE(inside.items.front().furniture->center, u"MMMMMMMM"_s);
    }

    void anInheritedItemIsLeftOutOrMadeOnesOwn()
    {
        turnTo(4);
        part<QListWidget>(*m_dialog, "masters")->setCurrentRow(2);
        auto* const items = part<QListWidget>(*m_dialog, "itemsOfMaster");
        items->setFocus();
        items->setCurrentRow(0);
        QTest::keyClick(items, Qt::Key_Space);
        QCOMPARE(m_dialog->publication().masters.at(2).leftOut, QStringList { u"编校人员"_s });
        QTest::keyClick(items, Qt::Key_Space);
        QVERIFY(m_dialog->publication().masters.at(2).leftOut.isEmpty());
        auto* const left = part<QPlainTextEdit>(*m_dialog, "masterText0");
        left->setFocus();
        QTest::keyClicks(left, u"x"_s);
        QCOMPARE(m_dialog->publication().masters.at(2).items.back().name, u"编校人员"_s);
        QCOMPARE(m_dialog->publication().masters.at(0).items.front().furniture->left, QString());
    }

    void aCircleOfMastersIsRefused()
    {
        turnTo(4);
        QSignalSpy wanted(m_dialog.get(), &PublicationDialog::wanted);
        part<QListWidget>(*m_dialog, "masters")->setCurrentRow(0);
        auto* const parent = part<QComboBox>(*m_dialog, "masterParent");
        parent->setFocus();
        QTest::keyClick(parent, Qt::Key_End);
        QVERIFY(!part<QLabel>(*m_dialog, "masterProblem")->text().isEmpty());
        apply();
        QCOMPARE(wanted.count(), 0);
        QTest::keyClick(parent, Qt::Key_Home);
        apply();
        QCOMPARE(wanted.count(), 1);
    }

    void aNewMasterBuildsOnTheOneThatIsSelected()
    {
        turnTo(4);
        part<QListWidget>(*m_dialog, "masters")->setCurrentRow(2);
        QTest::mouseClick(part<QPushButton>(*m_dialog, "addMaster"), Qt::LeftButton);
        QCOMPARE(m_dialog->publication().masters.size(), 4U);
        QCOMPARE(m_dialog->publication().masters.back().parent, u"内版"_s);
        QTest::mouseClick(part<QPushButton>(*m_dialog, "addItem"), Qt::LeftButton);
        QCOMPARE(m_dialog->publication().masters.back().items.size(), 1U);
        QTest::mouseClick(part<QPushButton>(*m_dialog, "removeItem"), Qt::LeftButton);
        QVERIFY(m_dialog->publication().masters.back().items.empty());
        QTest::mouseClick(part<QPushButton>(*m_dialog, "removeMaster"), Qt::LeftButton);
        QCOMPARE(m_dialog->publication().masters.size(), 3U);
    }

    void newPagesGetAnotherFormat()
    {
        turnTo(3);
        auto* const format = part<QComboBox>(*m_dialog, "newPageFormat");
        QCOMPARE(format->currentData().toString(), u"zh-broadsheet"_s);
        format->setCurrentIndex(format->findData(u"zh-tabloid"_s));
        QCOMPARE(m_dialog->publication().formats.front(), u"zh-tabloid"_s);
    }

    void aFormatOfTheHouseIsMadeAndMeasured()
    {
        turnTo(5);
        QVERIFY(!part<QLineEdit>(*m_dialog, "formatTitle")->isEnabled()); // the program's own
        QTest::mouseClick(part<QPushButton>(*m_dialog, "addFormat"), Qt::LeftButton);
        QTest::keyClicks(part<QLineEdit>(*m_dialog, "formatTitle"), u"Weekend"_s);
        part<QSpinBox>(*m_dialog, "gridColumns")->setValue(6);
        part<QSpinBox>(*m_dialog, "gridCharacters")->setValue(17);
        auto* const styles = part<QComboBox>(*m_dialog, "gridStyles");
        QCOMPARE(styles->currentData().toString(), u"zh-broadsheet"_s);
        styles->setFocus();
        QTest::keyClick(styles, Qt::Key_End);
        const PageGrid house = m_dialog->publication().grids.back();
        QCOMPARE(house.title, u"Weekend"_s);
        QCOMPARE(house.columns, 6);
        QCOMPARE(house.columnWidth, house.em * 17); // the width follows the characters
        QCOMPARE(house.styleSheet, u"zh-tabloid"_s);
        QSignalSpy wanted(m_dialog.get(), &PublicationDialog::wanted);
        part<QSpinBox>(*m_dialog, "gridColumns")->setValue(0);
        QVERIFY(!part<QLabel>(*m_dialog, "gridColumnsNote")->text().isEmpty());
        apply();
        QCOMPARE(wanted.count(), 0); // no column: refused
        QTest::mouseClick(part<QPushButton>(*m_dialog, "removeFormat"), Qt::LeftButton);
        apply();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(m_dialog->publication().grids.empty());
    }
};

QTEST_MAIN(PublicationDialogTest)
#include "publication_dialog_test.moc"
