// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/raw_page_copy.h"

#include <vector>

namespace broadsheet {

/// Keeping places and counts of a split copy right while its entries change; for the corrections of
/// this folder.
struct PartPlace {
    int story = 0;
    int part = 0;
    int offset = 0;
};

PartPlace placeFrom(const SplitCopy::Join& join);
PartPlace placeTo(const SplitCopy::Join& join);

/// Gives both ends of every join their new places; a join within one entry goes.
template <typename MoveFrom, typename MoveTo>
void moveJoins(SplitCopy& copy, MoveFrom moveFrom, MoveTo moveTo)
{
    for (SplitCopy::Join& join : copy.joins) {
        const PartPlace from = moveFrom(placeFrom(join));
        const PartPlace to = moveTo(placeTo(join));
        join = { from.story, from.part, from.offset, to.story, to.part, to.offset, join.why };
    }
    std::erase_if(
        copy.joins, [](const SplitCopy::Join& join) { return join.fromStory == join.toStory; });
}

template <typename Move>
void moveJoins(SplitCopy& copy, Move move)
{
    moveJoins(copy, move, move);
}

bool isEntry(const SplitCopy& copy, int entry);
bool isPart(const SplitCopy& copy, int entry, int part);
bool isPlace(const SplitCopy& copy, const PartPlace& place);
qint64 charactersOf(const Story& story);

/// The entry and its count of characters.
void eraseEntry(SplitCopy& copy, int entry);
void insertEntry(SplitCopy& copy, int entry, const Story& story);

/// Counts under a correction's rule; a count that falls to nothing is taken away.
template <typename Number>
void countCorrection(QMap<QString, Number>& counts, QLatin1String rule, Number step)
{
    Number& value = counts[rule];
    value += step;
    if (value == 0)
        counts.remove(rule);
}

} // namespace broadsheet
