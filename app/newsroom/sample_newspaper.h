// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace broadsheet {

/// Where the sample newspaper's copy, plans and pictures stand: beside the installed program
/// (../share/broadsheet/samples), or in the source tree for a program that is not installed.
/// Problem when they are in neither. Needs a QCoreApplication.
Result<QString> samplesFolder();

/// Makes the sample newspaper, a finished edition of four pages, as a new library: pictures, raw
/// copy imported and laid out by its plans; the join suggestions of the import stay open. The
/// library's folder is made when it is missing. A file that exists is refused and left as it is;
/// when anything fails, nothing stays behind. Thread: any; takes about a second.
Result<void> makeSampleNewspaper(const QString& libraryFile, const QString& samples);

} // namespace broadsheet
