// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/edition.h"

namespace broadsheet {

namespace {

/// "a03" and "A3" name one folio: capital letters, no zeros before the number.
QString plainFolio(const QString& folio)
{
    const QString upper = folio.trimmed().toUpper();
    qsizetype digits = upper.size();
    while (digits > 0 && upper[digits - 1].isDigit()) {
        --digits;
    }
    qsizetype significant = digits;
    while (significant + 1 < upper.size() && upper[significant] == QLatin1Char('0')) {
        ++significant;
    }
    return upper.left(digits) + upper.mid(significant);
}

} // namespace

const Page* Edition::page(int number) const
{
    for (const PagePtr& page : pages) {
        if (page->number == number) {
            return page.get();
        }
    }
    return nullptr;
}

const Page* Edition::page(const QString& numberOrFolio) const
{
    const QString wanted = plainFolio(numberOrFolio);
    if (wanted.isEmpty()) {
        return nullptr;
    }
    for (const PagePtr& page : pages) {
        if (!page->folio.isEmpty() && plainFolio(page->folio) == wanted) {
            return page.get();
        }
    }
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    return isNumber ? page(number) : nullptr;
}

} // namespace broadsheet
