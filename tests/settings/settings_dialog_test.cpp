// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_registry.h"
#include "settings/about_dialog.h"
#include "settings/interface_language.h"
#include "settings/library_credits.h"
#include "settings/preferences.h"
#include "settings/settings_dialog.h"
#include "settings/shortcut_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

/// Marks every text, so that one that was not set anew shows.
class MarkingTranslator : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char* /*context*/,
        const char* source,
        const char* /*disambiguation*/ = nullptr,
        int /*n*/ = -1) const override
    {
        return u'中' + QString::fromUtf8(source);
    }
};

/// What no language changes.
bool isName(const QString& text)
{
    const QStringList names { u"English"_s, u"简体中文"_s };
    return text.isEmpty() || names.contains(text);
}

QStringList textsOf(const QWidget& widget)
{
    QStringList all { widget.toolTip(), widget.accessibleName() };
    if (const auto* const label = qobject_cast<const QLabel*>(&widget))
        all << label->text();
    if (const auto* const button = qobject_cast<const QAbstractButton*>(&widget))
        all << button->text();
    if (const auto* const box = qobject_cast<const QComboBox*>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            all << box->itemText(i);
    }
    if (const auto* const field = qobject_cast<const QLineEdit*>(&widget))
        all << field->placeholderText();
    return all;
}

QStringList untranslated(const QWidget& top)
{
    QStringList left;
    for (const QWidget* const widget : top.findChildren<QWidget*>()) {
        if (widget->objectName().startsWith(u"qt_"_s)
            || (widget->parent() != nullptr
                && (widget->parent()->inherits("QLineEdit")
                    || widget->parent()->inherits("QTabBar"))))
            continue;
        for (const QString& text : textsOf(*widget)) {
            if (!isName(text) && !text.startsWith(u'中'))
                left << text;
        }
    }
    return left;
}

struct Desk {
    QTemporaryDir folder;
    QSettings settings { folder.filePath(u"s.ini"_s), QSettings::IniFormat };
    Preferences preferences { settings };
    CommandRegistry registry;
    std::unique_ptr<SettingsDialog> dialog;

    Desk()
    {
        const auto add = [this](const char* id, const char* text, const QString& keys) {
            registry.add(
                { QLatin1String(id),
                    text,
                    u"edit"_s,
                    {},
                    keys.isEmpty() ? QList<QKeySequence>() : QList { QKeySequence(keys) } },
                {});
        };
        add("edit.undo", "&Undo", u"Ctrl+Z"_s);
        add("edit.redo", "&Redo", {});
        add("edit.find", "&Find…", u"Ctrl+F"_s);
        dialog = std::make_unique<SettingsDialog>(preferences, registry);
        dialog->showPage(SettingsDialog::Page::Shortcuts);
        dialog->show();
    }

    [[nodiscard]] ShortcutTable* table() const { return dialog->findChild<ShortcutTable*>(); }

    [[nodiscard]] QString message() const
    {
        return dialog->findChild<QLabel*>(u"shortcutMessage"_s)->text();
    }

    /// The visible button whose text begins with this, without access key.
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (QPushButton* const each : dialog->findChildren<QPushButton*>()) {
            if (each->isVisible() && each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }

    void click(int row) const
    {
        const QRect cell = table()->visualRect(table()->model()->index(row, 0));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    }
};

} // namespace

class SettingsDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysArePressedToSetAShortcut();
    void enterOnARowRecordsToo();
    void escapeKeepsAndBackspaceTakesAway();
    void aConflictNamesTheOtherAndMayBeTakenOver();
    void oneAndAllAreReset();
    void aLetterAloneIsExplained();
    void theTableIsSearched();
    void choicesHoldAtOnce();
    void escapeCloses();
    void everyTextFollowsTheLanguage();
    void languagesAreInstalledAndRemoved();
    void aboutHasLicenceAndVersions();
};

void SettingsDialogTest::keysArePressedToSetAShortcut()
{
    Desk desk;
    desk.click(1);
    QCOMPARE(desk.table()->recording(), u"edit.redo"_s);
    QTest::keyPress(desk.table(), Qt::Key_Control, Qt::ControlModifier);
    QCOMPARE(desk.table()->recording(), u"edit.redo"_s); // a modifier is not all yet
    QTest::keyClick(desk.table(), Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(desk.table()->recording().isEmpty());
    const QList<QKeySequence> set { QKeySequence(u"Ctrl+Shift+Y"_s) };
    QCOMPARE(desk.registry.shortcuts(u"edit.redo"_s), set);
    QCOMPARE(desk.preferences.shortcuts(u"edit.redo"_s).value(), set);
    desk.settings.sync();
    QSettings again(desk.settings.fileName(), QSettings::IniFormat);
    QCOMPARE(Preferences(again).shortcuts(u"edit.redo"_s).value(), set);
}

void SettingsDialogTest::enterOnARowRecordsToo()
{
    Desk desk;
    desk.table()->setCurrentCommand(u"edit.undo"_s);
    desk.table()->setFocus();
    QTest::keyClick(desk.table(), Qt::Key_Return);
    QCOMPARE(desk.table()->recording(), u"edit.undo"_s);
    QTest::keyClick(desk.table(), Qt::Key_Down); // the way through the table stays open
    QVERIFY(desk.table()->recording().isEmpty());
    QCOMPARE(desk.table()->currentCommand(), u"edit.redo"_s);
    QTest::keyClick(desk.table(), Qt::Key_Return);
    QTest::keyClick(desk.table(), Qt::Key_F7);
    QCOMPARE(desk.registry.shortcuts(u"edit.redo"_s), QList { QKeySequence(Qt::Key_F7) });
}

void SettingsDialogTest::escapeKeepsAndBackspaceTakesAway()
{
    Desk desk;
    desk.click(0);
    QTest::keyClick(desk.table(), Qt::Key_Escape);
    QVERIFY(desk.dialog->isVisible());
    QVERIFY(desk.table()->recording().isEmpty());
    QCOMPARE(desk.registry.shortcuts(u"edit.undo"_s), QList { QKeySequence(u"Ctrl+Z"_s) });
    desk.click(0);
    QTest::keyClick(desk.table(), Qt::Key_Backspace);
    QVERIFY(desk.registry.shortcuts(u"edit.undo"_s).isEmpty());
    QVERIFY(desk.preferences.shortcuts(u"edit.undo"_s)->isEmpty());
}

void SettingsDialogTest::aConflictNamesTheOtherAndMayBeTakenOver()
{
    Desk desk;
    desk.click(1);
    QTest::keyClick(desk.table(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(desk.message().contains(u"Find…"_s) && desk.message().contains(u"Ctrl+F"_s));
    QVERIFY(desk.registry.shortcuts(u"edit.redo"_s).isEmpty());
    QTest::keyClick(desk.dialog.get(), Qt::Key_Escape); // leave it
    QVERIFY(desk.dialog->isVisible());
    QVERIFY(desk.registry.shortcuts(u"edit.redo"_s).isEmpty());
    desk.click(1);
    QTest::keyClick(desk.table(), Qt::Key_F, Qt::ControlModifier);
    QPushButton* const take = desk.button(u"Take It Over"_s);
    QVERIFY(take != nullptr);
    QTest::mouseClick(take, Qt::LeftButton);
    QCOMPARE(desk.registry.shortcuts(u"edit.redo"_s), QList { QKeySequence(u"Ctrl+F"_s) });
    QVERIFY(desk.registry.shortcuts(u"edit.find"_s).isEmpty());
    QVERIFY(desk.preferences.shortcuts(u"edit.find"_s)->isEmpty());
}

void SettingsDialogTest::oneAndAllAreReset()
{
    Desk desk;
    QVERIFY(!desk.button(u"Reset"_s)->isEnabled());
    QVERIFY(!desk.button(u"Reset All"_s)->isEnabled());
    for (const int row : { 0, 2 }) {
        desk.click(row);
        QTest::keyClick(desk.table(), Qt::Key(Qt::Key_F5 + row));
    }
    QTest::mouseClick(desk.button(u"Reset"_s), Qt::LeftButton);
    QCOMPARE(desk.registry.shortcuts(u"edit.find"_s), QList { QKeySequence(u"Ctrl+F"_s) });
    QVERIFY(!desk.preferences.shortcuts(u"edit.find"_s).has_value());
    QCOMPARE(desk.registry.shortcuts(u"edit.undo"_s), QList { QKeySequence(Qt::Key_F5) });
    QTest::mouseClick(desk.button(u"Reset All"_s), Qt::LeftButton);
    QCOMPARE(desk.registry.shortcuts(u"edit.undo"_s), QList { QKeySequence(u"Ctrl+Z"_s) });
    QVERIFY(desk.preferences.commandsWithShortcuts().isEmpty());
    QPushButton* const undo = desk.button(u"Undo"_s);
    QVERIFY(undo != nullptr);
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(desk.registry.shortcuts(u"edit.undo"_s), QList { QKeySequence(Qt::Key_F5) });
    QCOMPARE(
        desk.preferences.shortcuts(u"edit.undo"_s).value(), QList { QKeySequence(Qt::Key_F5) });
}

void SettingsDialogTest::aLetterAloneIsExplained()
{
    Desk desk;
    desk.click(1);
    QTest::keyClick(desk.table(), Qt::Key_V);
    QCOMPARE(desk.registry.shortcuts(u"edit.redo"_s), QList { QKeySequence(Qt::Key_V) });
    QVERIFY(desk.message().contains(u"nothing is being written"_s));
}

void SettingsDialogTest::theTableIsSearched()
{
    Desk desk;
    auto* const search = desk.dialog->findChild<QLineEdit*>(u"shortcutSearch"_s);
    QTest::keyClicks(search, u"ctrl+f"_s);
    QCOMPARE(desk.table()->model()->rowCount(), 1);
    QCOMPARE(desk.table()->currentCommand(), u"edit.find"_s);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Escape); // first the search, then the dialog
    QVERIFY(desk.dialog->isVisible());
    QCOMPARE(desk.table()->model()->rowCount(), 3);
}

void SettingsDialogTest::choicesHoldAtOnce()
{
    Desk desk;
    desk.dialog->showPage(SettingsDialog::Page::General);
    auto* const language = desk.dialog->findChild<QComboBox*>(u"languageChoice"_s);
    auto* const units = desk.dialog->findChild<QComboBox*>(u"unitChoice"_s);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    QCOMPARE(desk.preferences.language(), LanguageChoice::Chinese);
    QTest::keyClick(units, Qt::Key_Down);
    QCOMPARE(desk.preferences.units(), UnitChoice::Points);
    for (QPushButton* const button : desk.dialog->findChildren<QPushButton*>()) {
        if (button->text() == u"Dark"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(desk.preferences.theme(), ThemeChoice::Dark);
    desk.preferences.setUnits(UnitChoice::Millimetres); // from elsewhere, as a menu
    QCOMPARE(units->currentIndex(), 0);
}

void SettingsDialogTest::escapeCloses()
{
    Desk desk;
    QTest::keyClick(desk.dialog.get(), Qt::Key_Escape);
    QVERIFY(!desk.dialog->isVisible());
}

void SettingsDialogTest::everyTextFollowsTheLanguage()
{
    Desk desk;
    AboutDialog about;
    about.show();
    MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    desk.registry.retranslate();
    QTRY_COMPARE(desk.dialog->windowTitle(), u"中Settings"_s);
    QTRY_COMPARE(about.windowTitle(), u"中About Broadsheet"_s);
    QTRY_VERIFY2(
        untranslated(*desk.dialog).isEmpty(), qPrintable(untranslated(*desk.dialog).join(u'|')));
    QTRY_VERIFY2(untranslated(about).isEmpty(), qPrintable(untranslated(about).join(u'|')));
    QCOMPARE(desk.dialog->findChild<QListWidget*>()->item(1)->text(), u"中Shortcuts"_s);
    QCOMPARE(desk.table()->model()->headerData(0, Qt::Horizontal).toString(), u"中Command"_s);
    QCoreApplication::removeTranslator(&marking);
    QTRY_COMPARE(desk.dialog->windowTitle(), u"Settings"_s);
}

void SettingsDialogTest::languagesAreInstalledAndRemoved()
{
    const auto qtOpen = [] { return QCoreApplication::translate("QPlatformTheme", "Open"); };
    {
        InterfaceLanguage language;
        language.apply(LanguageChoice::Chinese);
        QCOMPARE(language.current(), u"zh_CN"_s);
        QCOMPARE(QLocale().language(), QLocale::Chinese);
        QCOMPARE(QLocale().dayName(4), u"星期四"_s);
        // Words of the command-line program: our own file is in.
        QVERIFY(QCoreApplication::translate("Main", "Usage: broadsheet-cli COMMAND [OPTIONS]")
                .contains(u"用法"_s));
        if (QFile::exists(
                QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_zh_CN.qm"_s))
            QCOMPARE(qtOpen(), u"打开"_s);
        language.apply(LanguageChoice::English);
        QCOMPARE(language.current(), u"en"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
        QCOMPARE(qtOpen(), u"Open"_s);
        language.apply(LanguageChoice::System);
        QCOMPARE(language.current(), InterfaceLanguage::systemLanguage());
        language.apply(LanguageChoice::Chinese);
    }
    QCOMPARE(qtOpen(), u"Open"_s);
    QLocale::setDefault(QLocale::system());
}

void SettingsDialogTest::aboutHasLicenceAndVersions()
{
    AboutDialog about;
    about.show();
    QVERIFY(about.findChild<QPlainTextEdit*>()->toPlainText().contains(
        u"GNU GENERAL PUBLIC LICENSE"_s));
    static const QRegularExpression number(u"^[0-9]+(\\.[0-9]+)+$"_s);
    for (const LibraryCredit& credit : libraryCredits()) {
        QVERIFY(!credit.license.isEmpty());
        const bool font = credit.name.startsWith(u"Noto"_s) || credit.name.startsWith(u"AR PL"_s);
        QVERIFY2(font || number.match(credit.version).hasMatch(), qPrintable(credit.name));
    }
    QTest::keyClick(&about, Qt::Key_Escape);
    QVERIFY(!about.isVisible());
}

QTEST_MAIN(SettingsDialogTest)
#include "settings_dialog_test.moc"
