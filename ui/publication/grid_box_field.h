// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/master_page.h"

#include <QWidget>

#include <array>

QT_FORWARD_DECLARE_CLASS(QSpinBox)

namespace broadsheet {

/// A place on the grid in four numbers: column, body line, columns wide, lines high. A line may be
/// above the type area, where folios stand.
class GridBoxField : public QWidget {
    Q_OBJECT

public:
    /// The spin boxes are called `name`0 to `name`3.
    GridBoxField(const QString& name, QWidget* parent);

    void setBox(const GridBox& box);
    [[nodiscard]] GridBox box() const;

    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    /// A person has changed it.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::array<QSpinBox*, 4> m_numbers {};
};

/// Where a sound item of a master stands; the item is furniture or a rule.
GridBox& boxOf(MasterItem& item);

} // namespace broadsheet
