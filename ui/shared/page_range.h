// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

namespace broadsheet {

/// How people call a page: its place in the edition from 1, and its folio ("A05", "3").
struct PageName {
    int number = 1;
    QString folio; ///< empty: the number is the folio

    [[nodiscard]] QString shown() const
    {
        return folio.isEmpty() ? QString::number(number) : folio;
    }
};

/// The pages that a text like "1-3, A05" names, as indexes into `pages`, in the edition's order and
/// each once. A folio goes before a number; "3-1" is "1-3"; Chinese commas, dashes and full-width
/// digits count as well. The Problem says which page is not there.
Result<std::vector<int>> parsePageRange(const QString& text, const std::vector<PageName>& pages);

} // namespace broadsheet
