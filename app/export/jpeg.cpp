// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/jpeg.h"

#include "export/png.h"
#include "pictures/png_head.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <jpeglib.h>

namespace broadsheet {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Jpeg)
};

/// Nothing of it is seen in print.
constexpr int QualityOfPng = 95;

/// libjpeg reports errors by a function that may not return, hence the jump.
struct JpegErrors {
    jpeg_error_mgr base {};
    std::jmp_buf jump {};
    char message[JMSG_LENGTH_MAX] = "";
};

[[noreturn]] void leave(j_common_ptr info)
{
    auto* const errors = reinterpret_cast<JpegErrors*>(info->err);
    errors->base.format_message(info, errors->message);
    std::longjmp(errors->jump, 1);
}

void keepQuiet(j_common_ptr info)
{
    auto* const errors = reinterpret_cast<JpegErrors*>(info->err);
    errors->base.format_message(info, errors->message);
}

jpeg_error_mgr* prepare(JpegErrors& errors)
{
    jpeg_std_error(&errors.base);
    errors.base.error_exit = leave;
    errors.base.output_message = keepQuiet;
    return &errors.base;
}

const unsigned char* dataOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

// The functions that set the jump target keep no object with a destructor of their own.

bool readHeader(JpegFile& file, JpegErrors& errors)
{
    jpeg_decompress_struct info {};
    info.err = prepare(errors);
    if (setjmp(errors.jump) != 0) { // NOLINT(cert-err52-cpp)
        jpeg_destroy_decompress(&info);
        return false;
    }
    jpeg_create_decompress(&info);
    jpeg_mem_src(&info, dataOf(file.bytes), static_cast<unsigned long>(file.bytes.size()));
    jpeg_read_header(&info, TRUE);
    file.size = { int(info.image_width), int(info.image_height) };
    file.channels = info.num_components;
    file.inverted = info.num_components == 4 && info.saw_Adobe_marker != 0;
    jpeg_destroy_decompress(&info);
    return true;
}

bool decodeRows(const JpegFile& file,
    PixelRect crop,
    AreaAverage& average,
    std::uint8_t* row,
    JpegErrors& errors)
{
    jpeg_decompress_struct info {};
    info.err = prepare(errors);
    if (setjmp(errors.jump) != 0) { // NOLINT(cert-err52-cpp)
        jpeg_destroy_decompress(&info);
        return false;
    }
    jpeg_create_decompress(&info);
    jpeg_mem_src(&info, dataOf(file.bytes), static_cast<unsigned long>(file.bytes.size()));
    jpeg_read_header(&info, TRUE);
    info.dct_method = JDCT_ISLOW; // the exact one: the same pixels on every machine
    jpeg_start_decompress(&info);
    const int channels = info.output_components;
    for (int y = 0; y < crop.y + crop.height; ++y) {
        JSAMPROW rows[1] = { row };
        jpeg_read_scanlines(&info, rows, 1);
        if (y < crop.y) {
            continue;
        }
        for (int i = 0; file.inverted && i < file.size.width * channels; ++i) {
            row[i] = std::uint8_t(255 - row[i]);
        }
        average.addRow(row + std::ptrdiff_t(crop.x) * channels);
    }
    const bool whole = info.err->num_warnings == 0; // a warning is missing or broken data
    jpeg_destroy_decompress(&info);
    return whole;
}

struct EncodedBuffer {
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
};

bool encodeRows(const Pixels& pixels, int quality, EncodedBuffer& out, JpegErrors& errors)
{
    jpeg_compress_struct info {};
    info.err = prepare(errors);
    if (setjmp(errors.jump) != 0) { // NOLINT(cert-err52-cpp)
        jpeg_destroy_compress(&info);
        return false;
    }
    jpeg_create_compress(&info);
    jpeg_mem_dest(&info, &out.bytes, &out.size);
    info.image_width = JDIMENSION(pixels.size.width);
    info.image_height = JDIMENSION(pixels.size.height);
    info.input_components = pixels.channels;
    info.in_color_space = pixels.channels == 1 ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, quality, TRUE);
    info.dct_method = JDCT_ISLOW;
    info.optimize_coding = TRUE;
    info.comp_info[0].h_samp_factor = 1; // full colour resolution: red lettering stays sharp
    info.comp_info[0].v_samp_factor = 1;
    jpeg_start_compress(&info, TRUE);
    const std::size_t stride = std::size_t(pixels.size.width) * std::size_t(pixels.channels);
    for (std::size_t y = 0; y < std::size_t(pixels.size.height); ++y) {
        JSAMPROW rows[1] = { const_cast<JSAMPLE*>(pixels.bytes.data() + y * stride) };
        jpeg_write_scanlines(&info, rows, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    return true;
}

Problem brokenPicture(const QString& path, const char* detail)
{
    return { Words::tr(
                 "The picture “%1” is not a whole JPEG file. Place it again from a good copy.")
                 .arg(QFileInfo(path).fileName()),
        path + QStringLiteral(": ") + QString::fromLatin1(detail) };
}

/// A file that was cut off while copying lacks the end marker; some programs pad it with zeros or
/// append matter of their own after it.
bool hasEndMarker(const QByteArray& bytes)
{
    const qsizetype scan = bytes.lastIndexOf(QByteArrayView("\xFF\xDA", 2));
    return scan > 0 && bytes.indexOf(QByteArrayView("\xFF\xD9", 2), scan) > 0;
}

} // namespace

Result<JpegFile> readJpeg(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Problem { Words::tr(
                             "The picture “%1” cannot be read. Put the file back or place the "
                             "picture again.")
                             .arg(QFileInfo(path).fileName()),
            path + QStringLiteral(": ") + file.errorString() };
    }
    JpegFile jpeg { path, file.readAll(), {}, 3, false };
    if (isPng(jpeg.bytes)) {
        const Result<Pixels> pixels = decodePng(jpeg.bytes, path);
        if (!pixels) {
            return pixels.problem();
        }
        Result<QByteArray> made = encodeJpeg(*pixels, QualityOfPng);
        if (!made) {
            return made.problem();
        }
        jpeg.bytes = std::move(made).value();
    }
    JpegErrors errors;
    if (!readHeader(jpeg, errors)) {
        return brokenPicture(path, errors.message);
    }
    if (!hasEndMarker(jpeg.bytes)) {
        return brokenPicture(path, "the file ends before the picture does");
    }
    return jpeg;
}

Result<Pixels> decodeJpeg(const JpegFile& file, PixelRect crop, PixelSize size)
{
    const PixelRect whole { 0, 0, file.size.width, file.size.height };
    if (crop.x < 0 || crop.y < 0 || crop.width <= 0 || crop.height <= 0
        || crop.x + crop.width > whole.width || crop.y + crop.height > whole.height) {
        return brokenPicture(file.path, "the crop lies outside of the picture");
    }
    AreaAverage average({ crop.width, crop.height }, size, file.channels);
    std::vector<std::uint8_t> row(std::size_t(file.size.width) * std::size_t(file.channels));
    JpegErrors errors;
    if (!decodeRows(file, crop, average, row.data(), errors)) {
        return brokenPicture(file.path, errors.message);
    }
    return Pixels { size, file.channels, average.takePixels() };
}

Result<QByteArray> encodeJpeg(const Pixels& pixels, int quality)
{
    EncodedBuffer out;
    JpegErrors errors;
    const bool done = encodeRows(pixels, quality, out, errors);
    const QByteArray bytes(reinterpret_cast<const char*>(out.bytes), qsizetype(out.size));
    std::free(out.bytes); // NOLINT(cppcoreguidelines-no-malloc): libjpeg's buffer
    if (!done) {
        return Problem { Words::tr("A picture could not be made smaller for the PDF."),
            QString::fromLatin1(errors.message) };
    }
    return bytes;
}

} // namespace broadsheet
