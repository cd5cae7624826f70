// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace broadsheet {

/// Pinyin as it is typed with figures for the tones, with their marks: "bei3 jing1" becomes
/// "běi jīng", "lv4" "lǜ", "ma5" and "ma0" "ma". The mark stands on a or e, else on the o of ou,
/// else on the last vowel (GB/T 16159). The tone is of the syllable before
/// it; a figure behind letters that are none stays.
QString withToneMarks(const QString& typed);

} // namespace broadsheet
