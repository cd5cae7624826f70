// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/type_size.h"

#include "style/embedded_resources.h"
#include "style/json_object.h"
#include "style/measure_text.h"

#include <QHash>

namespace broadsheet {

namespace {

constexpr Length MaxSize = Length::fromUnits(2000 * Length::UnitsPerPoint);

using SizeTable = QHash<QString, Length>;

SizeTable readTable()
{
    SizeTable table;
    const Result<QByteArray> bytes = embeddedJson(QStringLiteral("sizes"), QStringLiteral("hao"));
    if (!bytes)
        return table;
    Result<JsonObject> file = JsonObject::parse(*bytes, QStringLiteral("sizes"));
    if (!file)
        return table;
    std::optional<JsonObject> sizes = file.value().object(QStringLiteral("sizes"));
    if (!sizes)
        return table;
    const QStringList names = sizes->keys();
    for (const QString& name : names) {
        if (const std::optional<Length> size = lengthFromText(sizes->string(name)))
            table.insert(name, *size);
    }
    return table;
}

const SizeTable& table()
{
    static const SizeTable sizes = readTable();
    return sizes;
}

} // namespace

std::optional<Length> typeSizeFromText(const QString& text)
{
    std::optional<Length> size = lengthFromText(text);
    if (!size) {
        if (const auto hao = table().constFind(text); hao != table().constEnd())
            size = *hao;
    }
    const bool usable = size && *size > Length() && *size <= MaxSize;
    return usable ? size : std::nullopt;
}

} // namespace broadsheet
