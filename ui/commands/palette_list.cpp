// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/palette_list.h"

#include "commands/command_groups.h"
#include "commands/command_registry.h"
#include "commands/key_caps.h"
#include "shared/theme.h"

#include <QAbstractListModel>
#include <QAction>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace broadsheet {

namespace {

constexpr int RowHeight = 36;
constexpr int RowWithReason = 52;
constexpr int Margin = 12;
constexpr int IconSize = 20;
constexpr int TextLeft = Margin + IconSize + 12;
constexpr int FlashMilliseconds = 700;
constexpr int PositionsRole = Qt::UserRole + 1;

} // namespace

/// Reads the registry at the moment of painting: what has become available shows at once.
class PaletteList::Rows : public QAbstractListModel {
public:
    Rows(const CommandRegistry& registry, QObject* parent)
        : QAbstractListModel(parent)
        , m_registry(registry)
    {
    }

    void reset(std::vector<CommandHit> hits)
    {
        beginResetModel();
        m_hits = std::move(hits);
        endResetModel();
    }

    [[nodiscard]] const CommandRegistry::Command* commandAt(const QModelIndex& index) const
    {
        const bool inside = index.row() >= 0 && index.row() < rowCount();
        return inside ? m_registry.command(m_hits[std::size_t(index.row())].id) : nullptr;
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_hits.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        const CommandRegistry::Command* const command = commandAt(index);
        if (command == nullptr)
            return {};
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return CommandRegistry::title(*command);
        case Qt::AccessibleDescriptionRole:
            return command->disabledReason.isEmpty()
                ? command->action->shortcut().toString(QKeySequence::NativeText)
                : command->disabledReason;
        case PositionsRole:
            return QVariant::fromValue(m_hits[std::size_t(index.row())].positions);
        default:
            return {};
        }
    }

private:
    const CommandRegistry& m_registry;
    std::vector<CommandHit> m_hits;
};

class PaletteList::Painter : public QStyledItemDelegate {
public:
    Painter(const Rows& rows, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_rows(rows)
    {
    }

    void setFlashed(const QModelIndex& index) { m_flashed = index; }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const override
    {
        const CommandRegistry::Command* const command = m_rows.commandAt(index);
        const bool tall = command != nullptr && !command->disabledReason.isEmpty();
        return { 0, tall ? RowWithReason : RowHeight };
    }

    void paint(QPainter* painter,
        const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const CommandRegistry::Command* const command = m_rows.commandAt(index);
        if (command == nullptr)
            return;
        const ThemeColors& colors = themeColors(option.palette);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors.accentWash);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(6, 1, -6, -1), 6, 6);
        }
        QRect line = option.rect.adjusted(Margin, 0, -Margin - 6, 0);
        if (!command->disabledReason.isEmpty()) {
            paintReason(*painter, option, *command, m_flashed == index);
            line.setHeight(RowHeight - 2);
            line.translate(0, 1);
        }
        const QIcon::Mode mode = command->action->isEnabled() ? QIcon::Normal : QIcon::Disabled;
        command->action->icon().paint(painter,
            QRect(line.left() + 6, line.center().y() - IconSize / 2 + 1, IconSize, IconSize),
            Qt::AlignCenter,
            mode);
        const int right = paintRight(*painter, line, option, *command);
        line.setLeft(option.rect.left() + TextLeft + 6);
        line.setRight(right - Margin);
        paintTitle(*painter, line, option, index);
        painter->restore();
    }

private:
    /// The shortcut, and left of it the menu; where they begin.
    [[nodiscard]] static int paintRight(QPainter& painter,
        const QRect& line,
        const QStyleOptionViewItem& option,
        const CommandRegistry::Command& command)
    {
        const ThemeColors& colors = themeColors(option.palette);
        KeyCapStyle style { option.font, colors.mutedText, colors.line, colors.raised };
        style.font.setPixelSize(11);
        const QKeySequence shortcut = command.action->shortcut();
        const auto width = int(keyCapsWidth(style, shortcut));
        paintKeyCaps(painter, QRectF(line), shortcut, style);
        QFont small = option.font;
        small.setPixelSize(12);
        const QString group = commandGroupTitle(command.spec.group);
        const int groupWidth = QFontMetrics(small).horizontalAdvance(group);
        const int left = line.right() - width - (width > 0 ? Margin : 0) - groupWidth;
        painter.setFont(small);
        painter.setPen(colors.mutedText);
        painter.drawText(QRect(left, line.top(), groupWidth + 1, line.height()),
            int(Qt::AlignVCenter | Qt::AlignLeft),
            group);
        return left;
    }

    static void paintTitle(QPainter& painter,
        const QRect& line,
        const QStyleOptionViewItem& option,
        const QModelIndex& index)
    {
        const ThemeColors& colors = themeColors(option.palette);
        const QString title = index.data(Qt::DisplayRole).toString();
        const QString shown
            = QFontMetrics(option.font).elidedText(title, Qt::ElideRight, line.width());
        QTextLayout layout(shown, option.font);
        QList<QTextLayout::FormatRange> marks;
        const auto positions = index.data(PositionsRole).value<QList<int>>();
        const CommandRegistry::Command* const command
            = static_cast<const Rows*>(index.model())->commandAt(index);
        const bool enabled = command->action->isEnabled();
        for (const int at : positions) {
            QTextLayout::FormatRange mark { at, 1, {} };
            mark.format.setFontWeight(QFont::DemiBold);
            if (enabled)
                mark.format.setForeground(colors.accent);
            if (at < shown.size())
                marks << mark;
        }
        layout.setFormats(marks);
        layout.beginLayout();
        QTextLine text = layout.createLine();
        layout.endLayout();
        painter.setPen(enabled ? colors.text : colors.mutedText);
        if (text.isValid())
            layout.draw(
                &painter, QPointF(line.left(), line.top() + (line.height() - text.height()) / 2.0));
    }

    static void paintReason(QPainter& painter,
        const QStyleOptionViewItem& option,
        const CommandRegistry::Command& command,
        bool flashed)
    {
        const ThemeColors& colors = themeColors(option.palette);
        QFont small = option.font;
        small.setPixelSize(12);
        QRect line = option.rect.adjusted(TextLeft + 6, RowHeight - 8, -Margin - 6, -6);
        const QFontMetrics metrics(small);
        const QString shown
            = metrics.elidedText(command.disabledReason, Qt::ElideRight, line.width() - 6);
        if (flashed) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.dangerWash);
            painter.drawRoundedRect(QRectF(line.left() - 6,
                                        line.top() - 1,
                                        metrics.horizontalAdvance(shown) + 12,
                                        line.height() + 3),
                4,
                4);
        }
        painter.setFont(small);
        painter.setPen(flashed ? colors.danger : colors.mutedText);
        painter.drawText(line, int(Qt::AlignVCenter | Qt::AlignLeft), shown);
    }

    const Rows& m_rows;
    QPersistentModelIndex m_flashed;
};

PaletteList::PaletteList(const CommandRegistry& registry, QWidget* parent)
    : QListView(parent)
    , m_rows(new Rows(registry, this))
    , m_painter(new Painter(*m_rows, this))
{
    setModel(m_rows);
    setItemDelegate(m_painter);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the keys stay with the search field
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

void PaletteList::show(std::vector<CommandHit> hits)
{
    m_rows->reset(std::move(hits));
    setCurrentIndex(m_rows->index(0));
    scrollToTop();
}

QString PaletteList::currentCommand() const
{
    return commandAt(currentIndex());
}

QString PaletteList::commandAt(const QModelIndex& index) const
{
    const CommandRegistry::Command* const command = m_rows->commandAt(index);
    return command == nullptr ? QString() : command->spec.id;
}

void PaletteList::moveBy(int rows)
{
    const int last = m_rows->rowCount() - 1;
    if (last >= 0)
        setCurrentIndex(m_rows->index(std::clamp(currentIndex().row() + rows, 0, last)));
}

int PaletteList::rowsPerPage() const
{
    return std::max(1, viewport()->height() / RowHeight - 1);
}

void PaletteList::flashReason()
{
    m_painter->setFlashed(currentIndex());
    viewport()->update();
    QTimer::singleShot(FlashMilliseconds, this, [this] {
        m_painter->setFlashed({});
        viewport()->update();
    });
}

int PaletteList::heightForRows(int most) const
{
    int height = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const int next = height + sizeHintForRow(row);
        if (next > most)
            break;
        height = next;
    }
    return height;
}

} // namespace broadsheet
