// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace broadsheet {

// What both composing and the checks say, translated.
QString missingPicture(const QString& name);
QString placedTwice(const QString& title);

} // namespace broadsheet
