// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/length_entry.h"

#include "edition/page_grid.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <optional>

namespace broadsheet {

namespace {

struct EntryText {
    Q_DECLARE_TR_FUNCTIONS(LengthEntry)
};

constexpr int Decimals = 4;
constexpr qint64 Scale = 10'000;

enum class Unit { Millimetre, Centimetre, Inch, Point, Pica, Q, Column, Line, Character };

struct UnitWord {
    const char16_t* word;
    Unit unit;
};

constexpr std::array UnitWords {
    UnitWord { u"mm", Unit::Millimetre },
    UnitWord { u"毫米", Unit::Millimetre },
    UnitWord { u"cm", Unit::Centimetre },
    UnitWord { u"厘米", Unit::Centimetre },
    UnitWord { u"in", Unit::Inch },
    UnitWord { u"\"", Unit::Inch },
    UnitWord { u"英寸", Unit::Inch },
    UnitWord { u"pt", Unit::Point },
    UnitWord { u"点", Unit::Point },
    UnitWord { u"磅", Unit::Point },
    UnitWord { u"p", Unit::Pica },
    UnitWord { u"pc", Unit::Pica },
    UnitWord { u"q", Unit::Q },
    UnitWord { u"级", Unit::Q },
    UnitWord { u"栏", Unit::Column },
    UnitWord { u"col", Unit::Column },
    UnitWord { u"cols", Unit::Column },
    UnitWord { u"行", Unit::Line },
    UnitWord { u"ln", Unit::Line },
    UnitWord { u"line", Unit::Line },
    UnitWord { u"lines", Unit::Line },
    UnitWord { u"字", Unit::Character },
    UnitWord { u"em", Unit::Character },
    UnitWord { u"ch", Unit::Character },
};

/// A signed decimal number in ten-thousandths with what was written behind it.
struct Term {
    qint64 value = 0;
    std::optional<Unit> unit;
    qint64 points = 0; ///< of "1p6", in ten-thousandths; with the sign of `value`
    bool first = false;
};

std::optional<Unit> unitOf(const QString& word)
{
    for (const UnitWord& known : UnitWords) {
        if (word == QStringView(known.word))
            return known.unit;
    }
    return std::nullopt;
}

/// "12.5" in ten-thousandths.
qint64 scaledNumber(const QString& digits)
{
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    const QString whole = point < 0 ? digits : digits.left(point);
    const QString part = point < 0 ? QString() : digits.mid(point + 1);
    return whole.toLongLong() * Scale + part.leftJustified(Decimals, QLatin1Char('0')).toLongLong();
}

Unit bareUnit(EntryUnit unit, EntryKind kind)
{
    switch (unit) {
    case EntryUnit::Lines:
        return kind == EntryKind::X || kind == EntryKind::Width ? Unit::Column : Unit::Line;
    case EntryUnit::Characters:
        return Unit::Character;
    case EntryUnit::Points:
        return Unit::Point;
    case EntryUnit::Millimetres:
        break;
    }
    return Unit::Millimetre;
}

Length unitLength(Unit unit, const PageGrid& grid)
{
    switch (unit) {
    case Unit::Centimetre:
        return Length::fromUnits(Length::UnitsPerMillimetre * 10);
    case Unit::Inch:
        return Length::fromUnits(Length::UnitsPerInch);
    case Unit::Point:
        return Length::fromUnits(Length::UnitsPerPoint);
    case Unit::Pica:
        return Length::fromUnits(Length::UnitsPerPoint * 12);
    case Unit::Q:
        return Length::fromUnits(Length::UnitsPerMillimetre / 4);
    case Unit::Column:
        return grid.columnWidth + grid.columnGap;
    case Unit::Line:
        return grid.linePitch;
    case Unit::Character:
        return grid.em;
    case Unit::Millimetre:
        break;
    }
    return Length::fromUnits(Length::UnitsPerMillimetre);
}

Length lengthOf(const Term& term, EntryKind kind, EntryUnit bare, const PageGrid& grid)
{
    const Unit unit = term.unit.value_or(bareUnit(bare, kind));
    const bool place = kind == EntryKind::X || kind == EntryKind::Y;
    const Length length = unitLength(unit, grid).scaled(term.value, Scale)
        + Length::fromUnits(Length::UnitsPerPoint).scaled(term.points, Scale);
    if (unit == Unit::Column && term.first && place)
        return grid.columnLeft(1) + length - unitLength(unit, grid);
    if (unit == Unit::Line && term.first && place)
        return grid.lineTop(1) + length - unitLength(unit, grid);
    if (unit == Unit::Column && term.value != 0) // n columns have n − 1 gaps
        return term.value > 0 ? length - grid.columnGap : length + grid.columnGap;
    return length;
}

Problem mistake(const QString& text)
{
    return { EntryText::tr("“%1” is no measure. Type, for example, 12.5mm, 3 col, 8 ln, 1p6, 20pt "
                           "or 3col+2mm.")
                 .arg(text),
        text };
}

std::optional<Term> termFrom(const QRegularExpressionMatch& match, bool first)
{
    const qint64 sign = match.captured(1) == QLatin1String("-") ? -1 : 1;
    const QString word = match.captured(3);
    Term term { sign * scaledNumber(match.captured(2)), {}, 0, first };
    if (!match.captured(4).isEmpty())
        term.points = sign * scaledNumber(match.captured(4));
    if (!word.isEmpty()) {
        term.unit = unitOf(word);
        if (!term.unit)
            return std::nullopt;
    }
    if (term.points != 0 && term.unit != Unit::Pica)
        return std::nullopt;
    return term;
}

} // namespace

QString plainEntry(const QString& text)
{
    QString result = text.normalized(QString::NormalizationForm_KC).toLower();
    result.replace(QChar(0x2212), QLatin1Char('-')); // minus sign
    result.replace(QChar(0x3002), QLatin1Char('.')); // what a Chinese keyboard gives for a point
    result.replace(QChar(0x201D), QLatin1Char('"'));
    result.replace(QStringLiteral("''"), QStringLiteral("\""));
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    return result.remove(spaces);
}

Result<Length> lengthFromEntry(
    const QString& text, EntryKind kind, EntryUnit unit, const PageGrid& grid)
{
    static const QRegularExpression termPattern(
        QStringLiteral("([+-]?)(\\d{1,6}(?:\\.\\d{0,4})?|\\.\\d{1,4})([^\\d+.\\-]*)"
                       "((?<=p)\\d{1,3}(?:\\.\\d{0,4})?)?"));
    const QString typed = plainEntry(text);
    Length sum;
    qsizetype at = 0;
    while (at < typed.size()) {
        const QRegularExpressionMatch match = termPattern.match(typed,
            at,
            QRegularExpression::NormalMatch,
            QRegularExpression::AnchorAtOffsetMatchOption);
        // Between two terms there is a sign.
        if (!match.hasMatch() || (at > 0 && match.captured(1).isEmpty()))
            return mistake(text);
        const std::optional<Term> term = termFrom(match, at == 0);
        if (!term)
            return mistake(text);
        sum += lengthOf(*term, kind, unit, grid);
        at = match.capturedEnd();
    }
    if (typed.isEmpty())
        return mistake(text);
    return sum;
}

namespace {

QString decimal(Length length, Length unit)
{
    const qint64 hundredths = length.scaled(100, unit.units()).units();
    QString text = QString::number(double(hundredths) / 100, 'f', 2);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

/// Whole columns or lines, or nothing.
QString gridText(Length length, EntryKind kind, const PageGrid& grid)
{
    const bool across = kind == EntryKind::X || kind == EntryKind::Width;
    const Length step = across ? grid.columnWidth + grid.columnGap : grid.linePitch;
    Length from = length;
    int more = 0;
    if (kind == EntryKind::X) {
        from = length - grid.columnLeft(1);
        more = 1;
    } else if (kind == EntryKind::Y) {
        from = length - grid.lineTop(1);
        more = 1;
    } else if (kind == EntryKind::Width) {
        from = length + grid.columnGap;
    }
    if (from < Length() || from % step != Length() || from / step + more < 1)
        return {};
    const int count = int(from / step) + more;
    return across ? EntryText::tr("%1 col").arg(count) : EntryText::tr("%1 ln").arg(count);
}

} // namespace

QString entryText(Length length, EntryKind kind, EntryUnit unit, const PageGrid& grid)
{
    if (unit == EntryUnit::Lines || unit == EntryUnit::Characters) {
        if (const QString whole = gridText(length, kind, grid); !whole.isEmpty())
            return whole;
    }
    switch (unit) {
    case EntryUnit::Points:
        return EntryText::tr("%1 pt").arg(
            decimal(length, Length::fromUnits(Length::UnitsPerPoint)));
    case EntryUnit::Characters:
        return EntryText::tr("%1 em").arg(decimal(length, grid.em));
    case EntryUnit::Lines:
    case EntryUnit::Millimetres:
        break;
    }
    return EntryText::tr("%1 mm").arg(
        decimal(length, Length::fromUnits(Length::UnitsPerMillimetre)));
}

} // namespace broadsheet
