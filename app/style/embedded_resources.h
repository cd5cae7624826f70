// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

/// Makes the files under ":/broadsheet" readable; they sit in a static library, which Qt does not
/// register by itself. Harmless when called again. Outside any namespace, as Qt's macro needs.
void loadEmbeddedResources();

namespace broadsheet {

/// The bytes of ":/broadsheet/FOLDER/NAME.json"; a Problem that lists the names there are when
/// there is none of that name. `folder` is "formats", "hyphenation", "kinsoku", "styles" or
/// "schema".
Result<QByteArray> embeddedJson(const QString& folder, const QString& name);

/// Names in ":/broadsheet/FOLDER", sorted, without ".json".
QStringList embeddedNames(const QString& folder);

} // namespace broadsheet
