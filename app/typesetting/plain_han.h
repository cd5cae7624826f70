// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/font_picker.h"

#include <span>

namespace broadsheet {

/// Han and Chinese marks, which need no shaping: one glyph each, from the face's table. Nearly all
/// of a Chinese newspaper goes through here, so what is the same for all characters of a stretch
/// is found once.
class PlainHan {
public:
    /// The arguments outlive it. The fonts of `paragraph` may grow meanwhile.
    PlainHan(Paragraph& paragraph, std::span<const Item> items, const PickedComponents& fonts);

    /// Sets items from `at` up to the first that is not plain or that its component lacks; gives
    /// that one's place.
    std::size_t add(std::size_t at);

    /// Whether the item at `at` is one glyph whatever its neighbours, the face's first for it. A
    /// lone — is not: the Chinese one is another (R35).
    [[nodiscard]] bool isPlain(std::size_t at) const
    {
        const CharClass c = m_items[at].charClass;
        return m_items[at].cjk && c != CharClass::DashPair && c != CharClass::Dash
            && (at + 1 == m_items.size() || m_items[at + 1].charClass != CharClass::Combining);
    }

private:
    /// A component with the advance last used: nearly all Han have the same.
    struct Component {
        PickedFont font;
        SetFont set;
        std::int32_t units = -1;
        std::int32_t advance = 0;
    };

    Paragraph& m_paragraph;
    std::span<const Item> m_items;
    Component m_han;
    Component m_marks;
};

} // namespace broadsheet
