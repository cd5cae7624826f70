// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/grid_box_field.h"

#include <QtWidgets>

namespace broadsheet {

namespace {

constexpr int FirstLine = -50;
constexpr int MaxLine = 1000;
constexpr int MaxColumn = 64;
constexpr int Spacing = 4;
constexpr std::array BoxMembers {
    &GridBox::column, &GridBox::line, &GridBox::columns, &GridBox::lines
};

} // namespace

GridBox& boxOf(MasterItem& item)
{
    return item.furniture ? item.furniture->box : item.rule->at;
}

GridBoxField::GridBoxField(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing);
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        m_numbers[i] = new QSpinBox(this);
        m_numbers[i]->setObjectName(name + QString::number(i));
        m_numbers[i]->setRange(i == 1 ? FirstLine : 1, i % 2 == 0 ? MaxColumn : MaxLine);
        row->addWidget(m_numbers[i], 1);
        connect(m_numbers[i], &QSpinBox::valueChanged, this, &GridBoxField::changed);
    }
    retranslate();
}

QWidget* GridBoxField::firstField() const
{
    return m_numbers.front();
}

void GridBoxField::setBox(const GridBox& box)
{
    const QSignalBlocker quiet(this);
    for (std::size_t i = 0; i < m_numbers.size(); ++i)
        m_numbers[i]->setValue(box.*BoxMembers[i]);
}

GridBox GridBoxField::box() const
{
    GridBox box;
    for (std::size_t i = 0; i < m_numbers.size(); ++i)
        box.*BoxMembers[i] = m_numbers[i]->value();
    return box;
}

void GridBoxField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void GridBoxField::retranslate()
{
    const QStringList places { tr("Column"), tr("Line"), tr("Columns wide"), tr("Lines high") };
    const QStringList prefixes { tr("Col.", "column, before a number"),
        tr("Line", "before a number"),
        tr("W", "width in columns, before a number"),
        tr("H", "height in lines, before a number") };
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        m_numbers[i]->setToolTip(places.at(qsizetype(i)));
        m_numbers[i]->setPrefix(prefixes.at(qsizetype(i)) + QLatin1Char(' '));
        m_numbers[i]->setAccessibleName(places.at(qsizetype(i)));
    }
}

} // namespace broadsheet
