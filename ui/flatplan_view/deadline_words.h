// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

namespace broadsheet {

/// "18:30 · in 2 h", "18:30 · 12 min late", with the day when that is not today's; in the zone of
/// `now`. Empty: there is no deadline.
QString deadlineWords(const QDateTime& deadline, const QDateTime& now);

/// The same without the time: "in 2 h".
QString deadlineDistance(const QDateTime& deadline, const QDateTime& now);

/// "18:30", or "10-16 18:30" when that is another day than that of `now`. Empty: none.
QString deadlineText(const QDateTime& deadline, const QDateTime& now);

/// As the field shows it, which deadlineFromText() reads back: with its day, where the time alone
/// would be read as another one.
QString deadlineField(const QDateTime& deadline, const QDateTime& now, const QDate& editionDate);

/// Reads what a person types in the zone of `now`: "18:30", "1830", "10-16 18:30", "2026-10-16
/// 18:30". A time alone is that before the paper of `editionDate` is out: from noon on it is its
/// eve's, before noon its own day's; without a date of the edition, the next one after `now`.
/// Empty: no deadline, a null time. UTC.
Result<QDateTime> deadlineFromText(
    const QString& text, const QDateTime& now, const QDate& editionDate);

} // namespace broadsheet
