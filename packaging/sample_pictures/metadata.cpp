// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metadata.h"

#include <cstdio>
#include <exiv2/exiv2.hpp>

namespace Samples {

namespace {

constexpr auto kDay = "2026-10-14";

void addText(Exiv2::IptcData& data, const char* key, const QString& value)
{
    Exiv2::StringValue text;
    text.read(value.toStdString());
    data.add(Exiv2::IptcKey(key), &text);
}

Exiv2::IptcData iptcOf(const PictureFacts& facts)
{
    Exiv2::IptcData data;
    data["Iptc.Envelope.CharacterSet"] = std::string("\x1b%G");
    data["Iptc.Application2.RecordVersion"] = static_cast<uint16_t>(4);
    addText(data, "Iptc.Application2.Headline", facts.headline);
    addText(data, "Iptc.Application2.Caption", facts.caption);
    addText(data, "Iptc.Application2.Byline", facts.byline);
    addText(data, "Iptc.Application2.Credit", facts.credit);
    addText(data, "Iptc.Application2.Source", facts.source);
    addText(data, "Iptc.Application2.City", facts.city);
    addText(data, "Iptc.Application2.CountryName", facts.country);
    addText(data, "Iptc.Application2.Copyright", facts.copyright);
    for (const QString& word : facts.keywords)
        addText(data, "Iptc.Application2.Keywords", word);
    Exiv2::DateValue date;
    date.read(kDay);
    data.add(Exiv2::IptcKey("Iptc.Application2.DateCreated"), &date);
    return data;
}

void setAlternative(Exiv2::XmpData& data, const char* key, const QString& value)
{
    data[key] = (QStringLiteral("lang=x-default ") + value).toStdString();
}

Exiv2::XmpData xmpOf(const PictureFacts& facts)
{
    Exiv2::XmpData data;
    setAlternative(data, "Xmp.dc.title", facts.headline);
    setAlternative(data, "Xmp.dc.description", facts.caption);
    setAlternative(data, "Xmp.dc.rights", facts.copyright);
    Exiv2::XmpArrayValue creators(Exiv2::xmpSeq);
    creators.read(facts.byline.toStdString());
    data.add(Exiv2::XmpKey("Xmp.dc.creator"), &creators);
    Exiv2::XmpArrayValue words(Exiv2::xmpBag);
    for (const QString& word : facts.keywords)
        words.read(word.toStdString());
    data.add(Exiv2::XmpKey("Xmp.dc.subject"), &words);
    data["Xmp.photoshop.Headline"] = facts.headline.toStdString();
    data["Xmp.photoshop.Credit"] = facts.credit.toStdString();
    data["Xmp.photoshop.Source"] = facts.source.toStdString();
    data["Xmp.photoshop.City"] = facts.city.toStdString();
    data["Xmp.photoshop.Country"] = facts.country.toStdString();
    data["Xmp.photoshop.DateCreated"] = std::string(kDay);
    return data;
}

} // namespace

bool writeFacts(const QString& path, const PictureFacts& facts)
{
    try {
        const auto image = Exiv2::ImageFactory::open(path.toStdString());
        image->readMetadata();
        image->setIptcData(iptcOf(facts));
        image->setXmpData(xmpOf(facts));
        image->writeMetadata();
    } catch (const Exiv2::Error& error) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), error.what());
        return false;
    }
    return true;
}

} // namespace Samples
