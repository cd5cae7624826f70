// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/vertical_json.h"

#include "typesetting/vertical_orientation.h"

#include <QJsonArray>

namespace broadsheet {

namespace {

QString orientationOf(const Cluster& cluster)
{
    switch (cluster.orientation) {
    case Orientation::Rotated:
        return QStringLiteral("R");
    case Orientation::Combined:
        return QStringLiteral("T");
    default:
        break;
    }
    const bool form = cluster.cjk
        && unicodeOrientation(cluster.character) != UnicodeOrientation::Upright
        && cluster.charClass != CharClass::Interpunct && cluster.charClass != CharClass::Prefix
        && cluster.charClass != CharClass::Suffix;
    return form ? QStringLiteral("V") : QStringLiteral("U");
}

/// The middle of the glyph that stands for the cluster's code point `k`, from the line's centre.
double middleOf(const Paragraph& paragraph, const Cluster& cluster, int k)
{
    const std::size_t glyph = std::size_t(cluster.firstGlyph)
        + std::size_t(std::min<int>(k, std::max(cluster.glyphCount - 1, 0)));
    if (cluster.orientation != Orientation::Combined)
        return double(paragraph.across[glyph]) / paragraph.em;
    const SetFont& font = paragraph.fonts[cluster.font];
    if (!font.face || cluster.cjk)
        return (k + 0.5) / cluster.glyphCount - 0.5;
    const double half = double(font.size.units()) * font.widthPerMille
        * font.face->advance(paragraph.glyphs[glyph].glyph) / (2000.0 * font.face->unitsPerEm());
    return (paragraph.across[glyph] + half) / paragraph.em;
}

int codePoints(QStringView text)
{
    int count = 0;
    for (const QChar c : text)
        count += c.isLowSurrogate() ? 0 : 1;
    return std::max(count, 1);
}

} // namespace

QJsonObject writeVertically(const SetParagraph& set, std::size_t line, QJsonObject json)
{
    const Paragraph& paragraph = set.paragraph();
    const int start = set.lineStart(line);
    const int end = set.lineStart(line + 1);
    QJsonArray down = json[QLatin1String("x_em")].toArray();
    QJsonArray across;
    QJsonArray orientation;
    for (const Cluster& cluster : paragraph.clusters) {
        if (cluster.text < start || cluster.text >= end)
            continue;
        const qsizetype first = across.size();
        const int count
            = codePoints(QStringView(paragraph.text).mid(cluster.text, cluster.textLength));
        for (int k = 0; k < count; ++k) {
            if (cluster.orientation == Orientation::Combined && first + k < down.size())
                down[first + k] = QJsonValue(down[first]);
            across.append(middleOf(paragraph, cluster, k));
            orientation.append(orientationOf(cluster));
        }
    }
    json[QLatin1String("y_em")] = down;
    json[QLatin1String("x_em")] = across;
    json[QLatin1String("orientation")] = orientation;
    return json;
}

} // namespace broadsheet
