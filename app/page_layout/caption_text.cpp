// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/caption_text.h"

#include "story/spans.h"
#include "style/style_sheet.h"

namespace broadsheet {

namespace {

/// 图为……。 某某 摄
void runTogether(std::vector<FlowParagraph>& paragraphs, const StyleSheet& sheet)
{
    FlowParagraph& caption = paragraphs.front();
    const QString credit = QChar(0x3000) + paragraphs.back().text;
    caption.spans.push_back({ int(caption.text.size()),
        int(credit.size()),
        sheet.styleOrBody(QStringLiteral("kai")).font });
    const int behind = int(caption.text.size()) + 1; // the space
    for (Span span : paragraphs.back().beside) {
        span.start += behind;
        caption.beside.push_back(span);
    }
    for (TextOrigin origin : paragraphs.back().origins) {
        origin.start += behind;
        caption.origins.push_back(origin);
    }
    caption.text += credit;
    paragraphs.pop_back();
}

} // namespace

std::vector<FlowParagraph> captionText(const Story* story,
    const PictureSource* source,
    const QString& language,
    const StyleSheet& sheet)
{
    std::vector<FlowParagraph> paragraphs;
    const auto add = [&](const QString& text, const char* style) {
        if (!text.isEmpty())
            paragraphs.push_back({ text, {}, &sheet.styleOrBody(QLatin1String(style)), {} });
    };
    const std::size_t parts = story != nullptr ? story->parts.size() : 0;
    for (std::size_t i = 0; i < parts; ++i) {
        const StoryPart& part = *story->parts[i];
        if (part.kind == PartKind::Caption)
            add(part.text, "caption");
        else if (part.kind == PartKind::Credit)
            add(part.text, "credit");
        else
            continue;
        if (part.text.isEmpty())
            continue;
        paragraphs.back().beside = spansBeside(part.spans);
        paragraphs.back().origins = { { 0, int(part.text.size()), int(i), 0 } };
    }
    if (paragraphs.empty() && source != nullptr) {
        add(source->caption, "caption");
        add(source->credit, "credit");
    }
    if (paragraphs.size() == 2 && language.startsWith(QLatin1String("zh")))
        runTogether(paragraphs, sheet);
    return paragraphs;
}

} // namespace broadsheet
