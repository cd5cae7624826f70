// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/command_palette.h"
#include "import_dialog/import_dialog.h"
#include "main_window/workspace.h"
#include "page_view/page_view.h"
#include "preview/preview_window.h"
#include "session/desk_window.h"
#include "session/widget_words.h"
#include "settings/settings_dialog.h"
#include "start_page/start_page.h"
#include "story_editor/story_editor.h"
#include "story_editor/story_text_edit.h"
#include "story_library/story_library_view.h"

#include <QtTest>
#include <QtWidgets>

using namespace broadsheet;

namespace {

constexpr int Settling = 2000; // ms

} // namespace

/// Opens every window in both languages at 1280 × 800 and looks at every widget in it.
class EveryWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void nothingIsUntranslated_data() { windows(); }

    void nothingIsUntranslated();

    void nothingIsClipped_data() { windows(); }

    void nothingIsClipped();

    void everyControlHasANameAndIsReached_data() { windows(); }

    void everyControlHasANameAndIsReached();
    void everyCommandStandsInAMenu();
    void contextMenusAreTranslated_data();
    void contextMenusAreTranslated();
    void tabAndF6ReachEverything();

private:
    static void windows();
    [[nodiscard]] QString matter() const;
    [[nodiscard]] QStringList mixedTexts(const QStringList& texts, bool chinese) const;
    QWidget* open(const QString& window, LanguageChoice language);

    std::unique_ptr<DeskWindow> m_desk;
};

void EveryWindowTest::initTestCase()
{
    m_desk = std::make_unique<DeskWindow>();
    QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window()));
    QVERIFY(m_desk->openSample());
}

void EveryWindowTest::windows()
{
    QTest::addColumn<QString>("window");
    QTest::addColumn<bool>("chinese");
    for (const char* name : { "start page",
             "desk",
             "desk with a story",
             "flatplan",
             "find bar",
             "newspaper form",
             "problem page",
             "preview",
             "print preview",
             "shortcut settings",
             "import",
             "export",
             "print",
             "settings",
             "about",
             "shortcuts",
             "palette" }) {
        QTest::addRow("%s in Chinese", name) << QString::fromLatin1(name) << true;
        QTest::addRow("%s in English", name) << QString::fromLatin1(name) << false;
    }
}

QWidget* EveryWindowTest::open(const QString& window, LanguageChoice language)
{
    MainWindow& main = m_desk->window();
    m_desk->setLanguage(language);
    main.resize(1280, 800);
    main.selection().setStory({});
    if (main.workspace().isStartShown())
        m_desk->openSample();
    if (window == QLatin1String("start page")) {
        main.showStart();
        QTest::qWait(0);
        return &main;
    }
    if (window == QLatin1String("newspaper form")) {
        main.showStart();
        QTest::mouseClick(
            main.workspace().startPage->findChild<QAbstractButton*>(QStringLiteral("newNewspaper")),
            Qt::LeftButton);
        QTest::qWait(0);
        return &main;
    }
    if (window == QLatin1String("problem page")) {
        main.openLibrary(m_desk->path(QStringLiteral("gone.broadsheet")));
        const auto* const summary
            = main.workspace().startPage->findChild<QLabel*>(QStringLiteral("problemSummary"));
        return QTest::qWaitFor([summary] { return summary->isVisible(); }) ? &main : nullptr;
    }
    if (window == QLatin1String("desk with a story") || window == QLatin1String("find bar"))
        main.selection().setStory(main.desk().page(1)->copyfit.front().story);
    main.workspace().setMiddleView(
        window == QLatin1String("flatplan") ? MiddleView::Flatplan : MiddleView::Both);
    if (!m_desk->settle())
        return nullptr;
    QTest::qWait(0);
    if (window == QLatin1String("flatplan"))
        return &main;
    if (window == QLatin1String("find bar")) {
        m_desk->trigger(QStringLiteral("edit.replace"));
        QTest::qWait(0);
        return &main;
    }
    if (window.startsWith(QLatin1String("desk")))
        return &main;
    const QHash<QString, QString> commands {
        { QStringLiteral("import"), QStringLiteral("file.import") },
        { QStringLiteral("export"), QStringLiteral("file.export_pdf") },
        { QStringLiteral("print"), QStringLiteral("file.print") },
        { QStringLiteral("settings"), QStringLiteral("file.settings") },
        { QStringLiteral("shortcut settings"), QStringLiteral("file.settings") },
        { QStringLiteral("preview"), QStringLiteral("file.preview") },
        { QStringLiteral("print preview"), QStringLiteral("file.print") },
        { QStringLiteral("about"), QStringLiteral("help.about") },
        { QStringLiteral("shortcuts"), QStringLiteral("help.shortcuts") },
        { QStringLiteral("palette"), QStringLiteral("help.palette") },
    };
    m_desk->trigger(commands.value(window));
    QTest::qWait(0);
    if (window == QLatin1String("palette"))
        return &main;
    QWidget* dialog = nullptr;
    const bool shown = QTest::qWaitFor([&] {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible()
                && (qobject_cast<QDialog*>(widget) != nullptr
                    || qobject_cast<PreviewWindow*>(widget) != nullptr))
                dialog = widget;
        }
        return dialog != nullptr;
    });
    if (auto* const import = qobject_cast<ImportDialog*>(dialog)) {
        import->addCopy(QStringLiteral("甲"),
            QStringLiteral("**云汀港开通新航线**\n本报讯（记者 陆以宁）昨天开通。\n"));
        if (!QTest::qWaitFor([&] { return !import->copies().empty(); }))
            return nullptr;
    }
    if (auto* const settings = qobject_cast<SettingsDialog*>(dialog);
        settings && window == QLatin1String("shortcut settings"))
        settings->showPage(SettingsDialog::Page::Shortcuts);
    if (dialog != nullptr && window == QLatin1String("print preview")) {
        QTest::mouseClick(
            dialog->findChild<QAbstractButton*>(QStringLiteral("preview")), Qt::LeftButton);
        dialog = dialog->findChild<QDialog*>(QStringLiteral("printPreview"));
        if (dialog != nullptr)
            dialog->resize(1100, 700);
    }
    QTest::qWait(0);
    return shown ? dialog : nullptr;
}

/// All that a person has written into the sample, and the papers' own names for their formats.
QString EveryWindowTest::matter() const
{
    const Desk& desk = m_desk->window().desk();
    QString all = QStringLiteral("简体中文 English 对开大报 四开小报 样报 ") + desk.file();
    for (const EditionPtr& edition : desk.editions()) {
        all += edition->publication.title + QLatin1Char(' ') + edition->publication.titleLatin;
        for (const PagePtr& page : edition->pages)
            all += QLatin1Char(' ') + page->section;
    }
    for (const StoryPtr& story : desk.matter().stories) {
        for (const StoryPartPtr& part : story->parts)
            all += QLatin1Char(' ') + part->text;
    }
    return all + QStringLiteral("云汀港开通新航线 本报讯（记者 陆以宁）昨天开通。");
}

/// Texts with words of the other language that are no matter.
QStringList EveryWindowTest::mixedTexts(const QStringList& texts, bool chinese) const
{
    const QString written = matter();
    QStringList mixed;
    for (const QString& text : texts) {
        if (chinese && isPath(text))
            continue;
        for (const QString& word : chinese ? latinWords(text) : hanWords(text)) {
            if (!written.contains(word)) {
                mixed << text;
                break;
            }
        }
    }
    return mixed;
}

void EveryWindowTest::contextMenusAreTranslated_data()
{
    QTest::addColumn<bool>("chinese");
    QTest::newRow("in Chinese") << true;
    QTest::newRow("in English") << false;
}

void EveryWindowTest::contextMenusAreTranslated()
{
    QFETCH(bool, chinese);
    QWidget* const seen = open(QStringLiteral("desk with a story"),
        chinese ? LanguageChoice::Chinese : LanguageChoice::English);
    QVERIFY(seen != nullptr);
    Workspace& workspace = m_desk->window().workspace();
    const std::array<QWidget*, 3> places { workspace.pageView->viewport(),
        workspace.editor->text().viewport(),
        workspace.library->findChild<QAbstractItemView*>(QStringLiteral("storyList"))->viewport() };
    for (QWidget* place : places) {
        QStringList texts;
        // Some menus run an event loop of their own.
        QTimer::singleShot(100, this, [&texts] {
            if (auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
                for (const QAction* action : menu->actions())
                    texts << action->text();
                menu->close();
            }
        });
        const QPoint at = place->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, place->mapToGlobal(at));
        QCoreApplication::sendEvent(place, &event);
        QTRY_VERIFY2(!texts.isEmpty(), qPrintable(nameOf(*place)));
        const QStringList mixed = mixedTexts(texts, chinese);
        QVERIFY2(mixed.isEmpty(), qPrintable(mixed.join(QLatin1Char('\n'))));
    }
}

void EveryWindowTest::cleanup()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget != &m_desk->window() && widget->isVisible())
            widget->close();
    }
    for (CommandPalette* palette : m_desk->window().findChildren<CommandPalette*>())
        palette->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void EveryWindowTest::nothingIsUntranslated()
{
    QFETCH(QString, window);
    QFETCH(bool, chinese);
    QWidget* const seen = open(window, chinese ? LanguageChoice::Chinese : LanguageChoice::English);
    QVERIFY(seen != nullptr);
    DeskWindow::shoot(
        *seen, QStringLiteral("walk-%1-%2").arg(window, QLatin1String(chinese ? "zh" : "en")));
    const auto problems = [this, seen, chinese] {
        QStringList found;
        QList<QWidget*> all = seen->findChildren<QWidget*>();
        all.prepend(seen);
        for (const QWidget* widget : all) {
            if (!widget->isVisible())
                continue;
            for (const QString& text : mixedTexts(wordsOf(*widget), chinese))
                found << nameOf(*widget) + QStringLiteral(": ") + text;
        }
        found.removeDuplicates();
        return found;
    };
    // What was found on the pages is told anew when they have been composed in the other language.
    if (!QTest::qWaitFor([problems] { return problems().isEmpty(); }, Settling))
        QFAIL(qPrintable(problems().join(QLatin1Char('\n'))));
}

void EveryWindowTest::nothingIsClipped()
{
    QFETCH(QString, window);
    QFETCH(bool, chinese);
    QWidget* const seen = open(window, chinese ? LanguageChoice::Chinese : LanguageChoice::English);
    QVERIFY(seen != nullptr);
    QVERIFY2(seen->width() <= 1280 && seen->height() <= 800,
        qPrintable(QStringLiteral("%1 × %2").arg(seen->width()).arg(seen->height())));
    // Layouts follow a change of language in their own time.
    if (!QTest::qWaitFor([seen] { return clippedTexts(*seen).isEmpty(); }, Settling))
        QFAIL(qPrintable(clippedTexts(*seen).join(QLatin1Char('\n'))));
}

void EveryWindowTest::everyControlHasANameAndIsReached()
{
    QFETCH(QString, window);
    QFETCH(bool, chinese);
    QWidget* const seen = open(window, chinese ? LanguageChoice::Chinese : LanguageChoice::English);
    QVERIFY(seen != nullptr);
    QStringList problems;
    for (QWidget* widget : seen->findChildren<QWidget*>()) {
        if (!widget->isVisible() || !isControl(*widget) || isInner(*widget))
            continue;
        QAccessibleInterface* const told = QAccessible::queryAccessibleInterface(widget);
        if (told == nullptr || told->text(QAccessible::Name).trimmed().isEmpty())
            problems << nameOf(*widget) + QStringLiteral(" has no name");
        // Tool bar buttons are commands with shortcuts and menu entries of their own.
        const bool command = qobject_cast<QToolButton*>(widget) != nullptr
            && qobject_cast<QToolBar*>(widget->parentWidget()) != nullptr;
        const bool tab
            = (widget->focusPolicy() & Qt::TabFocus) != 0 || (widget->focusProxy() != nullptr);
        // Of a group of radio buttons arrows reach the others; arrows in the palette's field walk
        // its list.
        const auto* radio = qobject_cast<const QRadioButton*>(widget);
        const bool arrows = (radio != nullptr && !radio->isChecked())
            || widget->inherits("broadsheet::PaletteList");
        if (widget->isEnabled() && !tab && !command && !arrows)
            problems << nameOf(*widget) + QStringLiteral(" is not reached by Tab");
    }
    problems.removeDuplicates();
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
}

void EveryWindowTest::everyCommandStandsInAMenu()
{
    QSet<const QAction*> inMenus;
    QList<const QMenu*> menus;
    QAction* const layout = m_desk->window().commands().action(QStringLiteral("tools.select"));
    for (const QAction* top : m_desk->window().menuBar()->actions()) {
        QVERIFY(top->menu() != nullptr);
        menus << top->menu();
    }
    while (!menus.isEmpty()) {
        const QMenu* const menu = menus.takeFirst();
        int height = 0; // of one column: on a low screen a menu takes more of them
        for (QAction* action : menu->actions()) {
            inMenus.insert(action);
            height += menu->actionGeometry(action).height();
            if (action->menu() != nullptr)
                menus << action->menu();
        }
        if (menu->actions().contains(layout))
            QVERIFY2(height > 0 && height <= 800, qPrintable(QString::number(height)));
    }
    for (const CommandRegistry::Command& command : m_desk->window().commands().commands())
        QVERIFY2(inMenus.contains(command.action), qPrintable(command.spec.id));
}

/// Focus goes round by Tab, from pane to pane by F6, and is seen wherever it stands.
void EveryWindowTest::tabAndF6ReachEverything()
{
    QWidget* const seen = open(QStringLiteral("desk with a story"), LanguageChoice::Chinese);
    QVERIFY(seen != nullptr && m_desk->activate());
    constexpr int MostSteps = 120;
    constexpr int MostStories = 16; // the page takes Tab for each of its own
    QSet<const QWidget*> reached;
    const auto note = [&reached] {
        for (const QWidget* at = QApplication::focusWidget(); at != nullptr; at = at->focusProxy())
            reached.insert(at);
    };
    for (int pane = 0; pane < 6; ++pane) {
        QTest::keyClick(seen, Qt::Key_F6);
        note();
        // Backwards too: Tab goes into a pane at its text, and its tools stand before that.
        for (const Qt::Key key : { Qt::Key_Tab, Qt::Key_Backtab }) {
            const QWidget* const first = QApplication::focusWidget();
            QVERIFY(first != nullptr);
            for (int step = 0; step < MostSteps; ++step) {
                QTest::keyClick(QApplication::focusWidget(), key);
                note();
                if (QApplication::focusWidget() == first && step > MostStories)
                    break;
            }
        }
    }
    QStringList problems;
    for (const QWidget* widget : seen->findChildren<QWidget*>()) {
        const bool wanted = widget->isVisible() && widget->isEnabled() && isControl(*widget)
            && !isInner(*widget) && (widget->focusPolicy() & Qt::TabFocus) != 0;
        const QWidget* const proxy = widget->focusProxy();
        const bool byProxy = proxy != nullptr && reached.contains(proxy);
        if (wanted && !byProxy && !reached.contains(widget))
            problems << nameOf(*widget);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    // What a control looks like with the focus differs from what it looks like without.
    QStringList unseen;
    for (const QWidget* widget : std::as_const(reached)) {
        auto* const control = const_cast<QWidget*>(widget);
        if (!control->isVisible() || control->focusProxy() != nullptr)
            continue;
        control->setFocus(Qt::TabFocusReason);
        QTest::qWait(0);
        const QImage with = seen->grab().toImage();
        control->clearFocus();
        QTest::qWait(0);
        if (with == seen->grab().toImage())
            unseen << nameOf(*control);
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(QLatin1Char('\n'))));
}

QTEST_MAIN(EveryWindowTest)
#include "every_window_test.moc"
