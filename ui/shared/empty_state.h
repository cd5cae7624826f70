// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace broadsheet {

/// What stands where there is nothing yet: an icon, a line, what to do next and the button for it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const QString& icon, QWidget* parent = nullptr);

    /// Translated texts; an empty `button` hides the button.
    void setTexts(const QString& title, const QString& hint, const QString& button = {});

Q_SIGNALS:
    void buttonClicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    QString m_iconName;
    QLabel* m_icon = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_button = nullptr;
    bool m_restyling = false;
};

} // namespace broadsheet
