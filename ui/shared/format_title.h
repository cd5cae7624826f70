// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace broadsheet {

/// A page format's title in the language of the interface; a house format's own stays as its people
/// wrote it.
QString formatTitle(const QString& title);

} // namespace broadsheet
