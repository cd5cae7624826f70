// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/picture_info.h"

#include "pictures/jpeg_head.h"
#include "pictures/picture_metadata.h"
#include "pictures/picture_problem.h"
#include "pictures/png_head.h"

#include <QFile>
#include <QFileInfo>

#include <functional>

namespace broadsheet {

namespace {

Result<PictureInfo> readHead(const QByteArray& bytes)
{
    if (isJpeg(bytes))
        return readJpegHead(bytes);
    if (isPng(bytes))
        return readPngHead(bytes);
    return badPicture(PictureText::tr("it is neither a JPEG nor a PNG"), {});
}

using ReadMore = std::function<void(const QByteArray& bytes, PictureInfo& info)>;

/// The file's head, and what `more` reads from a sound file.
Result<PictureInfo> look(const QString& fileName, const ReadMore& more)
{
    if (!QFileInfo(fileName).isFile()) {
        return Problem { PictureText::tr("There is no picture “%1”. Check its name and folder.")
                             .arg(QFileInfo(fileName).fileName()),
            fileName };
    }
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return Problem { PictureText::tr("The picture “%1” cannot be read. Check that you are "
                                         "allowed to open it.")
                             .arg(QFileInfo(fileName).fileName()),
            fileName + QStringLiteral(": ") + file.errorString() };
    }
    if (file.size() == 0)
        return inFile(badPicture(PictureText::tr("it is empty"), {}), fileName);
    const uchar* mapped = file.map(0, file.size());
    if (mapped == nullptr) {
        return inFile(
            badPicture(PictureText::tr("it cannot be read"), file.errorString()), fileName);
    }
    const auto bytes
        = QByteArray::fromRawData(reinterpret_cast<const char*>(mapped), qsizetype(file.size()));
    Result<PictureInfo> head = readHead(bytes);
    if (!head)
        return inFile(head.problem(), fileName);
    PictureInfo info = std::move(head).value();
    if (info.storedWidth < 1 || info.storedHeight < 1)
        return inFile(badPicture(PictureText::tr("it has no pixels"), {}), fileName);
    const qint64 pixels = qint64(info.storedWidth) * info.storedHeight;
    if (pixels > MaximumPicturePixels) {
        return inFile(badPicture(PictureText::tr("it claims more than 200 megapixels"),
                          QStringLiteral("%1 x %2").arg(info.storedWidth).arg(info.storedHeight)),
            fileName);
    }
    if (more)
        more(bytes, info);
    return info;
}

} // namespace

QString PictureInfo::creditLine() const
{
    if (byline.isEmpty() || credit.isEmpty() || byline == credit)
        return byline.isEmpty() ? credit : byline;
    return byline + QLatin1Char('/') + credit;
}

Result<PictureInfo> readPictureInfo(const QString& fileName)
{
    return look(fileName, readMetadata);
}

Result<void> checkPictureFile(const QString& fileName)
{
    const Result<PictureInfo> head = look(fileName, {});
    return head ? Result<void>() : Result<void>(head.problem());
}

} // namespace broadsheet
