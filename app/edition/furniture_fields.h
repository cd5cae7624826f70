// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition.h"

namespace broadsheet {

/// A furniture text with its fields filled in.
struct FilledText {
    QString text;
    QStringList missing; ///< fields that have nothing to print though the paper owes it
};

/// Fills the fields of furnitureFields() from the edition and the page, in the paper's language;
/// nothing is typed by hand. Whatever else stands in braces stays. What the imprint asks for
/// (register number, sponsor … issue number) and the page's credits may not be empty: `missing`.
FilledText filledFields(const QString& text, const Edition& edition, const Page& page);

/// What a person calls the field: "postal code (邮发代号)".
QString furnitureFieldTitle(const QString& field);

/// The page's 责编 版式 校对 in one line in the paper's language; empty when none is named.
QString pageCreditsLine(const Edition& edition, const Page& page);

/// What to do about missing fields; one line, translated. None missing: empty.
QString missingFieldsMessage(const QStringList& missing);

} // namespace broadsheet
