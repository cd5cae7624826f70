// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_fixture.h"
#include "publication/new_edition_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace broadsheet;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(broadsheet::EditionId)
Q_DECLARE_METATYPE(broadsheet::NewEdition)

class NewEditionDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<NewEditionDialog> m_dialog;

    [[nodiscard]] QString foretold() const
    {
        return part<QLabel>(*m_dialog, "editionForetold")->text();
    }

private Q_SLOTS:

    void init()
    {
        m_dialog = std::make_unique<NewEditionDialog>(
            std::vector { paperOf(QDate(2026, 10, 15), 1), paperOf(QDate(2026, 10, 17), 2, 8) },
            EditionId(1),
            nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void cleanup() { m_dialog.reset(); }

    void itProposesTheNextDayOnWhichThePaperComesOut()
    {
        // The newest edition is Saturday's; there is none on Sundays.
        QCOMPARE(part<QDateEdit>(*m_dialog, "editionDate")->date(), QDate(2026, 10, 19));
        QCOMPARE(part<QSpinBox>(*m_dialog, "editionPages")->value(), 4);
        auto* const model = part<QComboBox>(*m_dialog, "editionTemplate");
        QCOMPARE(model->count(), 3);
        QCOMPARE(model->currentText(), u"2026-10-15"_s);
    }

    void itForetellsIssueWeekdayAndLunarDate()
    {
        QVERIFY(foretold().contains(u"2026年10月19日 星期一"_s));
        QVERIFY(foretold().contains(u"农历丙午年九月初十"_s));
        QVERIFY(foretold().contains(u"总第12849期"_s));
        part<QDateEdit>(*m_dialog, "editionDate")->setDate(QDate(2026, 10, 18));
        QVERIFY(!foretold().contains(u"总第"_s));
        QVERIFY(foretold().contains(u'\n'));
    }

    void aDayThatIsTakenIsRefusedAtTheField()
    {
        QSignalSpy wanted(m_dialog.get(), &NewEditionDialog::wanted);
        part<QDateEdit>(*m_dialog, "editionDate")->setDate(QDate(2026, 10, 15));
        auto* const note = part<QLabel>(*m_dialog, "editionDateNote");
        QVERIFY(!note->text().isEmpty());
        QTest::mouseClick(part<QPushButton>(*m_dialog, "makeEdition"), Qt::LeftButton);
        QCOMPARE(wanted.count(), 0);
        // A name of its own tells the two apart.
        auto* const name = part<QLineEdit>(*m_dialog, "editionName");
        name->setFocus();
        QTest::keyClicks(name, u"weekend"_s);
        QVERIFY(note->text().isEmpty());
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        const auto edition = wanted.front().at(1).value<NewEdition>();
        QCOMPARE(edition.name, u"weekend"_s);
        QCOMPARE(edition.date, QDate(2026, 10, 15));
        QVERIFY(wanted.front().at(0).value<EditionId>() == EditionId(1));
    }

    void theStandardEditionHasNoTemplate()
    {
        QSignalSpy wanted(m_dialog.get(), &NewEditionDialog::wanted);
        auto* const model = part<QComboBox>(*m_dialog, "editionTemplate");
        model->setFocus();
        QTest::keyClick(model, Qt::Key_End);
        QTest::mouseClick(part<QPushButton>(*m_dialog, "makeEdition"), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(wanted.front().at(0).value<EditionId>().isNull());
    }

    void theTemplateBringsItsPages()
    {
        auto* const model = part<QComboBox>(*m_dialog, "editionTemplate");
        model->setFocus();
        QTest::keyClick(model, Qt::Key_Up);
        QCOMPARE(part<QSpinBox>(*m_dialog, "editionPages")->value(), 8);
    }
};

QTEST_MAIN(NewEditionDialogTest)
#include "new_edition_dialog_test.moc"
