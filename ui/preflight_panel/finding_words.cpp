// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight_panel/finding_words.h"

#include "preflight/preflight.h"
#include "shared/line_icon.h"
#include "shared/theme.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PreflightPanel)
};

/// Of fixes that change the size or place of something.
QString changeText(const Finding& finding)
{
    switch (finding.fix) {
    case Fix::CutEarlier:
        return Words::tr("Cut %n Line(s) Earlier", nullptr, finding.amount);
    case Fix::FitHead:
        return finding.amount > 0 ? Words::tr("Set the Head Smaller")
                                  : Words::tr("Make the Head Fit");
    case Fix::FitPicture:
        return Words::tr("Shrink the Picture to %1 × %2 mm")
            .arg(finding.wanted.width.toMm(), 0, 'f', 0)
            .arg(finding.wanted.height.toMm(), 0, 'f', 0);
    case Fix::MoveOntoPage:
    case Fix::MoveFurniture:
        return Words::tr("Move It onto the Page");
    default:
        return Words::tr("Make It %n Line(s) Deeper", nullptr, finding.amount);
    }
}

/// … that open the place where a person puts it right.
QString openingText(const Finding& finding)
{
    switch (finding.fix) {
    case Fix::ChoosePicture:
        return finding.check == QLatin1String("empty_frame") ? Words::tr("Choose a Picture…")
                                                             : Words::tr("Choose Another Picture…");
    case Fix::EditTags:
        return Words::tr("Open Story Tags");
    case Fix::EditPublication:
        return Words::tr("Fill In the Imprint…");
    case Fix::EditMasters:
        return Words::tr("Open Master Pages…");
    case Fix::PageSettings:
        return Words::tr("Open Page Settings…");
    case Fix::JumpRest:
        return Words::tr("Jump the Rest to Another Page…");
    default:
        return finding.part < 0 ? Words::tr("Edit the Story") : Words::tr("Go There in the Story");
    }
}

} // namespace

QString fixText(const Finding& finding)
{
    switch (finding.fix) {
    case Fix::GrowFrames:
    case Fix::GrowFreeFrame:
    case Fix::CutEarlier:
    case Fix::FitHead:
    case Fix::FitPicture:
    case Fix::MoveOntoPage:
    case Fix::MoveFurniture:
        return changeText(finding);
    case Fix::RemovePlacement:
        return Words::tr("Take It off the Page");
    case Fix::RemoveFrame:
    case Fix::RemoveFreeFrame:
        return Words::tr("Remove the Frame");
    case Fix::AcceptCopy:
        return Words::tr("Accept the Copy");
    case Fix::DeleteJump:
        return Words::tr("Delete the Jump");
    case Fix::KeepStanding:
        return Words::tr("Take Out What Cannot Stand");
    case Fix::ChoosePicture:
    case Fix::EditStory:
    case Fix::EditTags:
    case Fix::EditPublication:
    case Fix::EditMasters:
    case Fix::PageSettings:
    case Fix::JumpRest:
        return openingText(finding);
    case Fix::None:
        break;
    }
    return {};
}

QPixmap severityMark(Severity severity, const QPalette& palette, int side, qreal ratio)
{
    const ThemeColors& colors = themeColors(palette);
    switch (severity) {
    case Severity::Error:
        return tintedIcon(QStringLiteral("problem"), colors.danger, side, ratio);
    case Severity::Warning:
        return tintedIcon(QStringLiteral("warning"), colors.warning, side, ratio);
    case Severity::Hint:
        break;
    }
    return tintedIcon(QStringLiteral("info"), colors.mutedText, side, ratio);
}

QString severityText(Severity severity)
{
    if (severity == Severity::Error)
        return Words::tr("Error");
    return severity == Severity::Warning ? Words::tr("Warning") : Words::tr("Hint");
}

} // namespace broadsheet
