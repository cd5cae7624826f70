// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_matter.h"
#include "page_layout/composed_page.h"

#include <QString>

#include <vector>

namespace broadsheet {

class FontLibrary;

/// The sample newspaper of resources/samples/SAMPLE ("zh-daily") as it is after import and layout,
/// without a library. Problem: what the first of its files lacks.
Result<EditionMatter> sampleMatter(const QString& sample);

/// Its pages; `fonts` outlives them.
Result<std::vector<ComposedPagePtr>> composeSample(const QString& sample, FontLibrary& fonts);

} // namespace broadsheet
