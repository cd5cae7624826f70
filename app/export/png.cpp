// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/png.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QPainter>

#include <cstring>

namespace broadsheet {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Png)
};

QImage onPaper(const QImage& image)
{
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGB888);
    QImage paper(image.size(), QImage::Format_RGB888);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, image);
    return paper;
}

} // namespace

Result<Pixels> decodePng(const QByteArray& bytes, const QString& path)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    const QImage image = reader.read();
    if (image.isNull()) {
        return Problem { Words::tr("The picture “%1” is broken or too large. Save it as a JPEG and "
                                   "place it again.")
                             .arg(QFileInfo(path).fileName()),
            path + QStringLiteral(": ") + reader.errorString() };
    }
    const bool grey = !image.hasAlphaChannel() && image.isGrayscale();
    const QImage flat = grey ? image.convertToFormat(QImage::Format_Grayscale8) : onPaper(image);
    Pixels pixels { { flat.width(), flat.height() }, grey ? 1 : 3, {} };
    const std::size_t row = std::size_t(flat.width()) * std::size_t(pixels.channels);
    pixels.bytes.resize(row * std::size_t(flat.height()));
    for (int y = 0; y < flat.height(); ++y)
        std::memcpy(pixels.bytes.data() + row * std::size_t(y), flat.constScanLine(y), row);
    return pixels;
}

} // namespace broadsheet
