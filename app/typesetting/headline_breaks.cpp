// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/headline_breaks.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// The editor's breaks stand wherever they were set, inside a word too.
void addForced(SplitHeadline& headline)
{
    for (const int at : headline.text.forced) {
        const auto place = std::lower_bound(headline.breaks.begin(),
            headline.breaks.end(),
            at,
            [](const HeadlineBreak& candidate, int offset) { return candidate.at < offset; });
        if (place != headline.breaks.end() && place->at == at)
            *place = { at, 0, true, true };
        else
            headline.breaks.insert(place, { at, 0, true, true });
    }
}

} // namespace

SplitHeadline splitHeadline(
    const QString& text, const QString& language, const WordSplitter& splitter)
{
    SplitHeadline headline;
    headline.chinese = language.startsWith(QLatin1String("zh"));
    headline.text = headlineText(text, headline.chinese);
    if (headline.chinese)
        findChineseBreaks(headline, splitter);
    else
        findSpacedBreaks(headline, language);
    addForced(headline);
    return headline;
}

} // namespace broadsheet
