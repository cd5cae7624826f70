// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/font_messages.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PageFonts)
};

} // namespace

QString standInMessage(const FontStandIn& standIn)
{
    switch (standIn.why) {
    case StandIn::None:
    case StandIn::MadeSmallCaps:
        break;
    case StandIn::NotInstalled:
        return Messages::tr("The font %1 is not installed; %n character(s) are set in %2. Install "
                            "it or choose another in the style.",
            nullptr,
            standIn.count)
            .arg(standIn.wanted, standIn.used);
    case StandIn::Damaged:
        return Messages::tr("The font %1 is damaged; %n character(s) are set in %2. Install it "
                            "again or choose another in the style.",
            nullptr,
            standIn.count)
            .arg(standIn.wanted, standIn.used);
    case StandIn::NoGlyph:
        return Messages::tr("The font %1 lacks %n character(s), which are set in %2: %3. Compare "
                            "them with their neighbours, or choose a font in the style that has "
                            "them.",
            nullptr,
            standIn.count)
            .arg(standIn.wanted, standIn.used, standIn.characters);
    case StandIn::Missing:
        return Messages::tr("No installed font has %n character(s): %1. Install a font that has "
                            "them.",
            nullptr,
            standIn.count)
            .arg(standIn.characters);
    case StandIn::NoVariant:
        return Messages::tr("No installed font has the variant form of %n character(s), which are "
                            "set in their usual form: %1. Install a font that has it.",
            nullptr,
            standIn.count)
            .arg(standIn.characters);
    }
    return {};
}

QString missingPatternsMessage(const QString& language)
{
    const QString main = language.section(QLatin1Char('-'), 0, 0);
    return Messages::tr("There are no hyphenation patterns for the language “%1”, so no words are "
                        "parted. Install the package of its patterns (hyphen-%2), or set "
                        "\"hyphenate\": false in the style.")
        .arg(language, main == QLatin1String("en") ? QStringLiteral("en-us") : main);
}

} // namespace broadsheet
