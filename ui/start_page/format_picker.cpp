// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_page/format_picker.h"

#include "shared/format_title.h"
#include "shared/theme.h"
#include "start_page/page_sketch.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int SketchHeight = 88;
constexpr int Inset = 12;
constexpr int CardWidth = 136;
constexpr qreal Corner = 6;
constexpr double MillimetresPerInch = 25.4;

QFont sizeFont(const QFont& base)
{
    QFont font = base;
    font.setPixelSize(QFontInfo(base).pixelSize() - 1);
    return font;
}

} // namespace

FormatCard::FormatCard(const PageGrid& grid, Length tallest, QWidget* parent)
    : QAbstractButton(parent)
    , m_grid(grid)
    , m_tallest(tallest)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    retranslate();
}

QSize FormatCard::sizeHint() const
{
    const int texts = fontMetrics().height() + 2 + QFontMetrics(sizeFont(font())).height();
    const int widest = std::max(fontMetrics().horizontalAdvance(text()),
        QFontMetrics(sizeFont(font())).horizontalAdvance(m_size));
    return { std::max(CardWidth, widest + 2 * Inset), Inset + SketchHeight + 8 + texts + Inset };
}

void FormatCard::paintEvent(QPaintEvent* /*event*/)
{
    const ThemeColors& colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setBrush(isChecked() ? colors.accentWash : colors.raised);
    painter.setPen(
        QPen(isChecked() || underMouse() ? colors.accent : colors.line, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(frame, Corner, Corner);
    drawPageSketch(painter,
        QRectF(Inset, Inset, width() - 2 * Inset, SketchHeight),
        m_grid,
        m_tallest,
        colors);
    QRect line(4, Inset + SketchHeight + 8, width() - 8, fontMetrics().height());
    painter.setPen(colors.text);
    painter.drawText(line, Qt::AlignCenter, text());
    painter.setFont(sizeFont(font()));
    line.moveTop(line.bottom() + 2);
    painter.setPen(isChecked() ? colors.text : colors.mutedText);
    painter.drawText(line, Qt::AlignCenter, m_size);
}

void FormatCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

void FormatCard::retranslate()
{
    setText(formatTitle(m_grid.title));
    const double width = m_grid.sheet.width.toMm();
    const double height = m_grid.sheet.height.toMm();
    const bool inches = m_grid.charactersPerColumn == 0; // Latin papers are measured so
    m_size = inches
        ? tr("%1 × %2 in").arg(width / MillimetresPerInch).arg(height / MillimetresPerInch)
        : tr("%1 × %2 mm").arg(width).arg(height);
    setAccessibleName(text() + QStringLiteral(", ") + m_size);
    setToolTip(tr("%1, %n column(s) of text", nullptr, m_grid.columns).arg(m_size));
    updateGeometry();
    update();
}

FormatPicker::FormatPicker(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    std::vector<PageGrid> grids;
    Length tallest;
    for (const QString& name : formatNames()) {
        const Result<PageGrid> grid = findFormat(name);
        if (!grid)
            continue; // a format that cannot be read cannot be chosen
        grids.push_back(*grid);
        tallest = std::max(tallest, grid->sheet.height);
    }
    // Chinese papers first.
    std::stable_partition(grids.begin(), grids.end(), [](const PageGrid& grid) {
        return grid.charactersPerColumn > 0;
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (const PageGrid& grid : grids) {
        auto* card = new FormatCard(grid, tallest, this);
        card->setObjectName(QStringLiteral("format-") + grid.name);
        m_group->addButton(card);
        m_cards.push_back(card);
        row->addWidget(card);
        connect(card, &FormatCard::clicked, this, [this, card] { Q_EMIT picked(card->format()); });
    }
    row->addStretch();
    if (!m_cards.empty())
        m_cards.front()->setChecked(true);
    retranslate();
}

QString FormatPicker::format() const
{
    for (const FormatCard* card : m_cards) {
        if (card->isChecked())
            return card->format();
    }
    return {};
}

void FormatPicker::setFormat(const QString& format)
{
    for (FormatCard* card : m_cards) {
        if (card->format() == format)
            card->setChecked(true);
    }
}

void FormatPicker::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FormatPicker::retranslate()
{
    setAccessibleName(tr("Format"));
}

} // namespace broadsheet
