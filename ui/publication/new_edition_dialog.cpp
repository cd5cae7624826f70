// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/new_edition_dialog.h"

#include "base/calendar.h"
#include "edition/issue_count.h"
#include "newsroom/newspaper.h"
#include "shared/banner.h"
#include "shared/form_field.h"

#include <QtWidgets>

#include <algorithm>
#include <ranges>

namespace broadsheet {

namespace {

constexpr int Margin = 20;
constexpr int FieldWidth = 280;
constexpr int StandardPages = 4;
constexpr int LongestName = 40;

QString titleOf(const Edition& edition)
{
    const QString day = edition.date.toString(Qt::ISODate);
    return edition.name.isEmpty() ? day : day + QLatin1Char(' ') + edition.name;
}

/// The first day after `date` on which the paper comes out; a year is looked through.
QDate nextIssueDay(const IssueCount& issues, QDate date)
{
    constexpr int Year = 366;
    for (int days = 1; days <= Year; ++days) {
        if (comesOut(issues, date.addDays(days)))
            return date.addDays(days);
    }
    return date.addDays(1);
}

} // namespace

NewEditionDialog::NewEditionDialog(
    std::vector<EditionPtr> editions, EditionId current, QWidget* parent)
    : QDialog(parent)
    , m_editions(std::move(editions))
    , m_banner(new Banner(this))
    , m_model(new QComboBox(this))
    , m_date(new QDateEdit(this))
    , m_name(new QLineEdit(this))
    , m_pages(new QSpinBox(this))
    , m_foretold(new QLabel(this))
    , m_make(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("newEditionDialog"));
    build();
    retranslate();
    const int at = m_model->findData(qint64(current.number()));
    m_model->setCurrentIndex(std::max(0, at));
    m_date->setDate(nextIssueDay(m_editions.back()->publication.issues, m_editions.back()->date));
    propose();
    refresh();
    connect(m_model, &QComboBox::currentIndexChanged, this, [this] {
        propose();
        refresh();
    });
    connect(m_date, &QDateEdit::dateChanged, this, &NewEditionDialog::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &NewEditionDialog::refresh);
    connect(m_pages, &QSpinBox::valueChanged, this, &NewEditionDialog::refresh);
    connect(m_make, &QPushButton::clicked, this, &NewEditionDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void NewEditionDialog::build()
{
    m_model->setObjectName(QStringLiteral("editionTemplate"));
    m_date->setObjectName(QStringLiteral("editionDate"));
    m_name->setObjectName(QStringLiteral("editionName"));
    m_pages->setObjectName(QStringLiteral("editionPages"));
    m_foretold->setObjectName(QStringLiteral("editionForetold"));
    m_make->setObjectName(QStringLiteral("makeEdition"));
    // The newest first: the paper of tomorrow is most like that of today.
    for (const EditionPtr& edition : std::views::reverse(m_editions))
        m_model->addItem(titleOf(*edition), qint64(edition->id.number()));
    m_model->addItem(QString(), qint64(0));
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setCalendarPopup(true);
    m_name->setMaxLength(LongestName);
    m_pages->setRange(1, MostFirstPages);
    m_foretold->setWordWrap(true);
    m_foretold->setTextFormat(Qt::PlainText);
    m_make->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    m_modelField = new FormField(*grid, m_model, m_model);
    m_dateField = new FormField(*grid, m_date, m_date);
    m_nameField = new FormField(*grid, m_name, m_name);
    m_pagesField = new FormField(*grid, m_pages, m_pages);
    for (QWidget* const field :
        std::initializer_list<QWidget*> { m_model, m_date, m_name, m_pages })
        field->setMinimumWidth(FieldWidth);
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_make);
    auto* const inner = new QVBoxLayout;
    inner->setContentsMargins(Margin, Margin, Margin, Margin);
    inner->addLayout(grid);
    inner->addWidget(m_foretold);
    inner->addStretch(1);
    inner->addSpacing(Margin);
    inner->addLayout(buttons);
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_banner);
    outer->addLayout(inner, 1);
}

EditionPtr NewEditionDialog::model() const
{
    const EditionId id(m_model->currentData().toLongLong());
    const auto found = std::find_if(m_editions.begin(),
        m_editions.end(),
        [id](const EditionPtr& edition) { return edition->id == id; });
    return found == m_editions.end() ? nullptr : *found;
}

NewEdition NewEditionDialog::edition() const
{
    return { m_date->date(), m_name->text().trimmed(), m_pages->value() };
}

/// As many pages as the template has.
void NewEditionDialog::propose()
{
    const EditionPtr from = model();
    const int pages = from ? int(from->pages.size()) : StandardPages;
    m_pages->setValue(std::max(1, pages));
}

QString NewEditionDialog::dateMistake() const
{
    const NewEdition wanted = edition();
    const bool taken
        = std::any_of(m_editions.begin(), m_editions.end(), [&](const EditionPtr& edition) {
              return edition->date == wanted.date && edition->name == wanted.name;
          });
    if (!taken)
        return {};
    return wanted.name.isEmpty()
        ? tr("There is an edition of this day already. Choose another date, or name the part "
             "below.")
        : tr("There is a part of this name on this day already. Choose another name or date.");
}

QString NewEditionDialog::foretold() const
{
    const EditionPtr from = model() ? model() : m_editions.back();
    const Publication& publication = from->publication;
    const QDate date = m_date->date();
    QStringList printed { folioDate(date, publication.language) };
    printed += lunarDate(date, publication.language);
    printed += issueText(publication, date);
    printed.removeAll(QString());
    QString text = printed.join(QStringLiteral(" · "));
    if (!publication.issues.knownDate.isValid())
        text += QLatin1Char('\n')
            + tr("Issues are not counted yet: say one number under “Publication…”.");
    else if (!comesOut(publication.issues, date))
        text += QLatin1Char('\n') + tr("The paper does not come out on this day: no issue number.");
    return text;
}

void NewEditionDialog::refresh()
{
    m_dateField->setMistake(dateMistake());
    m_foretold->setText(foretold());
}

void NewEditionDialog::submit()
{
    refresh();
    if (!dateMistake().isEmpty()) {
        m_date->setFocus();
        return;
    }
    const EditionPtr from = model();
    Q_EMIT wanted(from ? from->id : EditionId(), edition());
}

void NewEditionDialog::showProblem(const Problem& problem)
{
    m_banner->showProblem(problem);
}

void NewEditionDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void NewEditionDialog::retranslate()
{
    setWindowTitle(tr("New Edition"));
    m_modelField->setTexts(
        tr("&Like"), tr("Its pages with folio, section, format and master, without stories."));
    m_dateField->setTexts(tr("&Date"));
    m_nameField->setTexts(
        tr("P&art"), tr("Only where a day has several editions; may stay empty."));
    m_pagesField->setTexts(tr("&Pages"));
    m_model->setItemText(m_model->count() - 1, tr("Standard edition"));
    m_make->setText(tr("Make Edition"));
    m_cancel->setText(tr("Cancel"));
    refresh();
}

} // namespace broadsheet
