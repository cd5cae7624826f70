// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace broadsheet {

/// The menus that commands stand in, in the order of the menu bar: the values of
/// CommandSpec::group.
QStringList commandGroups();

/// The menu's translated title with its access key: "&File", "文件(&F)". A group that is not in
/// commandGroups() is named by itself.
QString commandGroupMenuText(const QString& group);

/// The same without the access key: "File", "文件".
QString commandGroupTitle(const QString& group);

/// "&Find in Story" → "Find in Story", "查找(&F)…" → "查找…": a menu's text without its access key.
QString withoutAccessKey(const QString& menuText);

} // namespace broadsheet
