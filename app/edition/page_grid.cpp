// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/page_grid.h"

#include "edition/page_grid_json.h"
#include "style/embedded_resources.h"
#include "style/measure_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <map>

namespace broadsheet {

namespace {

struct GridText {
    Q_DECLARE_TR_FUNCTIONS(PageGrid)
};

enum class Zero { Allowed, Refused };

constexpr Length MaxSheet = Length::fromUnits(5000 * Length::UnitsPerMillimetre);

/// Takes a measure out of `text`; anything else is a mistake at `key`.
Length checkedLength(
    JsonObject& json, const QString& key, const QString& text, Length em, Zero zero)
{
    const std::optional<Length> length = lengthFromText(text, em);
    if (!length || *length < Length() || *length > MaxSheet
        || (zero == Zero::Refused && *length == Length())) {
        json.refuse(key, GridText::tr("here a measure such as \"390mm\" or \"9pt\" is needed"));
        return {};
    }
    return *length;
}

Length readLength(JsonObject& json, const QString& key, Length em, Zero zero = Zero::Refused)
{
    json.require(key);
    return checkedLength(json, key, json.string(key), em, zero);
}

/// ["390mm", "550mm"]
std::array<Length, 2> readPair(JsonObject& json, const QString& key, Zero zero)
{
    json.require(key);
    const QJsonArray pair = json.raw(key).toArray();
    if (pair.size() != 2) {
        json.refuse(key, GridText::tr("here two measures in square brackets are needed"));
        return {};
    }
    return { checkedLength(json, key, pair.at(0).toString(), {}, zero),
        checkedLength(json, key, pair.at(1).toString(), {}, zero) };
}

/// Column widths that are said in characters must be those characters.
void checkCharacters(JsonObject& json, const PageGrid& grid)
{
    if (grid.charactersPerColumn > 0 && grid.columnWidth != grid.em * grid.charactersPerColumn) {
        json.refuse(QStringLiteral("characters_per_column"),
            GridText::tr("a column of %1 characters must be %1em wide")
                .arg(grid.charactersPerColumn));
    }
}

void checkInside(JsonObject& json, const PageGrid& grid)
{
    if (grid.typeArea.x + grid.typeAreaWidth() > grid.sheet.width) {
        json.refuse(QStringLiteral("columns"), GridText::tr("the columns leave the sheet"));
    }
    if (grid.typeArea.y + grid.typeAreaHeight() > grid.sheet.height) {
        json.refuse(QStringLiteral("lines"), GridText::tr("the lines leave the sheet"));
    }
}

} // namespace

Length PageGrid::measure(int span) const
{
    return columnWidth * span + columnGap * (span - 1);
}

Length PageGrid::columnLeft(int column) const
{
    return typeArea.x + (columnWidth + columnGap) * (column - 1);
}

Length PageGrid::lineTop(int line) const
{
    return typeArea.y + linePitch * (line - 1);
}

Result<BrokenMeasure> brokenMeasure(const PageGrid& grid, int span, int legs)
{
    const QString detail
        = QStringLiteral("%1: %2 columns, %3 legs").arg(grid.name).arg(span).arg(legs);
    if (grid.charactersPerColumn <= 0) {
        return Problem {
            GridText::tr("The format “%1” does not count characters; divide its columns by width.")
                .arg(grid.name),
            detail
        };
    }
    if (span < 1 || span > grid.columns || legs < 1) {
        return Problem {
            GridText::tr("Choose 1 to %1 columns and at least one leg.").arg(grid.columns), detail
        };
    }
    const Length width = grid.measure(span);
    const Length text = width - grid.columnGap * (legs - 1);
    BrokenMeasure result;
    result.charactersPerLeg = text > Length() ? int(text / (grid.em * legs)) : 0;
    if (result.charactersPerLeg < 1) {
        return Problem { GridText::tr("%1 legs are too many for %2 columns; use fewer legs.")
                             .arg(legs)
                             .arg(span),
            detail };
    }
    result.legWidth = grid.em * result.charactersPerLeg;
    result.oddCharacters = int((text - result.legWidth * legs) / grid.em);
    result.gap = legs == 1 ? grid.columnGap : (width - result.legWidth * legs) / (legs - 1);
    return result;
}

PageGrid readPageGrid(JsonObject& root)
{
    PageGrid grid;
    for (const auto& key : { QStringLiteral("name"),
             QStringLiteral("title"),
             QStringLiteral("columns"),
             QStringLiteral("lines"),
             QStringLiteral("style_sheet") }) {
        root.require(key);
    }
    grid.name = root.string(QStringLiteral("name"));
    grid.title = root.string(QStringLiteral("title"));
    const std::array<Length, 2> sheet = readPair(root, QStringLiteral("sheet"), Zero::Refused);
    grid.sheet = { sheet[0], sheet[1] };
    grid.bleed = root.has(QStringLiteral("bleed"))
        ? readLength(root, QStringLiteral("bleed"), {}, Zero::Allowed)
        : Length();
    const std::array<Length, 2> corner = readPair(root, QStringLiteral("type_area"), Zero::Allowed);
    grid.typeArea = { corner[0], corner[1] };
    grid.em = readLength(root, QStringLiteral("em"), {});
    grid.columns = root.integer(QStringLiteral("columns"), { 1, MaxGridColumns }, 1);
    grid.columnWidth = readLength(root, QStringLiteral("column_width"), grid.em);
    grid.columnGap = readLength(root, QStringLiteral("column_gap"), grid.em, Zero::Allowed);
    grid.charactersPerColumn = root.integer(QStringLiteral("characters_per_column"), { 1, 200 }, 0);
    grid.lines = root.integer(QStringLiteral("lines"), { 1, MaxGridLines }, 1);
    grid.linePitch = readLength(root, QStringLiteral("line_pitch"), grid.em);
    grid.styleSheet = root.string(QStringLiteral("style_sheet"));
    root.finish();
    checkCharacters(root, grid);
    checkInside(root, grid);
    return grid;
}

OrderedJson pageGridJson(const PageGrid& grid)
{
    const auto pair = [](Length first, Length second) {
        OrderedJson list = OrderedJson::list();
        list.append(OrderedJson::text(lengthToText(first)));
        list.append(OrderedJson::text(lengthToText(second)));
        return list;
    };
    const auto measure = [](Length length) { return OrderedJson::text(lengthToText(length)); };
    OrderedJson json = OrderedJson::object();
    json.put(QStringLiteral("name"), OrderedJson::text(grid.name));
    json.put(QStringLiteral("title"), OrderedJson::text(grid.title));
    json.put(QStringLiteral("sheet"), pair(grid.sheet.width, grid.sheet.height));
    json.put(QStringLiteral("bleed"), measure(grid.bleed));
    json.put(QStringLiteral("type_area"), pair(grid.typeArea.x, grid.typeArea.y));
    json.put(QStringLiteral("em"), measure(grid.em));
    json.put(QStringLiteral("columns"), OrderedJson::number(grid.columns));
    if (grid.charactersPerColumn > 0) {
        json.put(
            QStringLiteral("characters_per_column"), OrderedJson::number(grid.charactersPerColumn));
    }
    json.put(QStringLiteral("column_width"), measure(grid.columnWidth));
    json.put(QStringLiteral("column_gap"), measure(grid.columnGap));
    json.put(QStringLiteral("lines"), OrderedJson::number(grid.lines));
    json.put(QStringLiteral("line_pitch"), measure(grid.linePitch));
    json.put(QStringLiteral("style_sheet"), OrderedJson::text(grid.styleSheet));
    return json;
}

Result<PageGrid> pageGridFromJson(const QByteArray& json)
{
    Result<JsonObject> file = JsonObject::parse(json, GridText::tr("page format"));
    if (!file) {
        return file.problem();
    }
    const PageGrid grid = readPageGrid(file.value());
    if (const std::optional<Problem> mistake = file.value().mistake()) {
        return *mistake;
    }
    return grid;
}

int headlineCharacters(const PageGrid& grid, int span, Length size)
{
    return int(grid.measure(span) / size);
}

namespace {

std::map<QString, Result<PageGrid>> readFormats()
{
    std::map<QString, Result<PageGrid>> formats;
    for (const QString& name : formatNames()) {
        const Result<QByteArray> json = embeddedJson(QStringLiteral("formats"), name);
        formats.emplace(name, json ? pageGridFromJson(*json) : Result<PageGrid>(json.problem()));
    }
    return formats;
}

} // namespace

Result<PageGrid> findFormat(const QString& name)
{
    // They never change while the program runs, and the page asks for its grid at every move of the
    // pointer.
    static const std::map<QString, Result<PageGrid>> formats = readFormats();
    if (const auto found = formats.find(name); found != formats.end())
        return found->second;
    return embeddedJson(QStringLiteral("formats"), name).problem();
}

QStringList formatNames()
{
    return embeddedNames(QStringLiteral("formats"));
}

} // namespace broadsheet
