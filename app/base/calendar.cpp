// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendar.h"

#include <QLocale>

namespace broadsheet {

QString weekdayName(QDate date, const QString& language)
{
    if (language.startsWith(QLatin1String("zh"))) {
        static constexpr char16_t Days[] = u"一二三四五六日";
        return QStringLiteral("星期%1").arg(QChar(Days[date.dayOfWeek() - 1]));
    }
    return QLocale(QLocale::English).dayName(date.dayOfWeek());
}

QString folioDate(QDate date, const QString& language)
{
    if (language.startsWith(QLatin1String("zh"))) {
        return QStringLiteral("%1年%2月%3日 %4")
            .arg(date.year())
            .arg(date.month())
            .arg(date.day())
            .arg(weekdayName(date, language));
    }
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    return QStringLiteral("%1, %2 %3, %4")
        .arg(weekdayName(date, language), english.monthName(date.month()))
        .arg(date.day())
        .arg(date.year());
}

} // namespace broadsheet
