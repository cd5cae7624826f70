// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/issue_count.h"

#include <QLocale>

#include <algorithm>
#include <bit>
#include <set>

namespace broadsheet {

namespace {

constexpr int DaysOfWeek = 7;

bool isWeekdayOf(const IssueCount& issues, QDate date)
{
    return (unsigned(issues.weekdays) >> (date.dayOfWeek() - 1) & 1U) != 0;
}

/// Days on which it comes out among those after `from`, up to `to`.
qint64 issuesBetween(const IssueCount& issues, QDate from, QDate to)
{
    const qint64 weeks = from.daysTo(to) / DaysOfWeek;
    qint64 count = weeks * std::popcount(unsigned(issues.weekdays));
    for (QDate day = from.addDays(weeks * DaysOfWeek + 1); day <= to; day = day.addDays(1))
        count += isWeekdayOf(issues, day) ? 1 : 0;
    const std::set<QDate> skipped(issues.skipped.begin(), issues.skipped.end());
    return count - std::count_if(skipped.begin(), skipped.end(), [&](QDate day) {
        return day > from && day <= to && isWeekdayOf(issues, day);
    });
}

} // namespace

bool comesOut(const IssueCount& issues, QDate date)
{
    if (date == issues.knownDate)
        return true;
    return isWeekdayOf(issues, date)
        && std::find(issues.skipped.begin(), issues.skipped.end(), date) == issues.skipped.end();
}

std::optional<int> issueNumber(const IssueCount& issues, QDate date)
{
    if (!issues.knownDate.isValid() || !date.isValid() || !comesOut(issues, date))
        return std::nullopt;
    qint64 number = issues.knownNumber;
    if (date > issues.knownDate) {
        number += issuesBetween(issues, issues.knownDate, date);
    } else if (date < issues.knownDate) {
        // The known day counts once, whatever its weekday.
        number -= 1 + issuesBetween(issues, date, issues.knownDate.addDays(-1));
    }
    return number > 0 ? std::optional(int(number)) : std::nullopt;
}

QString issueText(const Publication& publication, QDate date)
{
    const std::optional<int> number = issueNumber(publication.issues, date);
    if (!number)
        return {};
    if (publication.language.startsWith(QLatin1String("zh")))
        return QStringLiteral("总第%1期").arg(*number);
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    return QStringLiteral("No. %1").arg(english.toString(*number));
}

QString issueText(const Edition& edition)
{
    return edition.issue.isEmpty() ? issueText(edition.publication, edition.date) : edition.issue;
}

} // namespace broadsheet
