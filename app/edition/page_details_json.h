// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition.h"

#include <QByteArray>

namespace broadsheet {

/// How the page is made: its state, people, deadline, spread, master and overrides, as the library
/// keeps them beside number, folio, section and plan. A page that has none of them: "{}".
QByteArray pageDetailsToJson(const Page& page);

/// Reads them into `page`, strictly; a Problem leaves the page as it was.
Result<void> readPageDetails(const QByteArray& json, Page& page);

/// The same for what a library holds: what cannot be read is kept in the page as it stands.
void readStoredDetails(const QByteArray& json, Page& page);

/// The words of page states, in the order of PageState.
QStringList pageStateWords();

} // namespace broadsheet
