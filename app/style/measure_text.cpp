// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/measure_text.h"

namespace broadsheet {

namespace {

constexpr int MaxDecimals = 6;
constexpr int MaxWholeDigits = 7;

/// A decimal number as numerator / denominator with what follows it.
struct Measured {
    qint64 numerator = 0;
    qint64 denominator = 1;
    QString unit;
};

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

std::optional<Measured> split(const QString& text)
{
    Measured result;
    qsizetype at = text.startsWith(QLatin1Char('-')) ? 1 : 0;
    const bool negative = at == 1;
    int whole = 0;
    int decimals = 0;
    for (; at < text.size() && isDigit(text[at]); ++at, ++whole) {
        if (whole == MaxWholeDigits) {
            return std::nullopt;
        }
        result.numerator = result.numerator * 10 + text[at].digitValue();
    }
    if (at < text.size() && text[at] == QLatin1Char('.')) {
        for (++at; at < text.size() && isDigit(text[at]); ++at, ++decimals) {
            if (decimals == MaxDecimals) {
                return std::nullopt;
            }
            result.numerator = result.numerator * 10 + text[at].digitValue();
            result.denominator *= 10;
        }
        if (decimals == 0) {
            return std::nullopt;
        }
    }
    if (whole == 0) {
        return std::nullopt;
    }
    if (negative) {
        result.numerator = -result.numerator;
    }
    result.unit = text.mid(at);
    return result;
}

std::optional<Length> unitLength(const QString& unit, std::optional<Length> em)
{
    if (unit == QLatin1String("pt")) {
        return Length::fromUnits(Length::UnitsPerPoint);
    }
    if (unit == QLatin1String("mm")) {
        return Length::fromUnits(Length::UnitsPerMillimetre);
    }
    if (unit == QLatin1String("in")) {
        return Length::fromUnits(Length::UnitsPerInch);
    }
    if (unit == QLatin1String("Q")) {
        return Length::fromUnits(Length::UnitsPerMillimetre / 4);
    }
    if (unit == QLatin1String("pc")) {
        return Length::fromUnits(Length::UnitsPerPoint * 12);
    }
    return unit == QLatin1String("em") ? em : std::nullopt;
}

/// `number` / 10^`decimals` as a decimal number.
QString withoutZeros(qint64 number, int decimals)
{
    QString digits = QString::number(qAbs(number)).rightJustified(decimals + 1, QLatin1Char('0'));
    digits.insert(digits.size() - decimals, QLatin1Char('.'));
    while (digits.endsWith(QLatin1Char('0'))) {
        digits.chop(1);
    }
    if (digits.endsWith(QLatin1Char('.'))) {
        digits.chop(1);
    }
    return number < 0 ? QLatin1Char('-') + digits : digits;
}

/// The number before `unit` times `factor`, if that is a whole number of at most a million.
std::optional<int> scaledNumber(const QString& text, const QString& unit, int factor)
{
    const std::optional<Measured> measured = split(text);
    if (!measured || measured->unit != unit) {
        return std::nullopt;
    }
    const qint64 scaled = measured->numerator * factor;
    if (scaled % measured->denominator != 0 || qAbs(scaled / measured->denominator) > 1'000'000) {
        return std::nullopt;
    }
    return int(scaled / measured->denominator);
}

/// The length in `unit` with at most three decimals; nothing where that is not exact.
std::optional<QString> exactText(Length length, qint64 unit, const QString& name)
{
    const qint64 thousandths = length.units() * 1000;
    if (thousandths % unit != 0) {
        return std::nullopt;
    }
    return withoutZeros(thousandths / unit, 3) + name;
}

} // namespace

QString lengthToText(Length length)
{
    constexpr qint64 Millionths = 1'000'000;
    if (const auto text = exactText(length, Length::UnitsPerMillimetre, QStringLiteral("mm"))) {
        return *text;
    }
    if (const auto text = exactText(length, Length::UnitsPerPoint, QStringLiteral("pt"))) {
        return *text;
    }
    // A unit is 28 millionths of a millimetre, so that the rounding is undone by reading.
    const Length rounded
        = Length::fromUnits(Millionths).scaled(length.units(), Length::UnitsPerMillimetre);
    return withoutZeros(rounded.units(), MaxDecimals) + QStringLiteral("mm");
}

std::optional<Length> lengthFromText(const QString& text, std::optional<Length> em)
{
    const std::optional<Measured> measured = split(text);
    if (!measured) {
        return std::nullopt;
    }
    const std::optional<Length> unit = unitLength(measured->unit, em);
    // 10^13 × the largest ordinary unit would overflow 64 bits: no sheet is a kilometre long.
    constexpr qint64 MaxProduct = 9'000'000'000'000'000'000;
    if (!unit || unit->units() <= 0 || qAbs(measured->numerator) > MaxProduct / unit->units()) {
        return std::nullopt;
    }
    return unit->scaled(measured->numerator, measured->denominator);
}

std::optional<int> milliEmFromText(const QString& text)
{
    return scaledNumber(text, QStringLiteral("em"), 1000);
}

std::optional<int> perMilleFromText(const QString& text)
{
    return scaledNumber(text, QStringLiteral("%"), 10);
}

} // namespace broadsheet
