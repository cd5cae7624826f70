// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <cstdint>

namespace broadsheet {

/// A distance on the page: a whole number of 1/12700 pt.
/// The unit is exact for the point, the pica, the millimetre, the Q and the inch
/// (1 pt = 12 700, 1 mm = 36 000, 1 Q = 9 000, 1 in = 914 400), so that layout never rounds
/// where the trade's units meet. Conversions from doubles round to the nearest unit.
class Length {
public:
    constexpr Length() = default;

    static constexpr Length fromUnits(std::int64_t units) { return Length(units); }

    static constexpr Length pt(double points) { return Length(rounded(points * UnitsPerPoint)); }

    static constexpr Length mm(double millimetres)
    {
        return Length(rounded(millimetres * UnitsPerMillimetre));
    }

    static constexpr Length inches(double inches) { return Length(rounded(inches * UnitsPerInch)); }

    [[nodiscard]] constexpr std::int64_t units() const { return m_units; }

    [[nodiscard]] constexpr double toPt() const { return double(m_units) / UnitsPerPoint; }

    [[nodiscard]] constexpr double toMm() const { return double(m_units) / UnitsPerMillimetre; }

    constexpr auto operator<=>(const Length&) const = default;

    constexpr Length operator-() const { return Length(-m_units); }

    constexpr Length& operator+=(Length other)
    {
        m_units += other.m_units;
        return *this;
    }

    constexpr Length& operator-=(Length other)
    {
        m_units -= other.m_units;
        return *this;
    }

    friend constexpr Length operator+(Length a, Length b) { return Length(a.m_units + b.m_units); }

    friend constexpr Length operator-(Length a, Length b) { return Length(a.m_units - b.m_units); }

    friend constexpr Length operator*(Length a, std::int64_t n) { return Length(a.m_units * n); }

    friend constexpr Length operator*(std::int64_t n, Length a) { return Length(a.m_units * n); }

    /// Rounds towards zero.
    friend constexpr Length operator/(Length a, std::int64_t n) { return Length(a.m_units / n); }

    /// How many whole times `b` goes into `a`.
    friend constexpr std::int64_t operator/(Length a, Length b) { return a.m_units / b.m_units; }

    friend constexpr Length operator%(Length a, Length b) { return Length(a.m_units % b.m_units); }

    /// `a * numerator / denominator`, rounded to the nearest unit.
    [[nodiscard]] constexpr Length scaled(std::int64_t numerator, std::int64_t denominator) const
    {
        const std::int64_t product = m_units * numerator;
        const std::int64_t half = denominator / 2;
        return Length(
            product >= 0 ? (product + half) / denominator : -((-product + half) / denominator));
    }

    static constexpr std::int64_t UnitsPerPoint = 12'700;
    static constexpr std::int64_t UnitsPerMillimetre = 36'000;
    static constexpr std::int64_t UnitsPerInch = 914'400;

private:
    constexpr explicit Length(std::int64_t units)
        : m_units(units)
    {
    }

    static constexpr std::int64_t rounded(double value)
    {
        return std::int64_t(value >= 0 ? value + 0.5 : value - 0.5);
    }

    std::int64_t m_units = 0;
};

} // namespace broadsheet
