// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export_dialog/export_dialog.h"
#include "import_dialog/import_dialog.h"
#include "preview/preview_window.h"
#include "publication/new_edition_dialog.h"
#include "session/page_hands.h"
#include "session/writing_hand.h"
#include "story_library/story_library_view.h"

#include <QProcess>
#include <QtTest>
#include <QtWidgets>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000;
constexpr int OurPage = 2;
constexpr Qt::KeyboardModifiers CtrlShift = Qt::ControlModifier | Qt::ShiftModifier;
constexpr Qt::KeyboardModifiers CtrlAlt = Qt::ControlModifier | Qt::AltModifier;

QString textOf(const ComposedPage& page)
{
    QString text;
    for (const DrawOp& op : page.ops) {
        if (const auto* run = std::get_if<GlyphRun>(&op))
            text += run->text;
    }
    return text;
}

QString contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The dialog, when it has the keys.
template <typename Dialog>
Dialog* shownDialog()
{
    const auto shown = [] { return qobject_cast<Dialog*>(QApplication::activeWindow()); };
    return QTest::qWaitFor([&] { return shown() != nullptr; }, Patience) ? shown() : nullptr;
}

} // namespace

/// From raw copy to a PDF through the window, with the hands of one who makes pages.
class WholePathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_desk.reset(); }

    void aNewEditionGoesFromRawCopyToThePress();
    void aPageIsMadeByHandInAFewActions_data();
    void aPageIsMadeByHandInAFewActions();

private:
    [[nodiscard]] MainWindow& window() const { return m_desk->window(); }

    [[nodiscard]] Desk& desk() const { return window().desk(); }

    [[nodiscard]] PageHands hands() const { return { *m_desk, OurPage }; }

    [[nodiscard]] QAbstractItemView& list() const
    {
        return *window().workspace().library->findChild<QAbstractItemView*>(u"storyList"_s);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void makeEdition();
    void pasteCopy(const QString& copy);
    void clearPage();
    void dropSelected(const GridCell& cell);
    void dropStory();
    void dropPicture(const QString& name, const QPoint& at);
    void changeShapes();
    void typeToFit();
    void jumpLongest();
    void preview();
    [[nodiscard]] QString exportPage();
    [[nodiscard]] StoryId longest() const;
    [[nodiscard]] bool select(StoryId story);
    [[nodiscard]] QStringList overset() const;

    std::unique_ptr<DeskWindow> m_desk;
    int m_actions = 0; ///< keys, clicks and drags of the person so far
};

void WholePathTest::init()
{
    m_desk = std::make_unique<DeskWindow>();
    QVERIFY(m_desk->activate());
    QVERIFY(m_desk->openSample());
    QVERIFY(m_desk->activate());
}

/// A key in the window, which has the keys.
void WholePathTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QVERIFY(m_desk->activate());
    QTest::keyClick(&window(), key, modifiers);
    ++m_actions;
}

void WholePathTest::makeEdition()
{
    const EditionId before = desk().edition()->id;
    press(Qt::Key_N, CtrlAlt | Qt::ShiftModifier);
    auto* const dialog = shownDialog<NewEditionDialog>();
    QVERIFY(dialog != nullptr);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk().edition()->id != before, Patience);
    QVERIFY(m_desk->settle());
    press(Qt::Key_1, Qt::ControlModifier); // the page alone
    window().workspace().pageView->setCurrentPage(OurPage);
    QVERIFY(hands().plan()->placements.empty());
}

void WholePathTest::pasteCopy(const QString& copy)
{
    QGuiApplication::clipboard()->setText(copy);
    press(Qt::Key_V, CtrlShift);
    auto* const dialog = shownDialog<ImportDialog>();
    QVERIFY(dialog != nullptr);
    auto* const take = dialog->findChild<QAbstractButton*>(u"import"_s);
    QTRY_VERIFY_WITH_TIMEOUT(take->isEnabled(), Patience);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    ++m_actions;
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isVisible(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!desk().matter().importOrder.value(OurPage).empty(), Patience);
    QVERIFY(m_desk->settle());
}

/// An import lays an empty page out at once; who wants to do it by hand takes all off again.
void WholePathTest::clearPage()
{
    QVERIFY(m_desk->activate());
    hands().view().setFocus();
    press(Qt::Key_A, CtrlShift);
    hands().key(Qt::Key_Delete);
    ++m_actions;
    QVERIFY(hands().plan()->placements.empty());
    QVERIFY(hands().plan()->rules.empty());
    QVERIFY(m_desk->settle());
    QTRY_COMPARE(
        list().model()->rowCount(), int(desk().matter().importOrder.value(OurPage).size()));
}

/// What is selected in the list, as its drag gives it.
void WholePathTest::dropSelected(const GridCell& cell)
{
    const std::unique_ptr<QMimeData> data(
        list().model()->mimeData(list().selectionModel()->selectedIndexes()));
    QVERIFY(data != nullptr);
    const PageGrid grid = hands().grid();
    const Rect at = rectOf({ cell.column, cell.line, 1, 1 }, grid);
    hands().drop(*data, hands().middleOf(at));
    ++m_actions;
    QVERIFY(m_desk->settle());
}

/// Into the first free place that is deep enough for one to aim at.
void WholePathTest::dropStory()
{
    constexpr int Deep = 20;
    const FreeCells cells(*hands().plan(), hands().grid());
    for (int line = 1; line < hands().grid().lines; ++line) {
        for (int column = 1; column <= hands().grid().columns; ++column) {
            const std::optional<GridBox> hole = cells.largestAround({ column, line });
            if (!hole || hole->lines < Deep || hole->columns < 2)
                continue;
            const std::size_t before = hands().plan()->placements.size();
            dropSelected({ column, line });
            if (hands().plan()->placements.size() == before + 1)
                return;
        }
    }
    QFAIL("no place for the story");
}

void WholePathTest::dropPicture(const QString& name, const QPoint& at)
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(PROJECT_DIR "/resources/samples/pictures/"_L1 + name) });
    hands().drop(data, at);
}

StoryId WholePathTest::longest() const
{
    StoryId best;
    int most = 0;
    for (const Placement& placement : hands().plan()->placements) {
        const StoryPtr story = desk().matter().story(placement.story, OurPage);
        if (story && story->characterCount() > most) {
            most = story->characterCount();
            best = story->id;
        }
    }
    return best;
}

bool WholePathTest::select(StoryId story)
{
    const PagePlanPtr plan = hands().plan();
    for (std::size_t i = 0; i < plan->placements.size(); ++i) {
        const StoryPtr its = desk().matter().story(plan->placements[i].story, OurPage);
        if (!its || its->id != story)
            continue;
        hands().key(Qt::Key_Escape);
        hands().click(hands().middleOf(hands().rectOfStory(i)));
        return window().selection().story() == story;
    }
    return false;
}

/// Right: the next shape; up: a larger head.
void WholePathTest::changeShapes()
{
    const auto placed = [this](StoryId story) {
        for (const Placement& each : hands().plan()->placements) {
            const StoryPtr its = desk().matter().story(each.story, OurPage);
            if (its && its->id == story)
                return each;
        }
        return Placement();
    };
    const StoryId story = longest();
    QVERIFY(select(story));
    const Placement before = placed(story);
    hands().key(Qt::Key_Right);
    const Placement turned = placed(story);
    QVERIFY(turned.shape != before.shape);
    hands().key(Qt::Key_Left);
    QCOMPARE(placed(story).shape, before.shape);
    hands().key(Qt::Key_Up);
    QVERIFY(placed(story) != before);
    hands().key(Qt::Key_Down);
    QVERIFY(m_desk->settle());
}

/// Makes room below the last story and writes until it is filled to the line.
void WholePathTest::typeToFit()
{
    const StoryPtr story = desk().matter().story(hands().plan()->placements.back().story, OurPage);
    QVERIFY(select(story->id));
    hands().key(Qt::Key_Down, Qt::ShiftModifier);
    hands().key(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(m_desk->settle());
    QVERIFY(desk().copyfit(story->id)->lines < 0);
    const WritingHand writer(*m_desk);
    std::optional<TextCaret> at;
    for (int part = 0; part < int(story->parts.size()); ++part) {
        if (story->parts[std::size_t(part)]->kind == PartKind::Body)
            at = TextCaret { story->id, { part, 0 } };
    }
    QVERIFY(at);
    writer.doubleClick(*at);
    QVERIFY(writer.tool().isWriting());
    for (int i = 0; i < 60 && desk().copyfit(story->id)->lines < 0; ++i) {
        writer.compose(u"shui"_s, u"今年秋天水位略低。"_s);
        QVERIFY(m_desk->settle());
    }
    for (int i = 0; i < 12 && desk().copyfit(story->id)->lines > 0; ++i) {
        writer.key(Qt::Key_Backspace);
        QVERIFY(m_desk->settle());
    }
    QCOMPARE(desk().copyfit(story->id)->lines, 0);
    writer.key(Qt::Key_Escape);
    QVERIFY(!writer.tool().isWriting());
}

void WholePathTest::jumpLongest()
{
    QVERIFY(select(longest()));
    press(Qt::Key_J, CtrlAlt);
    auto* const chooser = shownDialog<QDialog>();
    if (chooser == nullptr)
        QFAIL("no dialog asks for the page");
    auto* const keep = chooser->findChild<QSpinBox*>(u"keep_lines"_s);
    QVERIFY(keep != nullptr);
    keep->setFocus();
    keep->selectAll();
    QTest::keyClicks(keep, u"12"_s);
    QTest::keyClick(keep, Qt::Key_Return);
    const auto says = [this](int page, const QString& words) {
        const ComposedPagePtr composed = desk().page(page);
        return composed && textOf(*composed).contains(words);
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(OurPage, u"（下转第"_s), Patience);
    bool continued = false;
    for (const PagePtr& page : desk().edition()->pages)
        continued = continued || says(page->number, u"（上接第2版）"_s);
    QVERIFY(continued);
    QVERIFY(m_desk->settle());
}

void WholePathTest::preview()
{
    press(Qt::Key_F5);
    auto* const seen = shownDialog<PreviewWindow>();
    QVERIFY(seen != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(seen->pageView().isSharp(), Patience);
    DeskWindow::shoot(*seen, u"path-preview"_s);
    QTest::keyClick(seen, Qt::Key_Escape);
}

/// The PDF's name.
QString WholePathTest::exportPage()
{
    press(Qt::Key_E, Qt::ControlModifier);
    auto* const dialog = shownDialog<ExportDialog>();
    if (dialog == nullptr)
        return {};
    auto* const folder = dialog->findChild<QLineEdit*>(u"folder"_s);
    folder->setFocus();
    folder->selectAll();
    QTest::keyClicks(folder, m_desk->path({}));
    QSignalSpy exported(dialog, &ExportDialog::exported);
    QTest::mouseClick(dialog->findChild<QAbstractButton*>(u"export"_s), Qt::LeftButton);
    if (!QTest::qWaitFor([&] { return !exported.isEmpty(); }, Patience))
        return {};
    QTest::keyClick(dialog, Qt::Key_Escape);
    return exported.first().first().toString();
}

/// Stories of the page's copy that stand nowhere or do not fit, by name.
QStringList WholePathTest::overset() const
{
    QStringList names;
    for (const StoryId id : desk().matter().importOrder.value(OurPage)) {
        const std::optional<Copyfit> fit = desk().copyfit(id);
        if (!desk().isPlaced(id) || (fit && fit->lines > 0))
            names << desk().story(id)->title();
    }
    return names;
}

void WholePathTest::aNewEditionGoesFromRawCopyToThePress()
{
    makeEdition();
    pasteCopy(contentsOf(PROJECT_DIR "/resources/samples/zh-daily/page-2.txt"_L1));
    QCOMPARE(desk().editionSession()->undoStack().undoText(), u"导入稿件"_s);
    clearPage();
    for (int row = 0; hands().plan()->placements.size() < 6; ++row) {
        QVERIFY(row < list().model()->rowCount());
        list().setFocus();
        list().setCurrentIndex(list().model()->index(row, 0));
        const StoryPtr story = desk().story(window().workspace().library->current());
        if (story->type != StoryType::Caption) // those wait for their pictures
            dropStory();
    }
    const Rect first = hands().rectOfStory(0);
    dropPicture(u"rice-harvest.jpg"_s, hands().middleOf(first));
    QTRY_VERIFY_WITH_TIMEOUT(hands().plan()->placements.front().picture, Patience);
    const std::optional<GridBox> hole = largestHole(*hands().plan(), hands().grid(), 20);
    QVERIFY(hole);
    dropPicture(u"train-station.jpg"_s, hands().middleOf(rectOf(*hole, hands().grid())));
    QTRY_COMPARE_WITH_TIMEOUT(hands().plan()->free.size(), std::size_t(1), Patience);
    QVERIFY(m_desk->settle());
    DeskWindow::shoot(window(), u"path-dropped"_s);
    changeShapes();
    typeToFit();
    DeskWindow::shoot(window(), u"path-typed"_s);
    jumpLongest();
    DeskWindow::shoot(window(), u"path-jumped"_s);
    preview();
    const QString file = exportPage();
    QVERIFY(!file.isEmpty());
    QProcess reader;
    reader.start(u"pdftotext"_s, { file, u"-"_s });
    QVERIFY(reader.waitForFinished(Patience));
    const QString printed = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY2(printed.contains(u"今年秋天水位略低"_s), qPrintable(printed.left(400)));
}

void WholePathTest::aPageIsMadeByHandInAFewActions_data()
{
    QTest::addColumn<QString>("copy");
    QTest::newRow("the sample's page") << PROJECT_DIR "/resources/samples/zh-daily/page-2.txt";
    QTest::newRow("a real page") << PROJECT_DIR "/../shared/copy/page-2-raw.txt";
}

/// Six: two keys bring the copy in, two clear what the import laid out, one selects all stories and
/// one drag places them.
void WholePathTest::aPageIsMadeByHandInAFewActions()
{
    QFETCH(QString, copy);
    const QString raw = contentsOf(copy);
    if (raw.isEmpty())
        QSKIP("the copy is not here");
    makeEdition();
    m_actions = 0;
    pasteCopy(raw);
    clearPage();
    QVERIFY(!overset().isEmpty());
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_A, Qt::ControlModifier);
    ++m_actions;
    dropSelected({ 1, 1 });
    QCOMPARE(m_actions, 6);
    for (const Placement& placement : hands().plan()->placements) {
        // A picture place without a picture only where the copy has nothing but the caption of one.
        QVERIFY(!placement.picture || !placement.picture->picture.isEmpty()
            || !placement.frames.size());
    }
    DeskWindow::shoot(window(), u"path-by-hand-%1"_s.arg(QLatin1String(QTest::currentDataTag())));
    QCOMPARE(overset(), QStringList());
    QVERIFY(desk().page(OurPage)->overset.empty());
    desk().editionSession()->undo();
    QVERIFY(hands().plan()->placements.empty()); // one step
}

QTEST_MAIN(WholePathTest)
#include "whole_path_test.moc"
