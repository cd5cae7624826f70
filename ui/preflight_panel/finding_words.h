// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preflight/finding.h"

#include <QIcon>

namespace broadsheet {

/// What a fix's button says, translated; empty: there is none.
QString fixText(const Finding& finding);

/// The severity's mark in its own colour, and its name for those who do not see it.
QPixmap severityMark(Severity severity, const QPalette& palette, int side, qreal ratio);
QString severityText(Severity severity);

} // namespace broadsheet
