// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story_editor/story_search.h"

#include <QFrame>

#include <array>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPropertyAnimation)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace broadsheet {

/// The line under the header in which one finds and replaces. Knows no story.
class FindBar : public QFrame {
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    /// Shows the bar, `text` marked for typing over; empty: the last one.
    void open(const QString& text, bool withReplacing);
    void close();

    [[nodiscard]] QString needle() const;
    [[nodiscard]] QString replacement() const;
    [[nodiscard]] SearchOptions options() const;

    /// `current` is from 0; −1: none is selected.
    void showCount(int hits, int current);
    void showProblem(const Problem& problem);

Q_SIGNALS:
    void searchChanged();
    void stepWanted(int step);
    void replaceWanted();
    void replaceAllWanted();
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Option { MatchCase, WholeWord, AnyWidth, Expression, OptionCount };

    QToolButton* addButton(const QString& icon);
    QToolButton* addOption(Option option, const QString& sign);
    void layOut();
    void retranslate();
    void showWords();
    void slide(int from, int to);

    QLineEdit* m_needle = nullptr;
    QLineEdit* m_replacement = nullptr;
    QLabel* m_count = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QToolButton* m_close = nullptr;
    std::array<QToolButton*, OptionCount> m_options {};
    QWidget* m_replaceRow = nullptr;
    QPushButton* m_replace = nullptr;
    QPushButton* m_replaceAll = nullptr;
    QPropertyAnimation* m_slide = nullptr;
    int m_hits = 0;
    int m_current = -1;
    QString m_problem;
};

} // namespace broadsheet
