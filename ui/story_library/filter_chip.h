// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QVariant>

#include <vector>

namespace broadsheet {

/// A small button that narrows a list by one thing: "Status ▾", or "Ready ×" once chosen. Enter,
/// Space or Down open its choices, Delete or its cross takes the choice back.
class FilterChip : public QAbstractButton {
    Q_OBJECT

public:
    struct Choice {
        QString title; ///< translated
        QVariant value;
    };

    explicit FilterChip(QWidget* parent = nullptr);

    /// "Status" and "Any status", translated.
    void setTexts(const QString& name, const QString& any);
    /// A chosen value that is no longer among the choices stays chosen.
    void setChoices(const std::vector<Choice>& choices);

    [[nodiscard]] QVariant value() const { return m_value; }

    /// An invalid value: any. Emits nothing.
    void setValue(const QVariant& value);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void choose(const QVariant& value);
    void openMenu();
    void retitle();

    [[nodiscard]] bool isActive() const { return m_value.isValid(); }

    [[nodiscard]] QRect endRect() const;

    QString m_name;
    QString m_any;
    QString m_title; ///< of the chosen value
    std::vector<Choice> m_choices;
    QVariant m_value;
};

} // namespace broadsheet
