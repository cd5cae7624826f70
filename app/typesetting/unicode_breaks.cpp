// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/unicode_breaks.h"

#include <unicode/ubrk.h>

namespace broadsheet {

UnicodeBreaks::UnicodeBreaks() = default;

UnicodeBreaks::~UnicodeBreaks()
{
    if (m_iterator != nullptr)
        ubrk_close(m_iterator);
}

void UnicodeBreaks::setText(QStringView text)
{
    UErrorCode error = U_ZERO_ERROR;
    // "en": ICU's Chinese and Japanese tailorings are not wanted under the trade's own rules.
    if (m_iterator == nullptr)
        m_iterator = ubrk_open(UBRK_LINE, "en", nullptr, 0, &error);
    ubrk_setText(m_iterator,
        reinterpret_cast<const UChar*>(text.utf16()),
        std::int32_t(text.size()),
        &error);
    m_usable = U_SUCCESS(error) != 0;
}

bool UnicodeBreaks::mayBreakBefore(int offset)
{
    return m_usable && ubrk_isBoundary(m_iterator, offset) != 0;
}

} // namespace broadsheet
