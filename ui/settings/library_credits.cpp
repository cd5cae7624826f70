// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/library_credits.h"

#include <QtGlobal>

namespace broadsheet {

std::vector<LibraryCredit> libraryCredits()
{
    const auto text = [](const char* words) { return QString::fromLatin1(words); };
    return {
        { text("Qt"), text(qVersion()), text("LGPL-3.0-only") },
        { text("HarfBuzz"), text(HARFBUZZ_VERSION), text("MIT") },
        { text("ICU"), text(ICU_VERSION), text("Unicode-DFS-2016") },
        { text("FreeType"), text(FREETYPE_VERSION), text("FTL") },
        { text("Fontconfig"), text(FONTCONFIG_VERSION), text("HPND") },
        { text("SQLite"), text(SQLITE_VERSION), text("Public Domain") },
        { text("Exiv2"), text(EXIV2_VERSION), text("GPL-2.0-or-later") },
        { text("libdeflate"), text(DEFLATE_VERSION), text("MIT") },
        { text("zlib"), text(ZLIB_VERSION), text("Zlib") },
        { text("libjpeg-turbo"), text(JPEG_VERSION), text("IJG, BSD-3-Clause, Zlib") },
        { text("Noto Sans CJK, Noto Serif CJK"), {}, text("OFL-1.1") },
        { text("AR PL UKai, AR PL UMing (Arphic)"), {}, text("Arphic-1999") },
    };
}

} // namespace broadsheet
