// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "edition/free_frame.h"

#include <QObject>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QToolBar)

namespace broadsheet {

class NumberField;

/// What a person can say of how a free frame looks.
enum class FrameTrait {
    Tint, ///< per mille
    Edge, ///< BoxEdge
    Weight, ///< thousandths of a point
    Legs,
    Writing, ///< WritingMode
};

/// Whether the frame has the trait: a rule has no tint, a box without an edge no weight, a text
/// frame whose lines run down no legs.
bool hasTrait(const FreeFrame& frame, FrameTrait trait);

/// The fields of a bar for how one free frame looks; those that it does not have are not there.
class FrameLookRow : public QObject {
    Q_OBJECT

public:
    /// Adds its fields at the end of the bar, which outlives the row.
    FrameLookRow(QToolBar& bar, QObject* parent);

    /// nullptr: not one frame is selected.
    void show(const FreeFrame* frame);
    void retranslate();

Q_SIGNALS:
    void entered(broadsheet::FrameTrait trait, int value);
    void refused(const broadsheet::Problem& problem);

private:
    void addNumber(QToolBar& bar, FrameTrait trait, NumberField* field, const char* name);
    void addChoice(QToolBar& bar, FrameTrait trait, QComboBox* choice, const char* name);
    void add(QToolBar& bar, FrameTrait trait, QWidget* widget);

    struct Part {
        FrameTrait trait;
        QAction* action; ///< of the widget in the bar
        QWidget* widget;
    };

    std::vector<Part> m_parts;
    QLabel* m_tintLabel = nullptr;
    QLabel* m_legsLabel = nullptr;
    NumberField* m_tint = nullptr;
    NumberField* m_weight = nullptr;
    NumberField* m_legs = nullptr;
    QComboBox* m_edge = nullptr;
    QComboBox* m_writing = nullptr;
};

} // namespace broadsheet
