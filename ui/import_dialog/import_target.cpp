// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog/import_target.h"

#include "shared/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>

#include <algorithm>

namespace broadsheet {

ImportTargetRow::ImportTargetRow(QWidget* parent)
    : QWidget(parent)
    , m_editionLabel(new QLabel(this))
    , m_edition(new QComboBox(this))
    , m_pageLabel(new QLabel(this))
    , m_page(new QComboBox(this))
    , m_hint(new QLabel(this))
{
    constexpr int LongestPageName = 6;
    m_edition->setObjectName(QStringLiteral("edition"));
    m_edition->setMinimumWidth(160);
    m_edition->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_page->setObjectName(QStringLiteral("page"));
    m_page->setEditable(true);
    m_page->setInsertPolicy(QComboBox::NoInsert);
    m_page->setFixedWidth(84);
    m_page->lineEdit()->setMaxLength(LongestPageName);
    m_editionLabel->setBuddy(m_edition);
    m_pageLabel->setBuddy(m_page);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_editionLabel);
    layout->addWidget(m_edition);
    layout->addSpacing(8);
    layout->addWidget(m_pageLabel);
    layout->addWidget(m_page);
    layout->addWidget(m_hint);
    layout->addStretch(1);
    connect(m_edition, &QComboBox::currentIndexChanged, this, [this] {
        fillPages(page());
        Q_EMIT editionChanged();
    });
    connect(m_page, &QComboBox::currentTextChanged, this, [this](const QString& text) {
        showHint();
        Q_EMIT pageEdited(text.trimmed());
    });
    retranslate();
}

void ImportTargetRow::setTargets(
    std::vector<ImportTarget> targets, EditionId current, const QString& currentPage)
{
    const QSignalBlocker quiet(m_edition);
    m_targets = std::move(targets);
    m_edition->clear();
    int row = m_targets.empty() ? -1 : 0;
    for (int i = 0; i < int(m_targets.size()); ++i) {
        m_edition->addItem(m_targets[std::size_t(i)].title);
        if (m_targets[std::size_t(i)].id == current)
            row = i;
    }
    m_edition->setCurrentIndex(row);
    m_edition->setEnabled(row >= 0);
    fillPages(currentPage);
}

const ImportTarget* ImportTargetRow::target() const
{
    const int row = m_edition->currentIndex();
    return row >= 0 && row < int(m_targets.size()) ? &m_targets[std::size_t(row)] : nullptr;
}

EditionId ImportTargetRow::edition() const
{
    return target() == nullptr ? EditionId() : target()->id;
}

QString ImportTargetRow::page() const
{
    return m_page->currentText().trimmed();
}

QStringList ImportTargetRow::pages() const
{
    return target() == nullptr ? QStringList() : target()->pages;
}

bool ImportTargetRow::isPageName(const QString& name)
{
    static const QRegularExpression folio(
        QStringLiteral("^(?:[A-Za-z]{1,3}[0-9]{1,3}|0{0,2}[1-9][0-9]{0,2})$"));
    return folio.match(name).hasMatch();
}

void ImportTargetRow::fillPages(const QString& page)
{
    const QSignalBlocker quiet(m_page);
    const QStringList known = pages();
    m_page->clear();
    m_page->addItems(known);
    const QString next = QString::number(known.size() + 1);
    if (!known.contains(next))
        m_page->addItem(next);
    m_page->setCurrentText(page.isEmpty() ? m_page->itemText(0) : page);
    showHint();
}

void ImportTargetRow::showPage(const QString& page, const QString& copyName)
{
    const QSignalBlocker quiet(m_page);
    if (this->page() != page)
        m_page->setCurrentText(page);
    m_copyName = copyName;
    retranslate();
}

void ImportTargetRow::showHint()
{
    const ThemeColors& colors = themeColors(palette());
    QPalette shades = m_hint->palette();
    const bool usable = isPageName(page());
    shades.setColor(QPalette::WindowText, usable ? colors.mutedText : colors.danger);
    m_hint->setPalette(shades);
    if (target() == nullptr)
        m_hint->setText(tr("There is no edition yet. Make one first."));
    else if (!usable)
        m_hint->setText(tr("Give a number such as 3 or a folio such as A03"));
    else
        m_hint->setText(pages().contains(page()) ? QString() : tr("new page"));
}

void ImportTargetRow::retranslate()
{
    constexpr int LongestName = 160; // px
    m_editionLabel->setText(tr("&Edition"));
    m_edition->setAccessibleName(tr("Edition"));
    m_edition->setToolTip(tr("The edition that the stories are imported into"));
    const QString name = fontMetrics().elidedText(m_copyName, Qt::ElideMiddle, LongestName);
    m_pageLabel->setText(m_copyName.isEmpty()
            ? tr("&Page")
            : tr("&Page for %1").arg(QString(name).replace(u'&', QStringLiteral("&&"))));
    m_page->setAccessibleName(tr("Page"));
    m_page->setToolTip(tr("A page of the edition, or the number or folio of a new one"));
    showHint();
}

void ImportTargetRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showHint();
    QWidget::changeEvent(event);
}

} // namespace broadsheet
