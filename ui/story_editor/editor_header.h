// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QMenu)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace broadsheet {

/// What can be done in the editor now; menus and tool buttons follow it.
struct EditorAvailability {
    bool hasStory = false;
    bool hasSelection = false;
    bool canUndo = false;
    bool canRedo = false;
    bool bold = false; ///< of the selection, or of what is typed next
    bool italic = false;
    bool kai = false;
    bool hasOverset = false;
    QString undoText; ///< translated; empty when there is nothing to undo
    QString redoText;

    bool operator==(const EditorAvailability&) const = default;
};

/// The story's title with its counts, and the small tool bar.
class EditorHeader : public QWidget {
    Q_OBJECT

public:
    explicit EditorHeader(QWidget* parent = nullptr);

    void showStory(const QString& title, int characters, int partCharacters);
    void showAvailability(const EditorAvailability& availability);

Q_SIGNALS:
    void undoWanted();
    void redoWanted();
    void boldWanted();
    void italicWanted();
    void kaiWanted();
    void besideWanted(broadsheet::SpanRole role);
    void findWanted();
    void addPartWanted(broadsheet::PartKind kind);
    void partKindWanted(broadsheet::PartKind kind);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addButton(const QString& icon);
    QToolButton* addMenuButton(const QString& icon);
    void layOut();
    void retranslate();
    void fillMenus();
    void showWords();

    QLabel* m_title = nullptr;
    QLabel* m_counts = nullptr;
    QToolButton* m_undo = nullptr;
    QToolButton* m_redo = nullptr;
    QToolButton* m_bold = nullptr;
    QToolButton* m_italic = nullptr;
    QToolButton* m_kai = nullptr;
    QToolButton* m_beside = nullptr;
    QToolButton* m_kind = nullptr;
    QToolButton* m_add = nullptr;
    QToolButton* m_find = nullptr;
    QString m_titleText;
    int m_characters = 0;
    int m_partCharacters = 0;
    EditorAvailability m_availability;
};

} // namespace broadsheet
