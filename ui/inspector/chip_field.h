// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/chip_layout.h"

#include <QStringList>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace broadsheet {

class WordEdit;

/// Words as chips, each with a cross that takes it away, and a line to type more. Enter, a comma
/// or leaving the field makes a chip of what is typed; Backspace or Left in the empty line goes to
/// the last chip, where the arrows move and Backspace or Delete takes it away. One stop of the Tab
/// key.
class ChipField : public QWidget {
    Q_OBJECT

public:
    explicit ChipField(QWidget* parent = nullptr);

    void setChips(const QStringList& chips);

    [[nodiscard]] const QStringList& chips() const { return m_chips; }

    void setWords(const QStringList& words);
    /// For the line; the chips are its description.
    void setTexts(const QString& name, const QString& hint, const QString& tip);

    /// Makes a chip of what is typed.
    void give();

    [[nodiscard]] WordEdit* line() const { return m_line; }

    /// Of the chip's cross.
    [[nodiscard]] QRect crossRect(int chip) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// What a person wants; setChips() answers.
    void given(const QStringList& chips);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool lineKey(int key);
    void remove(int chip);
    void choose(int chip);
    void arrange();
    void recolor();
    void paintChip(QPainter& painter, int chip) const;
    [[nodiscard]] int chipAt(QPoint point) const;

    QStringList m_chips;
    ChipPlaces m_places;
    WordEdit* m_line = nullptr;
    QString m_hint;
    int m_chosen = -1;
    int m_hovered = -1;
};

} // namespace broadsheet
