// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newsroom/newspaper.h"

#include <QTest>
#include <QWidget>

namespace broadsheet {

/// An edition as it comes from the library: with ids.
inline EditionPtr paperOf(QDate date, qint64 id, int pages = 4)
{
    NewNewspaper wanted;
    wanted.title = QStringLiteral("云汀日报");
    wanted.firstEdition = date;
    wanted.pages = pages;
    Edition edition = *firstEditionOf(wanted);
    edition.id = EditionId(id);
    edition.publication.issues = { QDate(2026, 10, 15), 12846, 0b0111111, {} };
    for (PagePtr& page : edition.pages) {
        Page known = *page;
        known.id = PageId(id * 100 + page->number);
        page = std::make_shared<const Page>(known);
    }
    return std::make_shared<const Edition>(edition);
}

template <typename Widget>
Widget* part(const QWidget& dialog, const char* name)
{
    return dialog.findChild<Widget*>(QString::fromLatin1(name));
}

} // namespace broadsheet
