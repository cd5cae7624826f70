// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/issues_page.h"

#include "base/calendar.h"
#include "edition/issue_count.h"
#include "shared/form_field.h"

#include <QtWidgets>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int DaysForetold = 4;
constexpr int MaxIssue = 9'999'999;

} // namespace

IssuesPage::IssuesPage(QWidget* parent)
    : PublicationPage(parent)
    , m_counted(new QCheckBox(this))
    , m_date(new QDateEdit(this))
    , m_number(new QSpinBox(this))
    , m_week(new QWidget(this))
    , m_skipped(new QLineEdit(this))
    , m_preview(new QLabel(this))
{
    build();
    connectAll();
    retranslate();
}

void IssuesPage::build()
{
    m_counted->setObjectName(QStringLiteral("issuesCounted"));
    m_date->setObjectName(QStringLiteral("knownDate"));
    m_number->setObjectName(QStringLiteral("knownNumber"));
    m_skipped->setObjectName(QStringLiteral("skippedDays"));
    m_preview->setObjectName(QStringLiteral("nextIssues"));
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setCalendarPopup(true);
    m_date->setDate(m_today);
    m_number->setRange(1, MaxIssue);
    m_preview->setTextFormat(Qt::PlainText);
    auto* const week = new QHBoxLayout(m_week);
    week->setContentsMargins(0, 0, 0, 0);
    week->setSpacing(12);
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        m_days[day] = new QCheckBox(m_week);
        m_days[day]->setObjectName(QStringLiteral("weekday%1").arg(day + 1));
        week->addWidget(m_days[day]);
    }
    week->addStretch(1);
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    m_dateField = new FormField(*grid, m_date, m_date);
    m_numberField = new FormField(*grid, m_number, m_number);
    m_weekField = new FormField(*grid, m_week, m_days.front());
    m_skippedField = new FormField(*grid, m_skipped, m_skipped);
    for (QWidget* const narrow : std::initializer_list<QWidget*> { m_date, m_number }) {
        narrow->setMinimumWidth(168);
        grid->setAlignment(narrow, Qt::AlignLeft);
    }
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_counted);
    column->addLayout(grid);
    column->addWidget(m_preview);
    column->addStretch(1);
    setFocusProxy(m_counted);
}

void IssuesPage::connectAll()
{
    const auto follow = [this] {
        refresh();
        Q_EMIT changed();
    };
    connect(m_counted, &QCheckBox::toggled, this, follow);
    connect(m_date, &QDateEdit::dateChanged, this, follow);
    connect(m_number, &QSpinBox::valueChanged, this, follow);
    connect(m_skipped, &QLineEdit::textChanged, this, follow);
    for (QCheckBox* const day : m_days)
        connect(day, &QCheckBox::toggled, this, follow);
}

void IssuesPage::setToday(QDate today)
{
    m_today = today;
    refresh();
}

void IssuesPage::show(const Publication& publication)
{
    const IssueCount& issues = publication.issues;
    m_language = publication.language;
    m_counted->setChecked(issues.knownDate.isValid());
    m_date->setDate(issues.knownDate.isValid() ? issues.knownDate : m_today);
    m_number->setValue(std::max(1, issues.knownNumber));
    for (std::size_t day = 0; day < m_days.size(); ++day)
        m_days[day]->setChecked((unsigned(issues.weekdays) >> day & 1U) != 0);
    QStringList skipped;
    for (const QDate& day : issues.skipped)
        skipped.append(day.toString(Qt::ISODate));
    m_skipped->setText(skipped.join(QLatin1Char(' ')));
    retranslate();
}

std::optional<std::vector<QDate>> IssuesPage::skipped() const
{
    static const QRegularExpression between(QStringLiteral("[\\s,;，；、]+"));
    std::vector<QDate> days;
    for (const QString& word : m_skipped->text().split(between, Qt::SkipEmptyParts)) {
        const QDate day = QDate::fromString(word, Qt::ISODate);
        if (!day.isValid())
            return std::nullopt;
        days.push_back(day);
    }
    return days;
}

IssueCount IssuesPage::count() const
{
    IssueCount issues;
    if (m_counted->isChecked()) {
        issues.knownDate = m_date->date();
        issues.knownNumber = m_number->value();
    }
    issues.weekdays = 0;
    for (std::size_t day = 0; day < m_days.size(); ++day)
        issues.weekdays |= m_days[day]->isChecked() ? 1 << day : 0;
    issues.skipped = skipped().value_or(std::vector<QDate>());
    return issues;
}

void IssuesPage::putInto(Publication& publication) const
{
    publication.issues = count();
}

QString IssuesPage::mistake() const
{
    if (count().weekdays == 0)
        return tr("Choose at least one day on which the paper comes out.");
    if (!skipped())
        return tr("Write days as 2026-10-01, with blanks between them.");
    return {};
}

void IssuesPage::refresh()
{
    const bool counted = m_counted->isChecked();
    m_date->setEnabled(counted);
    m_number->setEnabled(counted);
    const IssueCount issues = count();
    m_weekField->setMistake(issues.weekdays == 0 ? mistake() : QString());
    m_skippedField->setMistake(issues.weekdays != 0 ? mistake() : QString());
    Publication shown;
    shown.language = m_language;
    shown.issues = issues;
    QStringList lines;
    for (int i = 0; i < DaysForetold; ++i) {
        const QDate day = m_today.addDays(i);
        const QString issue
            = comesOut(issues, day) ? issueText(shown, day) : tr("does not come out");
        lines.append(
            QStringList { folioDate(day, m_language), lunarDate(day, m_language), issue }.join(
                QStringLiteral("   ")));
    }
    m_preview->setText(lines.join(QLatin1Char('\n')));
}

void IssuesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void IssuesPage::retranslate()
{
    m_counted->setText(tr("&Count issues"));
    m_dateField->setTexts(tr("&Known issue of"));
    m_numberField->setTexts(tr("Its &number"));
    m_weekField->setTexts(tr("Comes &out on"));
    m_skippedField->setTexts(tr("E&xcept on"), tr("Holidays, as 2026-10-01 2026-10-02"));
    const QStringList days {
        tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun")
    };
    for (std::size_t day = 0; day < m_days.size(); ++day)
        m_days[day]->setText(days.at(qsizetype(day)));
    refresh();
}

} // namespace broadsheet
