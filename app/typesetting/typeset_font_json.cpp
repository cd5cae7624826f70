// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/typeset_font_json.h"

#include "style/font_choice_json.h"
#include "style/type_size.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TypesetJson)
};

QJsonObject fontPart(const QJsonObject& in)
{
    QJsonObject part;
    for (const char* key :
        { "latin", "digits", "marks", "weight", "italic", "width", "features" }) {
        const QJsonValue value = in.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isNull())
            part.insert(QLatin1String(key), value);
    }
    const QJsonValue han = in.value(QLatin1String("font"));
    part.insert(QStringLiteral("han"),
        han.isUndefined() || han.isNull() ? QJsonValue(QStringLiteral("unit")) : han);
    return part;
}

} // namespace

Result<void> readTypesetFont(const QJsonObject& in, ParagraphStyle& style)
{
    Result<JsonObject> json
        = JsonObject::parse(QJsonDocument(fontPart(in)).toJson(), Messages::tr("line"));
    if (!json)
        return json.problem();
    readStyleFont(json.value(), {}, style.font);
    const QJsonValue size = in.value(QLatin1String("size"));
    if (!size.isUndefined() && !size.isNull()) {
        const std::optional<Length> read = typeSizeFromText(size.toString());
        if (!read) {
            json.value().refuse(QStringLiteral("size"),
                Messages::tr("here a size such as \"9pt\" or \"小五\" is needed"));
        } else {
            style.size = *read;
        }
    }
    if (const std::optional<Problem> mistake = json.value().mistake())
        return *mistake;
    return {};
}

} // namespace broadsheet
