// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallery.h"
#include "shared/desk_style.h"
#include "shared/empty_state.h"
#include "shared/theme.h"
#include "shots.h"

#include <QSignalSpy>
#include <QStyleFactory>
#include <QTest>

#include <memory>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

using Maker = QWidget* (*)();

QImage shot(QWidget& widget, qreal scale = 1)
{
    QImage image(widget.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(widget.palette().color(QPalette::Window));
    widget.render(&image);
    return image;
}

} // namespace

class ControlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theGalleryInBothThemes();
    void noControlLooksAsItCame_data();
    void noControlLooksAsItCame();
    void theKeyboardsFocusIsSeen_data();
    void theKeyboardsFocusIsSeen();
    void theBannerSaysAProblem();
    void escapeClosesTheBanner();
    void tabReachesEveryActionOfTheBanner();
    void aBannersActionMayShowTheNext();
    void theEmptyStateOffersItsButton();

private:
    std::unique_ptr<Theme> m_theme;
};

void ControlsTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qobject_cast<QApplication*>(QCoreApplication::instance()));
}

void ControlsTest::theGalleryInBothThemes()
{
    for (const bool dark : { false, true }) {
        m_theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        const QString theme = dark ? u"dark"_s : u"light"_s;
        const auto gallery = makeGallery();
        gallery->show();
        QVERIFY(QTest::qWaitForWindowExposed(gallery.get()));
        QTest::keyClick(gallery.get(), Qt::Key_Tab);
        keepShot(shot(*gallery), u"gallery-%1.png"_s.arg(theme));
        keepShot(shot(*gallery, 2), u"gallery-%1-2x.png"_s.arg(theme));
        const std::unique_ptr<QMenu> menu(galleryMenu(nullptr));
        menu->popup({ 0, 0 });
        menu->setActiveAction(menu->actions().at(1));
        keepShot(shot(*menu), u"gallery-menu-%1.png"_s.arg(theme));
        QCOMPARE(shot(*gallery).pixelColor(gallery->width() / 2, gallery->height() - 2),
            themeColors(dark).window);
    }
}

void ControlsTest::noControlLooksAsItCame_data()
{
    QTest::addColumn<Maker>("make");
    QTest::newRow("push button") << Maker([]() -> QWidget* { return new QPushButton(u"OK"_s); });
    QTest::newRow("check box") << Maker([]() -> QWidget* { return new QCheckBox(u"All"_s); });
    QTest::newRow("radio button") << Maker([]() -> QWidget* { return new QRadioButton(u"All"_s); });
    QTest::newRow("line edit") << Maker([]() -> QWidget* { return new QLineEdit(u"Lead"_s); });
    QTest::newRow("combo box") << Maker([]() -> QWidget* { return new QComboBox; });
    QTest::newRow("spin box") << Maker([]() -> QWidget* { return new QSpinBox; });
    QTest::newRow("date edit") << Maker([]() -> QWidget* { return new QDateEdit; });
    QTest::newRow("slider") << Maker([]() -> QWidget* { return new QSlider(Qt::Horizontal); });
    QTest::newRow("scroll bar") << Maker([]() -> QWidget* { return new QScrollBar(Qt::Vertical); });
    QTest::newRow("progress bar") << Maker([]() -> QWidget* {
        auto* bar = new QProgressBar;
        bar->setValue(40);
        return bar;
    });
    QTest::newRow("tool button") << Maker([]() -> QWidget* { return new QToolButton; });
    QTest::newRow("table") << Maker([]() -> QWidget* { return new QTableWidget(2, 2); });
    QTest::newRow("tree") << Maker([]() -> QWidget* { return new QTreeWidget; });
    QTest::newRow("text") << Maker([]() -> QWidget* { return new QPlainTextEdit; });
    QTest::newRow("group box") << Maker([]() -> QWidget* { return new QGroupBox(u"Pages"_s); });
    QTest::newRow("tabs") << Maker([]() -> QWidget* {
        auto* tabs = new QTabWidget;
        tabs->addTab(new QWidget, u"Pages"_s);
        return tabs;
    });
    QTest::newRow("status bar") << Maker([]() -> QWidget* { return new QStatusBar; });
    QTest::newRow("tool bar") << Maker([]() -> QWidget* { return new QToolBar; });
    QTest::newRow("dock") << Maker([]() -> QWidget* {
        auto* window = new QMainWindow;
        window->addDockWidget(Qt::LeftDockWidgetArea, new QDockWidget(u"Library"_s));
        return window;
    });
    QTest::newRow("menu") << Maker([]() -> QWidget* { return galleryMenu(nullptr); });
    QTest::newRow("menu bar") << Maker([]() -> QWidget* {
        auto* bar = new QMenuBar;
        bar->addMenu(u"File"_s);
        return bar;
    });
}

void ControlsTest::noControlLooksAsItCame()
{
    QFETCH(Maker, make);
    m_theme->setChoice(ThemeChoice::Light);
    const std::unique_ptr<QWidget> own(make());
    const std::unique_ptr<QWidget> plain(make());
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_s));
    plain->setStyle(fusion.get());
    for (QWidget* child : plain->findChildren<QWidget*>()) {
        child->setStyle(fusion.get());
    }
    for (QWidget* widget : { own.get(), plain.get() }) {
        widget->resize(160, 120);
        widget->ensurePolished();
    }
    QVERIFY(shot(*own) != shot(*plain));
}

void ControlsTest::theKeyboardsFocusIsSeen_data()
{
    QTest::addColumn<Maker>("make");
    QTest::newRow("push button") << Maker([]() -> QWidget* { return new QPushButton(u"OK"_s); });
    QTest::newRow("default button") << Maker([]() -> QWidget* {
        auto* button = new QPushButton(u"OK"_s);
        button->setDefault(true);
        return button;
    });
    QTest::newRow("check box") << Maker([]() -> QWidget* { return new QCheckBox(u"All"_s); });
    QTest::newRow("radio button") << Maker([]() -> QWidget* { return new QRadioButton(u"All"_s); });
    QTest::newRow("line edit") << Maker([]() -> QWidget* { return new QLineEdit; });
    QTest::newRow("combo box") << Maker([]() -> QWidget* { return new QComboBox; });
    QTest::newRow("spin box") << Maker([]() -> QWidget* { return new QSpinBox; });
    QTest::newRow("slider") << Maker([]() -> QWidget* { return new QSlider(Qt::Horizontal); });
    QTest::newRow("text") << Maker([]() -> QWidget* { return new QPlainTextEdit; });
    QTest::newRow("list") << Maker([]() -> QWidget* { return new QListWidget; });
    QTest::newRow("tool button") << Maker([]() -> QWidget* {
        auto* button = new QToolButton;
        button->setIcon(lineIcon(u"save"_s));
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    });
    QTest::newRow("tab bar") << Maker([]() -> QWidget* {
        auto* bar = new QTabBar;
        bar->addTab(u"Pages"_s);
        return bar;
    });
}

void ControlsTest::theKeyboardsFocusIsSeen()
{
    QFETCH(Maker, make);
    for (const ThemeChoice choice : { ThemeChoice::Light, ThemeChoice::Dark }) {
        m_theme->setChoice(choice);
        QWidget window;
        auto* row = new QVBoxLayout(&window);
        auto* before = new QLineEdit;
        QWidget* control = make();
        row->addWidget(before);
        row->addWidget(control);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        const QImage without = shot(*control);
        QTest::keyClick(before, Qt::Key_Tab);
        QTRY_VERIFY(control->hasFocus());
        const QImage with = shot(*control);
        int ring = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                ring += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
            }
        }
        QVERIFY2(ring >= 40, qPrintable(u"%1 pixels change"_s.arg(ring)));
    }
}

void ControlsTest::theBannerSaysAProblem()
{
    QWidget window;
    auto* rows = new QVBoxLayout(&window);
    auto* banner = new Banner;
    rows->addWidget(banner);
    window.show();
    QVERIFY(!banner->isVisible());
    banner->showProblem({ u"The disk is full. Free some space."_s, u"SQLITE_FULL"_s });
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->text(), u"The disk is full. Free some space."_s);
    QCOMPARE(banner->accessibleName(), banner->text());
    const auto shown = [banner](const QString& text) {
        const auto labels = banner->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
            return label->isVisible() && label->text() == text;
        });
    };
    QVERIFY(!shown(u"SQLITE_FULL"_s));
    const auto buttons = banner->findChildren<QToolButton*>();
    const auto unfold = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton* button) {
        return button->isCheckable();
    });
    QVERIFY(unfold != buttons.end() && (*unfold)->isVisible());
    QTest::keyClick(*unfold, Qt::Key_Space);
    QVERIFY(shown(u"SQLITE_FULL"_s));
    banner->showMessage(BannerKind::Note, u"Saved."_s);
    QVERIFY(!shown(u"SQLITE_FULL"_s));
    QVERIFY(!(*unfold)->isVisible());
}

void ControlsTest::escapeClosesTheBanner()
{
    QWidget window;
    auto* rows = new QVBoxLayout(&window);
    auto* banner = new Banner;
    rows->addWidget(banner);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QSignalSpy dismissed(banner, &Banner::dismissed);
    banner->showMessage(
        BannerKind::Warning, u"A newer program wrote this."_s, { { u"Open"_s, {} } });
    auto* button = banner->findChild<QPushButton*>();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Escape);
    QVERIFY(!banner->isVisible());
    QCOMPARE(dismissed.size(), 1);
    banner->dismiss();
    QCOMPARE(dismissed.size(), 1);
}

void ControlsTest::tabReachesEveryActionOfTheBanner()
{
    QWidget window;
    auto* rows = new QVBoxLayout(&window);
    auto* before = new QLineEdit;
    auto* banner = new Banner;
    rows->addWidget(before);
    rows->addWidget(banner);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QStringList pressed;
    banner->showMessage(BannerKind::Note,
        u"3 stories were imported."_s,
        { { u"Show"_s, [&pressed] { pressed << u"show"_s; } },
            { u"Undo"_s, [&pressed] { pressed << u"undo"_s; } } });
    before->setFocus();
    QStringList stops;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const auto* stop = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        QVERIFY(stop != nullptr);
        stops << (stop->text().isEmpty() ? stop->accessibleName() : stop->text());
    }
    QCOMPARE(stops, QStringList({ u"Show"_s, u"Undo"_s, u"Close this message"_s }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(pressed, QStringList { u"undo"_s });
    QVERIFY(!banner->isVisible());
}

void ControlsTest::aBannersActionMayShowTheNext()
{
    Banner banner;
    banner.showMessage(BannerKind::Problem,
        u"Not exported."_s,
        { { u"Try Again"_s, [&banner] {
               banner.showMessage(BannerKind::Note, u"Exported."_s, { { u"Open"_s, {} } });
           } } });
    QTest::mouseClick(banner.findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(banner.text(), u"Exported."_s);
    QVERIFY(!banner.isHidden());
    QTRY_COMPARE(banner.findChildren<QPushButton*>().size(), 1);
}

void ControlsTest::theEmptyStateOffersItsButton()
{
    EmptyState empty(u"stories"_s);
    empty.setTexts(u"还没有稿件"_s, u"拖进原始稿件，或者粘贴。"_s, u"导入稿件"_s);
    empty.resize(360, 420);
    empty.show();
    auto* button = empty.findChild<QPushButton*>();
    QVERIFY(button->isVisible());
    const QSignalSpy clicks(&empty, &EmptyState::buttonClicked);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(clicks.size(), 1);
    keepShot(shot(empty, 2), u"empty-state.png"_s);
    empty.setTexts(u"Nothing found"_s, u"Try another word."_s);
    QVERIFY(!button->isVisible());
}

QTEST_MAIN(ControlsTest)
#include "controls_test.moc"
