// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace broadsheet {

/// How much of the beginning of a paragraph is its number, with the mark that it takes (R76) and
/// one blank behind it: 一、 and 1、 · （一） and (1) without a mark · ① ⑴ ㈠ without one · 1. １．
/// A. · 1）. 0: it has none. A number in the text (1.5万, 2024年) is none.
int listNumberLength(QStringView text);

} // namespace broadsheet
