// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/picture_metadata.h"

#include "base/text_encoding.h"

#include <QStringList>

#include <array>
#include <exception>
#include <exiv2/exiv2.hpp>
#include <string>

namespace broadsheet {

namespace {

/// One field of the picture, and where IIM and XMP keep it.
struct Field {
    QString PictureInfo::* member;
    const char* iptcKey;
    const char* xmpKey;
};

constexpr std::array Fields {
    Field { &PictureInfo::headline, "Iptc.Application2.Headline", "Xmp.photoshop.Headline" },
    Field { &PictureInfo::caption, "Iptc.Application2.Caption", "Xmp.dc.description" },
    Field { &PictureInfo::byline, "Iptc.Application2.Byline", "Xmp.dc.creator" },
    Field { &PictureInfo::credit, "Iptc.Application2.Credit", "Xmp.photoshop.Credit" },
};

/// No field may hold it, so it keeps the fields apart while they are decoded together.
constexpr char FieldBreak = '\x1E';
constexpr const char* Utf8Mark = "\x1B%G"; // ISO 2022 escape in IIM dataset 1:90

/// The encoding is found for all fields at once: one of them alone (a name, "AP") says too little.
QStringList decodeIptc(const QByteArray& fields, bool markedUtf8)
{
    QString text;
    const Result<DecodedText> decoded = decodeText(fields);
    if (markedUtf8 && firstInvalidUtf8(fields) < 0)
        text = QString::fromUtf8(fields);
    else if (decoded)
        text = decoded->text;
    else
        text = QString::fromLatin1(fields);
    return text.split(QLatin1Char(FieldBreak));
}

void readIptc(const Exiv2::IptcData& data, PictureInfo& info)
{
    QByteArray all;
    for (const Field& field : Fields) {
        QByteArray value;
        const auto found = data.findKey(Exiv2::IptcKey(field.iptcKey));
        if (found != data.end())
            value = QByteArray::fromStdString(found->toString());
        value.replace(FieldBreak, ' ');
        value.replace('\0', ' ');
        all += value + FieldBreak;
    }
    const auto mark = data.findKey(Exiv2::IptcKey("Iptc.Envelope.CharacterSet"));
    const bool markedUtf8 = mark != data.end() && mark->toString() == Utf8Mark;
    const QStringList values = decodeIptc(all, markedUtf8);
    for (std::size_t i = 0; i < Fields.size(); ++i)
        info.*Fields[i].member = values.value(int(i)).trimmed();
}

QString xmpText(const Exiv2::Xmpdatum& datum)
{
    // A language alternative prints as lang="x-default" …; its default text is entry -1.
    std::string text = datum.toString();
    if (datum.typeId() == Exiv2::langAlt) {
        const auto& values = dynamic_cast<const Exiv2::LangAltValue&>(datum.value());
        text = values.toString(-1);
        if (text.empty() && !values.value_.empty())
            text = values.value_.begin()->second;
    }
    return QString::fromStdString(text).trimmed();
}

void readXmp(const Exiv2::XmpData& data, PictureInfo& info)
{
    for (const Field& field : Fields) {
        const auto found = data.findKey(Exiv2::XmpKey(field.xmpKey));
        if (found == data.end())
            continue;
        const QString text = xmpText(*found);
        if (!text.isEmpty())
            info.*field.member = text;
    }
}

void readExif(const Exiv2::ExifData& data, PictureInfo& info)
{
    const auto found = data.findKey(Exiv2::ExifKey("Exif.Image.Orientation"));
    if (found == data.end() || found->count() == 0)
        return;
    const long value = found->toLong();
    if (value >= 1 && value <= 8)
        info.orientation = int(value);
}

} // namespace

void readMetadata(const QByteArray& bytes, PictureInfo& info)
{
    try {
        // Its warnings about damaged metadata would go to standard error.
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        const auto image = Exiv2::ImageFactory::open(
            reinterpret_cast<const Exiv2::byte*>(bytes.constData()), long(bytes.size()));
        image->readMetadata();
        readExif(image->exifData(), info);
        readIptc(image->iptcData(), info);
        readXmp(image->xmpData(), info);
    } catch (const std::exception&) {
        // The picture itself is sound: it is used without what could not be read of its metadata.
        return;
    }
}

} // namespace broadsheet
