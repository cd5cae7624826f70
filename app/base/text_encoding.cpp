// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_encoding.h"

#include <QCoreApplication>

#include <unicode/ucnv.h>

#include <memory>

namespace broadsheet {

namespace {

constexpr qsizetype MaximumBytes = 64 * 1024 * 1024;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TextEncoding)
};

/// Length of the well-formed UTF-8 sequence at `at` (Unicode, table 3-7), 0 when there is none.
int utf8SequenceLength(const unsigned char* at, qsizetype available)
{
    const auto trail = [&](int index, unsigned low = 0x80, unsigned high = 0xBF) {
        return index < available && at[index] >= low && at[index] <= high;
    };
    const unsigned lead = at[0];
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return trail(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned low = lead == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = lead == 0xED ? 0x9F : 0xBF;
        return trail(1, low, high) && trail(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned low = lead == 0xF0 ? 0x90 : 0x80;
        const unsigned high = lead == 0xF4 ? 0x8F : 0xBF;
        return trail(1, low, high) && trail(2) && trail(3) ? 4 : 0;
    }
    return 0;
}

/// Most of what Chinese copy holds; random bytes that happen to be valid GB 18030 hold little of
/// it.
bool looksLikeChinese(const QString& text)
{
    qsizetype han = 0;
    qsizetype other = 0;
    for (const QChar c : text) {
        const ushort u = c.unicode();
        if ((u >= 0x4E00 && u <= 0x9FFF) || (u >= 0x3000 && u <= 0x303F) || u >= 0xFF00)
            ++han;
        else if (u >= 0x80 && (u < 0x2010 || u > 0x2026) && u != 0xB7)
            ++other;
    }
    return han > 0 && han > 4 * other;
}

/// Empty when a byte is not valid GB 18030.
QString decodeGb18030(const QByteArray& bytes)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open("gb18030", &error), &ucnv_close);
    ucnv_setToUCallBack(
        converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    if (U_FAILURE(error))
        return {};
    QString text(bytes.size() + 1, Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter.get(),
        reinterpret_cast<UChar*>(text.data()),
        int32_t(text.size()),
        bytes.constData(),
        int32_t(bytes.size()),
        &error);
    if (U_FAILURE(error))
        return {};
    text.truncate(length);
    return text;
}

Problem notText(const QString& summary, qsizetype offset)
{
    return Problem { summary, QStringLiteral("byte offset %1").arg(offset) };
}

} // namespace

qsizetype firstInvalidUtf8(const QByteArray& bytes)
{
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.constData());
    for (qsizetype at = 0; at < bytes.size();) {
        const int length = utf8SequenceLength(data + at, bytes.size() - at);
        if (length == 0)
            return at;
        at += length;
    }
    return -1;
}

Result<DecodedText> decodeText(const QByteArray& bytes)
{
    if (bytes.size() > MaximumBytes) {
        return Problem { Messages::tr(
                             "This file is too large for the copy of a page. Split it into "
                             "the copy of single pages and import those."),
            QStringLiteral("%1 bytes, limit %2").arg(bytes.size()).arg(MaximumBytes) };
    }
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0) {
        return notText(Messages::tr("This is not a text file: it holds NUL bytes. Save the copy as "
                                    "plain text in UTF-8 and import it again."),
            nul);
    }
    const qsizetype invalid = firstInvalidUtf8(bytes);
    if (invalid < 0) {
        QString text = QString::fromUtf8(bytes);
        if (text.startsWith(QChar(0xFEFF)))
            text.remove(0, 1);
        return DecodedText { text, TextEncoding::Utf8 };
    }
    const QString chinese = decodeGb18030(bytes);
    if (!chinese.isEmpty() && looksLikeChinese(chinese))
        return DecodedText { chinese, TextEncoding::Gb18030 };
    return notText(Messages::tr("This file is neither UTF-8 nor GB 18030 text. Save the copy as "
                                "UTF-8 and import it again."),
        invalid);
}

} // namespace broadsheet
