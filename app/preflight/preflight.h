// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preflight/preflight_input.h"

namespace broadsheet {

/// What composing a page gave.
struct PreflightResult {
    int number = 0;
    ComposedPagePtr composed; ///< nullptr: it could not be composed, and `problem` says why
    QString problem;
};

/// Looks through an edition as it is composed. Remembers formats, house styles, rules and
/// which picture files can be read, and nothing else: what it finds depends on the arguments and on
/// those files alone. One per thread.
class Preflight {
public:
    /// What is amiss, page by page, the gravest first; each thing once. Pages that are not laid out
    /// have no findings.
    [[nodiscard]] Findings run(
        const EditionMatter& matter, const std::vector<PreflightResult>& results);

private:
    std::shared_ptr<const PreflightHouse> house(
        const Publication& publication, const QString& format);

    std::map<QString, std::shared_ptr<const PreflightHouse>> m_houses;
    PictureFiles m_pictureFiles;
};

/// How many of the findings are as grave as that.
int countOf(const Findings& findings, Severity severity);

} // namespace broadsheet
