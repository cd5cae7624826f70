// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "edition/publication.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

namespace broadsheet {

/// How far a page is: 待排 · 排版中 · 大样 · 清样 · 签发.
enum class PageState { Planned, InWork, Proof, CleanProof, Released };

/// One page (版) of an edition.
struct Page {
    PageId id;
    int number = 1;
    QString folio; ///< "A03"; empty: the number is printed
    QString section; ///< section name in the folio: 要闻
    PagePlanPtr plan; ///< nullptr until the page is laid out
    PageState state = PageState::Planned;
    QString editor; ///< 责编
    QString designer; ///< 版式
    QString proofreader; ///< 校对
    QDateTime deadline; ///< UTC; null: none
    bool spreadWithNext = false; ///< 通版: the left half of a double truck
    QString master; ///< of the publication; empty: none
    std::vector<MasterOverride> overrides; ///< what the page does otherwise than its master
    /// What a library holds of all this and cannot be read: kept as it stands in the place of it.
    QByteArray unreadDetails;

    bool operator==(const Page&) const = default;
};

using PagePtr = std::shared_ptr<const Page>;

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
