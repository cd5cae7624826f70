// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_search.h"

#include "base/pinyin.h"
#include "commands/command_groups.h"
#include "commands/command_registry.h"
#include "commands/fuzzy_match.h"

#include <algorithm>
#include <utility>

namespace broadsheet {

namespace {

/// What a hit in a name that is not on the screen is worth less: more than the length of a name
/// counts, so that of two that begin alike the one that can be read comes first. What recent use
/// adds is enough to decide between two that fit about as well.
constexpr int OtherLanguage = 64;
constexpr int OnlyTheMenu = 60;
constexpr int RecentlyUsed = 20;

bool hasLatin(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        return character.isLetter() && character.unicode() < 0x250;
    });
}

} // namespace

CommandSearch::CommandSearch(const CommandRegistry& registry, CommandTitles titles)
    : m_registry(registry)
    , m_titles(std::move(titles))
{
    refresh();
}

void CommandSearch::refresh()
{
    m_names.clear();
    m_hasPinyin = false;
    QStringList order = commandGroups();
    for (const CommandRegistry::Command& command : m_registry.commands()) {
        m_names.push_back({ command.spec.id,
            CommandRegistry::title(command),
            m_titles.chinese(command.spec),
            m_titles.english(command.spec),
            {},
            commandGroupTitle(command.spec.group) });
        if (!order.contains(command.spec.group))
            order << command.spec.group;
    }
    const auto place = [&](const Names& names) {
        return order.indexOf(m_registry.command(names.id)->spec.group);
    };
    std::stable_sort(m_names.begin(), m_names.end(), [&](const Names& left, const Names& right) {
        return place(left) < place(right);
    });
}

void CommandSearch::readPinyin()
{
    if (m_hasPinyin)
        return;
    for (Names& names : m_names)
        names.pinyin = pinyin(names.chinese.isEmpty() ? names.title : names.chinese);
    m_hasPinyin = true;
}

CommandSearch::Scored CommandSearch::score(const Names& names, const QString& query)
{
    Scored best { { names.id, {} }, 0 };
    if (const auto match = fuzzyMatch(query, names.title))
        best = { { names.id, match->positions }, match->score };
    const auto consider = [&](const QString& text, int less) {
        const auto match = fuzzyMatch(query, text);
        if (match && match->score - less > best.score)
            best = { { names.id, {} }, match->score - less };
    };
    const bool isChinese = names.title == names.chinese;
    consider(names.chinese, OtherLanguage);
    consider(names.english, OtherLanguage);
    consider(names.pinyin, isChinese ? 0 : OtherLanguage);
    if (best.score <= 0)
        consider(names.group, OnlyTheMenu);
    return best;
}

std::vector<CommandHit> CommandSearch::all(const QStringList& recent) const
{
    std::vector<CommandHit> hits;
    for (const QString& id : recent) {
        if (m_registry.command(id) != nullptr)
            hits.push_back({ id, {} });
    }
    for (const Names& names : m_names) {
        if (!recent.contains(names.id))
            hits.push_back({ names.id, {} });
    }
    return hits;
}

std::vector<CommandHit> CommandSearch::find(const QString& query, const QStringList& recent)
{
    if (query.trimmed().isEmpty())
        return all(recent);
    if (hasLatin(query))
        readPinyin();
    std::vector<Scored> found;
    for (const Names& names : m_names) {
        Scored scored = score(names, query);
        if (scored.score <= 0)
            continue;
        scored.score += recent.contains(names.id) ? RecentlyUsed : 0;
        found.push_back(std::move(scored));
    }
    std::stable_sort(found.begin(), found.end(), [](const Scored& left, const Scored& right) {
        return left.score > right.score;
    });
    std::vector<CommandHit> hits;
    hits.reserve(found.size());
    for (Scored& scored : found)
        hits.push_back(std::move(scored.hit));
    return hits;
}

} // namespace broadsheet
