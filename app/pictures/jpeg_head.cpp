// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/jpeg_head.h"

#include "pictures/picture_problem.h"

#include <array>
#include <csetjmp>
#include <cstdio>
#include <jpeglib.h>

namespace broadsheet {

namespace {

/// libjpeg reports a fatal error by a call that may not return; control jumps back to the reader.
struct JpegErrors {
    jpeg_error_mgr base {};
    std::jmp_buf back {};
    std::array<char, JMSG_LENGTH_MAX> message {};
};

struct JpegHead {
    int width = 0;
    int height = 0;
    int components = 0;
    int precision = 0;
    bool adobe = false;
    size_t unread = 0; ///< bytes after the head: the entropy-coded picture
};

void onFatalError(j_common_ptr codec)
{
    auto* errors = reinterpret_cast<JpegErrors*>(codec->err);
    errors->base.format_message(codec, errors->message.data());
    std::longjmp(errors->back, 1); // NOLINT(modernize-avoid-setjmp-longjmp)
}

void onMessage(j_common_ptr /*codec*/, int /*level*/) { }

/// Holds nothing with a destructor, since a jump may leave it.
bool readWithLibjpeg(const QByteArray& bytes, JpegErrors& errors, JpegHead& head)
{
    jpeg_decompress_struct codec {};
    codec.err = jpeg_std_error(&errors.base);
    errors.base.error_exit = onFatalError;
    errors.base.emit_message = onMessage;
    if (setjmp(errors.back) != 0) {
        jpeg_destroy_decompress(&codec);
        return false;
    }
    jpeg_create_decompress(&codec);
    jpeg_mem_src(&codec,
        reinterpret_cast<const unsigned char*>(bytes.constData()),
        static_cast<unsigned long>(bytes.size()));
    jpeg_read_header(&codec, TRUE);
    head.width = int(codec.image_width);
    head.height = int(codec.image_height);
    head.components = codec.num_components;
    head.precision = codec.data_precision;
    head.adobe = codec.saw_Adobe_marker != FALSE;
    head.unread = codec.src->bytes_in_buffer;
    jpeg_destroy_decompress(&codec);
    return true;
}

} // namespace

bool isJpeg(const QByteArray& bytes)
{
    return bytes.startsWith("\xFF\xD8\xFF");
}

Result<PictureInfo> readJpegHead(const QByteArray& bytes)
{
    JpegErrors errors;
    JpegHead head;
    if (!readWithLibjpeg(bytes, errors, head)) {
        return badPicture(
            PictureText::tr("its head is damaged"), QString::fromLatin1(errors.message.data()));
    }
    // The end marker may be followed by other data (a phone's film clip), so it is searched for.
    const qsizetype scan = bytes.size() - qsizetype(head.unread);
    if (bytes.indexOf("\xFF\xD9", scan) < 0) {
        return badPicture(PictureText::tr("it breaks off before its end"),
            QStringLiteral("no end-of-image marker in %1 bytes").arg(bytes.size()));
    }
    if (head.components != 1 && head.components != 3 && head.components != 4) {
        return badPicture(PictureText::tr("its kind of colour is unknown"),
            QStringLiteral("%1 components").arg(head.components));
    }
    PictureInfo info;
    info.format = PictureFormat::Jpeg;
    info.storedWidth = head.width;
    info.storedHeight = head.height;
    info.bitsPerComponent = head.precision;
    if (head.components == 1)
        info.color = PictureColor::Grey;
    if (head.components == 4) {
        info.color = PictureColor::Cmyk;
        info.inksInverted = head.adobe;
    }
    return info;
}

} // namespace broadsheet
