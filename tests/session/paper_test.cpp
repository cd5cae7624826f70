// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main_window/workspace.h"
#include "publication/new_edition_dialog.h"
#include "publication/page_settings_dialog.h"
#include "publication/publication_dialog.h"
#include "session/desk_window.h"
#include "shared/banner.h"

#include <QtTest>
#include <QtWidgets>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000;

QString textOf(const ComposedPage& page)
{
    QString text;
    for (const DrawOp& op : page.ops) {
        if (const auto* run = std::get_if<GlyphRun>(&op))
            text += run->text;
    }
    return text;
}

} // namespace

/// The publication, its next edition and a page's settings, through the window.
class PaperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_desk.reset(); }

    void aNewEditionIsMadeAndShown();
    void aDayThatIsTakenIsSaidAndNothingIsMade();
    void thePublicationIsChangedAndPutBack();
    void aPageIsSetAndPutBack();
    void aPageGetsColumnsOfItsOwn();

private:
    template <typename Dialog>
    Dialog* dialogOf(Qt::Key key);
    void click(QWidget& dialog, const char* button);
    [[nodiscard]] QString printed(int page);

    std::unique_ptr<DeskWindow> m_desk;
};

void PaperTest::init()
{
    m_desk = std::make_unique<DeskWindow>();
    QVERIFY(m_desk->activate());
    QVERIFY(m_desk->openSample());
    QVERIFY(m_desk->activate());
}

/// Opens a dialog by its key.
template <typename Dialog>
Dialog* PaperTest::dialogOf(Qt::Key key)
{
    MainWindow& window = m_desk->window();
    QTest::keyClick(&window, key, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    Dialog* dialog = nullptr;
    const bool shown = QTest::qWaitFor([&] {
        dialog = window.findChild<Dialog*>();
        return dialog != nullptr && QApplication::activeWindow() == dialog;
    });
    return shown ? dialog : nullptr;
}

void PaperTest::click(QWidget& dialog, const char* button)
{
    QTest::mouseClick(
        dialog.findChild<QAbstractButton*>(QString::fromLatin1(button)), Qt::LeftButton);
}

QString PaperTest::printed(int page)
{
    const ComposedPagePtr composed
        = m_desk->settle() ? m_desk->window().desk().page(page) : nullptr;
    return composed ? textOf(*composed) : QString();
}

void PaperTest::aNewEditionIsMadeAndShown()
{
    Desk& desk = m_desk->window().desk();
    const EditionPtr before = desk.edition();
    auto* const dialog = dialogOf<NewEditionDialog>(Qt::Key_N);
    QVERIFY(dialog != nullptr);
    DeskWindow::shoot(*dialog, u"new-edition"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.edition()->id != before->id, Patience);
    QTRY_VERIFY(m_desk->window().findChild<NewEditionDialog*>() == nullptr);
    QCOMPARE(desk.edition()->date, before->date.addDays(1));
    QCOMPARE(desk.edition()->pages.size(), before->pages.size());
    QCOMPARE(desk.editions().size(), 2U);
    QVERIFY(desk.edition()->page(1)->plan->placements.empty());
    const QDate date = desk.edition()->date;
    const QString text = printed(1);
    QVERIFY2(text.contains(u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day())),
        qPrintable(text));
    DeskWindow::shoot(m_desk->window(), u"new-edition-shown"_s);
}

void PaperTest::aDayThatIsTakenIsSaidAndNothingIsMade()
{
    Desk& desk = m_desk->window().desk();
    auto* const dialog = dialogOf<NewEditionDialog>(Qt::Key_N);
    QVERIFY(dialog != nullptr);
    dialog->findChild<QDateEdit*>(u"editionDate"_s)->setDate(desk.edition()->date);
    QVERIFY(!dialog->findChild<QLabel*>(u"editionDateNote"_s)->text().isEmpty());
    click(*dialog, "makeEdition");
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_desk->window().findChild<NewEditionDialog*>() == nullptr);
    QCOMPARE(desk.editions().size(), 1U);
}

void PaperTest::thePublicationIsChangedAndPutBack()
{
    Desk& desk = m_desk->window().desk();
    const QString before = desk.edition()->publication.title;
    auto* const dialog = dialogOf<PublicationDialog>(Qt::Key_P);
    QVERIFY(dialog != nullptr);
    auto* const pages = dialog->findChild<QListWidget*>(u"publicationPages"_s);
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        DeskWindow::shoot(*dialog, u"publication-%1"_s.arg(page));
    }
    pages->setCurrentRow(0);
    auto* const title = dialog->findChild<QLineEdit*>(u"title"_s);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"Evening"_s);
    click(*dialog, "applyPublication");
    QTRY_VERIFY(m_desk->window().findChild<PublicationDialog*>() == nullptr);
    QCOMPARE(desk.edition()->publication.title, u"Evening"_s);
    QVERIFY(printed(1).contains(u"Evening"_s));
    desk.editionSession()->undo();
    QCOMPARE(desk.edition()->publication.title, before);
    QVERIFY(!printed(1).contains(u"Evening"_s));
}

void PaperTest::aPageIsSetAndPutBack()
{
    Desk& desk = m_desk->window().desk();
    auto* const dialog = dialogOf<PageSettingsDialog>(Qt::Key_G);
    QVERIFY(dialog != nullptr);
    DeskWindow::shoot(*dialog, u"page-settings"_s);
    auto* const editor = dialog->findChild<QComboBox*>(u"person0"_s);
    editor->setFocus();
    QTest::keyClicks(editor->lineEdit(), u"Lin Xi"_s);
    click(*dialog, "applyPage");
    QTRY_VERIFY(m_desk->window().findChild<PageSettingsDialog*>() == nullptr);
    const int page = m_desk->window().selection().page();
    QCOMPARE(desk.edition()->page(page)->editor, u"Lin Xi"_s);
    desk.editionSession()->undo();
    QVERIFY(desk.edition()->page(page)->editor.isEmpty());
}

void PaperTest::aPageGetsColumnsOfItsOwn()
{
    Desk& desk = m_desk->window().desk();
    const int page = m_desk->window().selection().page();
    const PagePlanPtr before = desk.edition()->page(page)->plan;
    auto* const dialog = dialogOf<PageSettingsDialog>(Qt::Key_G);
    QVERIFY(dialog != nullptr);
    auto* const own = dialog->findChild<QCheckBox*>(u"hasOwnGrid"_s);
    own->setFocus();
    QTest::keyClick(own, Qt::Key_Space);
    auto* const columns = dialog->findChild<QSpinBox*>(u"ownColumns"_s);
    columns->setFocus();
    columns->selectAll();
    QTest::keyClicks(columns, u"6"_s);
    DeskWindow::shoot(*dialog, u"page-settings-own-grid"_s);
    click(*dialog, "applyPage");
    QTRY_VERIFY(m_desk->window().findChild<PageSettingsDialog*>() == nullptr);
    const PagePlanPtr after = desk.edition()->page(page)->plan;
    QCOMPARE(after->format, before->format + u"@columns=6"_s);
    QVERIFY(m_desk->settle());
    QVERIFY(desk.page(page)); // it is composed on them
    QVERIFY(!desk.page(page)->lines.empty());
    DeskWindow::shoot(m_desk->window(), u"page-on-own-grid"_s);
    desk.editionSession()->undo();
    QVERIFY(*desk.edition()->page(page)->plan == *before);
}

QTEST_MAIN(PaperTest)
#include "paper_test.moc"
