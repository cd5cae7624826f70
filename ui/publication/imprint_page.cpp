// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/imprint_page.h"

#include "shared/form_field.h"

#include <QtWidgets>

#include <array>

namespace broadsheet {

namespace {

struct Imprint {
    QString Publication::* member;
    const char* name;
    const char* label;
};

constexpr std::array Fields {
    Imprint { &Publication::title, "title", QT_TRANSLATE_NOOP("broadsheet::ImprintPage", "&Name") },
    Imprint { &Publication::titleLatin,
        "titleLatin",
        QT_TRANSLATE_NOOP("broadsheet::ImprintPage", "&Latin name") },
    Imprint { &Publication::registerNumber,
        "registerNumber",
        QT_TRANSLATE_NOOP("broadsheet::ImprintPage", "&Register number") },
    Imprint { &Publication::postalCode,
        "postalCode",
        QT_TRANSLATE_NOOP("broadsheet::ImprintPage", "Postal &code") },
    Imprint { &Publication::authority,
        "authority",
        QT_TRANSLATE_NOOP("broadsheet::ImprintPage", "&Authority") },
    Imprint { &Publication::sponsor,
        "sponsor",
        QT_TRANSLATE_NOOP("broadsheet::ImprintPage", "&Sponsor") },
    Imprint { &Publication::publisher,
        "publisher",
        QT_TRANSLATE_NOOP("broadsheet::ImprintPage", "&Publisher") },
    Imprint { &Publication::address,
        "address",
        QT_TRANSLATE_NOOP("broadsheet::ImprintPage", "A&ddress") },
    Imprint { &Publication::telephone,
        "telephone",
        QT_TRANSLATE_NOOP("broadsheet::ImprintPage", "&Telephone") },
    Imprint {
        &Publication::price, "price", QT_TRANSLATE_NOOP("broadsheet::ImprintPage", "Pr&ice") },
    Imprint { &Publication::printer,
        "printer",
        QT_TRANSLATE_NOOP("broadsheet::ImprintPage", "Print&er") },
};

constexpr int LongestLine = 120;

} // namespace

ImprintPage::ImprintPage(QWidget* parent)
    : PublicationPage(parent)
{
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    for (const Imprint& imprint : Fields) {
        Row row;
        row.member = imprint.member;
        row.edit = new QLineEdit(this);
        row.edit->setObjectName(QLatin1String(imprint.name));
        row.edit->setMaxLength(LongestLine);
        row.field = new FormField(*grid, row.edit, row.edit);
        connect(row.edit, &QLineEdit::textChanged, this, [this] {
            m_rows.front().field->setMistake(mistake());
            Q_EMIT changed();
        });
        m_rows.push_back(row);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    setFocusProxy(m_rows.front().edit);
    retranslate();
}

void ImprintPage::show(const Publication& publication)
{
    for (const Row& row : m_rows) {
        const QSignalBlocker quiet(row.edit);
        row.edit->setText(publication.*row.member);
        row.edit->setCursorPosition(0);
    }
}

void ImprintPage::putInto(Publication& publication) const
{
    for (const Row& row : m_rows)
        publication.*row.member = row.edit->text().trimmed();
}

QString ImprintPage::mistake() const
{
    return m_rows.front().edit->text().trimmed().isEmpty() ? tr("Give the newspaper a name.")
                                                           : QString();
}

void ImprintPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImprintPage::retranslate()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].field->setTexts(tr(Fields[i].label));
}

} // namespace broadsheet
