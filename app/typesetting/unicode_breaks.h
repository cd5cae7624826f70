// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct UBreakIterator;

namespace broadsheet {

/// ICU adds to the algorithm that a hyphen that begins a word stays with it ("-able"). Kept is what
/// text wants; Plain is the algorithm alone.
enum class WordHyphen { Kept, Plain };

/// Where Unicode's line breaking algorithm (UAX #14, by ICU) lets a text break, before any rule of
/// the trade: the base layer of BreakFinder. One per thread: it keeps ICU's iterator.
class UnicodeBreaks {
public:
    explicit UnicodeBreaks(WordHyphen hyphen = WordHyphen::Kept)
        : m_hyphen(hyphen)
    {
    }

    ~UnicodeBreaks();
    UnicodeBreaks(const UnicodeBreaks&) = delete;
    UnicodeBreaks& operator=(const UnicodeBreaks&) = delete;
    UnicodeBreaks(UnicodeBreaks&&) = delete;
    UnicodeBreaks& operator=(UnicodeBreaks&&) = delete;

    /// Turns to this text, which must live on and stay as it is until the next call.
    void setText(QStringView text);

    /// Whether a line may break before the character at this UTF-16 offset of the text.
    [[nodiscard]] bool mayBreakBefore(int offset);

private:
    [[nodiscard]] bool isAfterWordHyphen(int offset) const;

    WordHyphen m_hyphen;
    QStringView m_text;
    UBreakIterator* m_iterator = nullptr; ///< made when first needed
    bool m_usable = false;
};

} // namespace broadsheet
