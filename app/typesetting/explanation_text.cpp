// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/explain_line.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(LineExplanation)
};

QString ruleText(const LineExplanation& explanation)
{
    const QString& held = explanation.held;
    switch (explanation.rule) {
    case BreakRule::ParagraphEnd:
        return Messages::tr("The paragraph ends here.");
    case BreakRule::Full:
        return Messages::tr("The line is full.");
    case BreakRule::SqueezedIn:
        return Messages::tr("R8: narrowed so that “%1” still fits.").arg(held);
    case BreakRule::NotAtStart:
        return Messages::tr("R1: “%1” goes on to the next line, because what follows it may not "
                            "begin a line.")
            .arg(held);
    case BreakRule::NotAtEnd:
        return Messages::tr("R2: “%1” may not end a line.").arg(held);
    case BreakRule::Unit:
        return Messages::tr("R10: “%1” is not parted from what follows it.").arg(held);
    case BreakRule::Orphan:
        return Messages::tr("R39: “%1” goes down, so that the last line is no single character.")
            .arg(held);
    case BreakRule::Even:
        return Messages::tr("R27: “%1” would fit; with it the other lines would be less even.")
            .arg(held);
    case BreakRule::Hyphenated:
        return Messages::tr("The word is parted after “%1”.").arg(held);
    case BreakRule::InsideWord:
        return Messages::tr("The word is longer than the line and is cut.");
    }
    return {};
}

QString squeezeText(SqueezeStep step)
{
    switch (step) {
    case SqueezeStep::LineEndMark:
        return Messages::tr("the mark at the line's end");
    case SqueezeStep::WordSpace:
        return Messages::tr("word spaces");
    case SqueezeStep::Interpunct:
        return Messages::tr("interpuncts");
    case SqueezeStep::Brackets:
        return Messages::tr("brackets and quotes");
    case SqueezeStep::PauseMinor:
        return Messages::tr("commas and colons");
    case SqueezeStep::HanLatinGap:
        return Messages::tr("gaps between Han and Latin");
    case SqueezeStep::PauseMajor:
        return Messages::tr("full stops, ？ and ！");
    case SqueezeStep::LetterSpace:
        return Messages::tr("letter spaces");
    case SqueezeStep::None:
        break;
    }
    return {};
}

QString adjustmentText(const LineAdjustment& adjustment)
{
    const QString ems = QString::number(double(adjustment.milliEm) / 1000, 'f', 3);
    if (adjustment.squeeze != SqueezeStep::None)
        return Messages::tr(
            "Narrowed by up to %1 em: %2 (%n place(s)).", nullptr, adjustment.places)
            .arg(ems, squeezeText(adjustment.squeeze));
    const QString what = adjustment.everyGap ? Messages::tr("every gap")
        : adjustment.wordSpaces              ? Messages::tr("word spaces")
        : adjustment.letterSpaces            ? Messages::tr("letter spaces")
                                             : Messages::tr("gaps between Han and Latin");
    return Messages::tr("Opened by up to %1 em: %2 (%n place(s)).", nullptr, adjustment.places)
        .arg(ems, what);
}

} // namespace

QString explanationText(const LineExplanation& explanation)
{
    QStringList sentences { ruleText(explanation) };
    for (const LineAdjustment& adjustment : explanation.adjustments)
        sentences << adjustmentText(adjustment);
    return sentences.join(QLatin1Char('\n'));
}

} // namespace broadsheet
