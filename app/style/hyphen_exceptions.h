// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace broadsheet {

class HyphenExceptions;
class JsonObject;

/// Immutable and shared; a style holds one.
using HyphenExceptionsPtr = std::shared_ptr<const HyphenExceptions>;

/// Words that are parted as a list says and not as patterns do. The house's list is
/// resources/hyphenation/house.json; a style sheet may add to it or say otherwise. Thread: any.
class HyphenExceptions {
public:
    /// Knows no word.
    HyphenExceptions() = default;

    /// {"name", "words": {"en": ["broad-sheet", "Washington", …], "de": …}}: a hyphen where the
    /// word may be parted; without one it never is. Letter case does not matter.
    static Result<HyphenExceptionsPtr> fromJson(const QByteArray& json);

    /// The list that comes with the program.
    static const HyphenExceptionsPtr& house();

    /// This list with the words of `object` ({"en": […], …}) on top. Mistakes are recorded in it.
    [[nodiscard]] HyphenExceptionsPtr changed(JsonObject& object) const;

    /// Where the word may be parted, in UTF-16 units from its start; nullptr: the list does not
    /// have it. `language` is its main part ("en"), `word` in small letters.
    [[nodiscard]] const std::vector<int>* find(const QString& language, const QString& word) const;

private:
    void read(JsonObject& object);

    QHash<QString, QHash<QString, std::vector<int>>> m_words;
};

} // namespace broadsheet
