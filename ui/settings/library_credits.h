// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace broadsheet {

/// Something that the program is built on. Names, versions and licences are written the same in
/// every language.
struct LibraryCredit {
    QString name;
    QString version; ///< empty: what the system has
    QString license; ///< SPDX identifier or the licence's own name
};

/// Qt's version is that of the running library, the others' those that were built against.
std::vector<LibraryCredit> libraryCredits();

} // namespace broadsheet
