// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/own_grid.h"

#include <QWidget>

#include <array>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QDoubleSpinBox)
QT_FORWARD_DECLARE_CLASS(QSpinBox)

namespace broadsheet {

/// Columns and margins that one page has otherwise than its format. While it is switched off it
/// shows those of the format.
class OwnGridField : public QWidget {
    Q_OBJECT

public:
    explicit OwnGridField(QWidget* parent = nullptr);

    /// The format that the page would have; what is the page's own stays.
    void setFormat(const PageGrid& base);
    void setOwn(const OwnGrid& own);

    /// Only what differs from the format.
    [[nodiscard]] OwnGrid own() const;
    /// The page's grid as it is set here. Problem: gridWith().
    [[nodiscard]] Result<PageGrid> grid() const;

    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void show(const OwnGrid& own);

    PageGrid m_base;
    OwnGrid m_measures; ///< of m_base
    QCheckBox* m_isOwn = nullptr;
    QSpinBox* m_columns = nullptr;
    std::array<QDoubleSpinBox*, 5> m_lengths {};
};

} // namespace broadsheet
