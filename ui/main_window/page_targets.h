// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition.h"

#include <functional>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QListWidget)

namespace broadsheet {

/// A page that something could go to.
struct PageTarget {
    int page = 0;
    QString name; ///< translated: "Page 3 要闻"
    std::optional<GridBox> hole; ///< the largest free place on it; none: it is full
};

/// "Page 3", or its folio.
QString spokenName(const Page& page);

/// The pages that are wanted, but those without a known format. `format` is that of pages that are
/// not laid out.
std::vector<PageTarget> pageTargets(const Edition& edition,
    const QString& format,
    const std::function<bool(const Page& page)>& wanted);

/// Lists them with their free lines; those that are full cannot be chosen. The first that is not
/// is current.
void listTargets(QListWidget& list, const std::vector<PageTarget>& targets);

/// The page that is current; nothing: none is.
std::optional<int> chosenTarget(const QListWidget& list);

} // namespace broadsheet
