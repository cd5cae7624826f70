// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metadata.h"
#include "pictures.h"
#include "renderer.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImageWriter>

#include <cstdio>

namespace {

using namespace Samples;

constexpr int kDotsPerMeter = 11811;
constexpr qsizetype kLargest = 780 * 1024;

QByteArray jpegOf(const QImage& image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    writer.setOptimizedWrite(true);
    writer.write(image);
    return bytes;
}

// The best quality that keeps the file small enough.
QByteArray fittingJpeg(const QImage& image)
{
    int low = 40;
    int high = 93;
    QByteArray best = jpegOf(image, low);
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        const QByteArray bytes = jpegOf(image, middle);
        if (bytes.size() <= kLargest) {
            best = bytes;
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return best;
}

bool make(const Picture& picture, const QDir& folder, bool draft)
{
    World world = picture.scene();
    if (draft) {
        world.width /= 3;
        world.height /= 3;
        world.passes = 4;
    }
    QImage image = render(world);
    image.setDotsPerMeterX(kDotsPerMeter);
    image.setDotsPerMeterY(kDotsPerMeter);
    const QString path = folder.filePath(picture.file);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(fittingJpeg(image)) < 0) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
        return false;
    }
    file.close();
    return writeFacts(path, picture.facts);
}

} // namespace

int main(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool draft = arguments.removeAll(QStringLiteral("--draft")) > 0;
    if (arguments.isEmpty()) {
        std::fprintf(stderr, "Usage: sample-pictures [--draft] OUTDIR [FILE...]\n");
        return 2;
    }
    const QDir folder(arguments.takeFirst());
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "%s: cannot be made\n", qPrintable(folder.path()));
        return 1;
    }
    for (const Picture& picture : allPictures()) {
        if (!arguments.isEmpty() && !arguments.contains(picture.file))
            continue;
        if (!make(picture, folder, draft))
            return 1;
    }
    return 0;
}
