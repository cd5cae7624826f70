// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_text/page_text_tool.h"

#include "page_text/text_marks.h"
#include "page_text/text_steps.h"
#include "page_view/page_view.h"
#include "story_input/story_clipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QMouseEvent>
#include <QStyleHints>

#include <algorithm>
#include <utility>

// Where the caret is, and what the mouse does with it.

namespace broadsheet {

PageTextTool::PageTextTool(PageView& view, Sessions sessions, QObject* parent)
    : PageTool(parent)
    , m_view(view)
    , m_sessions(std::move(sessions))
{
    connect(&m_input, &StoryInput::problem, this, &PageTextTool::problem);
    connect(&m_input, &StoryInput::caretWanted, this, [this](TextPlace place) {
        moveTo(place, Keep::Nothing);
    });
    view.installEventFilter(this); // the caret blinks while the view has the keyboard
}

PageTextTool::~PageTextTool() = default;

void PageTextTool::setPages(std::vector<ComposedPagePtr> pages)
{
    m_pages = std::move(pages);
    if (isWriting())
        placeCaret(std::exchange(m_stale, false) ? Sight::Follow : Sight::Stay);
}

void PageTextTool::setTextMode(bool on)
{
    m_textMode = on;
    if (!on)
        stop();
}

bool PageTextTool::hasKeyboard() const
{
    return isWriting() && m_view.hasFocus();
}

StoryId PageTextTool::story() const
{
    return isWriting() ? m_input.session()->current()->id : StoryId();
}

QString PageTextTool::partText(int part) const
{
    const StoryPtr story = m_input.session()->current();
    return part >= 0 && part < int(story->parts.size()) ? story->parts[std::size_t(part)]->text
                                                        : QString();
}

std::optional<PageTextTool::Target> PageTextTool::targetAt(const QPointF& point) const
{
    const PageView::PagePoint at = m_view.pagePoint(point);
    const ComposedPagePtr page = m_view.pageOnView(at.page);
    if (!page)
        return std::nullopt;
    if (const VacantPlace* const vacant = vacantAt(*page, at.point)) {
        const bool missing = vacant->part < 0;
        return Target { { vacant->story, { vacant->part, 0 } },
            missing ? std::optional(vacant->kind) : std::nullopt };
    }
    const std::optional<TextCaret> caret = caretAt(*page, at.point);
    return caret ? std::optional(Target { *caret, std::nullopt }) : std::nullopt;
}

bool PageTextTool::isOnPicture(const QPointF& point) const
{
    const PageView::PagePoint at = m_view.pagePoint(point);
    const ComposedPagePtr page = m_view.pageOnView(at.page);
    return page && std::any_of(page->ops.begin(), page->ops.end(), [&at](const DrawOp& op) {
        const auto* const picture = std::get_if<PlacedPicture>(&op);
        return picture != nullptr && picture->rect.contains(at.point);
    });
}

bool PageTextTool::open(const Target& target, Sight sight)
{
    if (!isWriting() || story() != target.caret.story) {
        Q_EMIT storyTaken(target.caret.story);
        StorySession* const session = m_sessions(target.caret.story);
        if (session == nullptr)
            return false;
        stop();
        m_input.setSession(session);
        connect(session, &StorySession::changed, this, &PageTextTool::storyChanged);
        connect(session, &StorySession::caretMoved, this, &PageTextTool::caretMoved);
        connect(session, &QObject::destroyed, this, &PageTextTool::stop);
        Q_EMIT writingChanged(true);
    }
    m_view.setFocus(Qt::OtherFocusReason);
    QGuiApplication::inputMethod()->update(Qt::ImQueryAll);
    if (target.missing)
        m_input.addPart(*target.missing);
    else
        setCaret(target.caret, Keep::Nothing, sight);
    return true;
}

bool PageTextTool::write(StoryId story)
{
    const StorySession* const session = m_sessions(story);
    if (session == nullptr)
        return false;
    const Caret last = session->caret();
    TextCaret caret { story, { last.part, last.offset } };
    if (last.part < 0 || !broadsheet::caretPlace(m_pages, caret)) {
        const std::optional<TextCaret> first = firstPlace(m_pages, story);
        if (!first)
            return false;
        caret = *first;
    }
    return open({ caret, std::nullopt });
}

void PageTextTool::stop()
{
    StorySession* const session = m_input.session();
    m_selecting = false;
    m_preedit.clear();
    m_blink.stop();
    m_caretOn = false;
    if (session == nullptr && !m_place)
        return;
    if (session != nullptr)
        session->disconnect(this);
    m_input.setSession(nullptr);
    m_place.reset();
    if (std::exchange(m_overset, false))
        Q_EMIT oversetChanged(false);
    m_view.viewport()->update();
    if (m_view.hasFocus())
        QGuiApplication::inputMethod()->update(Qt::ImQueryAll);
    Q_EMIT writingChanged(false);
}

void PageTextTool::sessionReplaced(StoryId story, StorySession* session)
{
    if (!isWriting() || story != this->story())
        return;
    const Caret caret = m_input.session()->caret();
    stop();
    if (session != nullptr)
        open({ { story, { caret.part, caret.offset } }, std::nullopt });
}

TextCaret PageTextTool::caret() const
{
    const Caret caret = m_input.session()->caret();
    return { story(), { std::max(0, caret.part), caret.offset }, m_side };
}

void PageTextTool::setCaret(const TextCaret& to, Keep keep, Sight sight)
{
    StorySession& session = *m_input.session();
    const TextPlace place = clamped(*session.current(), { to.place.part, to.place.offset });
    Caret caret = Caret::at(place.part, place.offset);
    if (keep == Keep::Anchor && session.caret().anchorPart >= 0) {
        caret.anchorPart = session.caret().anchorPart;
        caret.anchorOffset = session.caret().anchorOffset;
    }
    m_side = to.side;
    m_settingCaret = true;
    session.setCaret(caret);
    m_settingCaret = false;
    m_input.caretWasMoved();
    placeCaret(sight);
}

void PageTextTool::moveTo(TextPlace place, Keep keep, Sight sight)
{
    m_goal.reset();
    setCaret({ story(), { place.part, place.offset } }, keep, sight);
}

void PageTextTool::select(const TextStretch& stretch, Sight sight)
{
    moveTo(stretch.from, Keep::Nothing, sight);
    moveTo(stretch.to, Keep::Anchor, sight);
}

/// Somebody else has moved it: the story editor, undo.
void PageTextTool::caretMoved()
{
    if (m_settingCaret)
        return;
    m_side = LineSide::Start;
    m_goal.reset();
    m_input.caretWasMoved();
    placeCaret(hasKeyboard() ? Sight::Follow : Sight::Stay);
}

/// Where the caret is now is known when the page is composed.
void PageTextTool::storyChanged()
{
    m_preedit.clear();
    m_side = LineSide::Start;
    m_goal.reset();
    m_stale = true;
    if (hasKeyboard())
        QGuiApplication::inputMethod()->update(Qt::ImQueryInput);
}

void PageTextTool::placeCaret(Sight sight)
{
    updateCaret();
    const std::optional<TextCaret> shown = caret();
    m_place = broadsheet::caretPlace(m_pages, *shown);
    const bool overset = !m_place;
    if (overset) {
        if (const std::optional<TextCaret> nearest = nearestPlaced(m_pages, *shown))
            m_place = broadsheet::caretPlace(m_pages, *nearest);
    }
    if (std::exchange(m_overset, overset) != overset)
        Q_EMIT oversetChanged(overset);
    if (m_place && sight == Sight::Follow)
        m_view.showPlace(m_place->page, m_place->rect);
    m_view.viewport()->update(); // the selection
    restartBlink();
    if (hasKeyboard())
        QGuiApplication::inputMethod()->update(Qt::ImQueryInput);
}

QRectF PageTextTool::caretInView() const
{
    return m_place ? m_view.rectInView(m_place->page, m_place->rect) : QRectF();
}

void PageTextTool::updateCaret()
{
    if (!m_place)
        return;
    constexpr double Around = 4;
    m_view.viewport()->update(
        caretInView().adjusted(-Around, -Around, Around, Around).toAlignedRect());
}

void PageTextTool::restartBlink()
{
    m_caretOn = hasKeyboard();
    const int flash = QGuiApplication::styleHints()->cursorFlashTime();
    if (m_caretOn && flash > 1)
        m_blink.start(flash / 2, this);
    else
        m_blink.stop();
    updateCaret();
}

void PageTextTool::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_blink.timerId()) {
        PageTool::timerEvent(event);
        return;
    }
    m_caretOn = !m_caretOn;
    updateCaret();
}

bool PageTextTool::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_view && isWriting()
        && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        // After the view has taken it.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (isWriting())
                    restartBlink();
            },
            Qt::QueuedConnection);
        m_view.viewport()->update();
    }
    return PageTool::eventFilter(watched, event);
}

/// A page that moved under the pressed hand would have other words selected: the caret comes into
/// sight only when a drag leads it out.
bool PageTextTool::mousePressed(PageView& /*view*/, const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton || (!isWriting() && !m_textMode))
        return false;
    const std::optional<Target> target = targetAt(event.position());
    if (!target) {
        stop();
        return false;
    }
    const bool inStory = isWriting() && target->caret.story == story();
    const bool tripleClick = inStory && m_sinceDoubleClick.isValid()
        && m_sinceDoubleClick.elapsed() < QApplication::doubleClickInterval();
    m_sinceDoubleClick.invalidate();
    m_goal.reset();
    if (tripleClick) {
        select(wholePart(*m_input.session()->current(), target->caret.place.part), Sight::Stay);
    } else if (inStory && event.modifiers().testFlag(Qt::ShiftModifier)) {
        setCaret(target->caret, Keep::Anchor, Sight::Stay);
    } else if (!open(*target, Sight::Stay)) {
        return false;
    } else {
        m_selecting = !target->missing;
    }
    return true;
}

bool PageTextTool::mouseMoved(PageView& /*view*/, const QMouseEvent& event)
{
    if (!m_selecting)
        return (isWriting() || m_textMode) && targetAt(event.position()).has_value();
    const PageView::PagePoint at = m_view.pagePoint(event.position());
    const ComposedPagePtr page = m_view.pageOnView(at.page);
    if (!page || !isWriting())
        return true;
    if (const std::optional<TextCaret> to = caretAt(*page, at.point, story()))
        setCaret(*to, Keep::Anchor);
    return true;
}

bool PageTextTool::mouseReleased(PageView& /*view*/, const QMouseEvent& /*event*/)
{
    m_selecting = false;
    return true;
}

bool PageTextTool::mouseDoubleClicked(PageView& /*view*/, const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    if (!m_textMode && isOnPicture(event.position())) {
        stop(); // it is the picture's, not that of the words beside it
        return false;
    }
    const std::optional<Target> target = targetAt(event.position());
    if (!target)
        return false;
    m_selecting = false;
    if (!isWriting() || target->caret.story != story() || target->missing)
        return open(*target, Sight::Stay);
    m_sinceDoubleClick.start();
    const TextPlace place { target->caret.place.part, target->caret.place.offset };
    select(wordAround(*m_input.session()->current(), place), Sight::Stay);
    return true;
}

std::optional<Qt::CursorShape> PageTextTool::cursor(const PageView& /*view*/, const QPointF& point)
{
    if ((isWriting() || m_textMode) && targetAt(point))
        return Qt::IBeamCursor;
    return std::nullopt;
}

void PageTextTool::copy()
{
    const TextStretch stretch = m_input.selection();
    if (isWriting() && !stretch.isEmpty()) {
        QGuiApplication::clipboard()->setMimeData(
            StoryClipboard::copied(partsIn(*m_input.session()->current(), stretch)).release());
    }
}

void PageTextTool::cut()
{
    copy();
    m_input.cut();
}

void PageTextTool::paste()
{
    if (const QMimeData* const copy = QGuiApplication::clipboard()->mimeData())
        m_input.paste(*copy);
}

void PageTextTool::selectAll()
{
    if (!isWriting())
        return;
    const StoryPtr story = m_input.session()->current();
    const TextStretch part = wholePart(*story, caret().place.part);
    select(m_input.selection() == part ? wholeStory(*story) : part);
}

} // namespace broadsheet
