// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/head_changes.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(HeadChanges)
};

StoryShape changed(
    const StoryShape& shape, const HeadFit& now, HeadChange change, const QStringList& styles)
{
    StoryShape next = shape;
    const auto at = styles.indexOf(now.style);
    const auto count = styles.size();
    switch (change) {
    case HeadChange::Larger:
        next.headSteps = now.steps + 1;
        break;
    case HeadChange::Smaller:
        next.headSteps = now.steps - 1;
        break;
    case HeadChange::MoreLines:
        next.headLines = now.lines + 1;
        break;
    case HeadChange::FewerLines:
        next.headLines = now.lines - 1;
        break;
    case HeadChange::NextStyle:
        next.headStyle = count > 0 ? styles.at((at + 1) % count) : QString();
        break;
    case HeadChange::PreviousStyle:
        next.headStyle = count > 0 ? styles.at((at + count - (at < 0 ? 0 : 1)) % count) : QString();
        break;
    }
    return next;
}

/// Nothing: the change did what it is for.
QString whyNot(const HeadFit& before, const HeadFit& after, HeadChange change)
{
    const bool sizes = change == HeadChange::Larger || change == HeadChange::Smaller;
    if (sizes && after.steps == before.steps) {
        return change == HeadChange::Larger
            ? Messages::tr("The head fits in no larger size here; give it more lines, or make the "
                           "box wider.")
            : Messages::tr("The head is in the smallest size already.");
    }
    const bool lines = change == HeadChange::MoreLines || change == HeadChange::FewerLines;
    if (lines && (after.lines == before.lines || !after.fits)) {
        return change == HeadChange::MoreLines
            ? Messages::tr("The headline has no words for one line more.")
            : Messages::tr("The headline does not fit into fewer lines; make the box wider, or "
                           "shorten it.");
    }
    return {};
}

} // namespace

Result<ShapeTrial> changeHead(
    ShapeFitter& fitter, const StoryRef& story, const StoryShape& shape, HeadChange change)
{
    const Result<ShapedStory> now = fitter.boxes(story, shape);
    if (!now)
        return now.problem();
    if (now->head.parts.empty())
        return Problem { Messages::tr("The story has no head yet; write its headline first."), {} };
    if (change == HeadChange::FewerLines && now->head.lines <= 1)
        return Problem { Messages::tr("The headline has one line already."), {} };
    const StoryShape next = changed(shape, now->head, change, fitter.headlineStyles());
    Result<ShapeTrial> trial = fitter.tryShape(story, next);
    if (!trial)
        return trial;
    const QString why = whyNot(now->head, trial->head, change);
    if (!why.isEmpty())
        return Problem { why, {} };
    return trial;
}

Result<ShapeTrial> fitHead(
    ShapeFitter& fitter, const StoryRef& story, const StoryShape& shape, Length most)
{
    const auto fits = [most](const ShapeTrial& trial) {
        const bool small = most <= Length() || trial.head.size <= most;
        return small && std::ranges::none_of(trial.page->overset, [](const Overset& over) {
            return over.what == QLatin1String("headline");
        });
    };
    // Often the box was made for other words than the head has now.
    Result<ShapeTrial> trial = fitter.tryShape(story, shape);
    while (trial && !fits(*trial)) {
        const StoryShape tried = trial->placement.shape.value_or(shape);
        trial = changeHead(fitter, story, tried, HeadChange::Smaller);
    }
    return trial;
}

} // namespace broadsheet
