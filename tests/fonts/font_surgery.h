// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fonts/font_library.h"

#include <QByteArray>
#include <QFile>

namespace broadsheet {

/// Fonts that lie, made from honest ones by changing bytes of their tables.

/// The file of an installed family; empty where it is not installed.
inline QByteArray fontFileOf(const char* family)
{
    FontLibrary fonts;
    const Result<FoundFace> found = fonts.find(QString::fromLatin1(family), 400, false);
    if (!found || found->substitution != Substitution::None)
        return {};
    QFile file(found->face->path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct TablePlace {
    qsizetype entry = -1; ///< of the directory
    qsizetype offset = 0;
    qsizetype length = 0;
};

inline qsizetype number(const QByteArray& bytes, qsizetype at, int size)
{
    qsizetype value = 0;
    for (int i = 0; i < size; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

inline void put(QByteArray& bytes, qsizetype at, int size, qsizetype value)
{
    for (int i = size - 1; i >= 0; --i, value >>= 8)
        bytes[at + i] = char(value & 0xFF);
}

inline TablePlace tableOf(const QByteArray& font, const char* tag)
{
    const qsizetype count = number(font, 4, 2);
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype entry = 12 + 16 * i;
        if (font.mid(entry, 4) == tag)
            return { entry, number(font, entry + 8, 4), number(font, entry + 12, 4) };
    }
    return {};
}

/// `value` in `size` bytes at `at` of a table.
inline QByteArray with(QByteArray font, const char* tag, qsizetype at, int size, qsizetype value)
{
    put(font, tableOf(font, tag).offset + at, size, value);
    return font;
}

/// A table of one byte only, from `from` on.
inline QByteArray filled(QByteArray font, const char* tag, qsizetype from, char byte)
{
    const TablePlace table = tableOf(font, tag);
    for (qsizetype i = from; i < table.length; ++i)
        font[table.offset + i] = byte;
    return font;
}

} // namespace broadsheet
