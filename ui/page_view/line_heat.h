// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"

#include <QColor>

#include <vector>

namespace broadsheet {

/// How evenly a page's lines are set, as colours over them: the warmer, the further a line is
/// opened (R28: full red at half an em); blue where marks were narrowed. A solid line has no
/// colour. Kept for the last pages asked for, so that painting costs no setting.
class LineHeat {
public:
    struct Patch {
        Rect rect; ///< on the page
        QColor color;
    };

    const std::vector<Patch>& of(const ComposedPagePtr& page);

private:
    struct Entry {
        ComposedPagePtr page;
        std::vector<Patch> patches;
    };

    std::vector<Entry> m_entries;
};

/// The translated words for the line at the point: why it breaks where it does and what was
/// narrowed or opened on it. Empty where no line stands.
QString lineTip(const ComposedPage& page, Point point);

} // namespace broadsheet
