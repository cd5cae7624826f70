// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace broadsheet {

/// One of the ways to begin: an icon, what it is called and a line or two about it.
class ChoiceCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit ChoiceCard(const QString& icon, QWidget* parent = nullptr);

    /// Translated.
    void setTexts(const QString& title, const QString& about);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return { 168, sizeHint().height() }; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRect aboutRect(int width) const;

    QString m_icon;
    QString m_about;
};

} // namespace broadsheet
