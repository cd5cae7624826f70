// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace broadsheet {

/// Names with or without what their bearers do: "魏 薇", "刘友旺、王亚楠",
/// "本报记者 李青 通讯员 王明 文/图". Meant for what stands in brackets at a paragraph's end.
bool isNames(const QString& text);
/// The same, but at least one word of the trade (记者, 通讯员, 文/图 …) is there.
bool isNamesWithRole(const QString& text);
/// A whole line of reporters without brackets: stricter, since headlines speak of reporters too.
bool isReporterLine(const QString& text);
/// A person's name by itself, told by its surname or its inner space: "林越", "魏 薇".
bool isPersonName(const QString& text);

} // namespace broadsheet
