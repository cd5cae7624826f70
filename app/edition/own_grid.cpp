// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/own_grid.h"

#include "edition/grid_check.h"

#include <QCoreApplication>

#include <array>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(OwnGrid)
};

constexpr QChar Mark(u'@');
constexpr QLatin1String Columns("columns");
constexpr int Decimals = 4; ///< of a millimetre: finer than any measure that is typed

struct NamedLength {
    const char* name;
    std::optional<Length> OwnGrid::* of;
};

constexpr std::array<NamedLength, 5> Lengths { { { "gap", &OwnGrid::gap },
    { "left", &OwnGrid::left },
    { "top", &OwnGrid::top },
    { "right", &OwnGrid::right },
    { "foot", &OwnGrid::foot } } };

Problem unknownMeasure(const QString& name, const QString& part)
{
    return Problem { Messages::tr("The format “%1” of a page says “%2”, which is no measure of a "
                                  "page. Choose its format again in the page settings.")
                         .arg(formatAlone(name), part),
        {} };
}

QString millimetres(Length length)
{
    QString text = QString::number(length.toMm(), 'f', Decimals);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// Whether `part` was read into `own`.
bool readMeasure(const QString& part, OwnGrid& own)
{
    const qsizetype equals = part.indexOf(u'=');
    const QString name = part.left(equals);
    const QString value = part.mid(equals + 1);
    bool isNumber = false;
    if (equals > 0 && name == Columns && !own.columns) {
        own.columns = value.toInt(&isNumber);
        return isNumber;
    }
    for (const NamedLength& length : Lengths) {
        if (equals <= 0 || name != QLatin1String(length.name) || own.*length.of)
            continue;
        own.*length.of = Length::mm(value.toDouble(&isNumber));
        return isNumber;
    }
    return false;
}

/// The columns between the margins; `width` is what they have together with their gaps.
void divide(PageGrid& grid, Length width)
{
    const int gaps = grid.columns - 1;
    grid.columnWidth = (width - grid.columnGap * gaps) / std::int64_t(grid.columns);
    if (grid.charactersPerColumn == 0 || grid.em <= Length())
        return;
    grid.charactersPerColumn = int(grid.columnWidth / grid.em);
    grid.columnWidth = grid.em * grid.charactersPerColumn;
    if (gaps > 0)
        grid.columnGap = (width - grid.columnWidth * grid.columns) / std::int64_t(gaps);
}

} // namespace

OwnGrid measuresOf(const PageGrid& grid)
{
    return { grid.columns,
        grid.columnGap,
        grid.typeArea.x,
        grid.typeArea.y,
        grid.sheet.width - grid.typeArea.x - grid.typeAreaWidth(),
        grid.sheet.height - grid.typeArea.y - grid.typeAreaHeight() };
}

Result<PageGrid> gridWith(const PageGrid& base, const OwnGrid& own)
{
    PageGrid grid = base;
    const Length right = base.sheet.width - base.typeArea.x - base.typeAreaWidth();
    const Length foot = base.sheet.height - base.typeArea.y - base.typeAreaHeight();
    const bool isCounted = base.charactersPerColumn > 0;
    grid.columns = own.columns.value_or(base.columns);
    grid.columnGap = own.gap.value_or(base.columnGap);
    grid.typeArea = { own.left.value_or(base.typeArea.x), own.top.value_or(base.typeArea.y) };
    const bool isDivided = own.columns || own.gap || own.left || own.right;
    if (isDivided && grid.columns >= 1 && grid.columns <= MaxGridColumns)
        divide(grid, grid.sheet.width - grid.typeArea.x - own.right.value_or(right));
    if ((own.top || own.foot) && grid.linePitch > Length()) {
        const Length height = grid.sheet.height - grid.typeArea.y - own.foot.value_or(foot);
        grid.lines = int(height / grid.linePitch);
    }
    if (isCounted && grid.charactersPerColumn < 1)
        return Problem { Messages::tr(
                             "No character has room in a column. Use fewer columns, smaller "
                             "gaps or smaller margins."),
            {} };
    if (const std::optional<GridMistake> mistake = checkGrid(grid))
        return Problem { mistake->what, {} };
    return grid;
}

QString pageFormatName(const PageFormat& format)
{
    QStringList parts;
    if (format.own.columns)
        parts.append(Columns + QStringLiteral("=") + QString::number(*format.own.columns));
    for (const NamedLength& length : Lengths) {
        if (const std::optional<Length>& own = format.own.*length.of)
            parts.append(QLatin1String(length.name) + QStringLiteral("=") + millimetres(*own));
    }
    return parts.isEmpty() ? format.format : format.format + Mark + parts.join(u',');
}

QString formatAlone(const QString& name)
{
    return name.left(name.indexOf(Mark)); // without the mark the whole of it
}

Result<PageFormat> readPageFormat(const QString& name)
{
    const qsizetype mark = name.indexOf(Mark);
    if (mark < 0)
        return PageFormat { name, {} };
    PageFormat format { name.left(mark), {} };
    for (const QString& part : name.mid(mark + 1).split(u',')) {
        if (!readMeasure(part, format.own))
            return unknownMeasure(name, part);
    }
    return format;
}

} // namespace broadsheet
