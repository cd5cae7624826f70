// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "story/story.h"

#include <QCoreApplication>
#include <QMimeData>

#include <memory>
#include <vector>

namespace broadsheet {

/// What a story gives to the clipboard and takes from it.
class StoryClipboard {
    Q_DECLARE_TR_FUNCTIONS(StoryClipboard)

public:
    /// A story takes no more than this at once and in all: about fifty full broadsheet pages. More
    /// than that is no story, and setting it would hold up every key.
    static constexpr qsizetype MaxCharacters = 500'000; ///< UTF-16
    static constexpr qsizetype MaxParts = 5'000;

    /// Parts with kinds and spans; what plain text cannot say.
    static QString partsFormat();

    static std::unique_ptr<QMimeData> copied(const std::vector<StoryPart>& parts);

    /// Text or parts, and not files.
    static bool holdsCopy(const QMimeData& data);

    /// The parts that another story has copied; empty when there are none or they are not sound.
    static std::vector<StoryPart> partsFrom(const QMimeData& data);

    /// Problem: longer than `room` characters or than MaxParts lines, which a story cannot hold.
    static Result<QString> textFrom(const QMimeData& data, qsizetype room);

    static Problem tooLong(qsizetype characters);
};

} // namespace broadsheet
