// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "story/story.h"

#include <QDateTime>

namespace broadsheet {

/// Spans of a part as `[[start, length, "bold"], …]`.
QByteArray spansToJson(const std::vector<Span>& spans);
/// Problem-free reading: none when it is not what spansToJson() writes.
std::optional<std::vector<Span>> spansFromJson(const QByteArray& json);

/// A whole story but its id and revision, for the kept versions and the journal.
QByteArray versionToJson(const Story& story);
/// None when it is not what versionToJson() writes. What older programs did not write has its
/// default.
std::optional<Story> versionFromJson(const QByteArray& json);

/// Times as the library keeps them: UTC with milliseconds, 2026-10-14T16:30:00.000Z.
QString timeToText(const QDateTime& time);
QDateTime timeFromText(const QString& text);

} // namespace broadsheet
