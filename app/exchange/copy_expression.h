// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace broadsheet {

/// A pattern over newspaper copy, where white space is also the ideographic space (U+3000), the
/// no-break space and the typographic spaces: `\s` and `\S` are widened by them, inside character
/// classes too. `\d` and `\w` keep their ASCII meaning, which Qt's
/// UseUnicodePropertiesOption would change.
QRegularExpression copyExpression(const QString& pattern);

} // namespace broadsheet
