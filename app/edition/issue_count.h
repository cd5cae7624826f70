// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition.h"

#include <optional>

namespace broadsheet {

/// Whether the paper comes out on that day: on its weekdays, save the days that it skips. The day
/// of the known issue is always one.
bool comesOut(const IssueCount& issues, QDate date);

/// The number of that day's issue, counted from the known one over the days on which the paper
/// comes out, forwards and backwards. Nothing: issues are not counted, it does not come out on that
/// day, or it had not begun yet.
std::optional<int> issueNumber(const IssueCount& issues, QDate date);

/// What the nameplate prints: the edition's own words where it has some, else the counted number in
/// the paper's language: "总第12846期", "No. 12,846". Empty: neither.
QString issueText(const Edition& edition);

/// The same for a day without an edition yet.
QString issueText(const Publication& publication, QDate date);

} // namespace broadsheet
