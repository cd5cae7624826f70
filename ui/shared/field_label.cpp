// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/field_label.h"

#include <QLabel>

namespace broadsheet {

QLabel* fieldLabel(QWidget* parent)
{
    constexpr int Drop = 4; // the words of a radio button begin as far below its top
    auto* const label = new QLabel(parent);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setContentsMargins(0, Drop, 0, 0);
    return label;
}

} // namespace broadsheet
