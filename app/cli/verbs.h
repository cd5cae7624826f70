// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"

#include <QStringList>

#include <span>

namespace broadsheet {

/// One verb of the command line: a file of its own, and a line in the table of verbs.cpp.
struct Verb {
    const char* name;
    int (*run)(const Arguments& arguments);
    std::vector<OptionSpec> options;
    QString (*help)(); ///< translated
};

std::span<const Verb> verbs();

Verb flowVerb();
Verb typesetVerb();
Verb newVerb();
Verb editionVerb();
Verb importVerb();
Verb storiesVerb();
Verb joinVerb();
Verb pictureVerb();
Verb layoutVerb();
Verb exportVerb();
Verb linesVerb();
Verb shapesVerb();
Verb checkVerb();
Verb flatplanVerb();

} // namespace broadsheet
