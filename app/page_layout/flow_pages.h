// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"
#include "typesetting/galley_setter.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace broadsheet {

/// Plain text poured over pages of equal columns, without a library: quick proofs and benchmarks.
struct FlowSettings {
    Size sheet { Length::mm(390), Length::mm(550) };
    Length margin = Length::mm(15);
    int columns = 7;
    Length columnGap = Length::mm(5);
    Length size = Length::pt(9.5);
    Length leading = Length::pt(13);
    QString language = QStringLiteral("zh-Hans");
    QString family = QStringLiteral("Noto Serif CJK SC");
};

enum class FlowKind { Headline, Subhead, Body };

struct FlowItem {
    FlowKind kind = FlowKind::Body;
    QString text; ///< set exactly as given
};

/// One input page: what stands between two form feeds. It runs on to further pages when it must.
using FlowPage = std::vector<FlowItem>;

/// Reads the lines "h|s|b TAB paragraph"; a form feed alone on a line ends a page.
/// Problem: not UTF-8, or a line that begins otherwise, with its number.
Result<std::vector<FlowPage>> readFlow(const QByteArray& tsv);

/// Glyphs of one face that a text will need.
struct NeededGlyphs {
    FontFacePtr face;
    std::vector<std::uint32_t> glyphs;
};

/// Composes flow pages one after another. `fonts` outlives it.
class FlowComposer {
public:
    FlowComposer(const FlowSettings& settings, FontLibrary& fonts);

    /// The glyphs of all pages, found by shaping every character and word once.
    Result<std::vector<NeededGlyphs>> neededGlyphs(const std::vector<FlowPage>& pages);

    /// One input page as the pages that it fills; numbers go on from the last call.
    Result<std::vector<ComposedPagePtr>> compose(const FlowPage& source);

private:
    struct Pen;

    [[nodiscard]] const ParagraphStyle& styleOf(FlowKind kind) const;
    [[nodiscard]] std::shared_ptr<ComposedPage> newPage();
    void advance(Pen& pen, std::vector<ComposedPagePtr>& pages);

    FlowSettings m_settings;
    GalleySetter m_setter;
    ParagraphStyle m_headline;
    ParagraphStyle m_subhead;
    ParagraphStyle m_body;
    Length m_measure;
    int m_pages = 0;
};

} // namespace broadsheet
