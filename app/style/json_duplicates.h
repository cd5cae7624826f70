// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace broadsheet {

/// Qt's reader keeps the last of two equal keys and drops the first in silence; in a file written
/// by hand that loses matter. Offset of the second of two equal keys in one object of well-formed
/// JSON, or -1.
qsizetype duplicateJsonKey(const QByteArray& json);

} // namespace broadsheet
