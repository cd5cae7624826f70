// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/reading_verbs.h"

#include <QFrame>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace broadsheet {

/// The line above the text in which one writes what stands over marked words. Tones are typed as
/// figures. Enter sets it, Escape leaves it. Knows no story.
class ReadingBar : public QFrame {
    Q_OBJECT

public:
    explicit ReadingBar(QWidget* parent = nullptr);

    /// Shows the bar for these words; without a reading yet the one of a pinyin keyboard is
    /// offered, marked for typing over.
    void open(const ReadingPlace& place);
    void close();

    [[nodiscard]] const ReadingPlace& place() const { return m_place; }

Q_SIGNALS:
    /// `reading` is empty when it is to go.
    void readingGiven(const QString& reading);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void give(const QString& reading);
    void showTones();
    void showForm();

    QLabel* m_words = nullptr;
    QLineEdit* m_reading = nullptr;
    QLabel* m_form = nullptr;
    QPushButton* m_set = nullptr;
    QPushButton* m_remove = nullptr;
    QToolButton* m_close = nullptr;
    ReadingPlace m_place;
};

} // namespace broadsheet
