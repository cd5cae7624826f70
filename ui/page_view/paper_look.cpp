// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_view/paper_look.h"

#include <QImage>

namespace broadsheet {

QColor newsprintWhite()
{
    return { 206, 204, 198 };
}

void makeGrey(QImage& image)
{
    for (int y = 0; y < image.height(); ++y) {
        auto* const line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int grey = qGray(line[x]);
            line[x] = qRgb(grey, grey, grey);
        }
    }
}

} // namespace broadsheet
