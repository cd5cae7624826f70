// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pdf_pictures.h"

#include "export/pdf_file.h"
#include "export/pdf_syntax.h"

#include <cmath>

namespace broadsheet {

namespace {

/// Newsprint screens of 85 to 120 lines an inch use no more than 2 pixels a line; finer pictures
/// only make the file big.
constexpr double FinestPpi = 300;
constexpr double TargetPpi = 220;
constexpr int Quality = 88;
/// Below this part of the original's pixels the rest is not carried along.
constexpr double MostOfIt = 0.7;

/// Device-independent colour: sRGB's primaries and white point (IEC 61966-2-1) with its overall
/// gamma.
constexpr const char* SrgbSpace
    = "[/CalRGB<</WhitePoint[.9505 1 1.089]/Gamma[2.2 2.2 2.2]"
      "/Matrix[.4124 .2126 .0193 .3576 .7152 .1192 .1805 .0722 .9505]>>]";

double effectivePpi(const PlacedPicture& placed)
{
    const double across = placed.cropWidth / (placed.rect.width.toPt() / 72);
    const double down = placed.cropHeight / (placed.rect.height.toPt() / 72);
    return std::min(across, down);
}

PixelSize pressSize(const PlacedPicture& placed)
{
    const auto pixels = [](Length length, int most) {
        return std::clamp(int(std::lround(length.toPt() / 72 * TargetPpi)), 1, most);
    };
    return { pixels(placed.rect.width, placed.cropWidth),
        pixels(placed.rect.height, placed.cropHeight) };
}

std::string colorSpace(const JpegFile& jpeg)
{
    switch (jpeg.channels) {
    case 1:
        return "/DeviceGray";
    case 4:
        return jpeg.inverted ? "/DeviceCMYK/Decode[1 0 1 0 1 0 1 0]" : "/DeviceCMYK";
    default:
        return SrgbSpace;
    }
}

} // namespace

PdfPicture PdfPictures::embed(
    const JpegFile& jpeg, const QByteArray& data, PixelSize size, PixelRect part)
{
    PdfPicture picture { m_file.reserve(), "/P" + std::to_string(m_pictures.size() + 1), part };
    m_file.writeStream(picture.object,
        "/Type/XObject/Subtype/Image/Width " + std::to_string(size.width) + "/Height "
            + std::to_string(size.height) + "/ColorSpace" + colorSpace(jpeg)
            + "/BitsPerComponent 8/Filter/DCTDecode",
        { data.constData(), std::size_t(data.size()) });
    return picture;
}

Result<PdfPicture> PdfPictures::add(const PlacedPicture& placed)
{
    const PixelRect crop { placed.cropX, placed.cropY, placed.cropWidth, placed.cropHeight };
    const bool fine = effectivePpi(placed) > FinestPpi;
    const PixelSize size = fine ? pressSize(placed) : PixelSize { crop.width, crop.height };
    const QString& name = placed.hash.isEmpty() ? placed.file : placed.hash;
    const Key key { name, crop.x, crop.y, crop.width, crop.height, size.width, size.height };
    if (const auto known = m_pictures.find(key); known != m_pictures.end()) {
        return known->second;
    }
    const Result<JpegFile> jpeg = readJpeg(placed.file);
    if (!jpeg) {
        return jpeg.problem();
    }
    const double shown
        = double(crop.width) * crop.height / (double(jpeg->size.width) * jpeg->size.height);
    if ((!fine && shown >= MostOfIt) || jpeg->channels == 4) {
        const PixelRect all { 0, 0, jpeg->size.width, jpeg->size.height };
        const PdfPicture picture = embed(*jpeg, jpeg->bytes, jpeg->size, all);
        return m_pictures.emplace(key, picture).first->second;
    }
    const Result<Pixels> pixels = decodeJpeg(*jpeg, crop, size);
    if (!pixels) {
        return pixels.problem();
    }
    const Result<QByteArray> data = encodeJpeg(*pixels, Quality);
    if (!data) {
        return data.problem();
    }
    return m_pictures.emplace(key, embed(*jpeg, *data, size, crop)).first->second;
}

} // namespace broadsheet
