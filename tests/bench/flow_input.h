// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace broadsheet::bench {

/// Text for `flow` of about 8,300 characters a page, made from the sample newspaper: every page
/// has heads, subheads and paragraphs; from the second on a fifteenth of the Han is exchanged for
/// other Han, so that pages differ as real ones do. Deterministic.
QByteArray flowInput(int pages);

} // namespace broadsheet::bench
