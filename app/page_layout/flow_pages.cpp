// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/flow_pages.h"

#include "base/text_encoding.h"
#include "page_layout/page_builder.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(FlowPages)
};

const Length HeadlineSize = Length::pt(14);
const Length HeadlineLeading = Length::pt(20);
constexpr int BoldWeight = 700;
constexpr int ChineseIndent = 2000;
constexpr int LatinIndent = 1000;

/// Latin columns are filled as a newspaper does: words parted, letters opened less than is seen.
LatinStyle columnsInLatin()
{
    LatinStyle latin;
    latin.hyphenate = true;
    latin.letterSpaceMinMilliEm = -5;
    latin.letterSpaceMaxMilliEm = 15;
    return latin;
}

Problem badLine(int number)
{
    return Problem { Messages::tr("Line %1 is not \"h\", \"s\" or \"b\", a tab and a paragraph. "
                                  "Correct it and run again.")
                         .arg(number),
        QStringLiteral("line %1").arg(number) };
}

bool readKind(char c, FlowKind& kind)
{
    if (c == 'h')
        kind = FlowKind::Headline;
    else if (c == 's')
        kind = FlowKind::Subhead;
    else if (c == 'b')
        kind = FlowKind::Body;
    else
        return false;
    return true;
}

/// What one style's text is made of: every Chinese character once, every other word once.
class Specimen {
public:
    void add(const QString& text)
    {
        QString word;
        for (const QChar c : text) {
            const CharClass kind = charClass(c.unicode());
            if (isAlwaysCjk(kind) && !c.isSurrogate()) {
                flush(word);
                if (!m_seen[c.unicode()]) {
                    m_seen[c.unicode()] = true;
                    m_characters += c;
                }
            } else if (c.isSpace()) {
                flush(word);
            } else {
                word += c;
            }
        }
        flush(word);
    }

    /// The characters alone, then what stands in words or pairs, between Chinese and between
    /// spaces.
    [[nodiscard]] QString text() const
    {
        QString result = m_characters;
        for (const QString& word : m_words) {
            const bool shared = charClass(word.front().unicode()) >= CharClass::Interpunct;
            result += shared ? QStringLiteral("一%1一 %1 ").arg(word) : word + QLatin1Char(' ');
        }
        return result;
    }

private:
    void flush(QString& word)
    {
        if (!word.isEmpty() && !m_wordsSeen.contains(word)) {
            m_wordsSeen.insert(word);
            m_words.append(word);
        }
        word.clear();
    }

    QString m_characters;
    std::vector<bool> m_seen = std::vector<bool>(0x10000);
    QSet<QString> m_wordsSeen;
    QStringList m_words;
};

} // namespace

Result<std::vector<FlowPage>> readFlow(const QByteArray& tsv)
{
    if (const qsizetype invalid = firstInvalidUtf8(tsv); invalid >= 0) {
        return Problem { Messages::tr("The text is not UTF-8 from byte %1 on. Save it as UTF-8 and "
                                      "run again.")
                             .arg(invalid),
            {} };
    }
    if (tsv.trimmed().isEmpty())
        return Problem { Messages::tr("The text is empty. Check that the right file was chosen."),
            {} };
    std::vector<FlowPage> pages(1);
    int number = 0;
    for (qsizetype at = 0; at < tsv.size();) {
        ++number;
        qsizetype end = tsv.indexOf('\n', at);
        if (end < 0)
            end = tsv.size();
        QByteArrayView line(tsv.constData() + at, end - at);
        at = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line == QByteArrayView("\f")) {
            pages.emplace_back();
            continue;
        }
        if (line.isEmpty())
            continue;
        FlowItem item;
        if (line.size() < 2 || line[1] != '\t' || !readKind(line[0], item.kind))
            return badLine(number);
        item.text = QString::fromUtf8(line.sliced(2));
        pages.back().push_back(std::move(item));
    }
    if (pages.size() > 1 && pages.back().empty())
        pages.pop_back();
    return pages;
}

FlowComposer::FlowComposer(const FlowSettings& settings, FontLibrary& fonts)
    : m_settings(settings)
    , m_setter(fonts)
{
    const bool chinese = settings.language.startsWith(QLatin1String("zh"));
    m_body.font.han = settings.family;
    m_body.size = settings.size;
    m_body.leading = settings.leading;
    m_body.language = settings.language;
    m_body.indentMilliEm = chinese ? ChineseIndent : LatinIndent;
    if (!chinese)
        m_body.latin = columnsInLatin();
    m_subhead = m_body;
    m_subhead.font.weight = BoldWeight;
    m_subhead.indentMilliEm = 0;
    m_subhead.minLastLineHan = 1;
    m_headline = m_subhead;
    m_headline.size = HeadlineSize;
    m_headline.leading = HeadlineLeading;
    m_headline.alignment = Alignment::Left;
    m_measure
        = (settings.sheet.width - settings.margin * 2 - settings.columnGap * (settings.columns - 1))
        / settings.columns;
}

const ParagraphStyle& FlowComposer::styleOf(FlowKind kind) const
{
    switch (kind) {
    case FlowKind::Headline:
        return m_headline;
    case FlowKind::Subhead:
        return m_subhead;
    case FlowKind::Body:
        break;
    }
    return m_body;
}

Result<std::vector<NeededGlyphs>> FlowComposer::neededGlyphs(const std::vector<FlowPage>& pages)
{
    std::vector<NeededGlyphs> needed;
    Specimen regular;
    Specimen bold;
    for (const FlowPage& page : pages) {
        for (const FlowItem& item : page)
            (item.kind == FlowKind::Body ? regular : bold).add(item.text);
    }
    if (m_body.latin.hyphenate) {
        regular.add(QStringLiteral("-"));
        bold.add(QStringLiteral("-"));
    }
    for (const auto& [specimen, style] :
        { std::pair(&regular, &m_body), std::pair(&bold, &m_subhead) }) {
        const Result<Paragraph> shaped = m_setter.shape(specimen->text(), {}, *style, m_measure);
        if (!shaped)
            return shaped.problem();
        for (const Cluster& cluster : shaped->clusters) {
            const FontFacePtr& face = shaped->fonts[cluster.font].face;
            auto entry = std::find_if(
                needed.begin(), needed.end(), [&](const auto& n) { return n.face == face; });
            if (entry == needed.end())
                entry = needed.insert(needed.end(), { face, {} });
            const auto first = std::size_t(cluster.firstGlyph);
            for (std::size_t g = 0; g < cluster.glyphCount; ++g)
                entry->glyphs.push_back(shaped->glyphs[first + g].glyph);
        }
    }
    return needed;
}

std::shared_ptr<ComposedPage> FlowComposer::newPage()
{
    auto page = std::make_shared<ComposedPage>();
    page->number = ++m_pages;
    page->language = m_settings.language;
    page->label = QString::number(m_pages);
    page->sheet = m_settings.sheet;
    return page;
}

/// The page being filled and where its next line goes.
struct FlowComposer::Pen {
    std::shared_ptr<ComposedPage> page;
    int column = 0;
    Length y;
};

/// On to the next column, or to a new page behind the last.
void FlowComposer::advance(Pen& pen, std::vector<ComposedPagePtr>& pages)
{
    pen.y = m_settings.margin;
    ++pen.column;
    if (pen.column < m_settings.columns)
        return;
    pages.push_back(std::move(pen.page));
    pen.page = newPage();
    pen.column = 0;
}

Result<std::vector<ComposedPagePtr>> FlowComposer::compose(const FlowPage& source)
{
    std::vector<ComposedPagePtr> pages;
    Pen pen { newPage(), 0, m_settings.margin };
    const Length bottom = m_settings.sheet.height - m_settings.margin;
    for (const FlowItem& item : source) {
        const ParagraphStyle& style = styleOf(item.kind);
        const Result<SetParagraph> set = m_setter.set(item.text, {}, style, m_measure);
        if (!set)
            return set.problem();
        for (std::size_t line = 0; line < set->lineCount(); ++line) {
            if (pen.y + style.leading > bottom)
                advance(pen, pages);
            const Length x = m_settings.margin + (m_measure + m_settings.columnGap) * pen.column;
            const Length baseline
                = pen.y + (style.leading - style.size) / 2 + style.size.scaled(88, 100);
            PageBuilder(*pen.page).addLine(set.value(), line, x, baseline);
            pen.y += style.leading;
        }
    }
    pages.push_back(std::move(pen.page));
    return pages;
}

} // namespace broadsheet
