// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/paragraph_joins.h"

#include "exchange/paragraph_shape.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct JoinText {
    Q_DECLARE_TR_FUNCTIONS(JoinSuggestion)
};

struct Place {
    int story = 0;
    int part = 0;
};

struct Candidate {
    double score = 0;
    std::size_t from = 0; ///< index into the broken paragraphs
    std::size_t to = 0; ///< index into the pieces
};

using Places = std::vector<Place>;

const QString& textAt(const std::vector<Story>& stories, const Place& place)
{
    return stories[std::size_t(place.story)].parts[std::size_t(place.part)]->text;
}

Places brokenParagraphs(const std::vector<Story>& stories)
{
    constexpr qsizetype ShortestBroken = 12; // shorter ones are verse
    Places broken;
    for (std::size_t s = 0; s < stories.size(); ++s) {
        const auto& parts = stories[s].parts;
        for (std::size_t p = 0; p < parts.size(); ++p) {
            if (parts[p]->kind != PartKind::Body || parts[p]->text.size() < ShortestBroken
                || isFinishedParagraph(parts[p]->text))
                continue;
            const bool goesOn = p + 1 < parts.size()
                && (parts[p + 1]->kind == PartKind::Body
                    || parts[p + 1]->kind == PartKind::JumpLine);
            if (!goesOn)
                broken.push_back({ int(s), int(p) });
        }
    }
    return broken;
}

Places headlessPieces(const std::vector<Story>& stories)
{
    Places pieces;
    for (std::size_t s = 0; s < stories.size(); ++s) {
        const Story& story = stories[s];
        if (story.type == StoryType::Fragment && story.parts.front()->kind == PartKind::Body)
            pieces.push_back({ int(s), 0 });
    }
    return pieces;
}

double plausibility(const std::vector<Story>& stories,
    const Place& from,
    const Place& to,
    const WordEvidence& evidence)
{
    const QString& before = textAt(stories, from);
    const QString& after = textAt(stories, to);
    const int distance = to.story - from.story;
    double score = 2.0 * std::min(evidence.jointCount(before, after), 3);
    score += 20.0 * WordEvidence::sharedWords(before, after);
    score += distance > 0 ? 1.5 : 0;
    score -= 0.1 * std::min(std::abs(distance), 20);
    if (after.startsWith(u'“') || after.front().isUpper())
        score -= 1;
    if (before.back().isLetter() && after.front().isLower())
        score += 2;
    return score;
}

/// Pieces near the broken paragraph only: work grows with the copy, not with its square.
std::vector<Candidate> candidates(const std::vector<Story>& stories,
    const Places& broken,
    const Places& pieces,
    const WordEvidence& evidence)
{
    constexpr std::size_t Behind = 8;
    constexpr std::size_t Ahead = 4;
    std::vector<Candidate> found;
    std::size_t next = 0;
    for (std::size_t b = 0; b < broken.size(); ++b) {
        while (next < pieces.size() && pieces[next].story <= broken[b].story)
            ++next;
        const std::size_t first = next > Ahead ? next - Ahead : 0;
        const std::size_t last = std::min(pieces.size(), next + Behind);
        for (std::size_t p = first; p < last; ++p) {
            const Story& from = stories[std::size_t(broken[b].story)];
            const Story& to = stories[std::size_t(pieces[p].story)];
            if (pieces[p].story == broken[b].story || from.language != to.language)
                continue;
            found.push_back({ plausibility(stories, broken[b], pieces[p], evidence), b, p });
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Candidate& a, const Candidate& b) {
        return a.score > b.score;
    });
    return found;
}

} // namespace

std::vector<SplitCopy::Join> proposedJoins(
    const std::vector<Story>& stories, const WordEvidence& evidence)
{
    constexpr qsizetype ShownWords = 8;
    const Places broken = brokenParagraphs(stories);
    const Places pieces = headlessPieces(stories);
    std::vector<bool> brokenUsed(broken.size(), false);
    std::vector<bool> pieceUsed(pieces.size(), false);
    std::vector<SplitCopy::Join> joins;
    for (const Candidate& candidate : candidates(stories, broken, pieces, evidence)) {
        if (brokenUsed[candidate.from] || pieceUsed[candidate.to])
            continue;
        brokenUsed[candidate.from] = true;
        pieceUsed[candidate.to] = true;
        const Place& from = broken[candidate.from];
        const Place& to = pieces[candidate.to];
        const QString& before = textAt(stories, from);
        SplitCopy::Join join;
        join.fromStory = from.story;
        join.fromPart = from.part;
        join.fromOffset = int(before.size());
        join.toStory = to.story;
        join.toPart = to.part;
        join.why = JoinText::tr("“…%1” breaks off without a full stop; “%2…” begins without a head")
                       .arg(before.right(ShownWords), textAt(stories, to).left(ShownWords));
        joins.push_back(std::move(join));
    }
    return joins;
}

} // namespace broadsheet
