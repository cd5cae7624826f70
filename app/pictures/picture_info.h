// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace broadsheet {

enum class PictureFormat { Jpeg, Png };

enum class PictureColor { Grey, Rgb, Cmyk };

/// What a picture file says of itself, read from its head and its metadata without decoding it.
struct PictureInfo {
    PictureFormat format = PictureFormat::Jpeg;
    PictureColor color = PictureColor::Rgb;
    int bitsPerComponent = 8;
    bool hasAlpha = false;
    /// CMYK JPEGs with an Adobe marker keep their inks inverted (0 = full ink).
    bool inksInverted = false;
    int storedWidth = 0; ///< pixels as they stand in the file
    int storedHeight = 0;
    /// EXIF orientation, 1 to 8: how the stored pixels are turned to stand upright; 1 = as stored.
    int orientation = 1;
    QString headline;
    QString caption;
    QString byline; ///< who took it
    QString credit; ///< who provides it

    /// The upright picture, orientation applied.
    [[nodiscard]] int width() const { return orientation >= 5 ? storedHeight : storedWidth; }

    [[nodiscard]] int height() const { return orientation >= 5 ? storedWidth : storedHeight; }

    /// What is printed below the picture: byline and credit with a slash between, one when they
    /// are equal or only one is given.
    [[nodiscard]] QString creditLine() const;
};

/// The largest picture that is taken; a bigger claim in a file's head is damage or an attack.
constexpr qint64 MaximumPicturePixels = 200'000'000;

/// Reads a JPEG or PNG, told apart by its content and not its name. XMP fields win over IPTC-IIM
/// ones, since they are always Unicode; IIM fields without a character set are taken as UTF-8, then
/// as GB 18030 (the habit of Chinese news agencies), then as Latin-1.
/// Problem: no such file, neither JPEG nor PNG, a damaged head, a file that breaks off before its
/// end, more than MaximumPicturePixels. Damaged metadata in a sound picture is left out silently.
/// Not to be called from two threads at once (the XMP parser is shared).
Result<PictureInfo> readPictureInfo(const QString& file);

/// Whether readPictureInfo() would take the file. Its metadata is not looked at, so any thread may
/// ask.
Result<void> checkPictureFile(const QString& file);

} // namespace broadsheet
