// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFile>
#include <QImage>
#include <QTest>

#include <exiv2/exiv2.hpp>
#include <string>

namespace broadsheet {

/// A plain picture in the format of the file's name; JPEG or PNG.
inline void writePicture(
    const QString& file, QSize size, QImage::Format format, QRgb color = 0xff336699)
{
    QImage image(size, format);
    image.fill(QColor::fromRgb(color));
    QVERIFY(image.save(file));
}

/// IIM fields exactly as bytes; none for an empty value.
struct IptcBytes {
    std::string characterSet;
    std::string headline;
    std::string caption;
    std::string byline;
    std::string credit;
};

inline void writeIptc(const QString& file, const IptcBytes& bytes)
{
    const auto image = Exiv2::ImageFactory::open(file.toStdString());
    image->readMetadata();
    Exiv2::IptcData data;
    const auto add = [&data](const char* key, const std::string& value) {
        if (!value.empty())
            data[key] = value;
    };
    add("Iptc.Envelope.CharacterSet", bytes.characterSet);
    add("Iptc.Application2.Headline", bytes.headline);
    add("Iptc.Application2.Caption", bytes.caption);
    add("Iptc.Application2.Byline", bytes.byline);
    add("Iptc.Application2.Credit", bytes.credit);
    image->setIptcData(data);
    image->writeMetadata();
}

} // namespace broadsheet
