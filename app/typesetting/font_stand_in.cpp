// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/font_stand_in.h"

#include <QJsonObject>

#include <algorithm>

namespace broadsheet {

namespace {

/// Length of the first character with its combining marks and variation selector.
qsizetype firstLength(QStringView text)
{
    const auto isPair = [&](qsizetype at) {
        return at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate();
    };
    const auto isMark = [&](qsizetype at) {
        return isPair(at) ? QChar::category(QChar::surrogateToUcs4(text[at], text[at + 1]))
                == QChar::Mark_NonSpacing
                          : text[at].isMark();
    };
    qsizetype length = isPair(0) ? 2 : 1;
    while (length < text.size() && isMark(length))
        length += isPair(length) ? 2 : 1;
    return length;
}

QString nameOf(StandIn why)
{
    switch (why) {
    case StandIn::None:
        break;
    case StandIn::NotInstalled:
        return QStringLiteral("not-installed");
    case StandIn::Damaged:
        return QStringLiteral("damaged");
    case StandIn::NoGlyph:
        return QStringLiteral("no-glyph");
    case StandIn::Missing:
        return QStringLiteral("missing");
    case StandIn::NoVariant:
        return QStringLiteral("no-variant");
    case StandIn::MadeSmallCaps:
        return QStringLiteral("made-small-caps");
    }
    return {};
}

/// Where a whole family is replaced its characters tell nobody anything.
bool listsCharacters(StandIn why)
{
    return why == StandIn::NoGlyph || why == StandIn::Missing || why == StandIn::NoVariant;
}

/// `characters` holds characters with their marks, one after another.
bool holds(QStringView characters, QStringView wanted)
{
    while (!characters.isEmpty()) {
        const qsizetype length = firstLength(characters);
        if (characters.first(length) == wanted)
            return true;
        characters = characters.sliced(length);
    }
    return false;
}

/// Returns how many characters `text` has; lists those not yet listed.
int countAndList(FontStandIn& entry, QStringView text)
{
    int count = 0;
    qsizetype listed = 0;
    for (QStringView rest = entry.characters; !rest.isEmpty(); ++listed)
        rest = rest.sliced(firstLength(rest));
    while (!text.isEmpty()) {
        const QStringView character = text.first(firstLength(text));
        text = text.sliced(character.size());
        ++count;
        const bool isNew = listsCharacters(entry.why) && listed < FontStandIn::MostListed
            && !holds(entry.characters, character);
        if (isNew) {
            entry.characters += character;
            ++listed;
        }
    }
    return count;
}

FontStandIn& entryOf(std::vector<FontStandIn>& list, const FontStandIn& like)
{
    const auto known = std::find_if(list.begin(), list.end(), [&](const FontStandIn& entry) {
        return entry.why == like.why && entry.wanted == like.wanted && entry.used == like.used;
    });
    if (known != list.end())
        return *known;
    list.push_back({ like.why, like.wanted, like.used, {}, 0 });
    return list.back();
}

} // namespace

void noteStandIn(std::vector<FontStandIn>& list, const SetFont& font, QStringView text)
{
    if (font.standIn == StandIn::None)
        return;
    FontStandIn& entry
        = entryOf(list, { font.standIn, font.wanted, font.face->familyName(), {}, 0 });
    entry.count += countAndList(entry, text);
}

void addStandIns(std::vector<FontStandIn>& list, const std::vector<FontStandIn>& more)
{
    for (const FontStandIn& standIn : more) {
        FontStandIn& entry = entryOf(list, standIn);
        countAndList(entry, standIn.characters);
        entry.count += standIn.count;
    }
}

std::vector<FontStandIn> standInsOf(const Paragraph& paragraph)
{
    std::vector<FontStandIn> list;
    const bool any = std::any_of(paragraph.fonts.begin(),
        paragraph.fonts.end(),
        [](const SetFont& font) { return font.standIn != StandIn::None; });
    for (std::size_t i = 0; any && i < paragraph.clusters.size(); ++i) {
        const Cluster& cluster = paragraph.clusters[i];
        noteStandIn(list,
            paragraph.fonts[cluster.font],
            QStringView(paragraph.text).mid(cluster.text, cluster.textLength));
    }
    return list;
}

QJsonArray standInsToJson(const std::vector<FontStandIn>& list)
{
    QJsonArray result;
    for (const FontStandIn& standIn : list) {
        result.append(QJsonObject {
            { QStringLiteral("why"), nameOf(standIn.why) },
            { QStringLiteral("wanted"), standIn.wanted },
            { QStringLiteral("used"), standIn.used },
            { QStringLiteral("characters"), standIn.characters },
            { QStringLiteral("count"), standIn.count },
        });
    }
    return result;
}

} // namespace broadsheet
