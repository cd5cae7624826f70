// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/jpeg.h"
#include "page_layout/composed_page.h"

#include <map>
#include <string>
#include <tuple>

namespace broadsheet {

class PdfFile;

/// A picture in the document and the part of it that is embedded.
struct PdfPicture {
    int object = 0;
    std::string resourceName;
    PixelRect part; ///< of the original, in pixels
};

/// The document's pictures. A JPEG goes in as it is when most of it shows and it is not finer than
/// a press can use; else the crop is cut out, brought to press resolution and encoded anew.
/// The same part of the same original is embedded once.
class PdfPictures {
public:
    explicit PdfPictures(PdfFile& file)
        : m_file(file)
    {
    }

    Result<PdfPicture> add(const PlacedPicture& placed);

private:
    using Key = std::tuple<QString, int, int, int, int, int, int>;

    PdfPicture embed(const JpegFile& jpeg, const QByteArray& data, PixelSize size, PixelRect part);

    PdfFile& m_file;
    std::map<Key, PdfPicture> m_pictures;
};

} // namespace broadsheet
