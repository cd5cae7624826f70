// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/png_head.h"

#include "pictures/picture_problem.h"

#include <QtEndian>

#include <limits>

namespace broadsheet {

namespace {

constexpr qsizetype SignatureLength = 8;
constexpr qsizetype ChunkFrame = 12; // length, type and checksum
constexpr qsizetype HeaderLength = 13; // the body of IHDR
constexpr uchar AlphaFlag = 4; // colour types: 1 palette, 2 colour, 4 alpha
constexpr uchar ColorFlag = 2;

quint32 bigEndianAt(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// Walks from chunk to chunk; false when one reaches over the end or none is the last.
bool reachesEnd(const QByteArray& bytes)
{
    qsizetype at = SignatureLength;
    while (at + ChunkFrame <= bytes.size()) {
        if (bytes.mid(at + 4, 4) == "IEND")
            return true;
        at += ChunkFrame + qsizetype(bigEndianAt(bytes, at));
    }
    return false;
}

} // namespace

bool isPng(const QByteArray& bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1A\n");
}

Result<PictureInfo> readPngHead(const QByteArray& bytes)
{
    if (bytes.size() < SignatureLength + ChunkFrame + HeaderLength
        || bytes.mid(SignatureLength + 4, 4) != "IHDR"
        || bigEndianAt(bytes, SignatureLength) != quint32(HeaderLength))
        return badPicture(PictureText::tr("its head is damaged"), QStringLiteral("no IHDR chunk"));
    const qsizetype body = SignatureLength + 8;
    const quint32 width = bigEndianAt(bytes, body);
    const quint32 height = bigEndianAt(bytes, body + 4);
    const auto depth = uchar(bytes[body + 8]);
    const auto type = uchar(bytes[body + 9]);
    constexpr auto Largest = quint32(std::numeric_limits<int>::max());
    if (width > Largest || height > Largest || type > 6 || depth > 16) {
        return badPicture(PictureText::tr("its head is damaged"),
            QStringLiteral("IHDR %1 x %2, depth %3, type %4")
                .arg(width)
                .arg(height)
                .arg(depth)
                .arg(type));
    }
    if (!reachesEnd(bytes)) {
        return badPicture(PictureText::tr("it breaks off before its end"),
            QStringLiteral("no IEND chunk in %1 bytes").arg(bytes.size()));
    }
    PictureInfo info;
    info.format = PictureFormat::Png;
    info.storedWidth = int(width);
    info.storedHeight = int(height);
    info.bitsPerComponent = depth;
    info.color = (type & ColorFlag) != 0 ? PictureColor::Rgb : PictureColor::Grey;
    info.hasAlpha = (type & AlphaFlag) != 0;
    return info;
}

} // namespace broadsheet
