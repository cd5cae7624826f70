// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/geometry.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace broadsheet {

constexpr int MaxGridColumns = 64;
constexpr int MaxGridLines = 1000;

/// The grid of a page: basic columns (基本栏) across, body lines down. All arithmetic is exact.
/// A column is named from 1 at the left, a body line from 1 at the top of the type area.
struct PageGrid {
    QString name; ///< "zh-broadsheet"
    QString title; ///< what a person reads: 对开大报
    Size sheet; ///< the trimmed sheet
    Length bleed;
    Point typeArea; ///< top left corner of the type area (版心) on the sheet
    int columns = 8;
    Length columnWidth;
    Length columnGap;
    Length em; ///< the body size; the unit of characters
    int charactersPerColumn = 0; ///< 0 for grids measured in inches (Latin papers)
    int lines = 120;
    Length linePitch;
    QString styleSheet; ///< house styles that belong to it: "zh-broadsheet"

    bool operator==(const PageGrid&) const = default;

    /// Width of `span` merged columns (长栏): span × column + (span − 1) × gap.
    [[nodiscard]] Length measure(int span) const;
    /// Left edge of column `column` (1-based) on the sheet.
    [[nodiscard]] Length columnLeft(int column) const;
    /// Top edge of body line `line` (1-based) on the sheet.
    [[nodiscard]] Length lineTop(int line) const;

    [[nodiscard]] Length typeAreaWidth() const { return measure(columns); }

    [[nodiscard]] Length typeAreaHeight() const { return linePitch * lines; }
};

/// 破栏: `span` basic columns set as `legs` legs with one gap between neighbours.
/// Whole characters per leg and what is left over: 三破二 on 13-character columns is 20 rest 0,
/// 五破三 is 22 rest 1 (the odd character is shown to the editor, who widens a leg or the gaps).
struct BrokenMeasure {
    int charactersPerLeg = 0;
    int oddCharacters = 0;
    Length legWidth; ///< charactersPerLeg × em
    Length gap; ///< the basic gap, widened evenly by the odd characters
};

/// Needs a grid with charactersPerColumn > 0, 1 ≤ span ≤ columns and legs ≥ 1.
Result<BrokenMeasure> brokenMeasure(const PageGrid& grid, int span, int legs);

/// Reads one format file (resources/formats/*.json).
/// Refuses unknown keys, wrong measures and grids that leave the sheet, naming the key.
Result<PageGrid> pageGridFromJson(const QByteArray& json);

/// How many full characters of `size` stand on one headline line over `span` columns.
int headlineCharacters(const PageGrid& grid, int span, Length size);

/// The format of that name among those that come with the program (resources/formats).
Result<PageGrid> findFormat(const QString& name);
QStringList formatNames();

} // namespace broadsheet
