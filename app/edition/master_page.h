// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_plan.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace broadsheet {

/// One thing on a master page: furniture or a rule.
struct MasterItem {
    QString name; ///< unique on the master and its parents: as the newspaper calls it
    std::optional<Furniture> furniture; ///< exactly one of the two
    std::optional<PlanRule> rule;

    bool operator==(const MasterItem&) const = default;
};

/// What pages of one sort have in common: nameplate, ears, folio, section head, rules, page credits
/// (责编 版式 校对). An item here stands in the place of the parent's item of the same name.
struct MasterPage {
    QString name; ///< 头版, 内版 …; unique in the publication
    QString parent; ///< another master of the publication; empty: none
    QString format; ///< the PageGrid it is made for
    std::vector<MasterItem> items;
    QStringList leftOut; ///< names of the parent's items that do not stand here

    bool operator==(const MasterPage&) const = default;
};

/// What one page does otherwise than its master says; listed and reset one by one.
struct MasterOverride {
    QString item; ///< the name of the master's item
    std::optional<MasterItem> instead; ///< none: the item does not stand on the page

    bool operator==(const MasterOverride&) const = default;
};

} // namespace broadsheet
