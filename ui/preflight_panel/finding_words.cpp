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

} // namespace

QString fixText(const Finding& finding)
{
    switch (finding.fix) {
    case Fix::GrowFrames:
        return Words::tr("Make It %n Line(s) Deeper", nullptr, finding.amount);
    case Fix::RemovePlacement:
        return Words::tr("Take It off the Page");
    case Fix::RemoveFrame:
        return Words::tr("Remove the Frame");
    case Fix::AcceptCopy:
        return Words::tr("Accept the Copy");
    case Fix::DeleteJump:
        return Words::tr("Delete the Jump");
    case Fix::ChoosePicture:
        return Words::tr("Choose Another Picture…");
    case Fix::EditStory:
        return Words::tr("Edit the Story");
    case Fix::EditPublication:
        return Words::tr("Fill In the Imprint…");
    case Fix::None:
        break;
    }
    return {};
}

QString countText(const Findings& findings)
{
    QStringList counts;
    const int errors = countOf(findings, Severity::Error);
    const int warnings = countOf(findings, Severity::Warning);
    const int hints = countOf(findings, Severity::Hint);
    if (errors > 0)
        counts.append(Words::tr("%n error(s)", nullptr, errors));
    if (warnings > 0)
        counts.append(Words::tr("%n warning(s)", nullptr, warnings));
    if (hints > 0)
        counts.append(Words::tr("%n hint(s)", nullptr, hints));
    return counts.join(QStringLiteral(" · "));
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
