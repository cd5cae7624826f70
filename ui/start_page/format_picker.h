// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_grid.h"

#include <QAbstractButton>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QButtonGroup)

namespace broadsheet {

/// One page format, drawn to the same scale as those beside it.
class FormatCard : public QAbstractButton {
    Q_OBJECT

public:
    FormatCard(const PageGrid& grid, Length tallest, QWidget* parent = nullptr);

    [[nodiscard]] const QString& format() const { return m_grid.name; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    PageGrid m_grid;
    Length m_tallest;
    QString m_size;
};

/// A row of page formats of which one is chosen; arrow keys move the choice.
class FormatPicker : public QWidget {
    Q_OBJECT

public:
    explicit FormatPicker(QWidget* parent = nullptr);

    [[nodiscard]] QString format() const;
    void setFormat(const QString& format);

Q_SIGNALS:
    /// By the person, not by setFormat().
    void picked(const QString& format);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QButtonGroup* m_group = nullptr;
    std::vector<FormatCard*> m_cards;
};

} // namespace broadsheet
