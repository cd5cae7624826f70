// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace broadsheet {

/// How a short Chinese text is typed on a pinyin keyboard, for finding it by what one types: a
/// syllable per character, without tones, separated by one space, "lv" for 绿: "导出版面" gives
/// "dao chu ban mian". Words of the trade with an uncommon reading are known: 重做 is "chong zuo",
/// 行数 "hang shu", 校样 "jiao yang". Letters and digits are kept in lower case, as words of their
/// own; marks and characters without a reading only separate. Any thread; the first call makes the
/// collation, about a millisecond.
QString pinyin(const QString& text);

/// Only the first letter of each syllable, without spaces: "导出 PDF" gives "dcpdf".
QString pinyinInitials(const QString& text);

} // namespace broadsheet
