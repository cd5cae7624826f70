// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_samples.h"
#include "commands/command_groups.h"
#include "commands/shortcut_sheet.h"

#include <QAction>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class CommandRegistryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTriggeredActionRunsItsCommand();
    void aDisabledCommandSaysWhy();
    void shortcutsMayBeSetAndTakenAway();
    void aConflictIsFound_data();
    void aConflictIsFound();
    void aShortcutOfALetterDoesNotStealTyping();
    void textsFollowTheLanguage();
    void accessKeysAreLeftOut_data();
    void accessKeysAreLeftOut();
    void theSheetFollowsRegistryAndLanguage();
    void theSheetIsPrintedOnItsPages();
};

void CommandRegistryTest::aTriggeredActionRunsItsCommand()
{
    QStringList ran;
    CommandRegistry registry;
    addSampleCommands(registry, ran);
    registry.action(u"edit.undo"_s)->trigger();
    QCOMPARE(ran, QStringList { u"edit.undo"_s });
    QCOMPARE(registry.action(u"edit.undo"_s)->toolTip(), u"Undo (Ctrl+Z)"_s);
    QCOMPARE(registry.action(u"story.find"_s)->toolTip(), u"Find in Story (Ctrl+F)"_s);
    QCOMPARE(registry.action(u"no.such"_s), nullptr);
    QCOMPARE(registry.command(u"no.such"_s), nullptr);
}

void CommandRegistryTest::aDisabledCommandSaysWhy()
{
    QStringList ran;
    CommandRegistry registry;
    addSampleCommands(registry, ran);
    QSignalSpy changed(&registry, &CommandRegistry::availabilityChanged);
    registry.disable(u"edit.undo"_s, u"Nothing to undo."_s);
    registry.disable(u"edit.undo"_s, u"Nothing to undo."_s);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!registry.action(u"edit.undo"_s)->isEnabled());
    QCOMPARE(registry.command(u"edit.undo"_s)->disabledReason, u"Nothing to undo."_s);
    QVERIFY(registry.action(u"edit.undo"_s)->toolTip().endsWith(u"\nNothing to undo."_s));
    registry.enable(u"edit.undo"_s);
    QCOMPARE(changed.count(), 2);
    QVERIFY(registry.action(u"edit.undo"_s)->isEnabled());
    QCOMPARE(registry.action(u"edit.undo"_s)->toolTip(), u"Undo (Ctrl+Z)"_s);
}

void CommandRegistryTest::shortcutsMayBeSetAndTakenAway()
{
    QStringList ran;
    CommandRegistry registry;
    addSampleCommands(registry, ran);
    QSignalSpy changed(&registry, &CommandRegistry::shortcutsChanged);
    registry.setShortcuts(u"edit.redo"_s, { QKeySequence(u"Ctrl+Y"_s) });
    QCOMPARE(changed.count(), 1);
    QCOMPARE(registry.action(u"edit.redo"_s)->toolTip(), u"Redo (Ctrl+Y)"_s);
    registry.setShortcuts(u"edit.redo"_s, {});
    QCOMPARE(registry.action(u"edit.redo"_s)->toolTip(), u"Redo"_s);
    QVERIFY(registry.command(u"edit.redo"_s)->spec.shortcuts.isEmpty());
}

void CommandRegistryTest::aConflictIsFound_data()
{
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("with");
    QTest::newRow("the same keys clash") << u"edit.redo"_s << u"Ctrl+Z"_s << u"edit.undo"_s;
    QTest::newRow("a command does not clash with itself") << u"edit.undo"_s << u"Ctrl+Z"_s << u""_s;
    QTest::newRow("the beginning of two strokes clashes")
        << u"edit.redo"_s << u"Ctrl+F, Ctrl+S"_s << u"story.find"_s;
    QTest::newRow("free keys are free") << u"edit.redo"_s << u"Ctrl+Y"_s << u""_s;
    QTest::newRow("no keys clash with nothing") << u"edit.redo"_s << u""_s << u""_s;
}

void CommandRegistryTest::aConflictIsFound()
{
    QFETCH(QString, of);
    QFETCH(QString, keys);
    QFETCH(QString, with);
    QStringList ran;
    CommandRegistry registry;
    addSampleCommands(registry, ran);
    const CommandRegistry::Command* const other = registry.conflict(of, QKeySequence(keys));
    QCOMPARE(other == nullptr ? QString() : other->spec.id, with);
}

void CommandRegistryTest::aShortcutOfALetterDoesNotStealTyping()
{
    QVERIFY(CommandRegistry::typesText(QKeySequence(Qt::Key_V)));
    QVERIFY(CommandRegistry::typesText(QKeySequence(Qt::Key_Space)));
    QVERIFY(CommandRegistry::typesText(QKeySequence(Qt::SHIFT | Qt::Key_V)));
    QVERIFY(!CommandRegistry::typesText(QKeySequence(Qt::CTRL | Qt::Key_V)));
    QVERIFY(!CommandRegistry::typesText(QKeySequence(Qt::Key_F5)));
    QVERIFY(!CommandRegistry::typesText({}));

    QWidget window;
    QLineEdit field(&window);
    QPushButton button(&window);
    QStringList ran;
    CommandRegistry registry(&window);
    addSampleCommands(registry, ran);
    registry.setShortcuts(u"edit.redo"_s, { QKeySequence(Qt::Key_V) });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_V);
    QCOMPARE(field.text(), u"v"_s);
    QVERIFY(ran.isEmpty());
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_V);
    QCOMPARE(ran, QStringList { u"edit.redo"_s });
}

void CommandRegistryTest::textsFollowTheLanguage()
{
    QStringList ran;
    CommandRegistry registry;
    addSampleCommands(registry, ran);
    SampleChinese chinese;
    QCoreApplication::installTranslator(&chinese);
    registry.retranslate();
    QCOMPARE(registry.action(u"edit.undo"_s)->text(), u"撤销(&U)"_s);
    QCOMPARE(registry.action(u"file.export"_s)->toolTip(), u"导出版面 (Ctrl+E)"_s);
    QCOMPARE(commandGroupTitle(u"file"_s), u"文件"_s);
    QCoreApplication::removeTranslator(&chinese);
    registry.retranslate();
    QCOMPARE(registry.action(u"edit.undo"_s)->text(), u"&Undo"_s);
}

void CommandRegistryTest::accessKeysAreLeftOut_data()
{
    QTest::addColumn<QString>("menu");
    QTest::addColumn<QString>("plain");
    QTest::newRow("within a word") << u"Save &As…"_s << u"Save As…"_s;
    QTest::newRow("in brackets before the dots") << u"另存为(&A)…"_s << u"另存为…"_s;
    QTest::newRow("a real ampersand stays") << u"Cut && &Paste"_s << u"Cut & Paste"_s;
    QTest::newRow("other brackets stay") << u"版面(A3)(&P)"_s << u"版面(A3)"_s;
}

void CommandRegistryTest::accessKeysAreLeftOut()
{
    QFETCH(QString, menu);
    QTEST(withoutAccessKey(menu), "plain");
}

void CommandRegistryTest::theSheetFollowsRegistryAndLanguage()
{
    QStringList ran;
    CommandRegistry registry;
    addSampleCommands(registry, ran);
    ShortcutSheet sheet(registry);
    sheet.show();
    QVERIFY(ShortcutPage(registry).plainText().contains(u"Export Page…\tCtrl+E"_s));
    QVERIFY(!ShortcutPage(registry).plainText().contains(u"Redo"_s)); // has no shortcut
    const QImage before = sheet.grab().toImage();
    registry.setShortcuts(u"edit.redo"_s, { QKeySequence(u"Ctrl+Y"_s) });
    QVERIFY(ShortcutPage(registry).plainText().contains(u"Redo\tCtrl+Y"_s));
    QVERIFY(sheet.grab().toImage() != before);
    SampleChinese chinese;
    QCoreApplication::installTranslator(&chinese);
    QTRY_COMPARE(sheet.windowTitle(), u"键盘快捷键"_s);
    QVERIFY(ShortcutPage(registry).plainText().contains(u"重做\tCtrl+Y"_s));
    QCoreApplication::removeTranslator(&chinese);
    QTRY_COMPARE(sheet.windowTitle(), u"Keyboard Shortcuts"_s);
    QTest::keyClick(&sheet, Qt::Key_Escape);
    QVERIFY(!sheet.isVisible());
}

void CommandRegistryTest::theSheetIsPrintedOnItsPages()
{
    CommandRegistry registry;
    for (int i = 0; i < 180; ++i) {
        registry.add({ u"view.c%1"_s.arg(i),
                         "&Undo",
                         u"view"_s,
                         {},
                         { QKeySequence(u"Ctrl+Alt+%1"_s.arg(QChar(u'A' + i % 26))) } },
            {});
    }
    QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"sheet.pdf"_s));
    printer.setPageSize(QPageSize(QPageSize::A4));
    ShortcutSheet sheet(
        registry, nullptr, [&](const std::function<void(QPrinter&)>& paint) { paint(printer); });
    sheet.show();
    for (QPushButton* const button : sheet.findChildren<QPushButton*>()) {
        if (button->isDefault())
            button->click();
    }
    QFile file(folder.filePath(u"sheet.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF"));
    QCOMPARE(pdf.count("/Type /Page\n"), 3); // 180 rows, 43 to 47 in a column
}

QTEST_MAIN(CommandRegistryTest)
#include "command_registry_test.moc"
