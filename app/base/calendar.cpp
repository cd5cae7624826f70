// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendar.h"

#include <QLocale>

#include <unicode/calendar.h>

#include <memory>
#include <optional>

namespace broadsheet {

namespace {

constexpr int FirstLunarYear = 1900;
constexpr int LastLunarYear = 2100;

/// A day as the Chinese calendar counts it.
struct LunarDay {
    int yearOfCycle = 1; ///< 1 to 60
    int month = 1;
    bool leap = false; ///< 闰
    int day = 1;
};

std::unique_ptr<icu::Calendar> beijingCalendar(const char* locale)
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
        icu::TimeZone::createTimeZone("Asia/Shanghai"), icu::Locale(locale), status));
    return U_SUCCESS(status) ? std::move(calendar) : nullptr;
}

std::optional<LunarDay> lunarDay(QDate date)
{
    const auto solar = beijingCalendar("en@calendar=gregorian");
    const auto lunar = beijingCalendar("zh@calendar=chinese");
    if (!solar || !lunar)
        return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    solar->clear();
    solar->set(date.year(), date.month() - 1, date.day(), 12, 0, 0); // noon: far from any border
    lunar->setTime(solar->getTime(status), status);
    const LunarDay day { lunar->get(UCAL_YEAR, status),
        lunar->get(UCAL_MONTH, status) + 1,
        lunar->get(UCAL_IS_LEAP_MONTH, status) != 0,
        lunar->get(UCAL_DATE, status) };
    return U_SUCCESS(status) ? std::optional(day) : std::nullopt;
}

/// 初一 … 初十, 十一 … 二十, 廿一 … 三十
QString lunarDayName(int day)
{
    static constexpr char16_t Digits[] = u"十一二三四五六七八九";
    static constexpr char16_t Tens[] = u"初十廿三";
    if (day == 10)
        return QStringLiteral("初十");
    if (day == 20)
        return QStringLiteral("二十");
    return QString(QChar(Tens[day / 10])) + QChar(Digits[day % 10]);
}

QString lunarMonthName(const LunarDay& day)
{
    static constexpr char16_t Months[] = u"正二三四五六七八九十冬腊";
    const QString name = QString(QChar(Months[day.month - 1])) + QStringLiteral("月");
    return day.leap ? QStringLiteral("闰") + name : name;
}

} // namespace

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

QString lunarDate(QDate date, const QString& language)
{
    static constexpr char16_t Stems[] = u"甲乙丙丁戊己庚辛壬癸";
    static constexpr char16_t Branches[] = u"子丑寅卯辰巳午未申酉戌亥";
    if (!language.startsWith(QLatin1String("zh")) || date.year() < FirstLunarYear
        || date.year() > LastLunarYear)
        return {};
    const std::optional<LunarDay> day = lunarDay(date);
    if (!day)
        return {};
    return QStringLiteral("农历%1%2年%3%4")
        .arg(QChar(Stems[(day->yearOfCycle - 1) % 10]))
        .arg(QChar(Branches[(day->yearOfCycle - 1) % 12]))
        .arg(lunarMonthName(*day), lunarDayName(day->day));
}

} // namespace broadsheet
