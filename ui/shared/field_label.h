// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace broadsheet {

/// The label before a field of several rows in a form: it stands level with the first row.
QLabel* fieldLabel(QWidget* parent);

} // namespace broadsheet
