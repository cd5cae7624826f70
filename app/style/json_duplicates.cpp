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

} // namespace

qsizetype duplicateJsonKey(const QByteArray& json)
{
    std::vector<QSet<QByteArray>> open;
    for (qsizetype at = 0; at < json.size();) {
        const char c = json[at];
        if (c == '"') {
            const qsizetype end = stringEnd(json, at);
            const QByteArray key = json.mid(at, end - at);
            if (isKey(json, end) && !open.empty()) {
                if (open.back().contains(key)) {
                    return at;
                }
                open.back().insert(key);
            }
            at = end;
            continue;
        }
        if (c == '{') {
            open.emplace_back();
        } else if (c == '}' && !open.empty()) {
            open.pop_back();
        }
        ++at;
    }
    return -1;
}

} // namespace broadsheet
