// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/headline_json.h"

#include "typesetting/headline_setter.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TypesetJson)
};

Problem badValue(const char* key)
{
    return Problem { Messages::tr("The value of \"%1\" is not one that typesetting knows. Correct "
                                  "the line and send it again.")
                         .arg(QLatin1String(key)),
        QString::fromLatin1(key) };
}

const QString Headline = QStringLiteral("headline");
constexpr int MostLines = 20;
constexpr double SmallestSize = 0.1;
constexpr double LargestSize = 1000;
constexpr int SmallestPercent = 60;

QJsonValue optionOf(const QJsonObject& in, const char* key)
{
    const QJsonValue headline = in.value(Headline);
    const QLatin1String name(key);
    return headline.isObject() && headline.toObject().contains(name)
        ? headline.toObject().value(name)
        : in.value(name);
}

/// False when it is there and not a whole number from 1 to MostLines.
bool readLines(const QJsonObject& in, const char* key, int& value)
{
    const QJsonValue given = optionOf(in, key);
    if (given.isUndefined())
        return true;
    const double number = given.toDouble(0);
    value = int(std::clamp(number, 0.0, double(MostLines)));
    return given.isDouble() && double(value) == number && value >= 1;
}

bool readSize(const QJsonValue& given, Length& size)
{
    const double points = given.toDouble(0);
    const bool sound = points >= SmallestSize && points <= LargestSize;
    if (sound)
        size = Length::pt(points);
    return sound;
}

bool readLadder(const QJsonObject& in, std::vector<Length>& ladder)
{
    const QJsonValue given = optionOf(in, "sizes_pt");
    if (given.isUndefined())
        return true;
    const QJsonArray sizes = given.toArray();
    for (const auto& value : sizes) {
        Length size;
        if (!readSize(value, size))
            return false;
        ladder.push_back(size);
    }
    return given.isArray();
}

/// nullptr, or the key whose value is bad.
const char* readRequest(
    const QJsonObject& in, const ParagraphStyle& style, HeadlineRequest& request)
{
    if (!readLines(in, "lines", request.maxLines))
        return "lines";
    request.minLines = request.maxLines;
    if (!readLines(in, "min_lines", request.minLines) || request.minLines > request.maxLines)
        return "min_lines";
    std::vector<Length> ladder;
    if (!readLadder(in, ladder))
        return "sizes_pt";
    Length smallest = style.size.scaled(SmallestPercent, 100);
    const QJsonValue given = optionOf(in, "smallest_pt");
    if (!given.isUndefined() && !readSize(given, smallest))
        return "smallest_pt";
    request.sizes = headlineSizes(ladder, style.size, std::min(smallest, style.size));
    request.spread = optionOf(in, "spread").toBool();
    if (!style.language.startsWith(QLatin1String("zh")))
        request.limits = HeadlineLimits::latin();
    return nullptr;
}

} // namespace

bool asksForHeadline(const QJsonObject& in)
{
    const QJsonValue headline = in.value(Headline);
    return headline.isString() || headline.isObject() || headline.toBool();
}

QJsonObject headlineAsParagraph(const QJsonObject& in)
{
    QJsonObject paragraph = in;
    const QJsonValue headline = in.value(Headline);
    const QJsonValue text = headline.isString() ? headline : optionOf(in, "text");
    paragraph.insert(QStringLiteral("text"), text);
    const QJsonValue width = optionOf(in, "width_em");
    if (!width.isUndefined())
        paragraph.insert(QStringLiteral("measure_em"), width);
    return paragraph;
}

Result<QJsonObject> typesetHeadline(const QJsonObject& in,
    const ParagraphStyle& style,
    Length width,
    GalleySetter& setter,
    const std::function<QJsonValue(const SetParagraph&)>& lines)
{
    HeadlineRequest request;
    request.width = width;
    if (const char* key = readRequest(in, style, request))
        return badValue(key);
    HeadlineSetter headlines(setter);
    const Result<ShapedHeadline> shaped
        = headlines.shape(in.value(QLatin1String("text")).toString(), style, width);
    if (!shaped)
        return shaped.problem();
    const HeadlinePlan plan = HeadlineSetter::fit(*shaped, request);
    const Result<SetParagraph> set = headlines.set(plan, plan.style, width);
    if (!set)
        return set.problem();
    return QJsonObject {
        { QStringLiteral("lines"), lines(*set) },
        { QStringLiteral("text"), plan.text },
        { QStringLiteral("size_pt"), plan.style.size.toPt() },
        { QStringLiteral("tracking_em"), plan.style.trackingMilliEm / 1000.0 },
        { QStringLiteral("scale"), plan.widthPerMille / 1000.0 },
        { QStringLiteral("fits"), plan.fits },
        { QStringLiteral("dictionary"), headlines.hasDictionary() },
    };
}

} // namespace broadsheet
