// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flatplan_view/flatplan_details.h"

#include "flatplan_view/deadline_words.h"
#include "flatplan_view/given_edit.h"
#include "flatplan_view/page_state_mark.h"
#include "shared/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace broadsheet {

namespace {

using Field = FlatplanDetails::Field;

constexpr int WideEnough = 600; ///< for all fields in two rows

struct NamedField {
    Field field;
    const char* name;
};

constexpr std::array Fields {
    NamedField { Field::Number, "flatplan_number" },
    NamedField { Field::Section, "flatplan_section" },
    NamedField { Field::Deadline, "flatplan_deadline_field" },
    NamedField { Field::Editor, "flatplan_editor" },
    NamedField { Field::Designer, "flatplan_designer" },
    NamedField { Field::Proofreader, "flatplan_proofreader" },
};

std::size_t indexOf(Field field)
{
    return std::size_t(field);
}

template <typename Read>
QStringList wordsOf(const std::vector<PagePtr>& pages, Read read)
{
    QStringList words;
    for (const PagePtr& page : pages)
        words += read(*page);
    return words;
}

} // namespace

FlatplanDetails::FlatplanDetails(QWidget* parent)
    : QWidget(parent)
    , m_state(new QComboBox(this))
    , m_stateLabel(new QLabel(this))
{
    build();
    connect(m_state, &QComboBox::activated, this, [this](int index) {
        if (index >= 0)
            Q_EMIT stateGiven(AllPageStates[std::size_t(index)]);
    });
    retranslate();
}

void FlatplanDetails::build()
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(20, 10, 20, 12);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    for (const NamedField& each : Fields) {
        auto* const edit = new GivenEdit(this);
        auto* const label = new QLabel(this);
        edit->setObjectName(QLatin1String(each.name));
        edit->setMinimumWidth(48);
        label->setBuddy(edit);
        label->setForegroundRole(QPalette::PlaceholderText); // the muted text of the theme
        connect(edit, &GivenEdit::given, this, [this, which = each.field](const QString& words) {
            Q_EMIT wordsGiven(which, words);
        });
        m_fields[indexOf(each.field)] = edit;
        m_labels[indexOf(each.field)] = label;
    }
    m_state->setObjectName(QStringLiteral("flatplan_state"));
    m_state->setMinimumWidth(80);
    m_stateLabel->setBuddy(m_state);
    m_stateLabel->setForegroundRole(QPalette::PlaceholderText);
    setMinimumWidth(300);
    arrange(4);
}

/// In `columns` pairs of label and field; Tab goes in the same order.
void FlatplanDetails::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    int place = 0;
    QWidget* before = nullptr;
    const auto put = [&](QLabel* label, QWidget* field) {
        const int column = place % columns * 2;
        m_grid->addWidget(label, place / columns, column, Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(field, place / columns, column + 1);
        if (before != nullptr)
            setTabOrder(before, field);
        before = field;
        ++place;
    };
    for (const NamedField& each : Fields) {
        put(m_labels[indexOf(each.field)], m_fields[indexOf(each.field)]);
        if (each.field == Field::Number)
            put(m_stateLabel, m_state);
    }
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column * 2 + 1, column < columns ? 1 : 0);
}

void FlatplanDetails::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(width() < WideEnough ? 2 : 4);
}

void FlatplanDetails::retranslate()
{
    const auto name = [this](Field field, const QString& label) {
        m_labels[indexOf(field)]->setText(label);
        m_fields[indexOf(field)]->setAccessibleName(label);
    };
    name(Field::Number, tr("Page"));
    name(Field::Section, tr("Section"));
    name(Field::Deadline, tr("Deadline"));
    name(Field::Editor, tr("Editor"));
    name(Field::Designer, tr("Layout"));
    name(Field::Proofreader, tr("Proofs"));
    m_stateLabel->setText(tr("State"));
    m_state->setAccessibleName(tr("State"));
    field(Field::Deadline)
        .setToolTip(tr("18:30, or with its day: 10-16 18:30. Empty: no deadline."));
    field(Field::Number)
        .setToolTip(tr("Another number moves the page there; the page that has it changes places "
                       "with it."));
    fillStates();
}

void FlatplanDetails::fillStates()
{
    const QSignalBlocker quiet(m_state);
    const int now = m_state->currentIndex();
    m_state->clear();
    for (const PageState state : AllPageStates)
        m_state->addItem(pageStateIcon(state, palette()), pageStateName(state));
    m_state->setCurrentIndex(now);
}

GivenEdit& FlatplanDetails::field(Field field) const
{
    return *m_fields[indexOf(field)];
}

void FlatplanDetails::hold(Field which, const QStringList& words) const
{
    GivenEdit& edit = field(which);
    const bool alike = std::ranges::all_of(
        words, [&words](const QString& each) { return each == words.front(); });
    edit.setHeld(alike && !words.isEmpty() ? words.front() : QString());
    edit.setPlaceholderText(alike ? QString() : tr("different"));
}

void FlatplanDetails::setPages(
    const std::vector<PagePtr>& pages, const QDateTime& now, const QDate& editionDate)
{
    setEnabled(!pages.empty());
    hold(Field::Number,
        wordsOf(pages, [](const Page& page) { return QString::number(page.number); }));
    field(Field::Number).setEnabled(pages.size() == 1);
    hold(Field::Section, wordsOf(pages, [](const Page& page) { return page.section; }));
    hold(Field::Deadline, wordsOf(pages, [&](const Page& page) {
        return deadlineField(page.deadline, now, editionDate);
    }));
    hold(Field::Editor, wordsOf(pages, [](const Page& page) { return page.editor; }));
    hold(Field::Designer, wordsOf(pages, [](const Page& page) { return page.designer; }));
    hold(Field::Proofreader, wordsOf(pages, [](const Page& page) { return page.proofreader; }));
    const bool alike = std::ranges::all_of(
        pages, [&pages](const PagePtr& page) { return page->state == pages.front()->state; });
    const QSignalBlocker quiet(m_state);
    m_state->setCurrentIndex(alike && !pages.empty() ? int(pages.front()->state) : -1);
}

void FlatplanDetails::setPeople(const QStringList& names)
{
    for (const Field which : { Field::Editor, Field::Designer, Field::Proofreader }) {
        QCompleter* const completer = names.isEmpty() ? nullptr : new QCompleter(names, this);
        field(which).setCompleter(completer);
    }
}

void FlatplanDetails::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const ThemeColors& colors = themeColors(palette());
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(QRect(0, 0, width(), 1), colors.line);
}

void FlatplanDetails::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        fillStates();
}

} // namespace broadsheet
