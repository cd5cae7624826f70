// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace broadsheet {

/// One measured figure, as broadsheet-bench prints it.
struct Figure {
    QString name;
    double value = 0;
    QString unit;
    double limit = 0; ///< what it must not exceed; 0: none
};

} // namespace broadsheet
