// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/line_steps.h"
#include "page_view/page_tool.h"
#include "story_input/story_input.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPointF>

#include <functional>

namespace broadsheet {

/// Writing on the page: a caret in the text as it stands there, through the story's own session. A
/// double click, Enter on a selected story or, in text mode, a click begins; Escape, a click beside
/// all text or another story in hand ends it.
class PageTextTool : public PageTool {
    Q_OBJECT

public:
    /// nullptr: there is no such story any more.
    using Sessions = std::function<StorySession*(StoryId)>;

    /// `view` outlives the tool.
    PageTextTool(PageView& view, Sessions sessions, QObject* parent = nullptr);
    ~PageTextTool() override;

    /// The pages that the view shows, after the view has them.
    void setPages(std::vector<ComposedPagePtr> pages);

    /// A click in text begins to write, not only a double click.
    void setTextMode(bool on);

    /// Begins to write, where the story's caret was last or at its first words. False: it stands on
    /// no page.
    bool write(StoryId story);
    void stop();

    [[nodiscard]] bool isWriting() const { return m_input.session() != nullptr; }

    /// Writing, and keys come here: cut, copy and paste are meant for the page.
    [[nodiscard]] bool hasKeyboard() const;

    /// Null when nothing is written.
    [[nodiscard]] StoryId story() const;
    /// The story's session has been replaced or is gone.
    void sessionReplaced(StoryId story, StorySession* session);

    [[nodiscard]] StoryInput& input() { return m_input; }

    /// Where the caret stands; nothing: not writing, or in no sight.
    [[nodiscard]] const std::optional<CaretPlace>& caretPlace() const { return m_place; }

    /// In the viewport; null when it is not on view.
    [[nodiscard]] QRectF caretInView() const;

    /// Whether the caret stands in matter that does not fit.
    [[nodiscard]] bool isOverset() const { return m_overset; }

    void cut();
    void copy();
    void paste();
    /// The part; when that is selected, the story.
    void selectAll();

    bool mousePressed(PageView& view, const QMouseEvent& event) override;
    bool mouseMoved(PageView& view, const QMouseEvent& event) override;
    bool mouseReleased(PageView& view, const QMouseEvent& event) override;
    bool mouseDoubleClicked(PageView& view, const QMouseEvent& event) override;
    bool keyPressed(PageView& view, QKeyEvent& event) override;
    bool overridesShortcut(const PageView& view, const QKeyEvent& event) override;
    bool inputMethod(PageView& view, QInputMethodEvent& event) override;
    std::optional<QVariant> inputMethodQuery(
        const PageView& view, Qt::InputMethodQuery query) override;
    void paint(PageView& view, QPainter& painter) override;
    std::optional<Qt::CursorShape> cursor(const PageView& view, const QPointF& point) override;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Before the caret is set: the desk takes the story in hand.
    void storyTaken(broadsheet::StoryId story);
    void writingChanged(bool writing);
    void problem(const broadsheet::Problem& problem);
    /// The caret has come into matter that does not fit, or out of it.
    void oversetChanged(bool overset);

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    /// Where a click would write.
    struct Target {
        TextCaret caret;
        std::optional<PartKind> missing; ///< the story has no such part yet
    };

    enum class Keep { Anchor, Nothing };
    enum class Sight { Follow, Stay };
    enum class Stride { Line, Leg };

    [[nodiscard]] std::optional<Target> targetAt(const QPointF& point) const;
    [[nodiscard]] bool isOnPicture(const QPointF& point) const;
    bool open(const Target& target, Sight sight = Sight::Follow);
    [[nodiscard]] TextCaret caret() const;
    void setCaret(const TextCaret& to, Keep keep, Sight sight = Sight::Follow);
    void moveTo(TextPlace place, Keep keep, Sight sight = Sight::Follow);
    void select(const TextStretch& stretch, Sight sight = Sight::Follow);
    void caretMoved();
    void storyChanged();
    void placeCaret(Sight sight);
    void restartBlink();
    void updateCaret();

    bool moveByKey(const QKeyEvent& event);
    void stepToEdge(Step step, Keep keep);
    void stepLines(Step step, Stride stride, Keep keep);
    bool editByKey(const QKeyEvent& event);
    [[nodiscard]] TextStretch toRemove(bool backward, bool byWord) const;
    [[nodiscard]] TextStretch replacedBy(const QInputMethodEvent& event) const;
    void paintSelection(QPainter& painter) const;
    void paintVacant(QPainter& painter) const;
    [[nodiscard]] QRectF inputRect() const;
    [[nodiscard]] QString partText(int part) const;

    PageView& m_view;
    Sessions m_sessions;
    std::vector<ComposedPagePtr> m_pages;
    StoryInput m_input;
    bool m_textMode = false;
    LineSide m_side = LineSide::Start;
    std::optional<Length> m_goal; ///< what steps from line to line keep to
    std::optional<CaretPlace> m_place;
    bool m_overset = false;
    bool m_settingCaret = false; ///< the session's caret is being set from here
    bool m_stale = false; ///< the story has changed since the pages were composed
    QString m_preedit;
    int m_preeditCursor = 0;
    QBasicTimer m_blink;
    bool m_caretOn = false;
    bool m_selecting = false; ///< the mouse is held down
    QElapsedTimer m_sinceDoubleClick;
};

} // namespace broadsheet
