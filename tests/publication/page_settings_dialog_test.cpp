// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_fixture.h"
#include "publication/override_list.h"
#include "publication/page_settings_dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace broadsheet;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(broadsheet::Page)

class PageSettingsDialogTest : public QObject {
    Q_OBJECT

    EditionPtr m_edition;
    std::unique_ptr<PageSettingsDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_wanted;

    [[nodiscard]] QListWidget* items() const { return part<QListWidget>(*m_dialog, "masterItems"); }

    [[nodiscard]] QString note() const { return part<QLabel>(*m_dialog, "hasOwnGridNote")->text(); }

    void switchOwnGrid() const
    {
        auto* const own = part<QCheckBox>(*m_dialog, "hasOwnGrid");
        QTest::mouseClick(own, Qt::LeftButton, {}, { 8, own->height() / 2 });
    }

    static void type(QAbstractSpinBox* field, const char* keys)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QLatin1String(keys));
    }

    void apply() const
    {
        QTest::mouseClick(part<QPushButton>(*m_dialog, "applyPage"), Qt::LeftButton);
    }

    [[nodiscard]] Page page() const
    {
        return m_wanted->isEmpty() ? Page {} : m_wanted->back().at(0).value<Page>();
    }

private Q_SLOTS:

    void init()
    {
        m_edition = paperOf(QDate(2026, 10, 16), 1);
        m_dialog = std::make_unique<PageSettingsDialog>(m_edition, *m_edition->page(2), nullptr);
        m_wanted = std::make_unique<QSignalSpy>(m_dialog.get(), &PageSettingsDialog::wanted);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void cleanup()
    {
        m_wanted.reset();
        m_dialog.reset();
    }

    void whatIsNotTouchedStaysAsItWas()
    {
        apply();
        QVERIFY(page() == *m_edition->page(2));
        QCOMPARE(m_wanted->back().at(1).toString(), u"zh-broadsheet"_s);
    }

    void theFieldsAreThePages()
    {
        auto* const folio = part<QLineEdit>(*m_dialog, "pageFolio");
        folio->setFocus();
        QTest::keyClicks(folio, u"A02"_s);
        part<QComboBox>(*m_dialog, "person0")->setEditText(u"许明"_s);
        part<QComboBox>(*m_dialog, "pageState")->setCurrentIndex(int(PageState::Proof));
        auto* const has = part<QCheckBox>(*m_dialog, "hasDeadline");
        QTest::mouseClick(has, Qt::LeftButton, {}, { 8, has->height() / 2 });
        part<QDateTimeEdit>(*m_dialog, "pageDeadline")
            ->setDateTime(QDateTime(QDate(2026, 10, 15), QTime(22, 30)));
        apply();
        QCOMPARE(page().folio, u"A02"_s);
        QCOMPARE(page().editor, u"许明"_s);
        QVERIFY(page().state == PageState::Proof);
        QCOMPARE(page().deadline.toLocalTime().time(), QTime(22, 30));
    }

    void aNumberThatIsTakenIsRefused()
    {
        part<QSpinBox>(*m_dialog, "pageNumber")->setValue(3);
        QVERIFY(!part<QLabel>(*m_dialog, "pageNumberNote")->text().isEmpty());
        apply();
        QCOMPARE(m_wanted->count(), 0);
        part<QSpinBox>(*m_dialog, "pageNumber")->setValue(9);
        apply();
        QCOMPARE(page().number, 9);
    }

    void anItemIsLeftOutAndComesBack()
    {
        QCOMPARE(items()->count(), 3); // credits, folio, section head
        items()->setFocus();
        items()->setCurrentRow(1);
        QTest::keyClick(items(), Qt::Key_Space);
        apply();
        QCOMPARE(page().overrides.size(), 1U);
        QCOMPARE(page().overrides.front().item, u"版眉"_s);
        QVERIFY(!page().overrides.front().instead);
        QVERIFY(!part<QPlainTextEdit>(*m_dialog, "itemText0")->isEnabled());
        QTest::mouseClick(part<QPushButton>(*m_dialog, "resetItem"), Qt::LeftButton);
        QVERIFY(items()->item(1)->checkState() == Qt::Checked);
        apply();
        QVERIFY(page().overrides.empty());
    }

    void aTextIsChangedHereAndReset()
    {
        items()->setCurrentRow(1);
        auto* const left = part<QPlainTextEdit>(*m_dialog, "itemText0");
        QCOMPARE(left->toPlainText(), u"第{page}版"_s);
        left->setFocus();
        left->moveCursor(QTextCursor::End);
        QTest::keyClicks(left, u"!"_s);
        apply();
        QCOMPARE(page().overrides.front().instead->furniture->left, u"第{page}版!"_s);
        QTest::keyClick(left, Qt::Key_Backspace); // typed back: nothing is changed any more
        apply();
        QVERIFY(page().overrides.empty());
        QTest::keyClicks(left, u"?"_s);
        QTest::mouseClick(part<QPushButton>(*m_dialog, "resetAllItems"), Qt::LeftButton);
        QCOMPARE(left->toPlainText(), u"第{page}版"_s);
        apply();
        QVERIFY(page().overrides.empty());
    }

    void anItemIsMovedHereAndReset()
    {
        items()->setCurrentRow(1);
        auto* const line = part<QSpinBox>(*m_dialog, "overrideBox1");
        const int before = line->value();
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Up);
        apply();
        QCOMPARE(page().overrides.size(), 1U);
        QCOMPARE(page().overrides.front().instead->furniture->box.line, before + 1);
        QCOMPARE(page().overrides.front().instead->furniture->left, u"第{page}版"_s);
        QTest::mouseClick(part<QPushButton>(*m_dialog, "resetItem"), Qt::LeftButton);
        QCOMPARE(line->value(), before);
        apply();
        QVERIFY(page().overrides.empty());
    }

    void anotherMasterHasOtherItems()
    {
        auto* const master = part<QComboBox>(*m_dialog, "pageMaster");
        master->setFocus();
        QTest::keyClick(master, Qt::Key_Home); // none
        QVERIFY(items()->isHidden());
        QVERIFY(part<QLabel>(*m_dialog, "noMasterItems")->isVisible());
        apply();
        QVERIFY(page().master.isEmpty());
    }

    void anotherFormatIsAskedFor()
    {
        auto* const format = part<QComboBox>(*m_dialog, "pageFormat");
        format->setCurrentIndex(format->findData(u"zh-tabloid"_s));
        apply();
        QCOMPARE(m_wanted->back().at(1).toString(), u"zh-tabloid"_s);
    }

    void aPageHasColumnsAndMarginsOfItsOwn()
    {
        auto* const columns = part<QSpinBox>(*m_dialog, "ownColumns");
        QVERIFY(!columns->isEnabled());
        QCOMPARE(columns->value(), 8); // those of the format
        switchOwnGrid();
        QVERIFY(columns->isEnabled());
        type(columns, "6");
        type(part<QDoubleSpinBox>(*m_dialog, "ownLeft"), "20");
        QVERIFY(note().contains(QLatin1Char('6')));
        apply();
        QCOMPARE(m_wanted->back().at(1).toString(), u"zh-broadsheet@columns=6,left=20"_s);
        switchOwnGrid(); // off again: the format's
        QCOMPARE(columns->value(), 8);
        apply();
        QCOMPARE(m_wanted->back().at(1).toString(), u"zh-broadsheet"_s);
    }

    void columnsThatCannotBeAreRefused()
    {
        switchOwnGrid();
        type(part<QSpinBox>(*m_dialog, "ownColumns"), "60");
        QVERIFY(!note().isEmpty());
        apply();
        QCOMPARE(m_wanted->count(), 0);
    }

    void aPagesOwnColumnsAreShownAgain()
    {
        Page page = *m_edition->page(2);
        auto plan = std::make_shared<PagePlan>(*page.plan);
        plan->format = u"zh-broadsheet@columns=5,foot=30"_s;
        page.plan = plan;
        PageSettingsDialog dialog(m_edition, page, nullptr);
        QVERIFY(part<QCheckBox>(dialog, "hasOwnGrid")->isChecked());
        QCOMPARE(part<QSpinBox>(dialog, "ownColumns")->value(), 5);
        QCOMPARE(part<QDoubleSpinBox>(dialog, "ownFoot")->value(), 30.0);
        QCOMPARE(
            part<QComboBox>(dialog, "pageFormat")->currentData().toString(), u"zh-broadsheet"_s);
    }
};

QTEST_MAIN(PageSettingsDialogTest)
#include "page_settings_dialog_test.moc"
