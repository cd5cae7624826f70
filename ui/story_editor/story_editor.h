// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "page_layout/composed_page.h"
#include "story_editor/editor_header.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QStackedLayout)

namespace broadsheet {

class Banner;
class CopyfitMeter;
class EmptyState;
class FindBar;
class ReadingBar;
class StoryFinder;
class StorySession;
class StoryTextEdit;

/// One story to write in: header, find bar, the text with its parts, the copyfit meter. Everything
/// that a person does here is an edit of the session. Thread: the interface's.
class StoryEditor : public QWidget {
    Q_OBJECT

public:
    explicit StoryEditor(QWidget* parent = nullptr);
    ~StoryEditor() override;
    StoryEditor(const StoryEditor&) = delete;
    StoryEditor& operator=(const StoryEditor&) = delete;
    StoryEditor(StoryEditor&&) = delete;
    StoryEditor& operator=(StoryEditor&&) = delete;

    /// The session stays its owner's and may go at any time; nullptr: no story.
    void setSession(StorySession* session);
    [[nodiscard]] StorySession* session() const;

    /// As counted when the story's page was composed last; nullopt: it is on no page.
    void setCopyfit(const std::optional<Copyfit>& copyfit);

    [[nodiscard]] const EditorAvailability& availability() const { return m_availability; }

    /// Where keys go; for focus proxies and tests.
    [[nodiscard]] StoryTextEdit& text() { return *m_text; }

    /// What undo and redo do from here on, instead of undoing in this story alone.
    void setUndo(const std::function<void()>& undo, const std::function<void()>& redo);

    void undo();
    void redo();
    void cut();
    void copy();
    void paste();
    void selectAll();
    void toggleBold();
    void toggleItalic();
    void toggleKai();
    /// Emphasis dots, lines under names and titles, note marks; a reading is asked for.
    void toggleBeside(broadsheet::SpanRole role);
    /// Opens the line in which the reading over the selection is written.
    void editReading();
    void insertTab();
    void find();
    void replace();
    void findNext();
    void findPrevious();
    void goToOverset();
    void addPart(broadsheet::PartKind kind);
    /// Of all parts that the selection touches.
    void setPartKind(broadsheet::PartKind kind);
    /// Puts the caret into the text; clamped.
    void goTo(int part, int offset);

Q_SIGNALS:
    void caretMoved(int part, int offset);
    void availabilityChanged();
    /// Also shown in the editor's own banner.
    void problem(const broadsheet::Problem& problem);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectAll();
    void retranslate();
    void showProblem(const Problem& what);
    void storyChanged();
    void showState();
    void setReading(const QString& reading);

    EditorHeader* m_header = nullptr;
    FindBar* m_find = nullptr;
    ReadingBar* m_reading = nullptr;
    Banner* m_banner = nullptr;
    StoryTextEdit* m_text = nullptr;
    CopyfitMeter* m_meter = nullptr;
    StoryFinder* m_finder = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_page = nullptr;
    QStackedLayout* m_pages = nullptr;
    std::optional<Copyfit> m_copyfit;
    StoryPtr m_counted; ///< of which m_characters is the count
    int m_characters = 0;
    EditorAvailability m_availability;
    std::function<void()> m_undoElsewhere;
    std::function<void()> m_redoElsewhere;
};

} // namespace broadsheet
