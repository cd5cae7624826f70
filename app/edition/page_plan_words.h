// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace broadsheet {

/// The words of a page plan's JSON, in the order of the enumerators they stand for. Reader, writer
/// and schema use the same; tests hold the schema to them.

inline QStringList headPartWords()
{
    return { QStringLiteral("kicker"),
        QStringLiteral("headline"),
        QStringLiteral("deck"),
        QStringLiteral("standing_head"),
        QStringLiteral("byline"),
        QStringLiteral("jump_line") };
}

inline QStringList boxEdgeWords()
{
    return { QStringLiteral("none"), QStringLiteral("rule"), QStringLiteral("double") };
}

inline QStringList ruleDirectionWords()
{
    return { QStringLiteral("horizontal"), QStringLiteral("vertical") };
}

inline QStringList freeKindWords()
{
    return { QStringLiteral("text"),
        QStringLiteral("picture"),
        QStringLiteral("rule"),
        QStringLiteral("box") };
}

inline QStringList writingWords()
{
    return { QStringLiteral("horizontal"), QStringLiteral("vertical") };
}

inline QStringList captionSideWords()
{
    return { QStringLiteral("below"), QStringLiteral("left"), QStringLiteral("right") };
}

inline QStringList furnitureWords()
{
    return { QStringLiteral("folio"),
        QStringLiteral("nameplate"),
        QStringLiteral("page_credits"),
        QStringLiteral("text") };
}

inline QStringList wrapShapeWords()
{
    return { QStringLiteral("box"), QStringLiteral("ellipse"), QStringLiteral("polygon") };
}

inline QStringList wrapSidesWords()
{
    return { QStringLiteral("both"),
        QStringLiteral("left"),
        QStringLiteral("right"),
        QStringLiteral("widest"),
        QStringLiteral("none") };
}

inline QStringList wrapUnitWords()
{
    return { QStringLiteral("grid"), QStringLiteral("mm") };
}

inline QStringList justifyStepWords()
{
    return { QStringLiteral("line"), QStringLiteral("half_line"), QStringLiteral("free") };
}

/// Fields that furniture may name in braces: "{date}".
inline QStringList furnitureFields()
{
    return { QStringLiteral("date"),
        QStringLiteral("lunar"),
        QStringLiteral("weekday"),
        QStringLiteral("page"),
        QStringLiteral("folio"),
        QStringLiteral("section"),
        QStringLiteral("title"),
        QStringLiteral("title_latin"),
        QStringLiteral("issue"),
        QStringLiteral("pages"),
        QStringLiteral("register"),
        QStringLiteral("postal_code"),
        QStringLiteral("authority"),
        QStringLiteral("sponsor"),
        QStringLiteral("publisher"),
        QStringLiteral("address"),
        QStringLiteral("telephone"),
        QStringLiteral("price"),
        QStringLiteral("printer"),
        QStringLiteral("editor"),
        QStringLiteral("designer"),
        QStringLiteral("proofreader") };
}

} // namespace broadsheet
