// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace broadsheet {

/// A list to choose one from. The wheel over it scrolls the panel and changes no story.
class ChoiceCombo : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceCombo(QWidget* parent = nullptr);

    /// The entry with this value as its data becomes current; nobody is told.
    void choose(const QVariant& value);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace broadsheet
