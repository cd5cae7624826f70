// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/past_steps.h"

#include "storage/step_delta.h"

#include <QStringList>

#include <algorithm>
#include <ranges>

namespace broadsheet {

namespace {

constexpr std::size_t MostSteps = 1000;

/// The rows that lead to the content with the mark `wanted`, the newest first. What was undone
/// before it ended leads elsewhere and is passed over.
std::vector<const KeptStep*> chainTo(
    const QByteArray& wanted, const std::vector<const KeptStep*>& rows)
{
    std::vector<const KeptStep*> chain;
    QByteArray mark = wanted;
    for (const KeptStep* const row : std::views::reverse(rows)) {
        if (row->after != mark)
            continue;
        chain.push_back(row);
        mark = row->before;
    }
    return chain;
}

template <typename Content>
AnySnapshot before(const AnySnapshot& after,
    const std::vector<QByteArray>& deltas,
    std::optional<Content> (*apply)(const Content&, const QByteArray&))
{
    auto content = std::make_shared<Content>(*std::static_pointer_cast<const Content>(after));
    for (const QByteArray& delta : deltas) {
        std::optional<Content> earlier = apply(*content, delta);
        if (!earlier)
            return nullptr;
        *content = std::move(*earlier);
    }
    return std::shared_ptr<const Content>(content);
}

/// `pieces`: of one step, the newest first.
PastStep stepOf(const std::vector<const KeptStep*>& pieces)
{
    std::vector<QByteArray> deltas;
    deltas.reserve(pieces.size());
    for (const KeptStep* piece : pieces)
        deltas.push_back(piece->delta);
    PastStep step { pieces.front()->label,
        pieces.front()->made,
        {},
        caretFromText(pieces.back()->caretBefore),
        caretFromText(pieces.front()->caretAfter) };
    if (pieces.front()->story.isNull()) {
        step.before = [deltas](const AnySnapshot& after) {
            return before<Edition>(after, deltas, editionBefore);
        };
    } else {
        step.before = [deltas](const AnySnapshot& after) {
            return before<Story>(after, deltas, storyBefore);
        };
    }
    return step;
}

std::vector<PastStep> stepsOf(const std::vector<const KeptStep*>& chain)
{
    std::vector<PastStep> steps;
    std::vector<const KeptStep*> pieces;
    for (std::size_t i = 0; i < chain.size(); ++i) {
        pieces.push_back(chain[i]);
        const bool goesOn = i + 1 < chain.size() && chain[i + 1]->run == chain[i]->run
            && chain[i + 1]->number == chain[i]->number;
        if (!goesOn) {
            steps.push_back(stepOf(pieces));
            pieces.clear();
        }
    }
    std::ranges::reverse(steps);
    return steps;
}

/// Only so many in all, the newest.
void dropOldest(PastSteps& past)
{
    std::vector<QDateTime> times;
    const auto collect = [&times](const std::vector<PastStep>& steps) {
        std::ranges::transform(steps, std::back_inserter(times), &PastStep::made);
    };
    collect(past.edition);
    for (const auto& [id, steps] : past.stories)
        collect(steps);
    if (times.size() <= MostSteps)
        return;
    std::ranges::nth_element(times, times.begin() + MostSteps - 1, std::greater<>());
    const QDateTime oldest = times[MostSteps - 1];
    const auto drop = [&oldest](std::vector<PastStep>& steps) {
        // From the front on: a step needs all that came after it.
        const auto first = std::ranges::find_if(
            steps, [&oldest](const PastStep& step) { return step.made >= oldest; });
        steps.erase(steps.begin(), first);
    };
    drop(past.edition);
    for (auto& [id, steps] : past.stories)
        drop(steps);
}

} // namespace

PastSteps readPastSteps(Library& library, const EditionMatter& matter)
{
    PastSteps past;
    if (!matter.edition)
        return past;
    const Result<std::vector<KeptStep>> kept = library.keptSteps(matter.edition->id);
    if (!kept)
        return past;
    std::map<StoryId, std::vector<const KeptStep*>> rows;
    for (const KeptStep& step : *kept)
        rows[step.story].push_back(&step);
    for (const auto& [id, own] : rows) {
        if (id.isNull()) {
            past.edition = stepsOf(chainTo(ContentMarks().of(*matter.edition), own));
        } else if (const StoryPtr story = matter.stories.value(id)) {
            if (auto steps = stepsOf(chainTo(ContentMarks::of(*story), own)); !steps.empty())
                past.stories.emplace(id, std::move(steps));
        }
    }
    dropOldest(past);
    return past;
}

QString caretToText(const Caret& caret)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(caret.part)
        .arg(caret.offset)
        .arg(caret.anchorPart)
        .arg(caret.anchorOffset);
}

Caret caretFromText(const QString& text)
{
    const QStringList numbers = text.split(QLatin1Char(' '));
    if (numbers.size() != 4)
        return {};
    return { numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt(), numbers[3].toInt() };
}

} // namespace broadsheet
