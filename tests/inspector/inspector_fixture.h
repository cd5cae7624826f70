// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/chip_field.h"
#include "inspector/choice_combo.h"
#include "inspector/inspector.h"
#include "inspector/name_field.h"
#include "inspector/suggestion_row.h"
#include "shared/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace broadsheet {

inline StoryNote strayWord(int offset, int length)
{
    return { QStringLiteral("stray_latin"), QStringLiteral("?"), 1, offset, length };
}

inline StoryPtr sample()
{
    Story made;
    made.id = StoryId(7);
    made.parts = { std::make_shared<const StoryPart>(
                       StoryPart { PartKind::Headline, QStringLiteral("清泉湖治理"), {} }),
        std::make_shared<const StoryPart>(
            StoryPart { PartKind::Body, QStringLiteral("湖水 and 岸绿 or 天蓝"), {} }) };
    made.notes = { strayWord(3, 3),
        { QStringLiteral("breaks_off"), QStringLiteral("“…天蓝” breaks off."), 1, 10, 2 },
        strayWord(10, 2) };
    made.section = QStringLiteral("要闻");
    made.tags = { QStringLiteral("水务"), QStringLiteral("本地") };
    return std::make_shared<const Story>(std::move(made));
}

/// An inspector in a window of its own that shows a session of sample().
class OpenInspector {
public:
    OpenInspector()
    {
        m_session = std::make_unique<StorySession>(sample());
        m_inspector = std::make_unique<Inspector>();
        m_inspector->setCompletions({ { QStringLiteral("要闻"), QStringLiteral("城事") },
            { QStringLiteral("夜班") },
            { QStringLiteral("环境") },
            { QStringLiteral("水务"), QStringLiteral("水环治"), QStringLiteral("Harbour") } });
        m_inspector->setSession(m_session.get());
        m_inspector->resize(300, 900);
        m_inspector->show();
    }

    [[nodiscard]] bool isActive() const { return QTest::qWaitForWindowActive(m_inspector.get()); }

    [[nodiscard]] Inspector& inspector() const { return *m_inspector; }

    [[nodiscard]] StorySession& session() const { return *m_session; }

    void dropSession() { m_session.reset(); }

    template <typename T>
    T* row(int index) const
    {
        return m_inspector->findChildren<T*>()[index];
    }

    [[nodiscard]] NameField* section() const { return row<NameField>(0); }

    [[nodiscard]] ChipField* subjects() const { return row<ChipField>(0); }

    [[nodiscard]] ChipField* keywords() const { return row<ChipField>(1); }

    [[nodiscard]] StoryPtr story() const { return m_session->current(); }

    /// The rows that are there to be seen, notes and joins.
    [[nodiscard]] QList<SuggestionRow*> suggestions() const
    {
        QList<SuggestionRow*> shown;
        for (SuggestionRow* found : m_inspector->findChildren<SuggestionRow*>()) {
            if (found->isVisible())
                shown.append(found);
        }
        return shown;
    }

    static QPushButton* button(const SuggestionRow* in, const char* name)
    {
        return in->findChild<QPushButton*>(QLatin1String(name));
    }

    void click(QWidget* widget, QPoint at = {}) const
    {
        QTest::mouseClick(widget, Qt::LeftButton, {}, at.isNull() ? widget->rect().center() : at);
    }

private:
    std::unique_ptr<StorySession> m_session;
    std::unique_ptr<Inspector> m_inspector;
};

} // namespace broadsheet
