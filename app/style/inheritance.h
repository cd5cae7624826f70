// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/json_object.h"

#include <QHash>

#include <functional>

namespace broadsheet {

/// The words in which a broken line of inheritance is refused, translated; %1 is the parent.
struct InheritanceWords {
    QString unknownParent;
    QString loop;
};

/// Named things of one object in a file, each saying only what differs from its "parent". Resolves
/// parents first; a thing that is met again on its own way up is in a loop and refused.
template <typename Thing>
class Inheritance {
public:
    /// Changes what the parent (or a default Thing) says to what this object says.
    using Read = std::function<void(JsonObject&, const QString& name, Thing&)>;

    Inheritance(JsonObject& things, InheritanceWords words, Read read)
        : m_things(things)
        , m_words(std::move(words))
        , m_read(std::move(read))
    {
    }

    QHash<QString, Thing> resolveAll()
    {
        const QStringList names = m_things.keys();
        for (const QString& name : names)
            resolve(name);
        return std::move(m_resolved);
    }

private:
    Thing resolve(const QString& name) // NOLINT(misc-no-recursion)
    {
        if (const auto found = m_resolved.constFind(name); found != m_resolved.constEnd())
            return *found;
        std::optional<JsonObject> json = m_things.object(name);
        if (!json || m_things.mistake())
            return {};
        m_open.append(name);
        Thing thing = parentOf(*json);
        m_open.removeLast();
        m_read(*json, name, thing);
        m_resolved.insert(name, thing);
        return thing;
    }

    Thing parentOf(JsonObject& json) // NOLINT(misc-no-recursion)
    {
        const QString key = QStringLiteral("parent");
        const QString parent = json.string(key);
        if (!json.has(key))
            return {};
        if (!m_things.has(parent)) {
            json.refuse(key, m_words.unknownParent.arg(parent));
            return {};
        }
        if (m_open.contains(parent)) {
            json.refuse(key, m_words.loop.arg(parent));
            return {};
        }
        return resolve(parent);
    }

    JsonObject& m_things;
    InheritanceWords m_words;
    Read m_read;
    QHash<QString, Thing> m_resolved;
    QStringList m_open;
};

} // namespace broadsheet
