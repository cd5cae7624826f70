// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_view/page_view.h"

#include <QPainter>

// The page on another paper or in black alone.

namespace broadsheet {

void PageView::setLook(const PaperLook& look)
{
    m_look = look;
    viewport()->update();
}

void PageView::paintLook(QPainter& painter, const PagePlace& place)
{
    const QRectF sheet = sheetInView(place);
    if (m_look.plates == PlateLook::Black)
        paintGrey(painter, place);
    else
        paintPlace(painter, place);
    if (m_look.paper == PaperWhite::Newsprint) {
        painter.save();
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        painter.fillRect(sheet, newsprintWhite());
        painter.restore();
    }
}

/// Only what is on view, so that it costs the same at every zoom.
void PageView::paintGrey(QPainter& painter, const PagePlace& place)
{
    const QRect seen = sheetInView(place).toAlignedRect() & viewport()->rect();
    if (seen.isEmpty())
        return;
    const double ratio = devicePixelRatioF();
    QImage image((QSizeF(seen.size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter inside(&image);
    inside.translate(-seen.topLeft());
    paintPlace(inside, place);
    inside.end();
    makeGrey(image);
    painter.save();
    painter.setClipRect(sheetInView(place), Qt::IntersectClip);
    painter.drawImage(seen.topLeft(), image);
    painter.restore();
}

} // namespace broadsheet
