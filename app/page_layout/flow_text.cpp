// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/flow_text.h"

#include "page_layout/jump_lines.h"
#include "story/spans.h"

#include <algorithm>
#include <utility>

namespace broadsheet {

namespace {

/// An em space parts the dateline from the news, as the trade sets it.
constexpr char16_t EmSpace = 0x3000;
constexpr int BoldWeight = 700;
/// Names of one or two people; a longer list may break.
constexpr int LongestUnbrokenByline = 12;

QString styleName(PartKind kind)
{
    switch (kind) {
    case PartKind::PlaceHead:
        return QStringLiteral("placehead");
    case PartKind::Subhead:
        return QStringLiteral("subhead");
    case PartKind::Byline:
        return QStringLiteral("byline");
    case PartKind::Caption:
        return QStringLiteral("caption");
    case PartKind::Credit:
        return QStringLiteral("credit");
    case PartKind::JumpLine:
        return QStringLiteral("jump-line");
    case PartKind::PageCredits:
        return QStringLiteral("page-credits");
    case PartKind::Kicker:
        return QStringLiteral("kicker-3");
    case PartKind::Headline:
        return QStringLiteral("headline-5");
    case PartKind::Deck:
        return QStringLiteral("deck-3");
    case PartKind::StandingHead:
        return QStringLiteral("standing-head");
    case PartKind::Body:
    case PartKind::Dateline:
        break;
    }
    return {};
}

class FlowBuilder {
public:
    FlowBuilder(const Story& story, const FlowOptions& options)
        : m_story(story)
        , m_options(options)
        , m_chinese(story.language.startsWith(QLatin1String("zh")))
        , m_body(&options.sheet->styleOrBody(options.bodyStyle))
        , m_from(jumpText(options.jump, JumpDirection::From, story.language))
        , m_to(jumpText(options.jump, JumpDirection::To, story.language))
    {
    }

    std::vector<FlowParagraph> build()
    {
        for (const StoryPartPtr& part : m_story.parts) {
            ++m_part;
            if (!m_options.elsewhere.contains(part->kind))
                add(*part);
        }
        if (!m_pendingFont.text.isEmpty()) {
            m_part = NoPart;
            addParagraph(StoryPart {});
        }
        finishJump();
        return std::move(m_paragraphs);
    }

private:
    static constexpr int NoPart = -1;

    [[nodiscard]] const FontChoice& font(const char* style) const
    {
        return m_options.sheet->styleOrBody(QLatin1String(style)).font;
    }

    void add(const StoryPart& part)
    {
        switch (part.kind) {
        case PartKind::Dateline:
            addOrigin(part, m_pendingFont);
            runIn(part.text + (m_chinese ? QString(QChar(EmSpace)) : QStringLiteral(" ")),
                font("dateline"));
            break;
        case PartKind::JumpLine:
            addJumpLine(part);
            break;
        case PartKind::Byline:
            addByline(part);
            break;
        case PartKind::Body:
            addParagraph(part);
            break;
        default:
            addStyled(part);
        }
    }

    /// The part's own text comes next, behind so many characters of the flow's.
    void addOrigin(const StoryPart& part, FlowParagraph& paragraph, int behind = 0) const
    {
        if (m_part != NoPart) {
            paragraph.origins.push_back(
                { int(paragraph.text.size()) + behind, int(part.text.size()), m_part, 0 });
        }
    }

    /// Waits for the paragraph that it begins.
    void runIn(const QString& text, const FontChoice& choice)
    {
        m_pendingFont.spans.push_back(
            { int(m_pendingFont.text.size()), int(text.size()), choice, false, false });
        m_pendingFont.text += text;
    }

    void addParagraph(const StoryPart& part)
    {
        takeJumpFrom();
        FlowParagraph paragraph;
        const bool rest = m_story.type == StoryType::Fragment && m_paragraphs.empty();
        paragraph.style
            = rest ? &m_options.sheet->styleOrBody(QStringLiteral("body-first")) : m_body;
        paragraph.text = m_pendingFont.text;
        paragraph.spans = m_pendingFont.spans;
        paragraph.origins = m_pendingFont.origins;
        addOrigin(part, paragraph);
        paragraph.text += part.text;
        addSpans(part, int(m_pendingFont.text.size()), paragraph);
        paragraph.opens = !rest && !std::exchange(m_opened, true);
        m_pendingFont = {};
        m_paragraphs.push_back(std::move(paragraph));
    }

    void addStyled(const StoryPart& part)
    {
        FlowParagraph paragraph;
        const bool boxDate = m_story.type == StoryType::Box && part.kind == PartKind::Subhead;
        paragraph.style = &m_options.sheet->styleOrBody(
            boxDate ? QStringLiteral("box-date") : styleName(part.kind));
        if (part.kind != PartKind::JumpLine) // the page writes it
            addOrigin(part, paragraph);
        paragraph.text = part.text;
        addSpans(part, 0, paragraph);
        m_paragraphs.push_back(std::move(paragraph));
    }

    void addSpans(const StoryPart& part, int shift, FlowParagraph& paragraph) const
    {
        paragraph.beside = spansBeside(part.spans);
        for (Span& span : paragraph.beside)
            span.start += shift;
        for (const Span& span : part.spans) {
            if (layerOf(span.role) != SpanLayer::Type)
                continue;
            const char* style = span.role == SpanRole::Bold ? "bold"
                : span.role == SpanRole::Kai                ? "kai"
                                                            : "italic";
            // Bold in a sans or kai frame stays in that frame's family.
            FontChoice choice = font(style);
            const bool ownBold = span.role == SpanRole::Bold
                && paragraph.style->font.han != m_options.sheet->styleOrBody({}).font.han;
            if (ownBold) {
                choice = paragraph.style->font;
                choice.weight = BoldWeight;
            }
            paragraph.spans.push_back({ span.start + shift, span.length, choice, false, false });
        }
    }

    void append(const QString& text, const FontChoice& choice)
    {
        FlowParagraph& last = m_paragraphs.back();
        last.spans.push_back({ int(last.text.size()), int(text.size()), choice, false, false });
        last.text += text;
    }

    [[nodiscard]] bool endsInBody() const
    {
        return !m_paragraphs.empty() && m_paragraphs.back().style == m_body;
    }

    /// 本报讯（记者 李青）　昨日……
    void runInBehindDateline(const StoryPart& byline)
    {
        if (m_pendingFont.text.endsWith(QChar(EmSpace))) {
            m_pendingFont.text.chop(1);
            --m_pendingFont.spans.back().length;
        }
        addOrigin(byline, m_pendingFont, 1);
        runIn(QStringLiteral("（%1）").arg(byline.text) + QChar(EmSpace), m_body->font);
    }

    void addByline(const StoryPart& part)
    {
        if (m_chinese && !m_pendingFont.text.isEmpty()) {
            runInBehindDateline(part);
            return;
        }
        if (m_chinese && endsInBody()) {
            addOrigin(part, m_paragraphs.back(), 1);
            append(QStringLiteral("（%1）").arg(part.text), font("byline"));
            FontSpan& span = m_paragraphs.back().spans.back();
            span.keepTogether = span.length <= LongestUnbrokenByline;
            span.flushRight = true;
        } else {
            addStyled(part);
        }
    }

    void addJumpLine(const StoryPart& part)
    {
        if (jumpDirection(part.text) == JumpDirection::From) {
            if (m_from.isEmpty())
                m_from = part.text;
        } else if (m_to.isEmpty()) {
            m_to = part.text;
        }
    }

    void takeJumpFrom()
    {
        if (m_from.isEmpty())
            return;
        if (m_chinese)
            runIn(QStringLiteral("（%1）").arg(m_from), font("jump-line"));
        else
            addStyled(StoryPart { PartKind::JumpLine, m_from, {} });
        m_from.clear();
    }

    void finishJump()
    {
        if (m_to.isEmpty())
            return;
        if (m_chinese && endsInBody())
            append(QStringLiteral("（%1）").arg(m_to), font("jump-line"));
        else
            addStyled(StoryPart { PartKind::JumpLine, m_to, {} });
    }

    const Story& m_story;
    const FlowOptions& m_options;
    bool m_chinese;
    const ParagraphStyle* m_body;
    QString m_from;
    QString m_to;
    FlowParagraph m_pendingFont;
    bool m_opened = false; ///< the first paragraph of running text is there
    int m_part = -1; ///< index of the part that is being added
    std::vector<FlowParagraph> m_paragraphs;
};

} // namespace

std::vector<FlowParagraph> flowOf(const Story& story, const FlowOptions& options)
{
    return FlowBuilder(story, options).build();
}

} // namespace broadsheet
