// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/kinsoku.h"

namespace broadsheet {

namespace {

constexpr char32_t DashPairInTables = U'⸺';

} // namespace

bool mayStartLine(const Paragraph& paragraph, const Cluster& cluster)
{
    const bool pair = cluster.charClass == CharClass::DashPair;
    return paragraph.kinsoku->mayStartLine(
        pair ? DashPairInTables : cluster.character, paragraph.style->kinsoku);
}

bool mayEndLine(const Paragraph& paragraph, const Cluster& cluster)
{
    const bool pair = cluster.charClass == CharClass::DashPair;
    return paragraph.kinsoku->mayEndLine(
        pair ? DashPairInTables : cluster.character, paragraph.style->kinsoku);
}

} // namespace broadsheet
