// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/icu_words.h"

#include <unicode/ubrk.h>

namespace broadsheet {

std::vector<int> icuWordStarts(QStringView text)
{
    std::vector<int> starts;
    UErrorCode error = U_ZERO_ERROR;
    UBreakIterator* words = ubrk_open(UBRK_WORD,
        "zh",
        reinterpret_cast<const UChar*>(text.utf16()),
        std::int32_t(text.size()),
        &error);
    if (U_FAILURE(error) != 0)
        return text.isEmpty() ? starts : std::vector<int> { 0 };
    for (std::int32_t at = ubrk_first(words); at != UBRK_DONE && at < text.size();
        at = ubrk_next(words))
        starts.push_back(at);
    ubrk_close(words);
    return starts;
}

} // namespace broadsheet
