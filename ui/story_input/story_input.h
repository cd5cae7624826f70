// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/story_session.h"
#include "editing/text_range_verbs.h"

#include <QElapsedTimer>
#include <QPointer>

#include <functional>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QMimeData)

namespace broadsheet {

/// Turns what a person does in the editor into edits of the session, at the session's caret. One
/// intention is one undo step: a word that is typed, a run of Backspace, what an input method
/// commits, a paste, a drag.
class StoryInput : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// `session` may be nullptr; must outlive its time here.
    void setSession(StorySession* session);

    [[nodiscard]] StorySession* session() const { return m_session; }

    /// What is selected; empty at the caret.
    [[nodiscard]] TextStretch selection() const;

    void type(const QString& text);
    /// What an input method gives: a step of its own.
    void commit(const QString& text, const TextStretch& replaced);
    void breakPart();
    void removeBackward(const TextStretch& stretch);
    void removeForward(const TextStretch& stretch);
    void cut();
    void paste(const QMimeData& data);
    /// What was dragged here from elsewhere, or is copied inside.
    void drop(const QMimeData& data, TextPlace place);
    void move(const TextStretch& stretch, TextPlace place);
    /// Of the selection; without one, of what is typed next, or of the name or note around the
    /// caret.
    void toggle(SpanRole role);
    /// Puts a reading over the stretch, or takes away what stands there when it is empty.
    void setReading(const TextStretch& stretch, const QString& reading);
    /// A tab in the place of the selection.
    void insertTab();
    void addPart(PartKind kind);
    void setKind(int firstPart, int lastPart, PartKind kind);
    /// Any other edit, as one step.
    void edit(const QString& label, const StorySession::Edit& edit);

    /// Whether the selection has the role, or what is typed next will have it.
    [[nodiscard]] bool has(SpanRole role) const;

    /// A caret that was moved by hand ends what waits for typing.
    void caretWasMoved();

Q_SIGNALS:
    void problem(const broadsheet::Problem& problem);
    /// Nothing has changed in the story but where typing goes on.
    void caretWanted(broadsheet::TextPlace place);
    void stateChanged();

private:
    enum class Run { None, Typing, Backward, Forward };

    MergeKey mergeKey(Run run, bool newWord);
    void perform(const QString& label, const MergeKey& merge, const StorySession::Edit& edit);
    void remove(const TextStretch& stretch, Run run);
    void put(const QMimeData& data, const TextStretch& stretch, const QString& label);
    [[nodiscard]] qsizetype room(const TextStretch& replaced) const;
    [[nodiscard]] bool standsIn(SpanRole role) const;
    /// The selection; without one the name or note in which the caret stands.
    [[nodiscard]] TextStretch markedStretch(SpanRole role) const;
    [[nodiscard]] StorySession::Edit replacing(
        const TextStretch& stretch, const QString& text) const;

    QPointer<StorySession> m_session;
    Run m_run = Run::None;
    int m_runNumber = 0;
    QElapsedTimer m_sinceLast;
    QChar m_lastTyped;
    std::optional<SpanRole> m_pending;
};

} // namespace broadsheet
