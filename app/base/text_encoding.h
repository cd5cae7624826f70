// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace broadsheet {

enum class TextEncoding {
    Utf8,
    Gb18030,
};

struct DecodedText {
    QString text; ///< without a byte order mark
    TextEncoding encoding = TextEncoding::Utf8;
};

/// Decodes copy as it arrives. UTF-8 (with or without a byte order mark) is taken when every byte
/// is valid; else GB 18030 when every byte is valid in it and what comes out is mostly Han
/// and its marks; else a Problem whose detail holds the offset of the first byte that is not UTF-8.
/// NUL bytes and UTF-16 marks are refused with their offset.
Result<DecodedText> decodeText(const QByteArray& bytes);

/// Offset of the first byte that is not well-formed UTF-8, or -1 when all are.
qsizetype firstInvalidUtf8(const QByteArray& bytes);

} // namespace broadsheet
