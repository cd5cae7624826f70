// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inspector/chip_field.h"
#include "inspector/inspector.h"
#include "inspector/word_edit.h"
#include "main_window/workspace.h"
#include "page_view/page_view.h"
#include "preview/preview_window.h"
#include "session/desk_window.h"
#include "settings/settings_dialog.h"
#include "settings/shortcut_table.h"
#include "story_editor/story_editor.h"
#include "story_library/story_library_view.h"

#include <QtTest>
#include <QtWidgets>

using namespace broadsheet;

namespace {

constexpr int Patience = 20'000;

QString labelText(const QWidget& inside, const char* name)
{
    const auto* const label = inside.findChild<QLabel*>(QLatin1String(name));
    return label == nullptr ? QString() : label->text();
}

} // namespace

/// Commands, filters, looks and shortcuts in the real window.
class CommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_desk.reset(); }

    void thePreviewClosesWithTheWindow();
    void theThemeInForceIsCheckedAndSeen();
    void theLanguageInForceIsChecked();
    void thePlaceGoesWhenThePointerLeavesThePage();
    void thePaletteFindsRealCommands_data();
    void thePaletteFindsRealCommands();
    void noTwoDefaultShortcutsClash();
    void aShortcutIsRecordedAndWorks();
    void theListIsFilteredByEdition();
    void theListIsFilteredByPageStatusAndTag();
    void savingIsToldWithItsTime();

private:
    [[nodiscard]] QAbstractItemView& list() const;
    void choose(const char* filter, const QString& text);

    std::unique_ptr<DeskWindow> m_desk;
};

void CommandsTest::init()
{
    m_desk = std::make_unique<DeskWindow>();
    QVERIFY(m_desk->openSample());
    QVERIFY(m_desk->activate());
}

QAbstractItemView& CommandsTest::list() const
{
    return *m_desk->window().workspace().library->findChild<QAbstractItemView*>(
        QStringLiteral("storyList"));
}

/// Opens the filter's menu by key and walks it to the entry.
void CommandsTest::choose(const char* filter, const QString& text)
{
    auto* const chip
        = m_desk->window().workspace().library->findChild<QAbstractButton*>(QLatin1String(filter));
    QVERIFY(chip != nullptr);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Down);
    QMenu* menu = nullptr;
    for (QMenu* each : chip->findChildren<QMenu*>()) {
        if (each->isVisible())
            menu = each;
    }
    QVERIFY(menu != nullptr);
    for (int i = 0; i < menu->actions().size(); ++i) {
        if (menu->activeAction() != nullptr && menu->activeAction()->text().contains(text))
            break;
        QTest::keyClick(menu, Qt::Key_Down);
    }
    QVERIFY2(menu->activeAction() != nullptr && menu->activeAction()->text().contains(text),
        qPrintable(text));
    QTest::keyClick(menu, Qt::Key_Return);
}

void CommandsTest::thePreviewClosesWithTheWindow()
{
    QTest::keyClick(&m_desk->window(), Qt::Key_F5);
    QPointer<PreviewWindow> preview;
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* const found = qobject_cast<PreviewWindow*>(widget);
                found && found->isVisible())
                preview = found;
        }
        return !preview.isNull();
    }()),
        Patience);
    m_desk->window().close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->window().isVisible(), Patience);
    QVERIFY(preview.isNull() || !preview->isVisible());
}

void CommandsTest::theThemeInForceIsCheckedAndSeen()
{
    const CommandRegistry& commands = m_desk->window().commands();
    QAction* const light = commands.action(QStringLiteral("view.theme_light"));
    QAction* const dark = commands.action(QStringLiteral("view.theme_dark"));
    QAction* const system = commands.action(QStringLiteral("view.theme_system"));
    dark->trigger();
    QVERIFY(dark->isChecked() && !light->isChecked() && !system->isChecked());
    const auto shade = [this] {
        const QImage seen = m_desk->window().grab().toImage();
        return qGray(seen.pixel(10, seen.height() - 10));
    };
    QTRY_VERIFY(shade() < 96);
    light->trigger();
    QVERIFY(light->isChecked() && !dark->isChecked());
    QTRY_VERIFY(shade() > 160);
    // Set elsewhere, it is checked here.
    m_desk->preferences().setTheme(ThemeChoice::System);
    QVERIFY(system->isChecked() && !light->isChecked());
}

void CommandsTest::theLanguageInForceIsChecked()
{
    const CommandRegistry& commands = m_desk->window().commands();
    QAction* const chinese = commands.action(QStringLiteral("view.language_zh"));
    QAction* const english = commands.action(QStringLiteral("view.language_en"));
    english->trigger();
    QVERIFY(english->isChecked() && !chinese->isChecked());
    m_desk->preferences().setLanguage(LanguageChoice::Chinese);
    QVERIFY(chinese->isChecked() && !english->isChecked());
    // The system's language is one of the two.
    m_desk->preferences().setLanguage(LanguageChoice::System);
    QVERIFY(chinese->isChecked() != english->isChecked());
}

void CommandsTest::thePlaceGoesWhenThePointerLeavesThePage()
{
    MainWindow& window = m_desk->window();
    PageView& view = *window.workspace().pageView;
    const QPoint inside = view.viewport()->rect().center();
    QTest::mouseMove(view.viewport(), inside + QPoint(1, 1));
    QTest::mouseMove(view.viewport(), inside);
    QTRY_VERIFY(!labelText(window, "place").isEmpty());
    QTest::mouseMove(view.viewport(), { 2, 2 }); // the ground beside the page
    QTRY_VERIFY(labelText(window, "place").isEmpty());
    QTest::mouseMove(view.viewport(), inside);
    QTRY_VERIFY(!labelText(window, "place").isEmpty());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(view.viewport(), &leave);
    QVERIFY(labelText(window, "place").isEmpty());
}

void CommandsTest::thePaletteFindsRealCommands_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("by Chinese") << QStringLiteral("付印");
    QTest::newRow("by pinyin initials") << QStringLiteral("dcfy");
    QTest::newRow("by English") << QStringLiteral("press pdf");
}

void CommandsTest::thePaletteFindsRealCommands()
{
    QFETCH(QString, typed);
    MainWindow& window = m_desk->window();
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto* const field = window.findChild<QLineEdit*>(QStringLiteral("paletteField"));
    QTRY_VERIFY(field != nullptr && field->hasFocus());
    QInputMethodEvent words;
    words.setCommitString(typed);
    QCoreApplication::sendEvent(field, &words);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget() != nullptr, Patience);
    QCOMPARE(
        QApplication::activeModalWidget()->metaObject()->className(), "broadsheet::ExportDialog");
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
}

void CommandsTest::noTwoDefaultShortcutsClash()
{
    const CommandRegistry& registry = m_desk->window().commands();
    int shortcuts = 0;
    for (const CommandRegistry::Command& command : registry.commands()) {
        for (const QKeySequence& keys : command.spec.shortcuts) {
            ++shortcuts;
            const CommandRegistry::Command* const other = registry.conflict(command.spec.id, keys);
            QVERIFY2(other == nullptr,
                qPrintable(command.spec.id + QLatin1Char(' ') + keys.toString()
                    + QStringLiteral(" is also of ")
                    + (other != nullptr ? other->spec.id : QString())));
        }
    }
    QVERIFY(shortcuts > 30);
}

void CommandsTest::aShortcutIsRecordedAndWorks()
{
    MainWindow& window = m_desk->window();
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    SettingsDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = window.findChild<SettingsDialog*>()) != nullptr && dialog->isVisible());
    dialog->showPage(SettingsDialog::Page::Shortcuts);
    auto* const search = dialog->findChild<QLineEdit*>(QStringLiteral("shortcutSearch"));
    search->setFocus();
    QInputMethodEvent words;
    words.setCommitString(QStringLiteral("全屏"));
    QCoreApplication::sendEvent(search, &words);
    auto* const table = dialog->findChild<ShortcutTable*>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const QRect cell = table->visualRect(table->model()->index(0, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    table->setFocus();
    if (table->recording().isEmpty())
        QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(table->recording(), QStringLiteral("view.full_screen"));
    QTest::keyClick(table, Qt::Key_F12, Qt::ControlModifier);
    QVERIFY(table->recording().isEmpty());
    DeskWindow::shoot(*dialog, QStringLiteral("shortcut-recorded"));
    // Escape backs out of the search first; the window's own button closes at once.
    QVERIFY(dialog->close());
    QCOMPARE(window.commands().shortcuts(QStringLiteral("view.full_screen")),
        QList<QKeySequence> { QKeySequence(Qt::CTRL | Qt::Key_F12) });
    QVERIFY(m_desk->activate());
    const QSignalSpy ran(
        window.commands().action(QStringLiteral("view.full_screen")), &QAction::triggered);
    QTest::keyClick(&window, Qt::Key_F12, Qt::ControlModifier);
    QCOMPARE(ran.count(), 1);
    // It is there the next time.
    QVERIFY(m_desk->restart());
    QCOMPARE(m_desk->window().commands().shortcuts(QStringLiteral("view.full_screen")),
        QList<QKeySequence> { QKeySequence(Qt::CTRL | Qt::Key_F12) });
}

void CommandsTest::theListIsFilteredByEdition()
{
    const auto other = openLibrary(m_desk->window().desk().file(), OpenMode::Existing);
    QVERIFY(other.ok());
    Edition next = *m_desk->window().desk().edition();
    next.id = {};
    next.revision = 0;
    next.date = QDate(2026, 10, 16);
    next.pages.clear();
    QVERIFY((*other)->saveEdition(next).ok());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->window().desk().editions().size(), std::size_t(2), Patience);
    QVERIFY(list().model()->rowCount() > 0);
    choose("editionFilter", QStringLiteral("16日"));
    QTRY_COMPARE(list().model()->rowCount(), 0);
    choose("editionFilter", QStringLiteral("15日"));
    QTRY_VERIFY(list().model()->rowCount() > 40);
}

void CommandsTest::theListIsFilteredByPageStatusAndTag()
{
    MainWindow& window = m_desk->window();
    const int all = list().model()->rowCount();
    choose("pageFilter", QStringLiteral("3"));
    QTRY_VERIFY(list().model()->rowCount() < all);
    const int onPage = list().model()->rowCount();
    QCOMPARE(std::size_t(onPage), window.desk().matter().importOrder.value(3).size());
    // A status by its key: the story is the only one that is ready.
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Home);
    const StoryId story = window.selection().story();
    QVERIFY(m_desk->activate());
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(window.desk().story(story)->status == StoryStatus::Ready);
    choose("statusFilter", QStringLiteral("定稿"));
    QTRY_COMPARE_WITH_TIMEOUT(list().model()->rowCount(), 1, Patience);
    QCOMPARE(window.workspace().library->current(), story);
    auto* const chip
        = window.workspace().library->findChild<QAbstractButton*>(QStringLiteral("statusFilter"));
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_COMPARE(list().model()->rowCount(), onPage);
    // A keyword that one story has.
    WordEdit* const keyword
        = window.workspace().inspector->findChildren<ChipField*>().constLast()->line();
    keyword->setFocus();
    QInputMethodEvent words;
    words.setCommitString(QStringLiteral("独一无二"));
    QCoreApplication::sendEvent(keyword, &words);
    QTest::keyClick(keyword, Qt::Key_Return);
    window.desk().saver().flush();
    QTRY_VERIFY_WITH_TIMEOUT(
        window.desk().words().keywords.contains(QStringLiteral("独一无二")), Patience);
    choose("tagFilter", QStringLiteral("独一无二"));
    QTRY_COMPARE_WITH_TIMEOUT(list().model()->rowCount(), 1, Patience);
}

void CommandsTest::savingIsToldWithItsTime()
{
    MainWindow& window = m_desk->window();
    window.selection().setStory(window.desk().page(1)->copyfit.front().story);
    m_desk->trigger(QStringLiteral("story.edit"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
    static const QRegularExpression saved(QStringLiteral("\\d\\d:\\d\\d:\\d\\d"));
    QTRY_VERIFY_WITH_TIMEOUT(saved.match(labelText(window, "saved")).hasMatch(), Patience);
}

QTEST_MAIN(CommandsTest)
#include "commands_test.moc"
