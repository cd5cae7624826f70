// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "edition/page_plan.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

namespace broadsheet {

/// One page (版) of an edition.
struct Page {
    PageId id;
    int number = 1;
    QString folio; ///< "A03"; empty: the number is printed
    QString section; ///< section name in the folio: 要闻
    PagePlanPtr plan; ///< nullptr until the page is laid out

    bool operator==(const Page&) const = default;
};

using PagePtr = std::shared_ptr<const Page>;

/// What a publication prints of itself.
struct Publication {
    QString title; ///< 云汀日报
    QString titleLatin; ///< YUNTING RIBAO; may be empty
    QString language = QStringLiteral("zh-Hans");

    bool operator==(const Publication&) const = default;
};

/// An immutable snapshot of one edition; pages are shared between snapshots.
struct Edition {
    EditionId id;
    Revision revision = 0;
    QDate date;
    QString name; ///< second part of DATE/NAME; empty for the only edition of a day
    QString issue; ///< 总第12846期
    QDateTime modified; ///< UTC, when this revision was saved
    Publication publication;
    std::vector<PagePtr> pages; ///< sorted by number

    [[nodiscard]] const Page* page(int number) const;
    /// By number ("3") or folio ("A03").
    [[nodiscard]] const Page* page(const QString& numberOrFolio) const;
};

using EditionPtr = std::shared_ptr<const Edition>;

} // namespace broadsheet
