// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/length.h"
#include "base/result.h"
#include "preflight/finding.h"
#include "story/story.h"

#include <QMap>
#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

namespace broadsheet {

/// One of these parts a placed story of the type must have.
struct RequiredPart {
    StoryType type = StoryType::Story;
    std::vector<PartKind> anyOf;

    bool operator==(const RequiredPart&) const = default;
};

/// Which checks are made, how grave what they find is, and their limits: data, in
/// resources/preflight. "rules.json" says all, a file named for a house's style sheet what differs
/// there.
struct PreflightRules {
    QMap<QString, Severity> checks; ///< those that are made
    int pictureWarnPpi = 200;
    int pictureErrorPpi = 120;
    Length trimClearance; ///< text nearer to the trim may be cut off
    int leastLinesBeforeJump = 4; ///< S23
    int headSizePercent = 75; ///< S3: heads abreast whose sizes differ less are in each other's way
    QTime printed; ///< on the edition's day; an embargo may not last longer
    std::vector<RequiredPart> requiredParts;
    QStringList requiredTags; ///< "section", "desk", "subject", "priority"
    QStringList requiredImprint; ///< "register_number", "sponsor" …

    [[nodiscard]] std::optional<Severity> severity(const QString& check) const;
};

/// All checks that there are.
QStringList checkNames();

/// Reads rules strictly: unknown checks, kinds and keys are mistakes, named by a JSON pointer.
/// `base` is what a house's file changes; a file without it must say everything.
Result<PreflightRules> preflightRulesFromJson(
    const QByteArray& json, const std::optional<PreflightRules>& base = std::nullopt);

/// The rules for a house's style sheet, from the files that come with the program.
Result<PreflightRules> findPreflightRules(const QString& styleSheet);

} // namespace broadsheet
