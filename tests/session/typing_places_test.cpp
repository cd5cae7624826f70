// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/story_verbs.h"
#include "page_text/text_marks.h"
#include "page_view/page_view.h"
#include "session/writing_hand.h"

#include <QTest>

using namespace broadsheet;

/// Every kind of text that stands on a page is written on where it stands, at any zoom.
class TypingPlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_desk.reset(); }

    void everyKindIsWrittenOnThePage_data();
    void everyKindIsWrittenOnThePage();
    void aPlaceIsTheSameAtEveryZoom_data();
    void aPlaceIsTheSameAtEveryZoom();
    void inAVerticalHeadTheCaretLiesAndDownIsOn();
    void inVerticalTextTheLinesGoToTheLeft();
    void aHeadWithoutWordsIsClickedAndWritten();
    void aCaretIsNeverThinnerThanCanBeSeen();

private:
    /// Page 1 with its first placement that has a head changed.
    void placeAnew(const std::function<void(Placement&)>& change);
    /// The paragraph above loses a few words: its story fills its frames to the last line.
    void makeRoomAbove(const TextCaret& caret);

    std::unique_ptr<DeskWindow> m_desk;
    std::unique_ptr<WritingHand> m_hand;
};

void TypingPlacesTest::init()
{
    m_desk = std::make_unique<DeskWindow>();
    m_hand = std::make_unique<WritingHand>(*m_desk);
    QVERIFY(m_desk->openSample());
    QVERIFY(m_desk->activate());
    m_hand->view().setZoom(100);
    QVERIFY(m_desk->settle());
}

void TypingPlacesTest::everyKindIsWrittenOnThePage_data()
{
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, PartKind kind) { QTest::newRow(name) << int(kind); };
    row("running text in its legs", PartKind::Body);
    row("a headline", PartKind::Headline);
    row("a kicker", PartKind::Kicker);
    row("a deck", PartKind::Deck);
    row("a byline that runs in with the text", PartKind::Byline);
    row("a dateline that runs in with the text", PartKind::Dateline);
    row("a caption", PartKind::Caption);
}

void TypingPlacesTest::everyKindIsWrittenOnThePage()
{
    QFETCH(int, kind);
    std::optional<TextCaret> at;
    for (int page = 1; page <= 4 && !at; ++page)
        at = m_hand->placeOf(PartKind(kind), 1, 2, page);
    QVERIFY(at);
    if (PartKind(kind) == PartKind::Byline)
        makeRoomAbove(*at);
    m_hand->doubleClick(*at);
    QVERIFY(m_hand->tool().isWriting());
    QCOMPARE(m_hand->caret(), Caret::at(at->place.part, 1));
    const QString before = m_hand->part();
    m_hand->type(QStringLiteral("新"));
    m_hand->type(QStringLiteral("河"));
    QCOMPARE(m_hand->part(), QString(before).insert(1, QStringLiteral("新河")));
    QVERIFY(m_desk->settle());
    QVERIFY(m_hand->tool().caretPlace());
    QVERIFY(!m_hand->tool().isOverset());
    // The caret stands behind what was typed.
    const auto place
        = caretPlace(m_desk->window().desk().pages(), { at->story, { at->place.part, 3 } });
    QVERIFY(place);
    QCOMPARE(m_hand->tool().caretPlace()->rect, place->rect);
    DeskWindow::shoot(m_desk->window(), QStringLiteral("typing-kind-%1").arg(kind));
}

void TypingPlacesTest::aPlaceIsTheSameAtEveryZoom_data()
{
    QTest::addColumn<double>("zoom");
    for (const double zoom : { 25.0, 50.0, 100.0, 400.0, 1600.0 })
        QTest::addRow("at %d %%", int(zoom)) << zoom;
}

void TypingPlacesTest::aPlaceIsTheSameAtEveryZoom()
{
    QFETCH(double, zoom);
    m_hand->view().setZoom(zoom);
    QVERIFY(m_desk->settle());
    const auto at = m_hand->placeOf(PartKind::Body, 20, 60);
    QVERIFY(at);
    m_hand->doubleClick(*at);
    QCOMPARE(m_hand->caret(), Caret::at(at->place.part, 20));
    const QRectF bar = m_hand->asked(Qt::ImCursorRectangle).toRectF();
    QVERIFY(bar.width() >= 1.5);
    QVERIFY(QRectF(m_hand->view().rect()).contains(bar));
    m_hand->type(QStringLiteral("字"));
    QVERIFY(m_desk->settle());
    DeskWindow::shoot(m_desk->window(), QStringLiteral("typing-zoom-%1").arg(int(zoom)));
    QCOMPARE(m_hand->part().at(20), QChar(u'字'));
}

void TypingPlacesTest::makeRoomAbove(const TextCaret& caret)
{
    constexpr int Words = 12;
    const int above = caret.place.part - 1;
    const Result<void> removed
        = m_desk->window()
              .desk()
              .session(caret.story)
              ->edit(QStringLiteral("remove"), {}, [above](StoryTransaction& t) {
                  return removeText(t, above, 0, Words);
              });
    QVERIFY(removed.ok());
    QVERIFY(m_desk->settle());
}

void TypingPlacesTest::placeAnew(const std::function<void(Placement&)>& change)
{
    Desk& desk = m_desk->window().desk();
    PagePlan plan = *desk.edition()->page(1)->plan;
    const auto placement = std::find_if(plan.placements.begin(),
        plan.placements.end(),
        [](const Placement& each) { return each.head && !each.frames.empty(); });
    QVERIFY(placement != plan.placements.end());
    change(*placement);
    const Result<void> set = desk.setPagePlan(1, std::make_shared<const PagePlan>(plan));
    QVERIFY2(set.ok(), set ? "" : qPrintable(set.problem().summary));
    QVERIFY(m_desk->settle());
}

/// R60: the head of the page's first story as 竖题.
void TypingPlacesTest::inAVerticalHeadTheCaretLiesAndDownIsOn()
{
    placeAnew([](Placement& placement) { placement.head->writing = WritingMode::Vertical; });
    std::optional<TextCaret> at;
    for (const PageLine& line : m_desk->window().desk().page(1)->lines) {
        const bool found = line.kind == LineKind::Head && line.origins && !line.origins->empty()
            && caretPlace(
                m_desk->window().desk().pages(), { line.story, { line.origins->front().part, 1 } })
                   .value_or(CaretPlace {})
                   .vertical;
        if (found && !at)
            at = TextCaret { line.story, { line.origins->front().part, 1 } };
    }
    QVERIFY(at);
    m_hand->doubleClick(*at);
    QVERIFY(m_hand->tool().isWriting());
    QCOMPARE(m_hand->caret().offset, 1);
    const Rect here = m_hand->tool().caretPlace()->rect;
    QVERIFY(here.height == Length() && here.width > Length::pt(8));
    m_hand->key(Qt::Key_Down);
    QCOMPARE(m_hand->caret().offset, 2);
    QVERIFY(m_hand->tool().caretPlace()->rect.y > here.y);
    m_hand->type(QStringLiteral("新"));
    QCOMPARE(m_hand->part().at(2), QChar(u'新'));
    QVERIFY(m_desk->settle());
    QVERIFY(m_hand->tool().caretPlace()->vertical);
    m_hand->compose(QStringLiteral("报纸"));
    DeskWindow::shoot(m_desk->window(), QStringLiteral("typing-vertical-head"));
    const QRectF cursor = m_hand->asked(Qt::ImCursorRectangle).toRectF();
    QVERIFY(cursor.width() > cursor.height());
    m_hand->compose({}, QStringLiteral("报纸"));
    QVERIFY(m_hand->part().contains(QStringLiteral("新报纸")));
}

void TypingPlacesTest::inVerticalTextTheLinesGoToTheLeft()
{
    placeAnew([](Placement& placement) {
        for (TextFrame& frame : placement.frames) {
            frame.writing = WritingMode::Vertical;
            frame.legs = 1; // as many tiers as legs would be too low
        }
    });
    std::optional<TextCaret> at;
    for (const PageLine& line : m_desk->window().desk().page(1)->lines) {
        if (at || line.kind != LineKind::Text || !line.origins || line.origins->empty())
            continue;
        const TextCaret caret { line.story, { line.origins->back().part, 3 } };
        const auto place = caretPlace(m_desk->window().desk().pages(), caret);
        if (place && place->vertical)
            at = caret;
    }
    QVERIFY(at);
    m_hand->doubleClick(*at);
    QCOMPARE(m_hand->caret().offset, 3);
    const Rect here = m_hand->tool().caretPlace()->rect;
    m_hand->key(Qt::Key_Left);
    QVERIFY(m_hand->tool().caretPlace()->rect.x < here.x);
    m_hand->key(Qt::Key_Right);
    QCOMPARE(m_hand->tool().caretPlace()->rect.x, here.x);
    m_hand->key(Qt::Key_End, Qt::ShiftModifier);
    DeskWindow::shoot(m_desk->window(), QStringLiteral("typing-vertical-text"));
    QVERIFY(!m_hand->tool().input().selection().isEmpty());
}

void TypingPlacesTest::aHeadWithoutWordsIsClickedAndWritten()
{
    const auto headline = m_hand->placeOf(PartKind::Headline, 0, 4);
    QVERIFY(headline);
    m_hand->doubleClick(*headline);
    // All parts of its head lose their words.
    const StoryPtr story = m_hand->session()->current();
    for (int i = 0; i < int(story->parts.size()); ++i) {
        const PartKind kind = story->parts[std::size_t(i)]->kind;
        const bool head = kind == PartKind::Headline || kind == PartKind::Kicker
            || kind == PartKind::Deck || kind == PartKind::StandingHead;
        if (!head)
            continue;
        m_hand->session()->setCaret(Caret::at(i, 0));
        m_desk->trigger(QStringLiteral("edit.select_all"));
        m_hand->key(Qt::Key_Delete);
    }
    m_hand->key(Qt::Key_Escape);
    QVERIFY(m_desk->settle());
    const ComposedPagePtr page = m_desk->window().desk().page(1);
    const auto vacant = std::find_if(page->vacant.begin(),
        page->vacant.end(),
        [&](const VacantPlace& place) { return place.open && place.story == headline->story; });
    QVERIFY(vacant != page->vacant.end());
    QVERIFY(vacant->kind == PartKind::Headline);
    m_hand->view().showPlace(1, vacant->rect);
    DeskWindow::shoot(m_desk->window(), QStringLiteral("typing-vacant-head"));
    QTest::mouseDClick(m_hand->view().viewport(),
        Qt::LeftButton,
        {},
        m_hand->view().rectInView(1, vacant->rect).center().toPoint());
    QVERIFY(m_hand->tool().isWriting());
    QCOMPARE(m_hand->caret(), Caret::at(vacant->part, 0));
    QVERIFY(m_hand->tool().caretPlace());
    m_hand->type(QStringLiteral("供水恢复"));
    QCOMPARE(m_hand->part(), QStringLiteral("供水恢复"));
    QVERIFY(m_desk->settle());
    QVERIFY(std::none_of(m_desk->window().desk().page(1)->vacant.begin(),
        m_desk->window().desk().page(1)->vacant.end(),
        [&](const VacantPlace& place) { return place.open && place.story == headline->story; }));
    DeskWindow::shoot(m_desk->window(), QStringLiteral("typing-new-head"));
}

void TypingPlacesTest::aCaretIsNeverThinnerThanCanBeSeen()
{
    QCOMPARE(caretBar({ 10, 10, 0, 2 }, false).width(), 1.5);
    QCOMPARE(caretBar({ 10, 10, 2, 0 }, true).height(), 1.5);
    QVERIFY(caretBar({ 10, 10, 0, 800 }, false).width() <= 4);
}

QTEST_MAIN(TypingPlacesTest)
#include "typing_places_test.moc"
