// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFrame>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QListView)

namespace broadsheet {

/// One step as the list shows it.
struct HistoryRow {
    QString label; ///< what was done, translated
    QString place; ///< on which page or in which story; may be empty
    QDateTime made;
};

/// The list of all steps, the oldest first: what is done, where one is, what was undone. A click or
/// Enter goes there. It opens over the window and closes with Escape or a click beside it. It
/// scrolls through thousands of steps without a delay: a row is made when it is drawn.
class HistoryPanel : public QFrame {
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget* parent = nullptr);

    /// `position`: so many of the rows are done.
    void setSteps(std::vector<HistoryRow> rows, int position);
    /// Opens with its top left corner there, or where the screen has room.
    void openAt(const QPoint& global);

    /// Steps that are shown, with the first row, which is the state before all of them.
    [[nodiscard]] QListView& list() { return *m_list; }

Q_SIGNALS:
    /// The person wants so many of the steps to be done.
    void wanted(int position);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    class Rows;
    class Delegate;

    void retranslate();

    Rows* m_rows = nullptr;
    QLabel* m_heading = nullptr;
    QListView* m_list = nullptr;
};

} // namespace broadsheet
