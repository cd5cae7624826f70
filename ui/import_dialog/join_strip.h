// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_dialog/import_copy.h"

#include <QFrame>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace broadsheet {

/// A join that is suggested for the entry on view: the text as it would read, and the two answers.
/// Hidden when there is none.
class JoinStrip : public QFrame {
    Q_OBJECT

public:
    explicit JoinStrip(QWidget* parent = nullptr);

    /// The first of the copy's joins that has the entry at either end.
    void setEntry(const SplitCopy* split, int entry);

    /// Index into the copy's joins; −1: none.
    [[nodiscard]] int join() const { return m_join; }

Q_SIGNALS:
    void accepted(int join);
    void dismissed(int join);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QToolButton* m_accept = nullptr;
    QToolButton* m_dismiss = nullptr;
    SplitCopy::Join m_shown;
    QString m_before;
    QString m_after;
    int m_join = -1;
};

} // namespace broadsheet
