// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/json_duplicates.h"

#include <QSet>

#include <vector>

namespace broadsheet {

namespace {

/// The byte after the string that begins at `start`.
qsizetype stringEnd(const QByteArray& json, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < json.size() && json[at] != '"') {
        at += json[at] == '\\' ? 2 : 1;
    }
    return at + 1;
}

bool isKey(const QByteArray& json, qsizetype afterString)
{
    qsizetype at = afterString;
    while (at < json.size()
        && (json[at] == ' ' || json[at] == '\t' || json[at] == '\n' || json[at] == '\r')) {
        ++at;
    }
    return at < json.size() && json[at] == ':';
}

/// The keys met so far in every object that is open at the place reached.
class OpenObjects {
public:
    void open() { m_keys.emplace_back(); }

    void close()
    {
        if (!m_keys.empty()) {
            m_keys.pop_back();
        }
    }

    /// False when the innermost object has the key already.
    bool add(const QByteArray& key)
    {
        if (m_keys.empty()) {
            return true;
        }
        const qsizetype before = m_keys.back().size();
        m_keys.back().insert(key);
        return m_keys.back().size() > before;
    }

private:
    std::vector<QSet<QByteArray>> m_keys;
};

} // namespace

qsizetype duplicateJsonKey(const QByteArray& json)
{
    OpenObjects objects;
    qsizetype next = 0;
    for (qsizetype at = 0; at < json.size(); at = next) {
        next = at + 1;
        if (json[at] == '{') {
            objects.open();
        } else if (json[at] == '}') {
            objects.close();
        } else if (json[at] == '"') {
            next = stringEnd(json, at);
            if (isKey(json, next) && !objects.add(json.mid(at, next - at))) {
                return at;
            }
        }
    }
    return -1;
}

} // namespace broadsheet
