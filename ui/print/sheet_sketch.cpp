// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/sheet_sketch.h"

#include "export/page_painter.h"
#include "shared/background_job.h"
#include "shared/theme.h"

#include <QPainter>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int Margin = 16;
constexpr int ThumbnailDpi = 40;
constexpr double BandOpacity = 0.28;
constexpr double TagSize = 20;

/// A rectangle of these proportions in the middle of `room`, and points to pixels.
QRectF centred(const QSizeF& size, const QRectF& room)
{
    const QSizeF shown = size.scaled(room.size(), Qt::KeepAspectRatio);
    return { room.center().x() - shown.width() / 2,
        room.center().y() - shown.height() / 2,
        shown.width(),
        shown.height() };
}

} // namespace

SheetSketch::SheetSketch(QWidget* parent)
    : QWidget(parent)
{
    setMinimumSize(SheetSketch::sizeHint());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize SheetSketch::sizeHint() const
{
    return { 260, 300 };
}

void SheetSketch::setPlan(
    const ComposedPagePtr& page, const std::vector<PrintSheet>& sheets, const QPageLayout& paper)
{
    m_sheets = sheets;
    m_paper = paper;
    if (page != m_page) {
        m_page = page;
        renderThumbnail();
    }
    update();
}

void SheetSketch::renderThumbnail()
{
    m_thumbnail = {};
    if (m_job != nullptr) {
        m_job->cancel();
        m_job = nullptr;
    }
    if (!m_page) {
        return;
    }
    const auto image = std::make_shared<QImage>();
    m_job = new BackgroundJob(
        [page = m_page, image](const JobControl&) {
            ComposedPage trimmed = *page;
            trimmed.bleed = {};
            *image = renderPage(trimmed, ThumbnailDpi);
            return Result<void>();
        },
        this);
    connect(m_job, &BackgroundJob::finished, this, [this, image] {
        m_thumbnail = *image;
        m_job = nullptr;
        update();
    });
    connect(m_job, &BackgroundJob::ended, m_job, &QObject::deleteLater);
    m_job->start();
}

void SheetSketch::paintPicture(QPainter& painter, const QRectF& where) const
{
    const ThemeColors& theme = themeColors(palette());
    painter.fillRect(where, theme.paper);
    if (!m_thumbnail.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(where, m_thumbnail);
    }
    painter.setPen(theme.paperEdge);
    painter.drawRect(where);
}

void SheetSketch::paintFitted(QPainter& painter) const
{
    const PrintSheet& sheet = m_sheets.front();
    QPageLayout paper = m_paper;
    paper.setOrientation(sheet.orientation);
    const QRectF full = paper.fullRect(QPageLayout::Point);
    const QRectF shown
        = centred(full.size(), QRectF(rect()).adjusted(Margin, Margin, -Margin, -Margin));
    const double scale = shown.width() / full.width();
    const ThemeColors& theme = themeColors(palette());
    painter.fillRect(shown, theme.paper);
    painter.setPen(theme.paperEdge);
    painter.drawRect(shown);
    const QRectF printed = sheet.target.translated(paper.paintRect(QPageLayout::Point).topLeft());
    paintPicture(painter,
        { shown.left() + printed.left() * scale,
            shown.top() + printed.top() * scale,
            printed.width() * scale,
            printed.height() * scale });
}

void SheetSketch::paintTiled(QPainter& painter) const
{
    const QSizeF page(m_page->sheet.width.toPt(), m_page->sheet.height.toPt());
    const QRectF shown = centred(page, QRectF(rect()).adjusted(Margin, Margin, -Margin, -Margin));
    const double scale = shown.width() / page.width();
    const ThemeColors& theme = themeColors(palette());
    paintPicture(painter, shown);
    const auto onSketch = [&](const QRectF& part) {
        return QRectF(shown.topLeft() + part.topLeft() * scale, part.size() * scale);
    };
    QColor band = theme.accent;
    band.setAlphaF(BandOpacity);
    for (const PrintSheet& one : m_sheets) {
        for (const PrintSheet& other : m_sheets) {
            const bool follows = (other.row == one.row && other.column == one.column + 1)
                || (other.column == one.column && other.row == one.row + 1);
            if (follows) {
                painter.fillRect(onSketch(one.source.intersected(other.source)), band);
            }
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    int number = 0;
    for (const PrintSheet& sheet : m_sheets) {
        const QRectF tile = onSketch(sheet.source);
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(tile);
        QRectF tag(0, 0, TagSize, TagSize);
        tag.moveCenter(tile.center());
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(tag);
        painter.setPen(theme.onAccent);
        painter.drawText(tag, Qt::AlignCenter, QString::number(++number));
    }
}

void SheetSketch::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), themeColors(palette()).pasteboard);
    if (!m_page || m_sheets.empty()) {
        return;
    }
    const bool fitted = m_sheets.size() == 1 && m_sheets.front().scale() != 1.0;
    if (fitted) {
        paintFitted(painter);
    } else {
        paintTiled(painter);
    }
}

} // namespace broadsheet
