// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

QT_FORWARD_DECLARE_CLASS(QHBoxLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace broadsheet {

/// Something to decide: a text and what can be done about it. Click, Enter or Space on the text
/// shows the place.
class SuggestionRow : public QFrame {
    Q_OBJECT

public:
    enum class Answer { AcceptOrIgnore, SeenOnly };

    SuggestionRow(const QString& icon, Answer answer, QWidget* parent = nullptr);

    /// Rich text below the plain one; either may be empty.
    void setTexts(const QString& text, const QString& detail, const QString& accessible);
    /// The detail at length, which a person opens and closes; rich text as the detail.
    void setWhole(const QString& whole, bool open);
    void setTips(const QString& accept, const QString& ignore);
    /// The first of the buttons.
    void focusButton();

Q_SIGNALS:
    void accepted();
    void ignored();
    void activated();
    /// The detail is shown at length, or short again.
    void opened(bool open);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void retranslate();
    void retint();
    void takeFaces();
    void showDetail();

    QString m_iconName;
    QString m_short;
    QString m_whole;
    Answer m_answer;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_detail = nullptr;
    QToolButton* m_more = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_ignore = nullptr;
};

} // namespace broadsheet
