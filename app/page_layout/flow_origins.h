// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/flow_text.h"

namespace broadsheet {

/// The origins of flowing paragraphs, one object for all lines of a paragraph.
class FlowOrigins {
public:
    /// `paragraphs` outlive it.
    explicit FlowOrigins(const std::vector<FlowParagraph>& paragraphs)
        : m_paragraphs(paragraphs)
        , m_origins(paragraphs.size())
    {
    }

    TextOrigins of(std::size_t paragraph)
    {
        if (paragraph >= m_origins.size() || m_paragraphs[paragraph].origins.empty())
            return nullptr;
        TextOrigins& known = m_origins[paragraph];
        if (!known)
            known
                = std::make_shared<const std::vector<TextOrigin>>(m_paragraphs[paragraph].origins);
        return known;
    }

private:
    const std::vector<FlowParagraph>& m_paragraphs;
    std::vector<TextOrigins> m_origins;
};

} // namespace broadsheet
