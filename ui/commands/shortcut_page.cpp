// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/shortcut_page.h"

#include "commands/command_groups.h"
#include "commands/command_registry.h"
#include "commands/key_caps.h"

#include <QAction>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <ranges>

namespace broadsheet {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ShortcutPage)
};

constexpr qreal Margin = 42; // about 15 mm, what every office printer can print
constexpr qreal ColumnGap = 30;
constexpr qreal TopHeight = 62; ///< title, line below it and air, on the first page
constexpr qreal RowHeight = 17;
constexpr qreal HeadingHeight = 26;
constexpr qreal BlockGap = 14;
constexpr qreal KeyGap = 5;

// The sheet is paper also on a dark screen: its inks are its own.
constexpr QColor Ink(28, 30, 33);
constexpr QColor Grey(96, 100, 106);
constexpr QColor Hairline(214, 217, 221);
constexpr QColor CapGround(246, 247, 248);

/// Draws text as if a pixel were a point: fonts are set in pixels, whatever the device's density.
QFont inUnits(int size, QFont::Weight weight = QFont::Normal)
{
    QFont made = QGuiApplication::font();
    made.setPixelSize(size);
    made.setWeight(weight);
    return made;
}

KeyCapStyle capStyle()
{
    return { inUnits(9), Ink, QColor(190, 194, 199), CapGround };
}

} // namespace

ShortcutPage::ShortcutPage(const CommandRegistry& registry)
    : m_title(Texts::tr("Keyboard Shortcuts"))
    , m_subtitle(Texts::tr("Broadsheet: every command that has a shortcut, by menu"))
{
    QStringList groups = commandGroups();
    for (const CommandRegistry::Command& command : registry.commands()) {
        if (!groups.contains(command.spec.group))
            groups << command.spec.group;
    }
    for (const QString& group : std::as_const(groups)) {
        Block block { commandGroupTitle(group), {} };
        for (const CommandRegistry::Command& command : registry.commands()) {
            QList<QKeySequence> shortcuts = command.action->shortcuts();
            shortcuts.removeAll(QKeySequence());
            if (command.spec.group == group && !shortcuts.isEmpty())
                block.rows.push_back({ CommandRegistry::title(command), shortcuts });
        }
        if (!block.rows.empty())
            m_blocks.push_back(std::move(block));
    }
}

std::vector<ShortcutPage::Placed> ShortcutPage::place(QSizeF size) const
{
    const qreal most = size.height() - Margin;
    // What one page holds stands in two columns of about the same height.
    const qreal least = Margin + TopHeight + HeadingHeight;
    for (int row = 0; least + row * RowHeight < most; ++row) {
        std::vector<Placed> all = placeDownTo(size, least + row * RowHeight);
        if (all.empty() || all.back().page == 0)
            return all;
    }
    return placeDownTo(size, most);
}

std::vector<ShortcutPage::Placed> ShortcutPage::placeDownTo(QSizeF size, qreal bottom) const
{
    const qreal width = (size.width() - 2 * Margin - ColumnGap) / 2;
    int column = 0; // counted on over all pages
    const auto top = [&] { return Margin + (column < 2 ? TopHeight : 0); };
    qreal y = top();
    std::vector<Placed> all;
    const auto put = [&](std::size_t block, int row, qreal height) {
        const qreal left = Margin + (column % 2) * (width + ColumnGap);
        all.push_back({ block, row, column / 2, QRectF(left, y, width, height) });
        y += height;
    };
    const auto nextColumn = [&] {
        ++column;
        y = top();
    };
    for (std::size_t block = 0; block < m_blocks.size(); ++block) {
        const qreal rows = RowHeight * qreal(m_blocks[block].rows.size());
        const qreal gap = y > top() ? BlockGap : 0;
        // A block stays together where a column can hold it, and never begins with fewer than 3
        // rows.
        const qreal tallest = size.height() - 2 * Margin - TopHeight;
        const bool fitsAColumn = HeadingHeight + rows <= tallest;
        const qreal wanted = HeadingHeight + (fitsAColumn ? rows : std::min(rows, 3 * RowHeight));
        if (y + gap + wanted > bottom)
            nextColumn();
        else
            y += gap;
        put(block, -1, HeadingHeight);
        for (int row = 0; row < int(m_blocks[block].rows.size()); ++row) {
            if (y + RowHeight > bottom)
                nextColumn();
            put(block, row, RowHeight);
        }
    }
    return all;
}

int ShortcutPage::pageCount(QSizeF size) const
{
    const std::vector<Placed> all = place(size);
    return all.empty() ? 1 : all.back().page + 1;
}

void ShortcutPage::paint(QPainter& painter, QSizeF size, int number) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (number == 0)
        paintTop(painter, size);
    const std::vector<Placed> all = place(size);
    for (const Placed& placed : all) {
        if (placed.page == number)
            paintPlaced(painter, placed);
    }
    const int pages = all.empty() ? 1 : all.back().page + 1;
    if (pages > 1) {
        painter.setFont(inUnits(9));
        painter.setPen(Grey);
        painter.drawText(QRectF(Margin, size.height() - Margin + 8, size.width() - 2 * Margin, 14),
            Qt::AlignRight,
            QStringLiteral("%1 / %2").arg(number + 1).arg(pages));
    }
    painter.restore();
}

void ShortcutPage::paintTop(QPainter& painter, QSizeF size) const
{
    const QRectF line(Margin, Margin, size.width() - 2 * Margin, 26);
    painter.setPen(Ink);
    painter.setFont(inUnits(22, QFont::DemiBold));
    painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter), m_title);
    painter.setFont(inUnits(10));
    painter.setPen(Grey);
    painter.drawText(line.translated(0, 24).adjusted(0, 0, 0, -8),
        int(Qt::AlignLeft | Qt::AlignVCenter),
        m_subtitle);
}

void ShortcutPage::paintPlaced(QPainter& painter, const Placed& placed) const
{
    const Block& block = m_blocks[placed.block];
    if (placed.row < 0) {
        painter.setFont(inUnits(12, QFont::DemiBold));
        painter.setPen(Ink);
        painter.drawText(
            placed.area.adjusted(0, 0, 0, -8), int(Qt::AlignLeft | Qt::AlignBottom), block.title);
        painter.setPen(QPen(Ink, 0.9));
        const qreal y = placed.area.bottom() - 4;
        painter.drawLine(QPointF(placed.area.left(), y), QPointF(placed.area.right(), y));
        return;
    }
    const Row& row = block.rows[std::size_t(placed.row)];
    QRectF area = placed.area;
    if (std::size_t(placed.row) + 1 < block.rows.size()) {
        painter.setPen(QPen(Hairline, 0.5));
        painter.drawLine(area.bottomLeft(), area.bottomRight());
    }
    const KeyCapStyle caps = capStyle();
    for (const QKeySequence& shortcut : row.shortcuts | std::views::reverse) {
        paintKeyCaps(painter, area, shortcut, caps);
        area.setRight(area.right() - keyCapsWidth(caps, shortcut) - KeyGap * 2);
    }
    const QFont nameFont = inUnits(10);
    painter.setFont(nameFont);
    painter.setPen(Ink);
    painter.drawText(area,
        int(Qt::AlignLeft | Qt::AlignVCenter),
        QFontMetricsF(nameFont).elidedText(row.name, Qt::ElideRight, area.width()));
}

QString ShortcutPage::plainText() const
{
    QString text = m_title + QLatin1Char('\n');
    for (const Block& block : m_blocks) {
        text += QLatin1Char('\n') + block.title + QLatin1Char('\n');
        for (const Row& row : block.rows) {
            text += row.name + QLatin1Char('\t')
                + QKeySequence::listToString(row.shortcuts, QKeySequence::NativeText)
                + QLatin1Char('\n');
        }
    }
    return text;
}

} // namespace broadsheet
