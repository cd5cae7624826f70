// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_dialog/export_summary.h"

#include "shared/line_icon.h"
#include "shared/theme.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int Gap = 4;
constexpr int RowHeight = 24;
constexpr int MostRows = 5; ///< more are scrolled to

QString shownPage(const ComposedPage& page)
{
    return page.folio.isEmpty() ? QString::number(page.number) : page.folio;
}

} // namespace

ExportSummary::ExportSummary(QWidget* parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_count(new QLabel(this))
    , m_warnings(new QListWidget(this))
{
    m_summary->setObjectName(QStringLiteral("summary"));
    m_count->setObjectName(QStringLiteral("warningCount"));
    m_warnings->setObjectName(QStringLiteral("warnings"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_summary->setFont(bold);
    m_summary->setWordWrap(true);
    m_count->setWordWrap(true);
    m_warnings->setUniformItemSizes(true);
    m_warnings->setTextElideMode(Qt::ElideRight);
    m_warnings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    layout->addWidget(m_summary);
    layout->addWidget(m_count);
    layout->addWidget(m_warnings);
    connect(m_warnings, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT pageWanted(item->data(Qt::UserRole).toInt());
    });
    retranslate();
}

void ExportSummary::setOrder(const ExportOrder& order)
{
    m_order = order;
    retranslate();
}

void ExportSummary::setNothing()
{
    m_order = {};
    retranslate();
}

QString ExportSummary::summary() const
{
    if (m_order.pages.empty()) {
        return tr("Nothing to export like this.");
    }
    const qsizetype files
        = pdfNames(m_order, m_order.pages).size() + pictureNames(m_order, m_order.pages).size();
    QStringList parts { tr("%n page(s)", nullptr, int(m_order.pages.size())),
        tr("press PDF, all fonts in it"),
        tr("%n file(s)", nullptr, int(files)) };
    if (m_order.pictureDpi > 0) {
        parts.insert(2, tr("PNG at %1 dpi").arg(m_order.pictureDpi));
    }
    return parts.join(QStringLiteral(" · "));
}

void ExportSummary::addWarning(const ComposedPage& page, const QString& icon, const QString& text)
{
    auto* const item = new QListWidgetItem(
        lineIcon(icon), tr("Page %1: %2").arg(shownPage(page), text), m_warnings);
    item->setData(Qt::UserRole, page.number);
    item->setToolTip(item->text());
    item->setSizeHint({ 0, RowHeight });
}

void ExportSummary::listWarnings()
{
    m_warnings->clear();
    for (const ComposedPagePtr& page : m_order.pages) {
        for (const Overset& over : page->overset) {
            QString text = over.lines > 0 ? tr("%n line(s) over", nullptr, over.lines)
                                          : tr("%n character(s) over", nullptr, over.characters);
            if (!over.title.isEmpty()) {
                text += QStringLiteral(" — ") + over.title;
            }
            addWarning(*page, QStringLiteral("overset"), text);
        }
        for (const QString& problem : page->problems) {
            addWarning(*page, QStringLiteral("warning"), problem);
        }
    }
    const int rows = m_warnings->count();
    const int frame = 2 * m_warnings->frameWidth();
    m_warnings->setFixedHeight(std::min(rows, MostRows) * RowHeight + frame);
    m_warnings->setVisible(rows > 0);
    m_count->setVisible(rows > 0);
    m_count->setText(tr("%n thing(s) to look at. You can export all the same.", nullptr, rows));
}

void ExportSummary::retranslate()
{
    m_summary->setText(summary());
    m_warnings->setAccessibleName(tr("What is not right yet"));
    m_warnings->setToolTip(tr("Enter or a double-click shows the page"));
    listWarnings();
    const ThemeColors& theme = themeColors(palette());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_order.pages.empty() ? theme.mutedText : theme.text);
    m_summary->setPalette(colors);
    colors.setColor(QPalette::WindowText, theme.warning);
    m_count->setPalette(colors);
}

void ExportSummary::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
}

} // namespace broadsheet
