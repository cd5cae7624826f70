// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/print_form.h"

#include "shared/field_label.h"
#include "shared/page_chooser.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace broadsheet {

namespace {

constexpr int Gap = 4;
constexpr double DefaultOverlapMm = 10;
constexpr double MostOverlapMm = 40;

} // namespace

PrintForm::PrintForm(QWidget* parent)
    : QWidget(parent)
    , m_pagesLabel(fieldLabel(this))
    , m_chooser(new PageChooser(this))
    , m_sizeLabel(fieldLabel(this))
    , m_paperLabel(fieldLabel(this))
{
    auto* const sizes = makeSizes();
    makePapers(); // after the sizes in the order of Tab
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4 * Gap);
    grid->setVerticalSpacing(4 * Gap);
    grid->addWidget(m_pagesLabel, 0, 0);
    grid->addWidget(m_chooser, 0, 1);
    grid->addWidget(m_sizeLabel, 1, 0);
    grid->addWidget(sizes, 1, 1);
    grid->addWidget(m_paperLabel, 2, 0);
    grid->addWidget(m_paper, 2, 1, Qt::AlignLeft);
    m_pagesLabel->setBuddy(m_chooser->findChild<QRadioButton*>());
    m_sizeLabel->setBuddy(m_fit);
    m_paperLabel->setBuddy(m_paper);
    connect(m_chooser, &PageChooser::changed, this, &PrintForm::changed);
    connect(m_overlap, &QDoubleSpinBox::valueChanged, this, &PrintForm::changed);
    connect(m_marks, &QCheckBox::toggled, this, &PrintForm::changed);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintForm::changed);
    connect(m_tiled, &QRadioButton::toggled, this, &PrintForm::changed);
    for (QWidget* const field :
        std::initializer_list<QWidget*> { m_overlapLabel, m_overlap, m_marks }) {
        field->setEnabled(false);
        connect(m_tiled, &QRadioButton::toggled, field, &QWidget::setEnabled);
    }
    retranslate();
}

void PrintForm::makePapers()
{
    m_paper = new QComboBox(this);
    m_paper->setObjectName(QStringLiteral("paper"));
    m_paper->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto paper :
        { QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::Letter, QPageSize::Tabloid }) {
        m_paper->addItem(QString(), int(paper));
    }
}

QWidget* PrintForm::makeSizes()
{
    auto* const sizes = new QWidget(this);
    m_fit = new QRadioButton(sizes);
    m_tiled = new QRadioButton(sizes);
    m_overlapLabel = new QLabel(sizes);
    m_overlap = new QDoubleSpinBox(sizes);
    m_marks = new QCheckBox(sizes);
    m_fit->setObjectName(QStringLiteral("fit"));
    m_tiled->setObjectName(QStringLiteral("tiled"));
    m_overlap->setObjectName(QStringLiteral("overlap"));
    m_marks->setObjectName(QStringLiteral("marks"));
    m_fit->setChecked(true);
    m_marks->setChecked(true);
    m_overlap->setRange(0, MostOverlapMm);
    m_overlap->setDecimals(0);
    m_overlap->setValue(DefaultOverlapMm);
    m_overlapLabel->setBuddy(m_overlap);
    auto* const overlapRow = new QHBoxLayout;
    overlapRow->setContentsMargins(5 * Gap, 0, 0, 0);
    overlapRow->setSpacing(2 * Gap);
    overlapRow->addWidget(m_overlapLabel);
    overlapRow->addWidget(m_overlap);
    overlapRow->addStretch(1);
    auto* const marksRow = new QHBoxLayout;
    marksRow->setContentsMargins(5 * Gap, 0, 0, 0);
    marksRow->addWidget(m_marks);
    auto* const layout = new QVBoxLayout(sizes);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    layout->addWidget(m_fit);
    layout->addWidget(m_tiled);
    layout->addLayout(overlapRow);
    layout->addLayout(marksRow);
    return sizes;
}

void PrintForm::setPages(const std::vector<ComposedPagePtr>& pages, int current)
{
    std::vector<PageName> names;
    names.reserve(pages.size());
    for (const ComposedPagePtr& page : pages) {
        names.push_back({ page->number, page->folio });
    }
    m_chooser->setPages(std::move(names), current);
}

Result<PrintOptions> PrintForm::options() const
{
    Result<std::vector<int>> pages = m_chooser->chosen();
    if (!pages) {
        return pages.problem();
    }
    PrintOptions options;
    options.mode = m_tiled->isChecked() ? PrintMode::Tiled : PrintMode::FitToPaper;
    options.overlapMm = m_overlap->value();
    options.marks = m_marks->isChecked() ? JoinMarks::Drawn : JoinMarks::None;
    options.pages = std::move(pages).value();
    return options;
}

QPageSize PrintForm::paper() const
{
    return QPageSize(QPageSize::PageSizeId(m_paper->currentData().toInt()));
}

QString PrintForm::paperName() const
{
    return m_paper->currentText();
}

void PrintForm::retranslate()
{
    m_pagesLabel->setText(tr("Pages"));
    m_sizeLabel->setText(tr("&Size"));
    m_paperLabel->setText(tr("P&aper"));
    m_fit->setText(tr("Fit to paper"));
    m_tiled->setText(tr("100 %, over several sheets"));
    m_overlapLabel->setText(tr("&Overlap"));
    m_overlap->setSuffix(tr(" mm"));
    m_marks->setText(tr("Marks for cutting and joining"));
    const QStringList papers { QStringLiteral("A4"),
        QStringLiteral("A3"),
        QStringLiteral("A2"),
        tr("Letter"),
        tr("Tabloid") };
    for (int i = 0; i < m_paper->count(); ++i) {
        m_paper->setItemText(i, papers.value(i));
    }
    m_fit->setToolTip(tr("The whole page on one sheet, turned as it gets larger"));
    m_tiled->setToolTip(tr("As large as it prints, over as many sheets as that takes"));
    m_overlap->setAccessibleName(tr("Overlap"));
    m_overlap->setToolTip(tr("What two neighbouring sheets both show, for gluing"));
    m_marks->setToolTip(tr("Ticks to cut at, dashes to glue to, and which sheet it is"));
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->setToolTip(tr("The paper in the printer"));
}

void PrintForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace broadsheet
