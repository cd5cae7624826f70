// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"

namespace broadsheet {

std::span<const Verb> verbs()
{
    static const std::vector<Verb> all {
        newVerb(),
        editionVerb(),
        importVerb(),
        storiesVerb(),
        joinVerb(),
        pictureVerb(),
        layoutVerb(),
        exportVerb(),
        linesVerb(),
        shapesVerb(),
        checkVerb(),
        flatplanVerb(),
        flowVerb(),
        typesetVerb(),
    };
    return all;
}

} // namespace broadsheet
