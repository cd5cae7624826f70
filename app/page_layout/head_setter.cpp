// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/head_setter.h"

#include "page_layout/vacant_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(HeadSetter)
};

/// Air between the parts, of the body's line, where the box has it to spare.
constexpr int AirPercent = 30;

const QString Headline = QStringLiteral("headline");

/// The text of the last lines that together are at least `over` high.
QString textBeyond(const SetParagraph& block, Length& over)
{
    QString text;
    for (std::size_t line = block.lineCount(); line-- > 0 && over > Length();) {
        const int start = block.lineStart(line);
        text.prepend(block.paragraph().text.mid(start, block.lineStart(line + 1) - start));
        over -= block.paragraph().style->leading;
    }
    return text;
}

} // namespace

void HeadSetter::reportMissingWords()
{
    if (m_missingWordsReported || m_setter.hasDictionary())
        return;
    m_missingWordsReported = true;
    m_builder.addProblem(
        Messages::tr("The dictionary of Chinese words is missing, so headlines may break inside a "
                     "name. Check their lines, or install a Broadsheet that has the dictionary."));
}

void HeadSetter::reportOverset(const FittedHead& head, const Story& story, Length over)
{
    Overset overset;
    overset.story = story.id;
    overset.title = story.title();
    overset.what = Headline;
    overset.lines = wholeLines(over, m_matter.grid.linePitch);
    for (const HeadBlock& block : std::ranges::reverse_view(head.blocks))
        overset.text.prepend(textBeyond(*block.set, over));
    for (const QChar c : overset.text)
        overset.characters += c.isSpace() || c.isLowSurrogate() ? 0 : 1;
    m_builder.addOverset(overset);
}

/// Parts of a block that have no words; `rect` is that of its first line.
void HeadSetter::noteVacant(const HeadBlock& block, const Rect& rect, const Story& story)
{
    const ParagraphStyle& style = *block.set->paragraph().style;
    for (const TextOrigin& origin : block.origins) {
        if (origin.length > 0)
            continue;
        Rect at = rect;
        if (origin.start > 0)
            at.y += style.leading * std::int64_t(block.set->lineCount());
        const PartKind kind = story.parts[std::size_t(origin.part)]->kind;
        m_builder.addVacant(vacantInHead(story, origin.part, kind, style, at));
    }
}

void HeadSetter::draw(const FittedHead& head, const Rect& rect, const Story& story)
{
    Length height = head.depth;
    const auto parts = std::int64_t(head.blocks.size());
    const Length spare = std::max(Length(), rect.height - height);
    const Length air
        = std::min(m_matter.grid.linePitch.scaled(AirPercent, 100), spare / (parts + 1));
    height += air * (parts - 1);
    Length top = rect.y + (rect.height - height) / 2;
    for (const HeadBlock& block : head.blocks) {
        const ParagraphStyle& style = *block.set->paragraph().style;
        const TextOrigins origins = originsOf(block);
        noteVacant(block, { rect.x, top, rect.width, style.leading }, story);
        for (std::size_t line = 0; line < block.set->lineCount(); ++line) {
            const Length baseline
                = top + (style.leading - style.size) / 2 + style.size.scaled(88, 100);
            m_builder.addLine(*block.set, line, rect.x, baseline);
            m_builder.rememberLine({ block.set,
                std::uint32_t(line),
                story.id,
                rect.x,
                baseline,
                origins,
                LineKind::Head });
            top += style.leading;
        }
        top += air;
    }
}

Result<void> HeadSetter::set(const HeadBox& head, const Story& story, const Rect& rect)
{
    HeadFitter fitter(m_setter, *m_matter.sheet);
    const Result<FittedHead> fitted = fitter.fit(head, story, rect.width, rect.height);
    if (!fitted)
        return fitted.problem();
    if (fitted->isEmpty()) {
        addOpenHead(head, story, *m_matter.sheet, rect, m_builder);
        return {};
    }
    if (story.language.startsWith(QLatin1String("zh")))
        reportMissingWords();
    if (fitted->depth > rect.height)
        reportOverset(*fitted, story, fitted->depth - rect.height);
    draw(*fitted, rect, story);
    return {};
}

} // namespace broadsheet
