// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_library/story_row_delegate.h"

#include "shared/status_mark.h"
#include "shared/theme.h"
#include "story/story_words.h"
#include "story_library/story_list_model.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace broadsheet {

namespace {

constexpr int Side = 12; ///< left and right of the text
constexpr int Above = 8;
constexpr int Between = 4;
constexpr int Gap = 8;
constexpr qreal MarkSide = 9;
constexpr qreal PageMarkWidth = 7;

QFont titleFont(const QFont& base)
{
    QFont font = base;
    font.setWeight(QFont::Medium);
    return font;
}

QFont factFont(const QFont& base)
{
    QFont font = base;
    font.setPixelSize(qMax(11, QFontInfo(base).pixelSize() - 1));
    return font;
}

/// Chinese and English papers group by threes with commas alike.
QString grouped(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

const StoryRow* rowOf(const QModelIndex& index)
{
    const auto* model = qobject_cast<const StoryListModel*>(index.model());
    return model == nullptr ? nullptr : model->row(index);
}

/// A page that holds the story is filled.
void drawPageMark(QPainter& painter, QPointF at, bool placed, const QColor& ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.25));
    painter.setBrush(placed ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawRect(QRectF(at.x() + 0.6, at.y() + 0.6, PageMarkWidth - 1.2, MarkSide - 1.2));
    painter.restore();
}

} // namespace

/// One line of text: where, in what, and how far.
struct StoryRowDelegate::Line {
    QRectF place;
    QFont font;
    const ThemeColors& colors;

    [[nodiscard]] qreal baseline() const
    {
        const QFontMetricsF metrics(font);
        return place.top() + (place.height() - metrics.height()) / 2 + metrics.ascent();
    }
};

StoryRowDelegate::StoryRowDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

void StoryRowDelegate::setSearch(const QString& search)
{
    m_found = search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QSize StoryRowDelegate::sizeHint(
    const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    const int title = QFontMetrics(titleFont(option.font)).height();
    const int facts = QFontMetrics(factFont(option.font)).height();
    return { 120, Above + title + Between + facts + Above };
}

void StoryRowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const StoryRow* row = rowOf(index);
    if (row == nullptr)
        return;
    painter->save();
    drawGround(*painter, option);
    const ThemeColors& colors = themeColors(option.palette);
    const QFont title = copyFontFor(titleFont(option.font), row->title, colors.dark);
    const QFont facts = factFont(option.font);
    QRectF place = QRectF(option.rect).adjusted(Side, Above, -Side, 0);
    place.setHeight(QFontMetrics(titleFont(option.font)).height());
    drawTitle(*painter, { place, title, colors }, *row);
    place.moveTop(place.bottom() + Between);
    place.setHeight(QFontMetrics(facts).height());
    drawFacts(*painter, { place, facts, colors }, *row);
    painter->restore();
}

void StoryRowDelegate::drawGround(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const ThemeColors& colors = themeColors(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter.fillRect(option.rect, colors.accentWash);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, colors.window);
    if (selected)
        painter.fillRect(
            QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colors.accent);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(colors.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
        return;
    }
    QRect hairline = option.rect;
    hairline.setTop(hairline.bottom());
    QColor faint = colors.line;
    faint.setAlphaF(0.6F);
    painter.fillRect(hairline.adjusted(Side, 0, 0, 0), faint);
}

void StoryRowDelegate::drawTitle(QPainter& painter, const Line& line, const StoryRow& row) const
{
    qreal room = line.place.width();
    if (row.oversetLines > 0) {
        const QString over = tr("%n line(s) over", nullptr, row.oversetLines);
        const QFont font = copyFontFor(factFont(line.font), over, line.colors.dark);
        const qreal width = QFontMetricsF(font).horizontalAdvance(over);
        painter.setFont(font);
        painter.setPen(line.colors.danger);
        painter.drawText(QPointF(line.place.right() - width, line.baseline()), over);
        room -= width + Gap;
    }
    const QString shown = QFontMetricsF(line.font).elidedText(row.title, Qt::ElideRight, room);
    painter.setFont(line.font);
    markFound(painter, line, shown);
    painter.setPen(line.colors.text);
    painter.drawText(QPointF(line.place.left(), line.baseline()), shown);
}

void StoryRowDelegate::markFound(QPainter& painter, const Line& line, const QString& shown) const
{
    const QFontMetricsF metrics(line.font);
    QColor ground = line.colors.warning;
    ground.setAlphaF(line.colors.dark ? 0.4F : 0.25F);
    for (const QString& word : m_found) {
        const qsizetype at = shown.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        const qreal left = line.place.left() + metrics.horizontalAdvance(shown.left(at));
        const qreal width = metrics.horizontalAdvance(shown.mid(at, word.size()));
        painter.fillRect(QRectF(left, line.place.top(), width, line.place.height()), ground);
    }
}

void StoryRowDelegate::drawFacts(QPainter& painter, const Line& line, const StoryRow& row)
{
    const QFontMetricsF metrics(line.font);
    painter.setFont(line.font);
    painter.setPen(line.colors.mutedText);
    const QString count = tr("%1 chars").arg(grouped(row.characters));
    const qreal countLeft = line.place.right() - metrics.horizontalAdvance(count);
    painter.drawText(QPointF(countLeft, line.baseline()), count);

    const qreal markTop = line.place.center().y() - MarkSide / 2;
    const QString status = storyStatusTitle(row.status);
    const QString page = row.page.isEmpty() ? QString() : tr("p. %1").arg(row.page);
    qreal fixed = MarkSide + 4 + metrics.horizontalAdvance(status) + Gap;
    if (!page.isEmpty())
        fixed += Gap + PageMarkWidth + 4 + metrics.horizontalAdvance(page);
    QStringList words { row.section };
    if (row.type != StoryType::Story)
        words.append(storyTypeTitle(row.type));
    words.removeAll(QString());
    const QString first = metrics.elidedText(words.join(QStringLiteral(" · ")),
        Qt::ElideRight,
        qMax(0.0, countLeft - line.place.left() - fixed - Gap));
    qreal x = line.place.left();
    if (!first.isEmpty()) {
        painter.drawText(QPointF(x, line.baseline()), first);
        x += metrics.horizontalAdvance(first) + Gap;
    }
    const bool finished = row.status == StoryStatus::Ready || row.status == StoryStatus::Published;
    drawStatusMark(painter,
        QRectF(x, markTop, MarkSide, MarkSide),
        row.status,
        finished ? line.colors.good : line.colors.mutedText);
    x += MarkSide + 4;
    painter.drawText(QPointF(x, line.baseline()),
        metrics.elidedText(status, Qt::ElideRight, qMax(0.0, countLeft - Gap - x)));
    x += metrics.horizontalAdvance(status) + Gap;
    if (page.isEmpty() || x + PageMarkWidth + 4 + metrics.horizontalAdvance(page) > countLeft - Gap)
        return;
    drawPageMark(painter, { x, markTop }, row.placed, line.colors.mutedText);
    painter.drawText(QPointF(x + PageMarkWidth + 4, line.baseline()), page);
}

QString StoryRowDelegate::toolTip(const StoryRow& row)
{
    QStringList lines { row.title };
    QStringList facts { storyTypeTitle(row.type), storyStatusTitle(row.status), row.section };
    if (!row.page.isEmpty())
        facts.append(tr("p. %1").arg(row.page));
    facts.append(row.placed ? tr("placed on the page") : tr("not placed yet"));
    facts.removeAll(QString());
    lines.append(facts.join(QStringLiteral(" · ")));
    lines.append(row.edition);
    lines.append(row.tags.join(QStringLiteral(" · ")));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

bool StoryRowDelegate::helpEvent(QHelpEvent* event,
    QAbstractItemView* view,
    const QStyleOptionViewItem& option,
    const QModelIndex& index)
{
    const StoryRow* row = rowOf(index);
    if (event->type() != QEvent::ToolTip || row == nullptr)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(),
        toolTip(*row).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")),
        view);
    return true;
}

} // namespace broadsheet
