// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace broadsheet {

/// A two-byte code and the characters it stands for.
struct CodeText {
    std::uint16_t code = 0;
    QString text;
};

/// The ToUnicode CMap of codes in rising order: ranges where codes and characters run on together,
/// single entries elsewhere (PDF 32000-1 §9.10.3).
std::string toUnicodeCMap(const std::vector<CodeText>& codes);

} // namespace broadsheet
