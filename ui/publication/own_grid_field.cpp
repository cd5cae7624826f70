// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/own_grid_field.h"

#include <QtWidgets>

namespace broadsheet {

namespace {

constexpr int Spacing = 6;
constexpr double MaxMeasure = 2000;
constexpr double Step = 0.5;

using Measure = std::optional<Length> OwnGrid::*;
/// In the order of the fields: beside the columns, then the margins of the sides and of head and
/// foot.
constexpr std::array<Measure, 5> Measures {
    &OwnGrid::gap, &OwnGrid::left, &OwnGrid::right, &OwnGrid::top, &OwnGrid::foot
};
constexpr std::array<const char*, 5> Names { "ownGap", "ownLeft", "ownRight", "ownTop", "ownFoot" };

} // namespace

OwnGridField::OwnGridField(QWidget* parent)
    : QWidget(parent)
    , m_isOwn(new QCheckBox(this))
    , m_columns(new QSpinBox(this))
{
    m_isOwn->setObjectName(QStringLiteral("hasOwnGrid"));
    m_columns->setObjectName(QStringLiteral("ownColumns"));
    m_columns->setRange(1, MaxGridColumns);
    auto* const layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing);
    layout->addWidget(m_isOwn, 0, 0, 1, 2);
    layout->addWidget(m_columns, 1, 0);
    connect(m_columns, &QSpinBox::valueChanged, this, &OwnGridField::changed);
    for (std::size_t i = 0; i < m_lengths.size(); ++i) {
        auto* const length = new QDoubleSpinBox(this);
        length->setObjectName(QLatin1String(Names.at(i)));
        length->setRange(0, MaxMeasure);
        length->setSingleStep(Step);
        length->setSuffix(QStringLiteral(" mm"));
        layout->addWidget(length, 1 + int(i + 1) / 2, int(i + 1) % 2);
        connect(length, &QDoubleSpinBox::valueChanged, this, &OwnGridField::changed);
        m_lengths.at(i) = length;
    }
    connect(m_isOwn, &QCheckBox::toggled, this, [this](bool isOwn) {
        if (!isOwn)
            show(m_measures);
        m_columns->setEnabled(isOwn);
        for (QDoubleSpinBox* const length : m_lengths)
            length->setEnabled(isOwn);
        Q_EMIT changed();
    });
    m_isOwn->setChecked(true);
    m_isOwn->setChecked(false);
    retranslate();
}

QWidget* OwnGridField::firstField() const
{
    return m_isOwn;
}

void OwnGridField::show(const OwnGrid& own)
{
    const QSignalBlocker quiet(this);
    m_columns->setValue(own.columns.value_or(m_measures.columns.value_or(1)));
    for (std::size_t i = 0; i < m_lengths.size(); ++i) {
        const std::optional<Length>& base = m_measures.*Measures.at(i);
        m_lengths.at(i)->setValue((own.*Measures.at(i)).value_or(base.value_or(Length())).toMm());
    }
}

void OwnGridField::setFormat(const PageGrid& base)
{
    const OwnGrid kept = own();
    m_base = base;
    m_measures = measuresOf(base);
    show(kept);
    Q_EMIT changed();
}

void OwnGridField::setOwn(const OwnGrid& own)
{
    m_isOwn->setChecked(own != OwnGrid());
    show(own);
    Q_EMIT changed();
}

OwnGrid OwnGridField::own() const
{
    OwnGrid own;
    if (!m_isOwn->isChecked())
        return own;
    if (m_columns->value() != m_measures.columns)
        own.columns = m_columns->value();
    for (std::size_t i = 0; i < m_lengths.size(); ++i) {
        const double base = (m_measures.*Measures.at(i)).value_or(Length()).toMm();
        const double shown = m_lengths.at(i)->value();
        // As it is shown: the format's own measure is finer than the field.
        if (m_lengths.at(i)->textFromValue(base) != m_lengths.at(i)->textFromValue(shown))
            own.*Measures.at(i) = Length::mm(shown);
    }
    return own;
}

Result<PageGrid> OwnGridField::grid() const
{
    return gridWith(m_base, own());
}

void OwnGridField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OwnGridField::retranslate()
{
    m_isOwn->setText(tr("Of this page's own"));
    m_columns->setPrefix(tr("Columns "));
    const QStringList prefixes { tr("Gap "), tr("Left "), tr("Right "), tr("Top "), tr("Foot ") };
    for (std::size_t i = 0; i < m_lengths.size(); ++i) {
        m_lengths.at(i)->setPrefix(prefixes.at(qsizetype(i)));
        m_lengths.at(i)->setAccessibleName(prefixes.at(qsizetype(i)).trimmed());
    }
    m_columns->setAccessibleName(tr("Columns ").trimmed());
}

} // namespace broadsheet
