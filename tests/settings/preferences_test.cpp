// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_registry.h"
#include "settings/preferences.h"
#include "settings/stored_shortcuts.h"

#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class PreferencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void aChangeIsTold();
    void aBrokenValueReadsAsTheDefault_data();
    void aBrokenValueReadsAsTheDefault();
    void brokenShortcutsReadAsTheDefault_data();
    void brokenShortcutsReadAsTheDefault();
    void recentLibrariesAreFewAndNewestFirst();
    void placesAreForgottenWithTheirLibrary();
    void storedShortcutsWinOverDefaults();
    void takingOverLeavesTheOtherWithout();
};

void PreferencesTest::everythingComesBack()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    const LibraryPlace place { EditionId(4), PageId(17), StoryId(92) };
    {
        QSettings settings(file, QSettings::IniFormat);
        Preferences preferences(settings);
        preferences.setLanguage(LanguageChoice::Chinese);
        preferences.setTheme(ThemeChoice::Dark);
        preferences.setUnits(UnitChoice::LinesAndCharacters);
        preferences.setShortcuts(
            u"story.find"_s, { QKeySequence(u"Ctrl+;"_s), QKeySequence(u"Ctrl+K, Ctrl+,"_s) });
        preferences.setShortcuts(u"edit.undo"_s, {});
        preferences.setRecentCommands({ u"edit.redo"_s });
        preferences.addRecentLibrary(u"/papers/晚报 2026.broadsheet"_s);
        preferences.setWindowGeometry(QByteArrayLiteral("geo\0metry"));
        preferences.setWindowState(QByteArrayLiteral("state"));
        preferences.setPlace(u"/papers/晚报 2026.broadsheet"_s, place);
    }
    QSettings settings(file, QSettings::IniFormat);
    const Preferences preferences(settings);
    QCOMPARE(preferences.language(), LanguageChoice::Chinese);
    QCOMPARE(preferences.theme(), ThemeChoice::Dark);
    QCOMPARE(preferences.units(), UnitChoice::LinesAndCharacters);
    QCOMPARE(preferences.shortcuts(u"story.find"_s).value(),
        (QList<QKeySequence> { QKeySequence(u"Ctrl+;"_s), QKeySequence(u"Ctrl+K, Ctrl+,"_s) }));
    QVERIFY(preferences.shortcuts(u"edit.undo"_s).has_value());
    QVERIFY(preferences.shortcuts(u"edit.undo"_s)->isEmpty());
    QVERIFY(!preferences.shortcuts(u"edit.redo"_s).has_value());
    QCOMPARE(preferences.recentCommands(), QStringList { u"edit.redo"_s });
    QCOMPARE(preferences.recentLibraries(), QStringList { u"/papers/晚报 2026.broadsheet"_s });
    QCOMPARE(preferences.windowGeometry(), QByteArrayLiteral("geo\0metry"));
    QCOMPARE(preferences.windowState(), QByteArrayLiteral("state"));
    QCOMPARE(preferences.place(u"/papers/晚报 2026.broadsheet"_s), place);
    QCOMPARE(preferences.place(u"/papers/other.broadsheet"_s), LibraryPlace());
}

void PreferencesTest::aChangeIsTold()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Preferences preferences(settings);
    QSignalSpy language(&preferences, &Preferences::languageChanged);
    QSignalSpy theme(&preferences, &Preferences::themeChanged);
    QSignalSpy units(&preferences, &Preferences::unitsChanged);
    QSignalSpy recent(&preferences, &Preferences::recentLibrariesChanged);
    preferences.setLanguage(LanguageChoice::System); // as it is
    QCOMPARE(language.count(), 0);
    preferences.setLanguage(LanguageChoice::English);
    preferences.setTheme(ThemeChoice::Light);
    preferences.setUnits(UnitChoice::Points);
    preferences.addRecentLibrary(u"/a"_s);
    preferences.addRecentLibrary(u"/a"_s);
    QCOMPARE(language.count(), 1);
    QCOMPARE(theme.count(), 1);
    QCOMPARE(units.count(), 1);
    QCOMPARE(recent.count(), 1);
}

void PreferencesTest::aBrokenValueReadsAsTheDefault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("words that are none of ours")
        << QByteArray("[general]\nlanguage=fr\ntheme=pink\nunits=7\n");
    QTest::newRow("lists where a word should be")
        << QByteArray("[general]\nlanguage=zh_CN, en\ntheme=a, b\nunits=1, 2\n");
    QTest::newRow("foreign types")
        << QByteArray("[general]\nlanguage=@Size(1 2)\ntheme=@Rect(1 2 3 4)\nunits=@Invalid()\n"
                      "[window]\ngeometry=@Point(3 4)\nstate=7\n"
                      "[recent]\nlibraries=@Size(3 4)\ncommands=@Invalid()\n");
    QTest::newRow("relative and empty paths")
        << QByteArray("[recent]\nlibraries=, some/where, ../x\n");
    QTest::newRow("no settings at all") << QByteArray("\x00\x01\xff\xfe[[[==\n\n]x", 14);
}

void PreferencesTest::aBrokenValueReadsAsTheDefault()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QSettings settings(file.fileName(), QSettings::IniFormat);
    const Preferences preferences(settings);
    QCOMPARE(preferences.language(), LanguageChoice::System);
    QCOMPARE(preferences.theme(), ThemeChoice::System);
    QCOMPARE(preferences.units(), UnitChoice::Millimetres);
    QVERIFY(preferences.windowGeometry().isEmpty());
    QVERIFY(preferences.windowState().isEmpty());
    QVERIFY(preferences.recentLibraries().isEmpty());
    QVERIFY(preferences.recentCommands().isEmpty());
    QCOMPARE(preferences.place(u"/a"_s), LibraryPlace());
}

void PreferencesTest::brokenShortcutsReadAsTheDefault_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("words that are no keys") << QVariant(u"Hyper+Banana"_s);
    QTest::newRow("one of two is broken") << QVariant(u"Ctrl+A; ???+"_s);
    QTest::newRow("a number") << QVariant(QByteArray("\1\2"));
    QTest::newRow("a list") << QVariant(QStringList { u"Ctrl+A"_s, u"Ctrl+B"_s });
    QTest::newRow("nothing") << QVariant();
}

void PreferencesTest::brokenShortcutsReadAsTheDefault()
{
    QFETCH(QVariant, value);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"shortcuts/edit.undo"_s, value);
    QVERIFY(!Preferences(settings).shortcuts(u"edit.undo"_s).has_value());
}

void PreferencesTest::recentLibrariesAreFewAndNewestFirst()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Preferences preferences(settings);
    for (int i = 0; i < 20; ++i)
        preferences.addRecentLibrary(u"/papers/%1"_s.arg(i));
    preferences.addRecentLibrary(u"/papers/x/../15"_s);
    QCOMPARE(preferences.recentLibraries().size(), 12);
    QCOMPARE(preferences.recentLibraries().mid(0, 3),
        (QStringList { u"/papers/15"_s, u"/papers/19"_s, u"/papers/18"_s }));
    preferences.addRecentLibrary(u"here"_s);
    QCOMPARE(preferences.recentLibraries().front(), QDir::current().absoluteFilePath(u"here"_s));
    preferences.addRecentLibrary({});
    preferences.removeRecentLibrary(u"/papers/15"_s);
    QVERIFY(!preferences.recentLibraries().contains(u"/papers/15"_s));
}

void PreferencesTest::placesAreForgottenWithTheirLibrary()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Preferences preferences(settings);
    preferences.addRecentLibrary(u"/first"_s);
    preferences.setPlace(u"/first"_s, { EditionId(1), {}, {} });
    for (int i = 0; i < 11; ++i)
        preferences.addRecentLibrary(u"/papers/%1"_s.arg(i));
    QCOMPARE(preferences.place(u"/first"_s).edition, EditionId(1));
    preferences.addRecentLibrary(u"/one/more"_s);
    QCOMPARE(preferences.place(u"/first"_s), LibraryPlace());
}

void PreferencesTest::storedShortcutsWinOverDefaults()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Preferences preferences(settings);
    preferences.setShortcuts(u"edit.redo"_s, { QKeySequence(u"Ctrl+Z"_s) });
    preferences.setShortcuts(u"gone.command"_s, { QKeySequence(u"Ctrl+G"_s) });
    CommandRegistry registry;
    registry.add({ u"edit.undo"_s,
                     "Undo",
                     u"edit"_s,
                     {},
                     { QKeySequence(u"Ctrl+Z"_s), QKeySequence(u"Alt+Backspace"_s) } },
        {});
    registry.add({ u"edit.redo"_s, "Redo", u"edit"_s, {}, { QKeySequence(u"Ctrl+Y"_s) } }, {});
    applyStoredShortcuts(preferences, registry);
    QCOMPARE(registry.shortcuts(u"edit.redo"_s), QList { QKeySequence(u"Ctrl+Z"_s) });
    QCOMPARE(registry.shortcuts(u"edit.undo"_s), QList { QKeySequence(u"Alt+Backspace"_s) });
}

void PreferencesTest::takingOverLeavesTheOtherWithout()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Preferences preferences(settings);
    CommandRegistry registry;
    registry.add({ u"a"_s, "A", u"edit"_s, {}, { QKeySequence(u"Ctrl+1"_s) } }, {});
    registry.add({ u"b"_s, "B", u"edit"_s, {}, { QKeySequence(u"Ctrl+2"_s) } }, {});
    storeShortcuts(u"a"_s, { QKeySequence(u"Ctrl+2"_s) }, registry, preferences);
    QVERIFY(registry.shortcuts(u"b"_s).isEmpty());
    QVERIFY(preferences.shortcuts(u"b"_s)->isEmpty());
    storeShortcuts(u"a"_s, { QKeySequence(u"Ctrl+1"_s) }, registry, preferences);
    QVERIFY(!preferences.shortcuts(u"a"_s).has_value()); // the default is not kept
}

QTEST_MAIN(PreferencesTest)
#include "preferences_test.moc"
