// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/choice_combo.h"

#include <QSignalBlocker>
#include <QWheelEvent>

namespace broadsheet {

ChoiceCombo::ChoiceCombo(QWidget* parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents); // no entry is clipped
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaxVisibleItems(12);
}

void ChoiceCombo::choose(const QVariant& value)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(findData(value));
}

void ChoiceCombo::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace broadsheet
