// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/story_session.h"
#include "inspector/inspector_matter.h"

#include <QWidget>

#include <array>

QT_FORWARD_DECLARE_CLASS(QGridLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)

namespace broadsheet {

class ChipField;
class ChoiceCombo;
class NameField;
class PriorityField;

/// What is said of a story, a compact row each: section, desk, status, priority, page role,
/// subjects, keywords, language. Shows a story and says what a person wants changed.
class StoryFields : public QWidget {
    Q_OBJECT

public:
    explicit StoryFields(QWidget* parent = nullptr);

    void setStory(const Story& story);
    void setCompletions(const InspectorCompletions& completions);
    /// Where that is said of the story, by its name in Inspector::editField(); nullptr: nowhere.
    [[nodiscard]] QWidget* field(const QString& name) const;
    /// Gives what is being typed.
    void give();

Q_SIGNALS:
    /// `label` names the undo step, translated. setStory() answers.
    void wanted(const QString& label, const broadsheet::StorySession::Edit& edit);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Row { Section, Desk, Status, Priority, Role, Subjects, Keywords, Language, RowCount };

    void addRow(Row row, QWidget* control);
    void connectNames();
    void connectChoices();
    void connectChips();
    void fillCombos();
    void fillStatus();
    void setRowTexts(Row row, const QString& label, const QString& tip);
    void retranslate();

    QGridLayout* m_grid = nullptr;
    std::array<QLabel*, RowCount> m_labels {};
    std::array<QWidget*, RowCount> m_controls {};
    NameField* m_section = nullptr;
    NameField* m_desk = nullptr;
    ChoiceCombo* m_status = nullptr;
    PriorityField* m_priority = nullptr;
    ChoiceCombo* m_role = nullptr;
    ChipField* m_subjects = nullptr;
    ChipField* m_keywords = nullptr;
    ChoiceCombo* m_language = nullptr;
};

} // namespace broadsheet
