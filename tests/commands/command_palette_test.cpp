// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_samples.h"
#include "commands/command_palette.h"
#include "commands/fuzzy_match.h"
#include "commands/palette_list.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

/// A window with a field that has the focus, and the palette over it.
struct Desk {
    QWidget window;
    QLineEdit* field = new QLineEdit(&window);
    QStringList ran;
    CommandRegistry registry { &window };
    std::unique_ptr<CommandPalette> palette;

    Desk()
    {
        window.resize(1000, 700);
        addSampleCommands(registry, ran);
        palette = std::make_unique<CommandPalette>(
            registry, CommandTitles(std::make_unique<SampleChinese>(), nullptr), window);
        window.show();
        field->setFocus();
    }

    [[nodiscard]] QLineEdit* search() const
    {
        return palette->findChild<QLineEdit*>(u"paletteField"_s);
    }

    [[nodiscard]] PaletteList* list() const { return palette->findChild<PaletteList*>(); }

    void type(const QString& text) const
    {
        QInputMethodEvent event; // as an input method commits it
        event.setCommitString(text);
        QCoreApplication::sendEvent(search(), &event);
    }

    [[nodiscard]] QStringList shown() const
    {
        QStringList ids;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            ids << list()->commandAt(list()->model()->index(row, 0));
        return ids;
    }
};

} // namespace

class CommandPaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameIsMatched_data();
    void aNameIsMatched();
    void aCommandIsFoundBy_data();
    void aCommandIsFoundBy();
    void enterRunsAndGivesTheFocusBack();
    void aDisabledCommandSaysWhyAndDoesNotRun();
    void escapeAndAClickOutsideClose();
    void theArrowsAndPageKeysChoose();
    void recentlyUsedStandFirst();
    void nothingFoundIsSaid();
    void itSpeaksTheNewLanguageAtOnce();
    void theSameKeysOpenAndClose();
};

void CommandPaletteTest::aNameIsMatched_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("positions");
    QTest::newRow("by the beginnings of its words")
        << u"ep"_s << u"Export Page"_s << QList<int> { 0, 7 };
    QTest::newRow("going on within a word")
        << u"expa"_s << u"Export Page"_s << QList<int> { 0, 1, 7, 8 };
    QTest::newRow("within a word as it stands")
        << u"port"_s << u"Export Page"_s << QList<int> { 2, 3, 4, 5 };
    QTest::newRow("its words in another order")
        << u"page ex"_s << u"Export Page"_s << QList<int> { 0, 1, 7, 8, 9, 10 };
    QTest::newRow("a Chinese character is a word")
        << u"导面"_s << u"导出版面"_s << QList<int> { 0, 3 };
    QTest::newRow("not by letters inside words") << u"xg"_s << u"Export Page"_s << QList<int>();
    QTest::newRow("not by letters in another order") << u"pe"_s << u"Export Page"_s << QList<int>();
    QTest::newRow("nothing typed matches nothing") << u"  "_s << u"Export"_s << QList<int>();
    QTest::newRow("more than the name does not match")
        << u"exports"_s << u"Export"_s << QList<int>();
}

void CommandPaletteTest::aNameIsMatched()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(QList<int>, positions);
    const std::optional<FuzzyMatch> match = fuzzyMatch(query, text);
    QCOMPARE(match.has_value(), !positions.isEmpty());
    if (match)
        QCOMPARE(match->positions, positions);
}

void CommandPaletteTest::aCommandIsFoundBy_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("its Chinese name") << u"导出"_s << u"file.export"_s;
    QTest::newRow("Chinese characters that are not neighbours") << u"稿查"_s << u"story.find"_s;
    QTest::newRow("pinyin initials") << u"dcb"_s << u"file.export"_s;
    QTest::newRow("pinyin initials in capitals") << u"DCBM"_s << u"file.export"_s;
    QTest::newRow("full pinyin") << u"daochu"_s << u"file.export"_s;
    QTest::newRow("full pinyin of words with spaces") << u"dao chu ban"_s << u"file.export"_s;
    QTest::newRow("the trade's reading of 重做") << u"cz"_s << u"edit.redo"_s;
    QTest::newRow("its English name") << u"export"_s << u"file.export"_s;
    QTest::newRow("the beginnings of English words") << u"fis"_s << u"story.find"_s;
}

void CommandPaletteTest::aCommandIsFoundBy()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    Desk desk;
    desk.palette->open();
    desk.type(typed);
    QCOMPARE(desk.list()->currentCommand(), first);
    desk.palette->close();
    SampleChinese chinese; // and alike when the interface speaks Chinese
    QCoreApplication::installTranslator(&chinese);
    desk.palette->open();
    desk.type(typed);
    QCOMPARE(desk.list()->currentCommand(), first);
    QCoreApplication::removeTranslator(&chinese);
}

void CommandPaletteTest::enterRunsAndGivesTheFocusBack()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.palette->open();
    QVERIFY(desk.search()->hasFocus());
    QTest::keyClicks(desk.search(), u"undo"_s);
    QTest::keyClick(desk.search(), Qt::Key_Return);
    QCOMPARE(desk.ran, QStringList { u"edit.undo"_s });
    QVERIFY(!desk.palette->isVisible());
    QVERIFY(desk.field->hasFocus());
}

void CommandPaletteTest::aDisabledCommandSaysWhyAndDoesNotRun()
{
    Desk desk;
    desk.registry.disable(u"edit.undo"_s, u"Nothing to undo."_s);
    desk.palette->open();
    QTest::keyClicks(desk.search(), u"undo"_s);
    const QModelIndex row = desk.list()->currentIndex();
    QCOMPARE(row.data(Qt::AccessibleDescriptionRole).toString(), u"Nothing to undo."_s);
    QVERIFY(desk.list()->sizeHintForRow(0) > 40); // a second line
    const QImage before = desk.list()->grab().toImage();
    QTest::keyClick(desk.search(), Qt::Key_Return);
    QVERIFY(desk.ran.isEmpty());
    QVERIFY(desk.palette->isVisible());
    QVERIFY(desk.list()->grab().toImage() != before); // lit up
    QTRY_COMPARE(desk.list()->grab().toImage(), before); // and out again
    desk.registry.enable(u"edit.undo"_s);
    QTest::keyClick(desk.search(), Qt::Key_Return);
    QCOMPARE(desk.ran, QStringList { u"edit.undo"_s });
}

void CommandPaletteTest::escapeAndAClickOutsideClose()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.palette->open();
    QTest::keyClick(desk.search(), Qt::Key_Escape);
    QVERIFY(!desk.palette->isVisible());
    QVERIFY(desk.field->hasFocus());
    desk.palette->open();
    QTest::mouseClick(&desk.window, Qt::LeftButton, {}, { 500, 690 });
    QVERIFY(!desk.palette->isVisible());
}

void CommandPaletteTest::theArrowsAndPageKeysChoose()
{
    Desk desk;
    desk.palette->open();
    QCOMPARE(desk.list()->currentIndex().row(), 0);
    QTest::keyClick(desk.search(), Qt::Key_Down);
    QTest::keyClick(desk.search(), Qt::Key_Down);
    QCOMPARE(desk.list()->currentIndex().row(), 2);
    QTest::keyClick(desk.search(), Qt::Key_Up);
    QCOMPARE(desk.list()->currentIndex().row(), 1);
    QTest::keyClick(desk.search(), Qt::Key_PageDown);
    QTest::keyClick(desk.search(), Qt::Key_PageDown);
    QCOMPARE(desk.list()->currentIndex().row(), 4);
    QTest::keyClick(desk.search(), Qt::Key_PageUp);
    QTest::keyClick(desk.search(), Qt::Key_PageUp);
    QCOMPARE(desk.list()->currentIndex().row(), 0);
    QTest::mouseClick(desk.list()->viewport(),
        Qt::LeftButton,
        {},
        desk.list()->visualRect(desk.list()->model()->index(1, 0)).center());
    QCOMPARE(desk.ran, QStringList { u"file.print"_s });
}

void CommandPaletteTest::recentlyUsedStandFirst()
{
    Desk desk;
    desk.palette->setRecent({ u"gone.command"_s, u"story.find"_s });
    QSignalSpy recent(desk.palette.get(), &CommandPalette::recentChanged);
    desk.palette->open();
    QCOMPARE(desk.shown().front(), u"story.find"_s);
    QTest::keyClicks(desk.search(), u"redo"_s);
    QTest::keyClick(desk.search(), Qt::Key_Enter);
    QCOMPARE(recent.count(), 1);
    desk.palette->open();
    QCOMPARE(desk.shown(),
        (QStringList {
            u"edit.redo"_s, u"story.find"_s, u"file.export"_s, u"file.print"_s, u"edit.undo"_s }));
}

void CommandPaletteTest::nothingFoundIsSaid()
{
    Desk desk;
    desk.palette->open();
    QTest::keyClicks(desk.search(), u"qqq"_s);
    QVERIFY(desk.shown().isEmpty());
    QVERIFY(!desk.list()->isVisible());
    QTest::keyClick(desk.search(), Qt::Key_Return);
    QVERIFY(desk.ran.isEmpty());
}

void CommandPaletteTest::itSpeaksTheNewLanguageAtOnce()
{
    Desk desk;
    desk.palette->open();
    SampleChinese chinese;
    QCoreApplication::installTranslator(&chinese);
    QTRY_COMPARE(desk.search()->placeholderText(), u"查找命令"_s);
    QCOMPARE(desk.list()->currentIndex().data().toString(), u"导出版面…"_s);
    QCoreApplication::removeTranslator(&chinese);
    QTRY_COMPARE(desk.list()->currentIndex().data().toString(), u"Export Page…"_s);
}

void CommandPaletteTest::theSameKeysOpenAndClose()
{
    Desk desk;
    desk.registry.add({ u"view.palette"_s,
                          "Command &Palette…",
                          u"view"_s,
                          {},
                          { QKeySequence(u"Ctrl+Shift+P"_s), QKeySequence(u"Ctrl+K"_s) } },
        [&desk] { desk.palette->toggle(); });
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(desk.palette->isVisible());
    QTest::keyClick(desk.search(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!desk.palette->isVisible());
}

QTEST_MAIN(CommandPaletteTest)
#include "command_palette_test.moc"
