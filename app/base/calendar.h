// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace broadsheet {

/// The date line of a folio in the paper's own language, independent of the machine's locale:
/// "2026年10月15日 星期四" for zh, "Thursday, October 15, 2026" for every other language.
QString folioDate(QDate date, const QString& language);

/// "星期四" or "Thursday".
QString weekdayName(QDate date, const QString& language);

/// "农历丙午年九月初六" for zh, empty for every other language, whose papers print none. Computed
/// (ICU's Chinese calendar, Beijing time) for 1900 to 2100; empty outside.
QString lunarDate(QDate date, const QString& language);

} // namespace broadsheet
