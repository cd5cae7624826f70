// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"

#include <QJsonObject>

namespace broadsheet {

/// What an editor must know of a composed page: overset with its lines and characters, problems.
void printPageReport(const ComposedPage& page);

/// {"page", "folio", "overset": [{"story", "what", "lines", "characters", "text"}], "problems":
/// […]}
QJsonObject pageReportJson(const ComposedPage& page);

} // namespace broadsheet
