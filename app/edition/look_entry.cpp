// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/look_entry.h"

#include "edition/free_frame_check.h"
#include "edition/length_entry.h"
#include "edition/page_grid.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace broadsheet {

namespace {

struct EntryText {
    Q_DECLARE_TR_FUNCTIONS(LookEntry)
};

/// "12.50" as "12.5".
QString shortened(QString number)
{
    while (number.contains(QLatin1Char('.'))
        && (number.endsWith(QLatin1Char('0')) || number.endsWith(QLatin1Char('.'))))
        number.chop(1);
    return number;
}

bool isWithin(qint64 number, FrameLimit limit)
{
    return number >= limit.least && number <= limit.most;
}

} // namespace

Result<int> tintFromEntry(const QString& text)
{
    static const QRegularExpression percent(QStringLiteral("^(\\d{1,3})(?:\\.(\\d)?0*)?%?$"));
    const QRegularExpressionMatch match = percent.match(plainEntry(text));
    const int perMille = match.captured(1).toInt() * 10 + match.captured(2).toInt();
    if (match.hasMatch() && isWithin(perMille, TintLimit))
        return perMille;
    return Problem {
        EntryText::tr("“%1” is no tint. Type 0 to 100 percent of black, for example 20 or 12.5%.")
            .arg(text),
        text
    };
}

QString tintText(int perMille)
{
    return EntryText::tr("%1 %").arg(shortened(
        QString::number(perMille / 10) + QLatin1Char('.') + QString::number(perMille % 10)));
}

Result<int> legsFromEntry(const QString& text)
{
    static const QRegularExpression count(QStringLiteral("^(\\d{1,3})(?:栏|legs?)?$"));
    const QRegularExpressionMatch match = count.match(plainEntry(text));
    const int legs = match.captured(1).toInt();
    if (match.hasMatch() && isWithin(legs, LegsLimit))
        return legs;
    return Problem {
        EntryText::tr("“%1” is no number of legs. Type 1 to %2.").arg(text).arg(LegsLimit.most),
        text
    };
}

QString legsText(int legs)
{
    return QString::number(legs);
}

Result<int> weightFromEntry(const QString& text)
{
    const Result<Length> typed
        = lengthFromEntry(text, EntryKind::Height, EntryUnit::Points, PageGrid());
    const qint64 milliPt = typed ? typed->scaled(1000, Length::UnitsPerPoint).units() : -1;
    if (isWithin(milliPt, WeightLimit))
        return int(milliPt);
    return Problem {
        EntryText::tr(
            "“%1” is no weight of a rule. Type 0.01 to 50 pt, for example 0.3, 1pt or 0.5mm.")
            .arg(text),
        text
    };
}

QString weightText(int milliPt)
{
    return EntryText::tr("%1 pt").arg(shortened(QString::number(double(milliPt) / 1000, 'f', 3)));
}

} // namespace broadsheet
