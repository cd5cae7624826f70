// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/page_settings_dialog.h"

#include "edition/house_formats.h"
#include "publication/override_list.h"
#include "publication/own_grid_field.h"
#include "shared/banner.h"
#include "shared/form_field.h"
#include "shared/format_title.h"

#include <QtWidgets>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int Margin = 20;
constexpr int MaxPage = 999;
constexpr int FieldWidth = 220;
constexpr QSize FirstSize(920, 640);

/// The rows of the form that can have a mistake.
constexpr std::size_t NumberRow = 0;
constexpr std::size_t OwnGridRow = 4;

using PersonMember = QString Page::*;
constexpr std::array<PersonMember, 3> People { &Page::editor, &Page::designer, &Page::proofreader };

void choose(QComboBox& box, const QString& data)
{
    const int at = box.findData(data);
    if (at >= 0) {
        box.setCurrentIndex(at);
        return;
    }
    box.addItem(data, data); // what is set stays, even where it is no longer offered
    box.setCurrentIndex(box.count() - 1);
}

} // namespace

PageSettingsDialog::PageSettingsDialog(const EditionPtr& edition, const Page& page, QWidget* parent)
    : QDialog(parent)
    , m_edition(edition)
    , m_page(page)
    , m_banner(new Banner(this))
    , m_number(new QSpinBox(this))
    , m_folio(new QLineEdit(this))
    , m_section(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_ownGrid(new OwnGridField(this))
    , m_master(new QComboBox(this))
    , m_state(new QComboBox(this))
    , m_deadlineRow(new QWidget(this))
    , m_hasDeadline(new QCheckBox(m_deadlineRow))
    , m_deadline(new QDateTimeEdit(m_deadlineRow))
    , m_overrides(new OverrideList(this))
    , m_apply(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("pageSettingsDialog"));
    build();
    retranslate();
    fill();
    connectAll();
    refresh();
    resize(FirstSize);
    m_folio->setFocus();
}

void PageSettingsDialog::build()
{
    m_number->setObjectName(QStringLiteral("pageNumber"));
    m_folio->setObjectName(QStringLiteral("pageFolio"));
    m_section->setObjectName(QStringLiteral("pageSection"));
    m_format->setObjectName(QStringLiteral("pageFormat"));
    m_master->setObjectName(QStringLiteral("pageMaster"));
    m_state->setObjectName(QStringLiteral("pageState"));
    m_hasDeadline->setObjectName(QStringLiteral("hasDeadline"));
    m_deadline->setObjectName(QStringLiteral("pageDeadline"));
    m_apply->setObjectName(QStringLiteral("applyPage"));
    m_number->setRange(1, MaxPage);
    m_section->setEditable(true);
    m_deadline->setDisplayFormat(QStringLiteral("yyyy-MM-dd hh:mm"));
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        m_people[i] = new QComboBox(this);
        m_people[i]->setEditable(true);
        m_people[i]->setObjectName(QStringLiteral("person%1").arg(i));
    }
    auto* const deadline = new QHBoxLayout(m_deadlineRow);
    deadline->setContentsMargins(0, 0, 0, 0);
    deadline->addWidget(m_hasDeadline);
    deadline->addWidget(m_deadline, 1);
    m_apply->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    addFields(*grid);
    grid->setRowStretch(grid->rowCount(), 1);
    auto* const columns = new QHBoxLayout;
    columns->setSpacing(Margin + Margin);
    columns->addLayout(grid);
    columns->addWidget(m_overrides, 1);
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_apply);
    auto* const inner = new QVBoxLayout;
    inner->setContentsMargins(Margin, Margin, Margin, Margin);
    inner->setSpacing(Margin);
    inner->addLayout(columns, 1);
    inner->addLayout(buttons);
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_banner);
    outer->addLayout(inner, 1);
}

void PageSettingsDialog::addFields(QGridLayout& grid)
{
    const std::initializer_list<std::pair<QWidget*, QWidget*>> fields { { m_number, m_number },
        { m_folio, m_folio },
        { m_section, m_section },
        { m_format, m_format },
        { m_ownGrid, m_ownGrid->firstField() },
        { m_master, m_master },
        { m_people[0], m_people[0] },
        { m_people[1], m_people[1] },
        { m_people[2], m_people[2] },
        { m_deadlineRow, m_hasDeadline },
        { m_state, m_state } };
    for (const auto& [field, focus] : fields) {
        field->setMinimumWidth(FieldWidth);
        m_fields.push_back(new FormField(grid, field, focus));
    }
}

void PageSettingsDialog::fill()
{
    const Publication& paper = m_edition->publication;
    m_number->setValue(m_page.number);
    m_folio->setText(m_page.folio);
    for (const SectionStyle& section : paper.sections)
        m_section->addItem(section.name);
    m_section->setEditText(m_page.section);
    for (const QString& name : formatNames(paper)) {
        const Result<PageGrid> grid = findFormat(paper, name);
        m_format->addItem(grid ? formatTitle(grid->title) : name, name);
    }
    const QString format = m_page.plan ? m_page.plan->format : standardFormat(paper);
    const Result<PageFormat> read = readPageFormat(format);
    choose(*m_format, read ? read->format : format);
    showFormat();
    m_ownGrid->setOwn(read ? read->own : OwnGrid());
    for (const MasterPage& master : paper.masters)
        m_master->addItem(master.name, master.name);
    choose(*m_master, m_page.master);
    m_state->setCurrentIndex(int(m_page.state));
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        for (const Person& person : paper.people)
            m_people[i]->addItem(person.name);
        m_people[i]->setEditText(m_page.*People[i]);
    }
    m_hasDeadline->setChecked(m_page.deadline.isValid());
    m_deadline->setDateTime(m_page.deadline.isValid()
            ? m_page.deadline.toLocalTime()
            : QDateTime(m_edition->date.addDays(-1), QTime(23, 0)));
    m_overrides->setMaster(paper, m_page.master, m_page.overrides);
}

void PageSettingsDialog::showFormat()
{
    const Result<PageGrid> grid
        = findFormat(m_edition->publication, m_format->currentData().toString());
    if (grid)
        m_ownGrid->setFormat(*grid);
}

void PageSettingsDialog::connectAll()
{
    connect(m_format, &QComboBox::currentIndexChanged, this, &PageSettingsDialog::showFormat);
    connect(m_ownGrid, &OwnGridField::changed, this, &PageSettingsDialog::refresh);
    connect(m_number, &QSpinBox::valueChanged, this, &PageSettingsDialog::refresh);
    connect(m_folio, &QLineEdit::textChanged, this, &PageSettingsDialog::refresh);
    connect(m_hasDeadline, &QCheckBox::toggled, this, &PageSettingsDialog::refresh);
    connect(m_master, &QComboBox::activated, this, [this] {
        m_overrides->setMaster(
            m_edition->publication, m_master->currentData().toString(), m_overrides->overrides());
    });
    connect(m_apply, &QPushButton::clicked, this, &PageSettingsDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QString PageSettingsDialog::numberMistake() const
{
    const Page* const other = m_edition->page(m_number->value());
    if (other == nullptr || other->number == m_page.number)
        return {};
    return tr("There is a page %1 already. Choose another number.").arg(other->number);
}

void PageSettingsDialog::refresh()
{
    m_fields[NumberRow]->setMistake(numberMistake());
    const Result<PageGrid> grid = m_ownGrid->grid();
    m_fields[OwnGridRow]->setMistake(grid ? QString() : grid.problem().summary);
    m_fields[OwnGridRow]->setTexts(tr("&Columns and margins"),
        grid ? tr("%1 × %2, %3, gap %4 mm")
                   .arg(tr("%n column(s)", nullptr, grid->columns),
                       tr("%n character(s)", nullptr, int(grid->columnWidth / grid->em)),
                       tr("%n line(s)", nullptr, grid->lines),
                       QString::number(grid->columnGap.toMm(), 'f', 2))
             : QString());
    m_deadline->setEnabled(m_hasDeadline->isChecked());
}

Page PageSettingsDialog::page() const
{
    Page page = m_page;
    page.number = m_number->value();
    page.folio = m_folio->text().trimmed();
    page.section = m_section->currentText().trimmed();
    page.master = m_master->currentData().toString();
    page.state = PageState(m_state->currentIndex());
    for (std::size_t i = 0; i < m_people.size(); ++i)
        page.*People[i] = m_people[i]->currentText().trimmed();
    page.deadline = m_hasDeadline->isChecked() ? m_deadline->dateTime().toUTC() : QDateTime();
    page.overrides = m_overrides->overrides();
    return page;
}

void PageSettingsDialog::submit()
{
    refresh();
    if (!numberMistake().isEmpty()) {
        m_number->setFocus();
        return;
    }
    if (!m_ownGrid->grid()) {
        m_ownGrid->firstField()->setFocus();
        return;
    }
    Q_EMIT wanted(page(), pageFormatName({ m_format->currentData().toString(), m_ownGrid->own() }));
}

void PageSettingsDialog::showProblem(const Problem& problem)
{
    m_banner->showProblem(problem);
}

void PageSettingsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QDialog::changeEvent(event);
}

void PageSettingsDialog::retranslate()
{
    setWindowTitle(tr("Page Settings"));
    const QStringList labels { tr("&Number"),
        tr("F&olio"),
        tr("&Section"),
        tr("&Format"),
        tr("&Columns and margins"),
        tr("&Master page"),
        tr("&Editor"),
        tr("&Designer"),
        tr("&Proofreader"),
        tr("Dead&line"),
        tr("S&tate") };
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setTexts(labels.at(qsizetype(i)));
    const QStringList states {
        tr("Planned"), tr("In work"), tr("Page proof"), tr("Clean proof"), tr("Released")
    };
    if (m_state->count() == 0)
        m_state->addItems(states);
    for (int i = 0; i < m_state->count(); ++i)
        m_state->setItemText(i, states.at(i));
    if (m_master->count() == 0)
        m_master->addItem(QString(), QString());
    m_master->setItemText(0, tr("None"));
    m_apply->setText(tr("Apply"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace broadsheet
