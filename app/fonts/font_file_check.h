// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace broadsheet {

/// What keeps a font file from being set and put into a PDF, for the detail of a Problem; empty
/// when nothing does. Looks at the table directory of one face (OpenType 1.9, "Organization of an
/// OpenType Font"): a file cut short or with a directory that points outside it would otherwise
/// open, and set text that nobody sees.
QString faultOfFontFile(std::span<const unsigned char> file, int index);

} // namespace broadsheet
