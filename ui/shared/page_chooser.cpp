// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/page_chooser.h"

#include "shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int Gap = 4;
constexpr int RangeWidth = 180;

} // namespace

PageChooser::PageChooser(QWidget* parent)
    : QWidget(parent)
    , m_all(new QRadioButton(this))
    , m_one(new QRadioButton(this))
    , m_some(new QRadioButton(this))
    , m_range(new QLineEdit(this))
    , m_wrong(new QLabel(this))
{
    m_all->setObjectName(QStringLiteral("allPages"));
    m_one->setObjectName(QStringLiteral("currentPage"));
    m_some->setObjectName(QStringLiteral("somePages"));
    m_range->setObjectName(QStringLiteral("pageRange"));
    m_wrong->setObjectName(QStringLiteral("pageRangeProblem"));
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    m_range->setMinimumWidth(RangeWidth);
    m_all->setChecked(true);

    auto* const someRow = new QHBoxLayout;
    someRow->setSpacing(2 * Gap);
    someRow->addWidget(m_some);
    someRow->addWidget(m_range, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    layout->addWidget(m_all);
    layout->addWidget(m_one);
    layout->addLayout(someRow);
    layout->addWidget(m_wrong);

    for (QRadioButton* const button : { m_all, m_one, m_some }) {
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (on) {
                check();
            }
        });
    }
    connect(m_range, &QLineEdit::textEdited, this, [this] {
        m_some->setChecked(true);
        check();
    });
    connect(m_some, &QRadioButton::clicked, m_range, qOverload<>(&QWidget::setFocus));
    retranslate();
}

void PageChooser::setPages(std::vector<PageName> pages, int current)
{
    m_pages = std::move(pages);
    m_current = std::clamp(current, 0, std::max(int(m_pages.size()) - 1, 0));
    retranslate();
}

Result<std::vector<int>> PageChooser::chosen() const
{
    if (m_some->isChecked() || m_pages.empty()) {
        return parsePageRange(m_range->text(), m_pages);
    }
    std::vector<int> indexes;
    for (int i = 0; i < int(m_pages.size()); ++i) {
        if (m_all->isChecked() || i == m_current) {
            indexes.push_back(i);
        }
    }
    return indexes;
}

void PageChooser::check()
{
    const Result<std::vector<int>> pages = chosen();
    // An empty field is not scolded before anything was typed.
    const bool wrong = !pages && m_some->isChecked() && !m_range->text().trimmed().isEmpty();
    m_wrong->setText(wrong ? pages.problem().summary : QString());
    m_wrong->setVisible(wrong);
    m_range->setAccessibleDescription(m_wrong->text());
    Q_EMIT changed();
}

void PageChooser::retranslate()
{
    m_all->setText(tr("All %n page(s)", nullptr, int(m_pages.size())));
    m_one->setText(m_pages.empty()
            ? tr("Current page")
            : tr("Current page (%1)").arg(m_pages[std::size_t(m_current)].shown()));
    m_some->setText(tr("Pages:"));
    m_some->setAccessibleName(tr("Only some pages"));
    m_range->setPlaceholderText(tr("like 1-3, 5"));
    m_range->setAccessibleName(tr("Range of pages"));
    m_all->setToolTip(tr("Every page of the edition"));
    m_one->setToolTip(tr("The page that is on view"));
    m_some->setToolTip(tr("Some pages, by number or folio"));
    m_range->setToolTip(tr("Numbers or folios with commas and dashes, like 1-3, A05"));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, themeColors(palette()).danger);
    m_wrong->setPalette(colors);
    check();
}

void PageChooser::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
}

} // namespace broadsheet
