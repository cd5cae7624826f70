// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tools/frame_look_row.h"

#include "edition/look_entry.h"
#include "page_tools/number_field.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QToolBar>

namespace broadsheet {

bool hasTrait(const FreeFrame& frame, FrameTrait trait)
{
    switch (trait) {
    case FrameTrait::Tint:
    case FrameTrait::Edge:
        return frame.kind == FreeKind::Box;
    case FrameTrait::Weight:
        return frame.kind == FreeKind::Rule
            || (frame.kind == FreeKind::Box && frame.edge != BoxEdge::None);
    case FrameTrait::Legs:
        return frame.kind == FreeKind::Text && frame.writing == WritingMode::Horizontal;
    case FrameTrait::Writing:
        break;
    }
    return frame.kind == FreeKind::Text;
}

FrameLookRow::FrameLookRow(QToolBar& bar, QObject* parent)
    : QObject(parent)
    , m_tintLabel(new QLabel(&bar))
    , m_legsLabel(new QLabel(&bar))
    , m_tint(new NumberField({ tintFromEntry, tintText, 50, QStringLiteral("00.0 %") }, &bar))
    , m_weight(
          new NumberField({ weightFromEntry, weightText, 100, QStringLiteral("00.00 pt") }, &bar))
    , m_legs(new NumberField({ legsFromEntry, legsText, 1, QStringLiteral("00") }, &bar))
    , m_edge(new QComboBox(&bar))
    , m_writing(new QComboBox(&bar))
{
    for (QLabel* label : { m_tintLabel, m_legsLabel })
        label->setContentsMargins(4, 0, 0, 0);
    m_tintLabel->setBuddy(m_tint);
    m_legsLabel->setBuddy(m_legs);
    add(bar, FrameTrait::Tint, m_tintLabel);
    addNumber(bar, FrameTrait::Tint, m_tint, "itemTint");
    addChoice(bar, FrameTrait::Edge, m_edge, "itemEdge");
    addNumber(bar, FrameTrait::Weight, m_weight, "itemWeight");
    add(bar, FrameTrait::Legs, m_legsLabel);
    addNumber(bar, FrameTrait::Legs, m_legs, "itemLegs");
    addChoice(bar, FrameTrait::Writing, m_writing, "itemWriting");
    retranslate();
}

void FrameLookRow::add(QToolBar& bar, FrameTrait trait, QWidget* widget)
{
    m_parts.push_back({ trait, bar.addWidget(widget), widget });
}

void FrameLookRow::addNumber(QToolBar& bar, FrameTrait trait, NumberField* field, const char* name)
{
    field->setObjectName(QLatin1String(name));
    add(bar, trait, field);
    connect(field, &NumberField::entered, this, [this, trait](int number) {
        Q_EMIT entered(trait, number);
    });
    connect(field, &EntryField::refused, this, &FrameLookRow::refused);
}

void FrameLookRow::addChoice(QToolBar& bar, FrameTrait trait, QComboBox* choice, const char* name)
{
    choice->setObjectName(QLatin1String(name));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    add(bar, trait, choice);
    connect(choice, &QComboBox::activated, this, [this, trait](int index) {
        Q_EMIT entered(trait, index);
    });
}

void FrameLookRow::retranslate()
{
    m_tintLabel->setText(tr("Tint"));
    m_legsLabel->setText(tr("Legs"));
    m_tint->setAccessibleName(tr("Tint in percent of black"));
    m_weight->setAccessibleName(tr("Weight of the rule or edge"));
    m_legs->setAccessibleName(tr("Legs of the text"));
    const auto name = [](QComboBox& choice, const QString& what, const QStringList& words) {
        const int now = choice.currentIndex();
        choice.clear();
        choice.addItems(words);
        choice.setCurrentIndex(now);
        choice.setAccessibleName(what);
        choice.setToolTip(what);
    };
    // In the order of BoxEdge and WritingMode.
    name(*m_edge, tr("Edge of the box"), { tr("No edge"), tr("Rule"), tr("Double") });
    name(*m_writing, tr("Direction of writing"), { tr("Horizontal"), tr("Vertical") });
}

void FrameLookRow::show(const FreeFrame* frame)
{
    for (const Part& part : m_parts) {
        part.action->setVisible(frame != nullptr && hasTrait(*frame, part.trait));
        part.widget->setEnabled(frame != nullptr && !frame->locked);
    }
    if (frame == nullptr)
        return;
    m_tint->setNumber(frame->tintPerMille);
    m_weight->setNumber(frame->weightMilliPt);
    m_legs->setNumber(frame->legs);
    m_edge->setCurrentIndex(int(frame->edge));
    m_writing->setCurrentIndex(int(frame->writing));
}

} // namespace broadsheet
