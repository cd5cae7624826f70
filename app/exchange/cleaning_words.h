// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace broadsheet {

/// What a cleaning rule of the import did, for people; the rule's own name where it has no other.
QString cleaningRuleTitle(const QString& rule);

} // namespace broadsheet
