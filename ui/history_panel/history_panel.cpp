// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_panel/history_panel.h"

#include "shared/desk_drawing.h"
#include "shared/theme.h"

#include <QAbstractListModel>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr QSize PanelSize(400, 440);
constexpr int RowHeight = 28;
constexpr int Margin = 12;
constexpr int MarkWidth = 20;
constexpr int Gap = 8;
constexpr int LeastHeight = 120;
constexpr int FrameHeight = 10;
constexpr double PlaceShare = 0.45;

QString timeText(const QDateTime& made)
{
    if (!made.isValid())
        return {};
    const QDateTime local = made.toLocalTime();
    const QLocale locale;
    QString time = locale.toString(local.time(), QStringLiteral("HH:mm"));
    if (local.date() == QDate::currentDate())
        return time;
    return QStringLiteral("%1-%2 %3").arg(local.date().month()).arg(local.date().day()).arg(time);
}

} // namespace

class HistoryPanel::Rows : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void reset(std::vector<HistoryRow> rows, int position)
    {
        beginResetModel();
        m_rows = std::move(rows);
        m_position = position;
        endResetModel();
    }

    /// The first row is the state before all steps.
    [[nodiscard]] HistoryRow row(int index) const
    {
        if (index == 0)
            return { HistoryPanel::tr("At the beginning"), {}, {} };
        return m_rows[std::size_t(index) - 1];
    }

    [[nodiscard]] int position() const { return m_position; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size()) + 1;
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
            return {};
        const HistoryRow shown = row(index.row());
        if (role == Qt::DisplayRole || shown.place.isEmpty())
            return shown.label;
        return QStringLiteral("%1 – %2").arg(shown.label, shown.place);
    }

private:
    std::vector<HistoryRow> m_rows;
    int m_position = 0;
};

class HistoryPanel::Delegate : public QStyledItemDelegate {
public:
    Delegate(const Rows& rows, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_rows(rows)
    {
    }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        Q_UNUSED(option)
        Q_UNUSED(index)
        return { PanelSize.width() / 2, RowHeight };
    }

    void paint(QPainter* painter,
        const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const ThemeColors& colors = themeColors(option.palette);
        const HistoryRow row = m_rows.row(index.row());
        const bool isPresent = index.row() == m_rows.position();
        const bool isUndone = index.row() > m_rows.position();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isUnderHand = option.state.testFlag(QStyle::State_Selected)
            || option.state.testFlag(QStyle::State_MouseOver);
        if (isUnderHand)
            drawRounded(
                *painter, QRectF(option.rect).adjusted(4, 1, -4, -1), colors.accentWash, {});
        QRect rest = option.rect.adjusted(Margin, 0, -Margin, 0);
        if (isPresent) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors.accent);
            painter->drawEllipse(QRectF(rest.left(), rest.center().y() - 3, 7, 7));
        }
        rest.setLeft(rest.left() + MarkWidth);
        painter->setFont(option.font);
        painter->setPen(colors.mutedText);
        const QString time = timeText(row.made);
        painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, time);
        rest.setRight(rest.right() - option.fontMetrics.horizontalAdvance(time) - Gap);
        drawWords(*painter, option, rest, row, isUndone ? colors.mutedText : colors.text);
        painter->restore();
    }

private:
    /// The advance is rounded: a word of just that width would lose its last character.
    static int wordsWidth(const QStyleOptionViewItem& option, const QString& words)
    {
        return option.fontMetrics.horizontalAdvance(words) + 2;
    }

    /// What was done, and where in quieter letters behind it.
    static void drawWords(QPainter& painter,
        const QStyleOptionViewItem& option,
        QRect rest,
        const HistoryRow& row,
        const QColor& ink)
    {
        // The place has what the label leaves, and never less than its share.
        const int left = rest.width() - Gap - wordsWidth(option, row.label);
        const int placeWidth = std::min(
            wordsWidth(option, row.place), std::max(left, int(rest.width() * PlaceShare)));
        const QString label = option.fontMetrics.elidedText(
            row.label, Qt::ElideRight, rest.width() - placeWidth - Gap);
        const QString place = option.fontMetrics.elidedText(row.place, Qt::ElideRight, placeWidth);
        painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, place);
        painter.setPen(ink);
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, label);
    }

    const Rows& m_rows;
};

HistoryPanel::HistoryPanel(QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_rows(new Rows(this))
    , m_heading(new QLabel(this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("history_panel"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 4);
    layout->setSpacing(0);
    m_heading->setContentsMargins(Margin, 8, Margin, 8);
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    layout->addWidget(m_heading);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new Delegate(*m_rows, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    const auto choose = [this](const QModelIndex& index) { Q_EMIT wanted(index.row()); };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, [this, choose](const QModelIndex& index) {
        if (index.row() != m_rows->position()) // a click has been there already
            choose(index);
    });
    resize(PanelSize);
    retranslate();
}

void HistoryPanel::setSteps(std::vector<HistoryRow> rows, int position)
{
    m_rows->reset(std::move(rows), position);
    const QModelIndex present = m_rows->index(position);
    m_list->setCurrentIndex(present);
    m_list->scrollTo(present, QAbstractItemView::EnsureVisible);
}

void HistoryPanel::openAt(const QPoint& global)
{
    // As high as its steps need, up to where it scrolls.
    const int rows = m_rows->rowCount() * RowHeight + m_heading->sizeHint().height() + FrameHeight;
    resize(PanelSize.width(), std::clamp(rows, LeastHeight, PanelSize.height()));
    const QRect room = screen()->availableGeometry();
    const int x
        = std::clamp(global.x(), room.left(), std::max(room.left(), room.right() - width()));
    const int y
        = std::clamp(global.y(), room.top(), std::max(room.top(), room.bottom() - height()));
    move(x, y);
    show();
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_list->setFocus(Qt::PopupFocusReason);
}

void HistoryPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void HistoryPanel::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const ThemeColors& colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    painter.setPen(colors.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void HistoryPanel::retranslate()
{
    m_heading->setText(tr("History"));
    m_list->setAccessibleName(tr("Steps done and undone"));
}

} // namespace broadsheet
