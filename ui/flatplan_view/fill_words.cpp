// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flatplan_view/fill_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace broadsheet {

namespace {

struct FillText {
    Q_DECLARE_TR_FUNCTIONS(FlatplanFill)
};

QString number(int value)
{
    return QLocale().toString(value);
}

} // namespace

QString placedWords(const PageFill& fill)
{
    return FillText::tr("%1 characters").arg(number(fill.characters));
}

QString linesWords(const PageFill& fill)
{
    if (fill.oversetLines > 0)
        return FillText::tr("%n line(s) over", nullptr, fill.oversetLines);
    if (fill.lines == 0)
        return {};
    return fill.freeLines == 0 ? FillText::tr("full")
                               : FillText::tr("%n line(s) free", nullptr, fill.freeLines);
}

QString waitingWords(const PageFill& fill)
{
    if (fill.waitingStories == 0)
        return {};
    return FillText::tr("%n story(ies) not placed (%1 characters)", nullptr, fill.waitingStories)
        .arg(number(fill.waitingCharacters));
}

QString sectionTitle(const QString& letters, int pages)
{
    const QString count = FillText::tr("%n page(s)", nullptr, pages);
    return letters.isEmpty() ? count : FillText::tr("Section %1 · %2").arg(letters, count);
}

QString sumWords(const FlatplanSum& sum)
{
    QStringList words { placedWords(sum.fill) };
    if (sum.fill.freeLines > 0)
        words += FillText::tr("%n line(s) free", nullptr, sum.fill.freeLines);
    if (sum.fill.oversetLines > 0)
        words += FillText::tr("%n line(s) over", nullptr, sum.fill.oversetLines);
    if (sum.fill.waitingStories > 0)
        words += waitingWords(sum.fill);
    if (sum.released > 0)
        words += FillText::tr("%1 of %2 released").arg(sum.released).arg(sum.pages);
    return words.join(QStringLiteral(" · "));
}

} // namespace broadsheet
