// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/page_painter.h"
#include "main_window/typing_desk.h"
#include "page_layout/cropped_picture.h"
#include "session/page_hands.h"
#include "shared/banner.h"

using namespace broadsheet;

namespace {

constexpr int Patience = 20'000;
constexpr Qt::KeyboardModifiers Three = Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier;

} // namespace

/// Pictures in the real window: chosen from a dialog for a frame, a story or a free place.
class PicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_desk.reset(); }

    void aChosenPictureTakesAFreePlace();
    void aDoubleClickOnAnEmptyFrameAsksForItsPicture();
    void theMenuOfAStoryGivesItAPicture();
    void theMenuOfAFrameReplacesItsPicture();
    void aFileThatCannotBeTakenIsRefused_data();
    void aFileThatCannotBeTakenIsRefused();
    void whyNoPictureCanBePlacedIsSaid();
    void aStorysPictureIsCroppedAndPanned();
    void escapePutsAStorysPictureBack();
    void aDoubleClickBesideThePictureWrites();
    void aStorysPictureIsResizedByColumns();
    void aPictureFrameIsResizedByColumns();

private:
    [[nodiscard]] PageHands hands() const { return { *m_desk, 1 }; }

    [[nodiscard]] ToolsDesk& tools() const { return m_desk->window().pageWork().hands(); }

    [[nodiscard]] std::vector<FreeFrame> frames() const { return hands().plan()->free; }

    [[nodiscard]] QString bannerText() const { return m_desk->window().workspace().banner->text(); }

    [[nodiscard]] QString reason(const char* command) const
    {
        return m_desk->window().commands().command(QLatin1String(command))->disabledReason;
    }

    [[nodiscard]] QString photo(const QString& name, const QSize& sides = { 600, 400 }) const;
    void turnWheel(const QPoint& at, int notches);
    void emptyPage();
    void giveStoryAPicture();
    /// Whether the dot of photo() prints there.
    [[nodiscard]] bool showsTheDot(const Rect& rect);
    /// What prints.
    [[nodiscard]] PlacedPicture placedPicture();

    [[nodiscard]] Rect storyPicture() const
    {
        const PageHands hand = hands();
        return pictureRectOf(*hand.plan()->placements.at(0).picture, hand.grid());
    }

    void keepStory();
    void drawFrame(const char* command, const Rect& rect);
    void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers);
    void chooseFile(const QString& file);
    void chooseFromMenu(const QPoint& at, const char* command);

    std::unique_ptr<DeskWindow> m_desk;
};

void PicturesTest::init()
{
    m_desk = std::make_unique<DeskWindow>();
    QVERIFY(m_desk->openSample());
    QVERIFY(m_desk->activate());
    m_desk->trigger(QStringLiteral("view.page"));
    PageHands hand = hands();
    hand.view().setCurrentPage(1);
    hand.view().fitPage();
    hand.view().setFocus();
    QVERIFY(m_desk->settle());
}

QString PicturesTest::photo(const QString& name, const QSize& sides) const
{
    QImage image(sides, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, sides.width(), sides.height());
    sky.setColorAt(0, Qt::white);
    sky.setColorAt(1, Qt::darkGray);
    painter.fillRect(image.rect(), sky);
    painter.setBrush(Qt::black);
    painter.drawEllipse(QPoint(sides.width() / 4, sides.height() / 3), 40, 40);
    painter.end();
    const QString file = m_desk->path(name);
    return image.save(file) ? file : QString();
}

void PicturesTest::emptyPage()
{
    PagePlan empty;
    empty.format = hands().plan()->format;
    QVERIFY(m_desk->window().desk().setPagePlan(1, std::make_shared<const PagePlan>(empty)).ok());
    QVERIFY(m_desk->settle());
}

/// The page with its largest story that has no picture, alone and selected.
void PicturesTest::keepStory()
{
    PageHands hand = hands();
    std::size_t largest = 0;
    int cells = 0;
    for (std::size_t i = 0; i < hand.plan()->placements.size(); ++i) {
        const Placement& placement = hand.plan()->placements[i];
        const GridBox box = *outlineOf(placement);
        if (!placement.picture && box.columns * box.lines > cells) {
            largest = i;
            cells = box.columns * box.lines;
        }
    }
    QVERIFY(hand.keepOnly(largest));
    hand.click(hand.middleOf(hand.rectOfStory(0)));
    QCOMPARE(tools().items().items(), (PageItems { { 0 }, {} }));
}

void PicturesTest::drawFrame(const char* command, const Rect& rect)
{
    PageHands hand = hands();
    m_desk->trigger(QLatin1String(command));
    hand.dragAndDrop(
        hand.at({ rect.x, rect.y }), hand.at({ rect.right(), rect.bottom() }), Qt::AltModifier);
}

/// A shortcut works while its window is the active one.
void PicturesTest::pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QVERIFY(m_desk->activate());
    QTest::keyClick(&m_desk->window(), key, modifiers);
}

/// Types the name into the dialog that is open.
void PicturesTest::chooseFile(const QString& file)
{
    const auto shown = [] { return qobject_cast<QFileDialog*>(QApplication::activeWindow()); };
    QTRY_VERIFY_WITH_TIMEOUT(shown() != nullptr, Patience);
    const QPointer<QFileDialog> dialog = shown();
    DeskWindow::shoot(*dialog, QStringLiteral("place-picture"));
    auto* const name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    QVERIFY(name != nullptr);
    name->selectAll();
    QTest::keyClicks(name, file);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, Patience);
}

/// Opens the menu there with the mouse and takes the command from it by keys.
void PicturesTest::chooseFromMenu(const QPoint& at, const char* command)
{
    QAction* const wanted = m_desk->window().commands().action(QLatin1String(command));
    bool found = false;
    // The menu has an event loop of its own.
    QMetaObject::invokeMethod(
        this,
        [&] {
            auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (menu == nullptr)
                return;
            DeskWindow::shoot(*menu, QStringLiteral("page-menu"));
            found = menu->actions().contains(wanted);
            if (found)
                menu->setActiveAction(wanted);
            QTest::keyClick(menu, found ? Qt::Key_Return : Qt::Key_Escape);
        },
        Qt::QueuedConnection);
    QWidget* const viewport = hands().view().viewport();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, viewport->mapToGlobal(at));
    QApplication::sendEvent(viewport, &event);
    QVERIFY(found);
}

void PicturesTest::aChosenPictureTakesAFreePlace()
{
    PageHands hand = hands();
    emptyPage();
    const int steps = hand.undoSteps();
    pressKey(Qt::Key_I, Three);
    chooseFile(photo(QStringLiteral("photo.png")));
    QTRY_COMPARE_WITH_TIMEOUT(frames().size(), std::size_t(1), Patience);
    const FreeFrame first = frames()[0];
    QCOMPARE(first.kind, FreeKind::Picture);
    QVERIFY(!first.picture.isEmpty());
    QCOMPARE(first.rect.width, hand.grid().measure(3));
    QVERIFY(first.captionLines > 0);
    QCOMPARE(hand.undoSteps(), steps + 1);
    QCOMPARE(tools().items().items(), (PageItems { {}, { first.id } }));
    QVERIFY(m_desk->settle());
    QVERIFY(m_desk->window().desk().page(1)->problems.empty());
    QVERIFY(showsTheDot(placedPicture().rect));
    // The next one keeps clear of it.
    hand.key(Qt::Key_Escape);
    pressKey(Qt::Key_I, Three);
    chooseFile(photo(QStringLiteral("other.png"), { 300, 500 }));
    QTRY_COMPARE_WITH_TIMEOUT(frames().size(), std::size_t(2), Patience);
    QVERIFY(frames()[1].rect.intersected(first.rect).isEmpty());
    QVERIFY(m_desk->settle());
    DeskWindow::shoot(m_desk->window(), QStringLiteral("placed-pictures"));
    hand.undo();
    QCOMPARE(frames(), std::vector { first });
}

void PicturesTest::aDoubleClickOnAnEmptyFrameAsksForItsPicture()
{
    PageHands hand = hands();
    emptyPage();
    drawFrame("tools.picture", { Length::mm(60), Length::mm(100), Length::mm(90), Length::mm(60) });
    const FreeFrame before = frames().at(0);
    hand.key(Qt::Key_Escape);
    const int steps = hand.undoSteps();
    QTest::mouseDClick(hand.view().viewport(), Qt::LeftButton, {}, hand.middleOf(before.rect));
    chooseFile(photo(QStringLiteral("photo.png")));
    QTRY_VERIFY_WITH_TIMEOUT(!frames().at(0).picture.isEmpty(), Patience);
    FreeFrame filled = before;
    filled.picture = frames()[0].picture;
    QCOMPARE(frames(), std::vector { filled }); // the frame is as it was drawn
    QCOMPARE(hand.undoSteps(), steps + 1);
    hand.undo();
    QCOMPARE(frames(), std::vector { before });
}

void PicturesTest::theMenuOfAStoryGivesItAPicture()
{
    PageHands hand = hands();
    keepStory();
    hand.key(Qt::Key_Escape);
    const int steps = hand.undoSteps();
    chooseFromMenu(hand.middleOf(hand.rectOfStory(0)), "tools.place_picture");
    chooseFile(photo(QStringLiteral("photo.png")));
    QTRY_VERIFY_WITH_TIMEOUT(
        hand.plan()->placements[0].picture.has_value() || !bannerText().isEmpty(), Patience);
    const Placement placed = hand.plan()->placements[0];
    QVERIFY2(placed.picture.has_value(), qPrintable(bannerText()));
    QCOMPARE(placed.shape->picture->picture, placed.picture->picture);
    QVERIFY(placed.picture->captionLines > 0);
    QVERIFY(frames().empty());
    QCOMPARE(hand.undoSteps(), steps + 1);
    QVERIFY(m_desk->settle());
    DeskWindow::shoot(m_desk->window(), QStringLiteral("story-picture"));
    hand.undo();
    QVERIFY(!hand.plan()->placements[0].picture.has_value());
}

void PicturesTest::theMenuOfAFrameReplacesItsPicture()
{
    PageHands hand = hands();
    emptyPage();
    pressKey(Qt::Key_I, Three);
    chooseFile(photo(QStringLiteral("photo.png")));
    QTRY_COMPARE_WITH_TIMEOUT(frames().size(), std::size_t(1), Patience);
    const FreeFrame before = frames()[0];
    hand.key(Qt::Key_Escape);
    QVERIFY(tools().items().isEmpty());
    chooseFromMenu(hand.middleOf(before.rect), "tools.place_picture");
    QCOMPARE(tools().items().items(), (PageItems { {}, { before.id } }));
    chooseFile(photo(QStringLiteral("other.png"), { 300, 500 }));
    QTRY_VERIFY_WITH_TIMEOUT(frames().at(0).picture != before.picture, Patience);
    QCOMPARE(frames().size(), std::size_t(1));
    QCOMPARE(frames()[0].rect, before.rect);
}

void PicturesTest::aFileThatCannotBeTakenIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    QTest::newRow("no picture") << QByteArray("this is no picture") << QStringLiteral("JPEG");
    QByteArray large;
    QBuffer buffer(&large);
    QVERIFY(QImage(10, 10, QImage::Format_Grayscale8).save(&buffer, "PNG"));
    constexpr qsizetype SidesInHead = 16;
    for (const qsizetype side : { SidesInHead, SidesInHead + 4 })
        qToBigEndian<quint32>(30'000, large.data() + side);
    QTest::newRow("too large") << large << QStringLiteral("2 亿");
}

void PicturesTest::aFileThatCannotBeTakenIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, why);
    PageHands hand = hands();
    emptyPage();
    const PagePlanPtr before = hand.plan();
    const QString name = m_desk->path(QStringLiteral("not.jpg"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    pressKey(Qt::Key_I, Three);
    chooseFile(name);
    QTRY_VERIFY_WITH_TIMEOUT(!bannerText().isEmpty(), Patience);
    QVERIFY2(bannerText().contains(QStringLiteral("not.jpg")), qPrintable(bannerText()));
    QVERIFY2(bannerText().contains(why), qPrintable(bannerText()));
    QVERIFY(m_desk->window().workspace().banner->accessibleDescription().contains(name));
    QCOMPARE(hand.plan(), before);
}

void PicturesTest::whyNoPictureCanBePlacedIsSaid()
{
    PageHands hand = hands();
    emptyPage();
    QCOMPARE(reason("tools.place_picture"), QString());
    drawFrame("tools.box", { Length::mm(60), Length::mm(100), Length::mm(40), Length::mm(40) });
    QVERIFY(!reason("tools.place_picture").isEmpty());
    // A frame over the whole page leaves no hole.
    FreeFrame whole;
    const PageGrid grid = hand.grid();
    whole.id = 1;
    whole.rect = rectOf({ 1, 1, grid.columns, grid.lines }, grid);
    PagePlan full = *hand.plan();
    full.free = { whole };
    full.source.clear();
    QVERIFY(m_desk->window().desk().setPagePlan(1, std::make_shared<const PagePlan>(full)).ok());
    hand.key(Qt::Key_Escape);
    QVERIFY(tools().items().isEmpty());
    const QString none = reason("tools.place_picture");
    QVERIFY(!none.isEmpty());
    // The same is said when the keys are pressed all the same.
    tools().placePicture();
    QCOMPARE(bannerText(), none);
}

void PicturesTest::turnWheel(const QPoint& at, int notches)
{
    QWidget* const viewport = hands().view().viewport();
    QWheelEvent wheel(QPointF(at),
        viewport->mapToGlobal(QPointF(at)),
        {},
        QPoint(0, 120 * notches),
        Qt::NoButton,
        Qt::NoModifier,
        Qt::NoScrollPhase,
        false);
    QApplication::sendEvent(viewport, &wheel);
}

/// The page with a story that has room for a picture, which it has then, and is selected.
void PicturesTest::giveStoryAPicture()
{
    PageHands hand = hands();
    keepStory();
    pressKey(Qt::Key_I, Three);
    chooseFile(photo(QStringLiteral("photo.png")));
    QTRY_VERIFY_WITH_TIMEOUT(hand.plan()->placements[0].picture.has_value(), Patience);
    QVERIFY(m_desk->settle());
    QVERIFY(m_desk->activate());
    hand.view().setFocus();
    QCOMPARE(tools().items().items(), (PageItems { { 0 }, {} }));
}

PlacedPicture PicturesTest::placedPicture()
{
    for (const DrawOp& op : m_desk->window().desk().page(1)->ops) {
        if (const auto* const picture = std::get_if<PlacedPicture>(&op))
            return *picture;
    }
    return {};
}

bool PicturesTest::showsTheDot(const Rect& rect)
{
    constexpr int Dpi = 50;
    const ComposedPagePtr page = m_desk->window().desk().page(1);
    const QImage printed = renderPage(*page, Dpi);
    const auto pixels = [](Length length) { return int(length.toMm() / 25.4 * Dpi); };
    const Length left = page->bleed + rect.x;
    const Length top = page->bleed + rect.y;
    const QColor dot
        = printed.pixelColor(pixels(left + rect.width / 4), pixels(top + rect.height / 3));
    const QColor sky = printed.pixelColor(pixels(left) + 3, pixels(top) + 3);
    return dot.lightness() < 40 && sky.lightness() > 230;
}

void PicturesTest::aStorysPictureIsCroppedAndPanned()
{
    PageHands hand = hands();
    giveStoryAPicture();
    const PlacedPicture before = placedPicture();
    const GridBox box = hand.plan()->placements[0].picture->box;
    const int steps = hand.undoSteps();
    const QPoint middle = hand.middleOf(storyPicture());
    hand.key(Qt::Key_Escape);
    QTest::mouseDClick(hand.view().viewport(), Qt::LeftButton, {}, middle);
    turnWheel(middle, 4);
    hand.key(Qt::Key_Plus);
    const int zoom = hand.plan()->placements[0].picture->cropping.zoomPerMille;
    QVERIFY(zoom > 1500);
    DeskWindow::shoot(m_desk->window(), QStringLiteral("crop-story-picture"));
    hand.dragAndDrop(middle, middle + QPoint(12, 6));
    hand.key(Qt::Key_Left);
    const Placement& placed = hand.plan()->placements[0];
    QVERIFY(placed.picture->cropping.focusX < 500); // the picture followed the hand
    QVERIFY(placed.picture->cropping.focusY < 500);
    QCOMPARE(placed.picture->cropping.zoomPerMille, zoom);
    QCOMPARE(placed.shape->picture->cropping, placed.picture->cropping);
    QCOMPARE(placed.picture->box, box); // nothing else moved
    QCOMPARE(hand.undoSteps(), steps + 1); // all of it is one step
    hand.key(Qt::Key_Return); // done; it does not begin to write
    QVERIFY(!m_desk->window().pageWork().typing().tool().isWriting());
    const PagePlanPtr done = hand.plan();
    hand.key(Qt::Key_Plus);
    QCOMPARE(hand.plan(), done);
    QVERIFY(m_desk->settle());
    QVERIFY(placedPicture().cropWidth < before.cropWidth * 2 / 3);
    QCOMPARE(placedPicture().rect, before.rect);
    DeskWindow::shoot(m_desk->window(), QStringLiteral("cropped-story-picture"));
    // A shape that is made anew keeps it.
    const PictureCropping cropping = hand.plan()->placements[0].picture->cropping;
    hand.click(middle);
    m_desk->trigger(QStringLiteral("shape.picture"));
    QCOMPARE(hand.plan()->placements[0].picture->cropping, cropping);
    hand.undo();
    hand.undo();
    QCOMPARE(hand.plan()->placements[0].picture->cropping, PictureCropping());
}

void PicturesTest::escapePutsAStorysPictureBack()
{
    PageHands hand = hands();
    giveStoryAPicture();
    pressKey(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    hand.key(Qt::Key_Plus);
    QVERIFY(hand.plan()->placements[0].picture->cropping.zoomPerMille > 1000);
    hand.key(Qt::Key_Escape);
    QCOMPARE(hand.plan()->placements[0].picture->cropping, PictureCropping());
    QCOMPARE(tools().items().items(), (PageItems { { 0 }, {} }));
    // A locked story's picture stays as it is, and that is said.
    m_desk->trigger(QStringLiteral("tools.lock"));
    QVERIFY(!reason("tools.crop").isEmpty());
    const PagePlanPtr locked = hand.plan();
    QTest::mouseDClick(hand.view().viewport(), Qt::LeftButton, {}, hand.middleOf(storyPicture()));
    QVERIFY(!bannerText().isEmpty());
    hand.key(Qt::Key_Plus);
    QCOMPARE(hand.plan(), locked);
}

void PicturesTest::aDoubleClickBesideThePictureWrites()
{
    PageHands hand = hands();
    giveStoryAPicture();
    const Rect words = rectOf(hand.plan()->placements[0].frames.front().box, hand.grid());
    QTest::mouseDClick(hand.view().viewport(), Qt::LeftButton, {}, hand.middleOf(words));
    QVERIFY(m_desk->window().pageWork().typing().tool().isWriting());
    QTest::mouseDClick(hand.view().viewport(), Qt::LeftButton, {}, hand.middleOf(storyPicture()));
    QVERIFY(!m_desk->window().pageWork().typing().tool().isWriting());
}

void PicturesTest::aStorysPictureIsResizedByColumns()
{
    PageHands hand = hands();
    giveStoryAPicture();
    const Placement before = hand.plan()->placements[0];
    QCOMPARE(before.picture->box.columns, 2);
    const auto* const fit = m_desk->window().findChild<QLabel*>(QStringLiteral("itemFit"));
    const QString fitBefore = fit->text();
    const int steps = hand.undoSteps();
    pressKey(Qt::Key_Comma, Three);
    const Placement narrow = hand.plan()->placements[0];
    QCOMPARE(narrow.picture->box.columns, 1);
    QCOMPARE(narrow.shape->picture->columns, 1);
    QVERIFY(narrow.picture->box.lines < before.picture->box.lines);
    QCOMPARE(narrow.picture->captionLines, before.picture->captionLines);
    QCOMPARE(narrow.shape->box, before.shape->box);
    QCOMPARE(hand.undoSteps(), steps + 1);
    QVERIFY(m_desk->settle());
    QTRY_VERIFY_WITH_TIMEOUT(fit->text() != fitBefore, Patience); // its words have more room
    DeskWindow::shoot(m_desk->window(), QStringLiteral("narrow-story-picture"));
    pressKey(Qt::Key_Comma, Three);
    QCOMPARE(hand.plan()->placements[0], narrow);
    QVERIFY(!bannerText().isEmpty());
    pressKey(Qt::Key_Period, Three);
    QCOMPARE(hand.plan()->placements[0].picture->box, before.picture->box);
    QCOMPARE(hand.undoSteps(), steps + 2);
}

void PicturesTest::aPictureFrameIsResizedByColumns()
{
    PageHands hand = hands();
    emptyPage();
    pressKey(Qt::Key_I, Three);
    chooseFile(photo(QStringLiteral("photo.png")));
    QTRY_COMPARE_WITH_TIMEOUT(frames().size(), std::size_t(1), Patience);
    const FreeFrame before = frames()[0];
    const int steps = hand.undoSteps();
    pressKey(Qt::Key_Period, Three);
    const FreeFrame wide = frames()[0];
    QCOMPARE(wide.rect.width, hand.grid().measure(4));
    QCOMPARE(wide.rect.x, before.rect.x);
    QVERIFY(wide.rect.height > before.rect.height);
    QCOMPARE(wide.captionLines, before.captionLines);
    QCOMPARE(hand.undoSteps(), steps + 1);
    QVERIFY(m_desk->settle());
    DeskWindow::shoot(m_desk->window(), QStringLiteral("wide-frame"));
    pressKey(Qt::Key_Comma, Three);
    QCOMPARE(frames()[0].rect, before.rect);
    hand.key(Qt::Key_Escape);
    QVERIFY(!reason("tools.picture_wider").isEmpty());
}

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
