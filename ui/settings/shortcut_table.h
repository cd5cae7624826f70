// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

QT_FORWARD_DECLARE_CLASS(QKeySequence)

namespace broadsheet {

class CommandRegistry;
class ShortcutRows;

/// Every command with its menu and shortcuts, filtered by what is typed. A click on a row, or
/// Enter, starts recording: the next keys are reported, not carried out.
class ShortcutTable : public QTableView {
    Q_OBJECT

public:
    explicit ShortcutTable(const CommandRegistry& registry, QWidget* parent = nullptr);

    /// Rows whose command, menu, pinyin or shortcut has this text in it; all for an empty one.
    void setFilter(const QString& text);
    /// Texts and shortcuts anew; the current row stays.
    void refresh();

    /// Of the current row; empty without one.
    [[nodiscard]] QString currentCommand() const;
    void setCurrentCommand(const QString& id);

    /// The command whose keys are waited for; empty while not recording.
    [[nodiscard]] const QString& recording() const { return m_recording; }

    void startRecording();
    void stopRecording();

Q_SIGNALS:
    void currentCommandChanged(const QString& id);
    void recordingChanged();
    /// Recording has ended with these keys; an empty sequence means "no shortcut".
    void recorded(const QString& id, const QKeySequence& keys);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    class Painter;

    void record(const QKeyEvent& event);
    void showHeld(Qt::KeyboardModifiers modifiers);

    ShortcutRows* m_rows = nullptr;
    Painter* m_painter = nullptr;
    QString m_recording;
};

} // namespace broadsheet
