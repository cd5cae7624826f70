// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flatplan_view/deadline_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

#include <cstdlib>

namespace broadsheet {

namespace {

struct DeadlineText {
    Q_DECLARE_TR_FUNCTIONS(Deadlines)
};

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr int Noon = 12;

/// "2 h 5 min", roughly: minutes up to two hours, then hours, then days.
QString lengthOfTime(qint64 seconds)
{
    if (seconds < 2 * Hour)
        return DeadlineText::tr("%1 min").arg(seconds / Minute);
    if (seconds < 2 * Day)
        return DeadlineText::tr("%1 h").arg(seconds / Hour);
    return DeadlineText::tr("%n day(s)", nullptr, int(seconds / Day));
}

/// Papers close the night before their date.
QDateTime closing(const QTime& time, const QDateTime& now, const QDate& editionDate)
{
    QDateTime at = now;
    if (editionDate.isValid())
        at.setDate(time.hour() < Noon ? editionDate : editionDate.addDays(-1));
    at.setTime(time);
    return editionDate.isValid() || at > now ? at : at.addDays(1);
}

} // namespace

QString deadlineDistance(const QDateTime& deadline, const QDateTime& now)
{
    const qint64 seconds = now.secsTo(deadline);
    const QString length = lengthOfTime(std::llabs(seconds));
    return seconds < 0 ? DeadlineText::tr("%1 late").arg(length)
                       : DeadlineText::tr("in %1").arg(length);
}

QString deadlineText(const QDateTime& deadline, const QDateTime& now)
{
    if (!deadline.isValid())
        return {};
    const QDateTime local = deadline.toTimeZone(now.timeZone());
    return local.date() == now.date() ? local.toString(QStringLiteral("HH:mm"))
                                      : local.toString(QStringLiteral("M-d HH:mm"));
}

QString deadlineField(const QDateTime& deadline, const QDateTime& now, const QDate& editionDate)
{
    if (!deadline.isValid())
        return {};
    const QDateTime local = deadline.toTimeZone(now.timeZone());
    return local.toString(closing(local.time(), now, editionDate) == local
            ? QStringLiteral("HH:mm")
            : QStringLiteral("M-d HH:mm"));
}

QString deadlineWords(const QDateTime& deadline, const QDateTime& now)
{
    if (!deadline.isValid())
        return {};
    return DeadlineText::tr("%1 · %2", "time and how far it is")
        .arg(deadlineText(deadline, now), deadlineDistance(deadline, now));
}

Result<QDateTime> deadlineFromText(
    const QString& text, const QDateTime& now, const QDate& editionDate)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:(?:(\\d{4})[-/.年])?(\\d{1,2})[-/.月](\\d{1,2})日?\\s+)?(\\d{1,2})[:：]?(\\d{2})$"));
    const QString words = text.trimmed();
    if (words.isEmpty())
        return QDateTime();
    const QRegularExpressionMatch match = form.match(words);
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt());
    const bool dated = !match.captured(2).isEmpty();
    const int year = match.captured(1).isEmpty() ? now.date().year() : match.captured(1).toInt();
    const QDate date(year, match.captured(2).toInt(), match.captured(3).toInt());
    if (!match.hasMatch() || !time.isValid() || (dated && !date.isValid())) {
        return Problem { DeadlineText::tr(
                             "\"%1\" is no time. Write it as 18:30, or with its day as "
                             "10-16 18:30.")
                             .arg(words),
            {} };
    }
    if (!dated)
        return closing(time, now, editionDate).toUTC();
    QDateTime at = now;
    at.setDate(date);
    at.setTime(time);
    return at.toUTC();
}

} // namespace broadsheet
