// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/story_session.h"
#include "story_editor/story_editor.h"
#include "story_editor/story_text_edit.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QTest>
#include <QTextBlock>

namespace broadsheet {

inline StoryPartPtr partOf(PartKind kind, const QString& text, std::vector<Span> spans = {})
{
    return std::make_shared<const StoryPart>(StoryPart { kind, text, std::move(spans) });
}

inline StoryPtr storyOf(std::vector<StoryPartPtr> parts)
{
    Story story;
    story.parts = std::move(parts);
    return std::make_shared<const Story>(story);
}

inline StoryPtr sampleStory()
{
    return storyOf({ partOf(PartKind::Headline, QStringLiteral("供水管网改造完成")),
        partOf(PartKind::Body, QStringLiteral("本报讯 河湾新城的供水管网昨天完成改造。")),
        partOf(PartKind::Body, QStringLiteral("沿线小区恢复供水。")) });
}

/// An editor on the screen with a session, ready for keys.
struct OpenEditor {
    explicit OpenEditor(const StoryPtr& story = sampleStory())
        : session(story)
    {
        editor.resize(640, 600);
        editor.setSession(&session);
        editor.show();
        editor.text().setFocus();
        if (!QTest::qWaitForWindowActive(&editor)) {
            qWarning("the window does not become active");
        }
    }

    [[nodiscard]] StoryTextEdit& text() { return editor.text(); }

    [[nodiscard]] QString part(int index) const
    {
        return session.current()->parts[std::size_t(index)]->text;
    }

    [[nodiscard]] int partCount() const { return int(session.current()->parts.size()); }

    /// The story, its parts separated by |.
    [[nodiscard]] QString words() const
    {
        QStringList texts;
        for (const StoryPartPtr& one : session.current()->parts) {
            texts << one->text;
        }
        return texts.join(QLatin1Char('|'));
    }

    /// What the text widget shows, in the same way.
    [[nodiscard]] QString shown()
    {
        QStringList texts;
        QTextBlock block = text().document()->begin();
        for (; block.isValid(); block = block.next()) {
            texts << block.text();
        }
        return texts.join(QLatin1Char('|'));
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&text(), key, modifiers);
    }

    void type(const QString& letters)
    {
        for (const QChar c : letters) {
            QTest::sendKeyEvent(QTest::Click, &text(), Qt::Key_unknown, QString(c), Qt::NoModifier);
        }
    }

    void select(TextPlace from, TextPlace to) { text().select({ from, to }); }

    StorySession session;
    StoryEditor editor; // goes first: it looks at the session
};

inline void setClipboard(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
}

inline void sendPreEdit(QWidget& widget, const QString& preEdit, const QString& commit = {})
{
    QInputMethodEvent event(preEdit, { { QInputMethodEvent::Cursor, int(preEdit.size()), 1, {} } });
    event.setCommitString(commit);
    QApplication::sendEvent(&widget, &event);
}

} // namespace broadsheet
