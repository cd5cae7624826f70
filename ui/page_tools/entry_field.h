// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QLineEdit>

namespace broadsheet {

/// A field of the row above the page. Enter takes what is typed, Escape puts back what was, Up and
/// Down go by one step. What cannot be understood stays and is marked, with the reason in the tip.
class EntryField : public QLineEdit {
    Q_OBJECT

public:
    /// As wide as the widest text that it shows.
    EntryField(const QString& widest, QWidget* parent);

    [[nodiscard]] bool isWrong() const { return m_wrong; }

Q_SIGNALS:
    void refused(const broadsheet::Problem& problem);

protected:
    /// Takes what was typed as the field's own and tells of it where that is another than before.
    virtual Result<void> read(const QString& text) = 0;
    [[nodiscard]] virtual QString written() const = 0;
    /// 1: up, -1: down.
    virtual void step(int by) = 0;

    /// Shows what the field holds in the place of what is typed.
    void rewrite();

    /// There is something typed here that nobody has taken yet.
    [[nodiscard]] bool isBeingTyped() const { return hasFocus() && isModified(); }

    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void take();
    void setWrong(const QString& why);

    bool m_wrong = false;
};

} // namespace broadsheet
