// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/story_session.h"
#include "inspector/inspector_matter.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QScrollArea)

namespace broadsheet {

class Banner;
class EmptyState;
class StoryFields;
class SuggestionList;
class SuggestionRow;

/// What is said of the story that a person has open, beside its text: section, desk, status,
/// priority, page role, subjects, keywords, language; what the importer wants looked at; joins that
/// it suggests. Every change is one edit of the session, one undo step. Follows the session live.
class Inspector : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(QWidget* parent = nullptr);

    /// nullptr: no story. What is being typed goes to the session before. A session that is
    /// destroyed leaves the inspector empty.
    void setSession(StorySession* session);
    /// Where the story stands, translated: "A03"; empty: nowhere.
    void setPlace(const QString& place);
    void setCompletions(const InspectorCompletions& completions);
    void setJoins(const std::vector<JoinRow>& joins);
    /// The keyboard goes into one of the story's fields: "section", "desk", "priority", "subjects"
    /// or "keywords".
    void editField(const QString& name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void joinAccepted(std::int64_t id);
    void joinIgnored(std::int64_t id);
    /// A person wants to see the place of Story::notes[index].
    void noteActivated(int index);
    /// And the joint of a join.
    void joinActivated(std::int64_t id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildPanel();
    void edit(const QString& label, const StorySession::Edit& edit);
    void refresh();
    void showHead(const Story& story);
    void showNotes(const std::vector<StoryNote>& notes);
    void showJoins();
    SuggestionRow* noteRow(const StoryNote& note, int index);
    SuggestionRow* joinRow(const JoinRow& join);
    [[nodiscard]] QString noteText(const StoryNote& note) const;
    [[nodiscard]] QString joinPreview(const JoinRow& join, int characters) const;
    void retranslate();

    QPointer<StorySession> m_session;
    StoryPtr m_shown;
    QStringList m_shownNotes; ///< what their rows say
    std::vector<JoinRow> m_joins;
    QSet<std::int64_t> m_openJoins; ///< whose paragraph is shown at length
    QString m_place;

    EmptyState* m_empty = nullptr;
    QScrollArea* m_scroll = nullptr;
    Banner* m_banner = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_facts = nullptr;
    StoryFields* m_fields = nullptr;
    SuggestionList* m_notes = nullptr;
    SuggestionList* m_joinList = nullptr;
};

} // namespace broadsheet
