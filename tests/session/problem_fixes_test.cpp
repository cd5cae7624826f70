// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/story_verbs.h"
#include "edition/house_formats.h"
#include "inspector/inspector.h"
#include "preflight_panel/preflight_panel.h"
#include "publication/page_settings_dialog.h"
#include "session/page_hands.h"
#include "shared/banner.h"
#include "story_editor/story_editor.h"
#include "story_editor/story_text_edit.h"

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 10'000;

Rect millimetres(double x, double y, double width, double height)
{
    return { Length::mm(x), Length::mm(y), Length::mm(width), Length::mm(height) };
}

FreeFrame freeAt(FreeKind kind, const Rect& rect)
{
    FreeFrame frame;
    frame.id = 1;
    frame.kind = kind;
    frame.rect = rect;
    return frame;
}

} // namespace

/// The button below the list of problems does what it says, in the real window: the page changes
/// in one step, or the place opens where a person puts it right.
class ProblemFixesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_desk.reset(); }

    void anEmptyFreeFrameIsRemoved();
    void aFrameAtTheTrimIsMovedOntoThePage();
    void freeTextWithoutRoomGetsRoom();
    void aFolioAtTheTrimIsMovedOntoThePage();
    void aCoarsePictureIsMadeSmaller();
    void aPictureIsChosenForAnEmptyFrame();
    void aHeadWithoutRoomIsMadeToFit();
    void whatCannotStandIsTakenOut();
    void copyInAFreeFrameIsAccepted();
    void aRestWithoutRoomIsJumped();
    void aMissingCharacterIsGoneTo();
    void anEmbargoOpensTheStorysTags();
    void aPageWithoutFolioOpensItsSettings();

private:
    [[nodiscard]] Desk& desk() { return m_desk->window().desk(); }

    [[nodiscard]] Workspace& workspace() { return m_desk->window().workspace(); }

    [[nodiscard]] PreflightPanel& panel() { return *workspace().problems; }

    [[nodiscard]] PagePlanPtr plan() { return desk().edition()->page(1)->plan; }

    [[nodiscard]] StoryPtr storyAt(std::size_t placement)
    {
        return desk().matter().story(plan()->placements.at(placement).story, 1);
    }

    [[nodiscard]] const Finding* found(const QString& check);
    bool give(const std::function<void(PagePlan&)>& change);
    bool emptyPage(const std::function<void(PagePlan&)>& change);
    bool write(StoryId story, const StorySession::Edit& edit);
    bool click(const QString& check);
    bool undoes(const PagePlanPtr& before, const QString& check);

    std::unique_ptr<DeskWindow> m_desk;
};

void ProblemFixesTest::init()
{
    m_desk = std::make_unique<DeskWindow>();
    m_desk->setLanguage(qEnvironmentVariable("BROADSHEET_SHOTS_LANGUAGE") == "en"_L1
            ? LanguageChoice::English
            : LanguageChoice::Chinese);
    QVERIFY(m_desk->openSample());
    QVERIFY(m_desk->activate());
    workspace().problemsDock->show();
}

const Finding* ProblemFixesTest::found(const QString& check)
{
    for (const Finding& finding : panel().findings()) {
        if (finding.check == check && finding.page == 1)
            return &finding;
    }
    return nullptr;
}

/// Page 1 with another plan, and all that is amiss there seen.
bool ProblemFixesTest::give(const std::function<void(PagePlan&)>& change)
{
    PagePlan next = *plan();
    change(next);
    next.source.clear();
    return desk().setPagePlan(1, std::make_shared<const PagePlan>(next)).ok() && m_desk->settle();
}

bool ProblemFixesTest::emptyPage(const std::function<void(PagePlan&)>& change)
{
    return give([&change](PagePlan& next) {
        next.placements.clear();
        next.rules.clear();
        change(next);
    });
}

bool ProblemFixesTest::write(StoryId story, const StorySession::Edit& edit)
{
    StorySession* const session = desk().session(story);
    return session != nullptr && session->edit(u"type"_s, {}, edit).ok() && m_desk->settle();
}

/// Finds the problem on page 1 by the arrow keys, as a person does, and clicks its button.
bool ProblemFixesTest::click(const QString& check)
{
    auto& list = *panel().findChild<QListView*>(u"findings"_s);
    auto& button = *panel().findChild<QPushButton*>(u"finding_fix"_s);
    list.setFocus();
    for (int i = 0; i <= list.model()->rowCount(); ++i) {
        QTest::keyClick(&list, i == 0 ? Qt::Key_Home : Qt::Key_Down);
        const Finding* const current = panel().current();
        if (current == nullptr || current->check != check || current->page != 1)
            continue;
        // The row that the button is about is marked, and the button is seen whole.
        if (!list.selectionModel()->isSelected(list.currentIndex()))
            return false;
        const bool whole = button.isVisible() && button.width() >= button.sizeHint().width();
        DeskWindow::shoot(
            m_desk->window(), u"fix-"_s + QString::fromLatin1(QTest::currentTestFunction()));
        QTest::mouseClick(&button, Qt::LeftButton);
        return whole;
    }
    return false;
}

/// One Ctrl+Z puts the page back, and the problem is there again.
bool ProblemFixesTest::undoes(const PagePlanPtr& before, const QString& check)
{
    QTest::keyClick(workspace().pageView, Qt::Key_Z, Qt::ControlModifier);
    return *plan() == *before && QTest::qWaitFor([&] { return found(check) != nullptr; }, Patience);
}

void ProblemFixesTest::anEmptyFreeFrameIsRemoved()
{
    QVERIFY(emptyPage([](PagePlan& next) {
        next.free = { freeAt(FreeKind::Text, millimetres(100, 200, 80, 60)) };
    }));
    const PagePlanPtr before = plan();
    QTRY_VERIFY_WITH_TIMEOUT(found(u"empty_frame"_s) != nullptr, Patience);
    QVERIFY(click(u"empty_frame"_s));
    QVERIFY(plan()->free.empty());
    QTRY_VERIFY_WITH_TIMEOUT(found(u"empty_frame"_s) == nullptr, Patience);
    QVERIFY(undoes(before, u"empty_frame"_s));
}

void ProblemFixesTest::aFrameAtTheTrimIsMovedOntoThePage()
{
    const StoryRef story = plan()->placements.at(1).story;
    QVERIFY(emptyPage([&story](PagePlan& next) {
        next.free = { freeAt(FreeKind::Text, millimetres(0, 200, 120, 250)) };
        next.free.front().story = story;
    }));
    const PagePlanPtr before = plan();
    QTRY_VERIFY_WITH_TIMEOUT(found(u"text_off_page"_s) != nullptr, Patience);
    QVERIFY(click(u"text_off_page"_s));
    QCOMPARE(plan()->free.front().rect, millimetres(3, 200, 120, 250));
    QTRY_VERIFY_WITH_TIMEOUT(found(u"text_off_page"_s) == nullptr, Patience);
    QVERIFY(undoes(before, u"text_off_page"_s));
}

void ProblemFixesTest::freeTextWithoutRoomGetsRoom()
{
    const StoryRef story = plan()->placements.at(1).story;
    QVERIFY(emptyPage([&story](PagePlan& next) {
        next.free = { freeAt(FreeKind::Text, millimetres(100, 150, 200, 30)) };
        next.free.front().story = story;
    }));
    const PagePlanPtr before = plan();
    QTRY_VERIFY_WITH_TIMEOUT(found(u"overset_text"_s) != nullptr, Patience);
    QVERIFY(click(u"overset_text"_s));
    QVERIFY(plan()->free.front().rect.height > Length::mm(30));
    QTRY_VERIFY_WITH_TIMEOUT(found(u"overset_text"_s) == nullptr, Patience);
    QVERIFY(undoes(before, u"overset_text"_s));
}

void ProblemFixesTest::aFolioAtTheTrimIsMovedOntoThePage()
{
    QVERIFY(give([](PagePlan& next) {
        Furniture line;
        line.kind = FurnitureKind::Text;
        line.box = { 1, -8, 4, 1 };
        line.left = u"望江门"_s;
        line.style = u"folio"_s;
        next.furniture.push_back(line);
    }));
    const PagePlanPtr before = plan();
    QTRY_VERIFY_WITH_TIMEOUT(found(u"text_off_page"_s) != nullptr, Patience);
    QVERIFY(click(u"text_off_page"_s));
    QVERIFY(plan()->furniture.back().box.line > -8);
    QTRY_VERIFY_WITH_TIMEOUT(found(u"text_off_page"_s) == nullptr, Patience);
    QVERIFY(undoes(before, u"text_off_page"_s));
}

void ProblemFixesTest::aCoarsePictureIsMadeSmaller()
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QVERIFY(image.save(m_desk->path(u"grey.jpg"_s), "JPG"));
    bool added = false;
    QString hash;
    desk().addPicture(m_desk->path(u"grey.jpg"_s), [&](const Result<PictureSource>& source) {
        added = source.ok();
        hash = added ? source->hash : QString();
    });
    QTRY_VERIFY_WITH_TIMEOUT(added, Patience);
    QVERIFY(emptyPage([&hash](PagePlan& next) {
        next.free = { freeAt(FreeKind::Picture, millimetres(60, 150, 160, 120)) };
        next.free.front().picture = hash;
    }));
    const PagePlanPtr before = plan();
    QTRY_VERIFY_WITH_TIMEOUT(found(u"very_coarse_picture"_s) != nullptr, Patience);
    QVERIFY(click(u"very_coarse_picture"_s));
    const Rect rect = plan()->free.front().rect;
    QVERIFY(
        rect.width < Length::mm(51) && rect.width > Length::mm(49)); // 400 pixels at 200 an inch
    QTRY_VERIFY_WITH_TIMEOUT(found(u"very_coarse_picture"_s) == nullptr, Patience);
    QVERIFY(found(u"coarse_picture"_s) == nullptr);
    QVERIFY(undoes(before, u"very_coarse_picture"_s));
}

void ProblemFixesTest::aPictureIsChosenForAnEmptyFrame()
{
    QVERIFY(emptyPage([](PagePlan& next) {
        next.free = { freeAt(FreeKind::Picture, millimetres(60, 150, 30, 20)) };
    }));
    const PagePlanPtr before = plan();
    QTRY_VERIFY_WITH_TIMEOUT(found(u"empty_frame"_s) != nullptr, Patience);
    QVERIFY(click(u"empty_frame"_s));
    auto* const menu = panel().findChild<QMenu*>(u"pictures_to_choose"_s);
    QVERIFY(menu != nullptr && menu->isVisible());
    QAction* const first = menu->actions().front();
    QVERIFY(first->isEnabled());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(first).center());
    QTRY_VERIFY(!menu->isVisible());
    QVERIFY(m_desk->activate()); // as a window system does when a menu closes
    QCOMPARE(plan()->free.front().picture, first->text());
    QTRY_VERIFY_WITH_TIMEOUT(found(u"empty_frame"_s) == nullptr, Patience);
    QVERIFY(undoes(before, u"empty_frame"_s));
}

void ProblemFixesTest::aHeadWithoutRoomIsMadeToFit()
{
    const StoryPtr story = storyAt(1);
    QVERIFY(give([](PagePlan& next) { next.placements = { next.placements.at(1) }; }));
    QVERIFY(write(story->id, [&story](StoryTransaction& t) {
        for (std::size_t i = 0; i < story->parts.size(); ++i) {
            if (story->parts[i]->kind == PartKind::Headline)
                return typeText(t, int(i), 0, u"老城更新石板路通行望江门"_s.repeated(8));
        }
        return Result<void>();
    }));
    const PagePlanPtr before = plan();
    QTRY_VERIFY_WITH_TIMEOUT(found(u"overset_head"_s) != nullptr, Patience);
    QVERIFY(click(u"overset_head"_s));
    QTRY_VERIFY_WITH_TIMEOUT(found(u"overset_head"_s) == nullptr, Patience);
    QVERIFY(*plan() != *before);
    QVERIFY(undoes(before, u"overset_head"_s));
}

void ProblemFixesTest::whatCannotStandIsTakenOut()
{
    PagePlan broken = *plan();
    broken.source.clear();
    broken.placements.push_back(broken.placements.front());
    const auto count = broken.placements.size();
    QVERIFY(desk()
            .editEdition(u"spoil"_s,
                {},
                [&broken](EditionTransaction& t) -> Result<void> {
                    Page page = **t.page(1);
                    page.plan
                        = std::make_shared<const PagePlan>(broken); // as a library may hold it
                    return t.exchangePages({ 1 }, { page });
                })
            .ok());
    QVERIFY(m_desk->settle());
    const PagePlanPtr before = plan();
    QTRY_VERIFY_WITH_TIMEOUT(found(u"page_problem"_s) != nullptr, Patience);
    QCOMPARE(found(u"page_problem"_s)->severity, Severity::Error);
    QVERIFY(click(u"page_problem"_s));
    QCOMPARE(plan()->placements.size(), count - 1);
    QTRY_VERIFY_WITH_TIMEOUT(found(u"page_problem"_s) == nullptr, Patience);
    QVERIFY(undoes(before, u"page_problem"_s));
}

void ProblemFixesTest::copyInAFreeFrameIsAccepted()
{
    const StoryRef ref = plan()->placements.at(1).story;
    const StoryId story = storyAt(1)->id;
    QVERIFY(emptyPage([&ref](PagePlan& next) {
        next.free = { freeAt(FreeKind::Text, millimetres(100, 150, 200, 250)) };
        next.free.front().story = ref;
    }));
    QVERIFY(!plan()->free.front().fitted.isEmpty()); // somebody has looked at it
    QVERIFY(write(story, [](StoryTransaction& t) { return typeText(t, 1, 0, u"新近"_s); }));
    const PagePlanPtr before = plan();
    QTRY_VERIFY_WITH_TIMEOUT(found(u"copy_changed"_s) != nullptr, Patience);
    QVERIFY(click(u"copy_changed"_s));
    QTRY_VERIFY_WITH_TIMEOUT(found(u"copy_changed"_s) == nullptr, Patience);
    QVERIFY(undoes(before, u"copy_changed"_s));
    auto* const detail = panel().findChild<QLabel*>(u"finding_detail"_s);
    panel().findChild<QListView*>(u"findings"_s)->setFocus();
    QTest::keyClick(&m_desk->window(), Qt::Key_F8, Qt::ShiftModifier);
    for (int i = 0; i < 20 && panel().current()->check != u"copy_changed"_s; ++i)
        QTest::keyClick(&m_desk->window(), Qt::Key_F8, Qt::ShiftModifier);
    QTRY_VERIFY2(detail->text().contains(u"新近</b>"_s), qPrintable(detail->text()));
}

void ProblemFixesTest::aRestWithoutRoomIsJumped()
{
    const StoryPtr story = storyAt(1);
    QVERIFY(give([](PagePlan& next) {
        Placement& placement = next.placements.at(1);
        placement.frames.front().box.lines -= 6;
        FreeFrame below = freeAt(FreeKind::Box, {});
        const GridBox& box = placement.frames.front().box;
        below.rect = rectOf(
            { box.column, box.line + box.lines, box.columns, 2 }, *findFormat(next.format));
        next.free.push_back(below);
    }));
    QTRY_VERIFY_WITH_TIMEOUT(found(u"overset_text"_s) != nullptr, Patience);
    QCOMPARE(found(u"overset_text"_s)->story, story->id);
    QVERIFY(click(u"overset_text"_s));
    auto* const chooser = m_desk->window().findChild<QDialog*>(u"jump_chooser"_s);
    QVERIFY(chooser != nullptr && chooser->isVisible());
    QCOMPARE(m_desk->window().selection().story(), story->id);
    DeskWindow::shoot(*chooser, u"fix-jump-chooser"_s);
    chooser->reject();
}

void ProblemFixesTest::aMissingCharacterIsGoneTo()
{
    const StoryPtr story = storyAt(1);
    const auto body = std::ranges::find(story->parts, PartKind::Body, &StoryPart::kind);
    const int part = int(body - story->parts.begin());
    QVERIFY(write(story->id,
        [part](StoryTransaction& t) { return typeText(t, part, 3, QString(QChar(0x0378))); }));
    QTRY_VERIFY_WITH_TIMEOUT(found(u"missing_glyph"_s) != nullptr, Patience);
    int caretPart = -1;
    int caretOffset = -1;
    connect(workspace().editor, &StoryEditor::caretMoved, this, [&](int at, int offset) {
        caretPart = at;
        caretOffset = offset;
    });
    QVERIFY(click(u"missing_glyph"_s));
    QCOMPARE(m_desk->window().selection().story(), story->id);
    QTRY_COMPARE(caretPart, part);
    QCOMPARE(caretOffset, 3);
    QVERIFY(workspace().editor->text().hasFocus());
}

void ProblemFixesTest::anEmbargoOpensTheStorysTags()
{
    const StoryPtr story = storyAt(1);
    QVERIFY(write(story->id,
        [](StoryTransaction& t) { return setTags(t, { u"embargo:2099-01-01T06:00"_s }); }));
    QTRY_VERIFY_WITH_TIMEOUT(found(u"embargo"_s) != nullptr, Patience);
    workspace().inspectorDock->hide();
    QVERIFY(click(u"embargo"_s));
    QCOMPARE(m_desk->window().selection().story(), story->id);
    QVERIFY(workspace().inspectorDock->isVisible());
    QVERIFY(workspace().inspector->isAncestorOf(QApplication::focusWidget()));
}

void ProblemFixesTest::aPageWithoutFolioOpensItsSettings()
{
    QVERIFY(desk()
            .editEdition(u"spoil"_s,
                {},
                [this](EditionTransaction& t) -> Result<void> {
                    Page page = **t.page(1);
                    page.master.clear();
                    PagePlan bare = *plan();
                    bare.furniture.clear();
                    bare.source.clear();
                    page.plan = std::make_shared<const PagePlan>(bare);
                    return t.exchangePages({ 1 }, { page });
                })
            .ok());
    QTRY_VERIFY_WITH_TIMEOUT(found(u"missing_folio"_s) != nullptr, Patience);
    QVERIFY(click(u"missing_folio"_s));
    auto* const dialog = m_desk->window().findChild<PageSettingsDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    dialog->reject();
}

QTEST_MAIN(ProblemFixesTest)
#include "problem_fixes_test.moc"
