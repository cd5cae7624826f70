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
};

QTEST_MAIN(PageSettingsDialogTest)
#include "page_settings_dialog_test.moc"
