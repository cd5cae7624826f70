// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command_titles.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace broadsheet {

class CommandRegistry;

struct CommandHit {
    QString id;
    QList<int> positions; ///< of the matched characters in the title as it is shown; may be empty
};

/// Finds commands by the name that is shown, by the Chinese one, its pinyin or the pinyin's
/// initials, by the English one and by the menu's name. The registry must outlive it.
class CommandSearch {
public:
    CommandSearch(const CommandRegistry& registry, CommandTitles titles);

    /// Reads the names anew: after a change of language or when commands were added.
    void refresh();

    /// Best first. Nothing typed: the `recent` ids first, then all in the order of the menus.
    [[nodiscard]] std::vector<CommandHit> find(const QString& query, const QStringList& recent);

private:
    struct Names {
        QString id;
        QString title; ///< as it is shown
        QString chinese;
        QString english;
        QString pinyin; ///< made when the first Latin letter is searched for
        QString group;
    };

    struct Scored {
        CommandHit hit;
        int score = 0;
    };

    [[nodiscard]] static Scored score(const Names& names, const QString& query);
    [[nodiscard]] std::vector<CommandHit> all(const QStringList& recent) const;
    void readPinyin();

    const CommandRegistry& m_registry;
    CommandTitles m_titles;
    std::vector<Names> m_names;
    bool m_hasPinyin = false;
};

} // namespace broadsheet
