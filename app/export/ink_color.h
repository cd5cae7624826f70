// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/ink.h"

#include <QColor>

namespace broadsheet {

/// The ink on white paper as PDF viewers show DeviceCMYK without a profile.
QColor screenColor(Ink ink);

} // namespace broadsheet
