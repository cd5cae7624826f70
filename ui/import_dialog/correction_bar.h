// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <QWidget>

#include <array>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QComboBox)

namespace broadsheet {

/// The corrections as buttons and actions with their keys, and the type of the entry on view.
class CorrectionBar : public QWidget {
    Q_OBJECT

public:
    enum Command { MergePrevious, MergeNext, Split, MoveUp, MoveDown, Remove, Undo, Redo };

    static constexpr std::size_t Commands = Redo + 1;

    /// The actions' shortcuts hold in the whole window of `parent`.
    explicit CorrectionBar(QWidget* parent = nullptr);

    [[nodiscard]] QAction* action(Command command) const { return m_actions[command]; }

    /// Nothing: no entry is on view.
    void showType(const std::optional<StoryType>& type);

Q_SIGNALS:
    void typeChosen(StoryType type);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void setTexts(Command command, const QString& text, const QString& tip);

    std::array<QAction*, Commands> m_actions {};
    QComboBox* m_type = nullptr;
};

} // namespace broadsheet
