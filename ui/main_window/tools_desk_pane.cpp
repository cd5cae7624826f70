// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/tools_desk.h"
#include "main_window/workspace.h"
#include "page_tools/guide_tool.h"
#include "page_tools/item_bar.h"
#include "page_tools/page_ruler.h"
#include "page_view/page_view.h"

#include <QGridLayout>
#include <QToolBar>
#include <QToolButton>

// What stands around the page: palette, row of numbers, rulers.

namespace broadsheet {

/// Around the page view: the palette at its left, the row above it, the rulers along it.
void ToolsDesk::buildPane()
{
    QWidget* const pane = m_workspace.pagePane;
    auto* const layout = qobject_cast<QGridLayout*>(pane->layout());
    auto* const palette = new QToolBar(pane);
    palette->setObjectName(QStringLiteral("toolPalette"));
    palette->setOrientation(Qt::Vertical);
    palette->setIconSize({ 20, 20 });
    m_palette = palette;
    m_bar = new ItemBar(pane);
    m_rulers[0] = new PageRuler(Qt::Horizontal, *m_workspace.pageView, *this, pane);
    m_rulers[1] = new PageRuler(Qt::Vertical, *m_workspace.pageView, *this, pane);
    auto* const corner = new QToolButton(pane);
    corner->setObjectName(QStringLiteral("rulerUnit"));
    corner->setAutoRaise(true);
    corner->setFixedSize(PageRuler::Thickness, PageRuler::Thickness);
    corner->setFocusPolicy(Qt::TabFocus);
    QFont small = corner->font();
    small.setPixelSize(9);
    corner->setFont(small);
    connect(corner, &QToolButton::clicked, this, &ToolsDesk::nextUnit);
    m_corner = corner;
    layout->removeWidget(m_workspace.pageView);
    layout->addWidget(m_bar, 0, 0, 1, 3);
    layout->addWidget(m_palette, 1, 0, 2, 1);
    layout->addWidget(corner, 1, 1);
    layout->addWidget(m_rulers[0], 1, 2);
    layout->addWidget(m_rulers[1], 2, 1);
    layout->addWidget(m_workspace.pageView, 2, 2);
    layout->setColumnStretch(2, 1);
    layout->setRowStretch(2, 1);
}

void ToolsDesk::connectRulers()
{
    for (PageRuler* ruler : m_rulers) {
        const RuleDirection direction
            = ruler == m_rulers[0] ? RuleDirection::Horizontal : RuleDirection::Vertical;
        connect(ruler,
            &PageRuler::pulled,
            this,
            [this, direction](const QPointF& point, Qt::KeyboardModifiers keys) {
                m_guides->pull(*m_workspace.pageView, direction, point, keys);
            });
        connect(ruler, &PageRuler::letGo, this, [this] { m_guides->drop(*m_workspace.pageView); });
    }
}

void ToolsDesk::setActions(const QList<QAction*>& palette, const BarActions& bar)
{
    m_palette->addActions(palette);
    m_bar->setActions(bar);
    showBar();
}

void ToolsDesk::retranslate()
{
    m_palette->setWindowTitle(tr("Tools"));
    setUnit(m_unit);
    showBar();
}

void ToolsDesk::setUnit(EntryUnit unit)
{
    m_unit = unit;
    for (PageRuler* ruler : m_rulers)
        ruler->setUnit(unit);
    auto* const corner = qobject_cast<QToolButton*>(m_corner);
    corner->setText(PageRuler::unitSign(unit));
    corner->setToolTip(tr("Ruler: %1. Click for the next unit.").arg(PageRuler::unitName(unit)));
    corner->setAccessibleName(corner->toolTip());
    showBar();
}

void ToolsDesk::nextUnit()
{
    setUnit(EntryUnit((int(m_unit) + 1) % (int(EntryUnit::Points) + 1)));
}

void ToolsDesk::showRulers(bool shown)
{
    for (PageRuler* ruler : m_rulers)
        ruler->setVisible(shown);
    m_corner->setVisible(shown);
}

} // namespace broadsheet
