// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace broadsheet {

/// A line that is given by Enter or by leaving it; Escape puts the old words back.
class GivenEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit GivenEdit(QWidget* parent = nullptr);

    /// What holds now; words that are being typed stay.
    void setHeld(const QString& words);

Q_SIGNALS:
    void given(const QString& words);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void give();

    QString m_held;
};

} // namespace broadsheet
