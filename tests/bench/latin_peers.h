// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figure.h"

#include <vector>

namespace broadsheet::bench {

/// Sets the English work W4 with our own program, XeTeX and Pango, one after another, and reads the
/// word spaces and parted words out of the three PDFs with one and the same tool. `peers` is the
/// folder of the peers' programs (gen_inputs.py, analyze.py, src/…), `work` an empty one. Our
/// limits are the better of the peers; a peer that is not installed is left out and said so. Empty
/// when our own part fails or there is no peer.
std::vector<Figure> latinBesidePeers(const QString& peers, const QString& work);

} // namespace broadsheet::bench
