// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_text/page_text_tool.h"
#include "session/desk_window.h"

#include <QPoint>

namespace broadsheet {

/// A person who writes on the page of a window: keys, clicks and what is seen of them.
class WritingHand {
public:
    explicit WritingHand(DeskWindow& desk);

    [[nodiscard]] PageView& view() const;
    [[nodiscard]] PageTextTool& tool() const;

    [[nodiscard]] StorySession* session() const { return tool().input().session(); }

    /// The first place of a page at which a part of the kind with so many characters stands.
    [[nodiscard]] std::optional<TextCaret> placeOf(
        PartKind kind, int offset, int least = 4, int number = 1) const;
    /// In the viewport, where the caret of the place would stand; turns to its page.
    [[nodiscard]] QPoint pointOf(const TextCaret& caret) const;

    void doubleClick(const TextCaret& caret) const;
    void click(const TextCaret& caret, Qt::KeyboardModifiers held = {}) const;
    void drag(const TextCaret& from, const TextCaret& to) const;
    void type(const QString& text) const;
    void key(Qt::Key key, Qt::KeyboardModifiers held = {}) const;
    void compose(const QString& preedit, const QString& commit = {}) const;
    /// What an input method is told.
    [[nodiscard]] QVariant asked(Qt::InputMethodQuery query) const;
    /// The words of the part in which the caret stands.
    [[nodiscard]] QString part() const;
    [[nodiscard]] QString part(int index) const;

    [[nodiscard]] Caret caret() const { return session()->caret(); }

private:
    DeskWindow& m_desk;
};

} // namespace broadsheet
