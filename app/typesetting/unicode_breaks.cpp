// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/unicode_breaks.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>

namespace broadsheet {

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
    m_text = text;
    m_usable = U_SUCCESS(error) != 0;
}

/// A letter or symbol behind a hyphen that stands at the text's beginning, marks on it aside.
bool UnicodeBreaks::isAfterWordHyphen(int offset) const
{
    int hyphen = offset - 1;
    while (hyphen > 0 && m_text[hyphen].isMark())
        --hyphen;
    if (hyphen != 0 || (m_text[0] != u'-' && m_text[0] != u'‐'))
        return false;
    const bool pair = m_text[offset].isHighSurrogate() && offset + 1 < m_text.size()
        && m_text[offset + 1].isLowSurrogate();
    const char32_t next = pair ? QChar::surrogateToUcs4(m_text[offset], m_text[offset + 1])
                               : m_text[offset].unicode();
    const int kind = u_getIntPropertyValue(UChar32(next), UCHAR_LINE_BREAK);
    return kind == U_LB_ALPHABETIC || kind == U_LB_COMPLEX_CONTEXT || kind == U_LB_UNKNOWN
        || kind == U_LB_AMBIGUOUS;
}

bool UnicodeBreaks::mayBreakBefore(int offset)
{
    if (!m_usable)
        return false;
    return ubrk_isBoundary(m_iterator, offset) != 0
        || (m_hyphen == WordHyphen::Plain && isAfterWordHyphen(offset));
}

} // namespace broadsheet
