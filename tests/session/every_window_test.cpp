// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/command_palette.h"
#include "import_dialog/import_dialog.h"
#include "main_window/workspace.h"
#include "session/desk_window.h"
#include "start_page/start_page.h"
#include "story_library/story_library_view.h"

#include <QtTest>
#include <QtWidgets>

using namespace broadsheet;

namespace {

constexpr int Settling = 2000; // ms

/// Latin words that a Chinese interface may hold: names, formats, units, keys. What a person wrote
/// (a paper's Latin title, a file name, a path) is matter and not interface; fields that hold it
/// are left out by their kind.
bool isAllowedLatin(const QString& word)
{
    static const QSet<QString> allowed { QStringLiteral("Broadsheet"),
        QStringLiteral("PDF"),
        QStringLiteral("PNG"),
        QStringLiteral("TXT"),
        QStringLiteral("Ctrl"),
        QStringLiteral("Shift"),
        QStringLiteral("Alt"),
        QStringLiteral("Esc"),
        QStringLiteral("Enter"),
        QStringLiteral("Return"),
        QStringLiteral("Tab"),
        QStringLiteral("Space"),
        QStringLiteral("Backspace"),
        QStringLiteral("Del"),
        QStringLiteral("Delete"),
        QStringLiteral("PgUp"),
        QStringLiteral("PgDown"),
        QStringLiteral("Home"),
        QStringLiteral("End"),
        QStringLiteral("English"),
        QStringLiteral("dpi"),
        QStringLiteral("plan"),
        QStringLiteral("json"),
        QStringLiteral("PLAN"),
        QStringLiteral("layout"),
        QStringLiteral("page"),
        QStringLiteral("cli"),
        QStringLiteral("broadsheet"),
        QStringLiteral("GPL"),
        QStringLiteral("SQLite"),
        QStringLiteral("GNU"),
        QStringLiteral("Courier"),
        QStringLiteral("Berliner"),
        QStringLiteral("Debian") };
    return allowed.contains(word);
}

QStringList latinWords(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    QStringList words;
    auto match = word.globalMatch(text);
    while (match.hasNext()) {
        const QString found = match.next().captured();
        if (!isAllowedLatin(found))
            words << found;
    }
    return words;
}

/// A file's name or place is matter.
bool isPath(const QString& text)
{
    static const QRegularExpression name(QStringLiteral("/|[.][a-z]{3,}"));
    return name.match(text).hasMatch();
}

QString nameOf(const QWidget& widget)
{
    QStringList names;
    for (const QWidget* at = &widget; at != nullptr && names.size() < 4; at = at->parentWidget()) {
        names.prepend(QString::fromLatin1(at->metaObject()->className()).section(u':', -1)
            + (at->objectName().isEmpty() ? QString() : QLatin1Char('#') + at->objectName()));
    }
    return names.join(QLatin1Char('/'));
}

/// What the interface itself says in a widget; not what it shows of a paper.
QStringList wordsOf(const QWidget& widget)
{
    QStringList texts { widget.toolTip(), widget.accessibleName() };
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts << button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        texts << line->placeholderText();
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
        texts << box->title();
    if (const auto* dock = qobject_cast<const QDockWidget*>(&widget))
        texts << dock->windowTitle();
    if (widget.isWindow())
        texts << widget.windowTitle();
    for (const QAction* action : widget.actions())
        texts << action->text() << action->toolTip();
    texts.removeAll(QString());
    return texts;
}

/// A dialog or page that the walk looks at.
struct Seen {
    QString name;
    QWidget* widget = nullptr;
};

bool isControl(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr
        || qobject_cast<const QLineEdit*>(&widget) != nullptr
        || qobject_cast<const QComboBox*>(&widget) != nullptr
        || qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr
        || qobject_cast<const QAbstractItemView*>(&widget) != nullptr
        || qobject_cast<const QTextEdit*>(&widget) != nullptr
        || qobject_cast<const QSlider*>(&widget) != nullptr;
}

/// Parts that Qt makes inside its own controls: they are spoken of and reached through those.
bool isInner(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return widget.objectName().startsWith(QLatin1String("qt_"))
        || qobject_cast<const QComboBox*>(parent) != nullptr
        || qobject_cast<const QAbstractSpinBox*>(parent) != nullptr
        || qobject_cast<const QHeaderView*>(&widget) != nullptr
        || (parent != nullptr && parent->inherits("QLineEdit"))
        || (parent != nullptr && parent->inherits("QDockWidget"))
        || (parent != nullptr && parent->inherits("QComboBoxPrivateContainer"))
        || widget.inherits("QComboBoxListView") || widget.inherits("QScrollBar");
}

/// Labels and buttons that are narrower or lower than their words.
QStringList clippedTexts(const QWidget& seen)
{
    QStringList problems;
    for (const QWidget* widget : seen.findChildren<QWidget*>()) {
        if (!widget->isVisible() || isInner(*widget))
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool single = label != nullptr && !label->wordWrap() && !label->text().isEmpty();
        const bool worded = button != nullptr && !button->text().isEmpty()
            && qobject_cast<const QToolButton*>(widget) == nullptr;
        if (!single && !worded)
            continue;
        const int wanted = single ? label->sizeHint().width() : button->minimumSizeHint().width();
        if (wanted > widget->width() + 1 || widget->sizeHint().height() > widget->height() + 2) {
            problems << QStringLiteral("%1: \"%2\" needs %3 of %4")
                            .arg(nameOf(*widget), single ? label->text() : button->text())
                            .arg(wanted)
                            .arg(widget->width());
        }
    }
    return problems;
}

} // namespace

/// Opens every window in both languages at 1280 × 800 and looks at every widget in it.
class EveryWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void nothingIsUntranslated_data() { windows(true); }

    void nothingIsUntranslated();

    void nothingIsClipped_data() { windows(false); }

    void nothingIsClipped();

    void everyControlHasANameAndIsReached_data() { windows(false); }

    void everyControlHasANameAndIsReached();
    void everyCommandStandsInAMenu();

private:
    static void windows(bool chineseOnly);
    QWidget* open(const QString& window, LanguageChoice language);

    std::unique_ptr<DeskWindow> m_desk;
};

void EveryWindowTest::initTestCase()
{
    m_desk = std::make_unique<DeskWindow>();
    QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window()));
    QVERIFY(m_desk->openSample());
}

void EveryWindowTest::windows(bool chineseOnly)
{
    QTest::addColumn<QString>("window");
    QTest::addColumn<bool>("chinese");
    for (const char* name : { "start page",
             "desk",
             "desk with a story",
             "import",
             "export",
             "print",
             "settings",
             "about",
             "shortcuts",
             "palette" }) {
        QTest::addRow("%s in Chinese", name) << QString::fromLatin1(name) << true;
        if (!chineseOnly)
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
    if (window == QLatin1String("desk with a story"))
        main.selection().setStory(main.desk().page(1)->copyfit.front().story);
    if (!m_desk->settle())
        return nullptr;
    QTest::qWait(0);
    if (window.startsWith(QLatin1String("desk")))
        return &main;
    const QHash<QString, QString> commands {
        { QStringLiteral("import"), QStringLiteral("file.import") },
        { QStringLiteral("export"), QStringLiteral("file.export_pdf") },
        { QStringLiteral("print"), QStringLiteral("file.print") },
        { QStringLiteral("settings"), QStringLiteral("file.settings") },
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
            if (widget->isVisible() && qobject_cast<QDialog*>(widget) != nullptr)
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
    QTest::qWait(0);
    return shown ? dialog : nullptr;
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
    QWidget* const seen = open(window, LanguageChoice::Chinese);
    QVERIFY(seen != nullptr);
    DeskWindow::shoot(*seen, QStringLiteral("walk-%1-zh").arg(window));
    QStringList problems;
    QList<QWidget*> all = seen->findChildren<QWidget*>();
    all.prepend(seen);
    for (const QWidget* widget : all) {
        if (!widget->isVisible())
            continue;
        for (const QString& text : wordsOf(*widget)) {
            // A text with no Chinese in it at all is English, or matter such as a file's name.
            const QStringList latin = latinWords(text);
            if (!latin.isEmpty() && !isPath(text))
                problems << nameOf(*widget) + QStringLiteral(": ") + text;
        }
    }
    problems.removeDuplicates();
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
}

void EveryWindowTest::nothingIsClipped()
{
    QFETCH(QString, window);
    QFETCH(bool, chinese);
    QWidget* const seen = open(window, chinese ? LanguageChoice::Chinese : LanguageChoice::English);
    QVERIFY(seen != nullptr);
    if (!chinese)
        DeskWindow::shoot(*seen, QStringLiteral("walk-%1-en").arg(window));
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
    for (const QAction* top : m_desk->window().menuBar()->actions()) {
        QVERIFY(top->menu() != nullptr);
        for (const QAction* action : top->menu()->actions())
            inMenus.insert(action);
    }
    for (const CommandRegistry::Command& command : m_desk->window().commands().commands())
        QVERIFY2(inMenus.contains(command.action), qPrintable(command.spec.id));
}

QTEST_MAIN(EveryWindowTest)
#include "every_window_test.moc"
