// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/loose_lines.h"
#include "preflight/checks.h"
#include "typesetting/galley.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PreflightShortLines)
};

QString wordsOf(const PageLine& line)
{
    const SetParagraph& set = *line.paragraph;
    const int start = set.lineStart(line.line);
    return set.paragraph().text.mid(start, set.lineStart(line.line + 1) - start);
}

bool endsParagraph(const PageLine& line)
{
    return line.line + 1 == line.paragraph->lineCount();
}

bool isFirstLine(const PageLine& line)
{
    return line.paragraph->lineStart(line.line) == 0;
}

int letters(const QString& text)
{
    int count = 0;
    for (const QChar c : text)
        count += c.isLetterOrNumber() && !c.isLowSurrogate() ? 1 : 0;
    return count;
}

/// Whether a line stands higher than, or beside, the one before: a leg begins with it.
bool beginsLeg(const PageLine& before, const PageLine& line)
{
    return line.x != before.x && line.baseline < before.baseline && !line.paragraph->isVertical();
}

bool isRunningText(const PageLine& line)
{
    return line.paragraph->paragraph().style->name.startsWith(QLatin1String("body"));
}

void add(const PreflightPage& page,
    const PageLine& line,
    const char* check,
    const QString& text,
    Findings& out)
{
    Finding* const finding = addFinding(page, check, text, out);
    if (finding == nullptr)
        return;
    finding->rect = rectOfLine(line);
    finding->fix = Fix::PageSettings;
    pointInto(*finding, line, line.paragraph->lineStart(int(line.line)));
}

} // namespace

/// R39: no paragraph ends with a line of one character; and the last line of a paragraph does not
/// stand alone at the top of a leg.
void checkShortLines(const PreflightInput&, const PreflightPage& page, Findings& out)
{
    const std::vector<PageLine>& lines = page.composed->lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const PageLine& line = lines[i];
        if (!isRunningText(line) || !endsParagraph(line) || isFirstLine(line))
            continue;
        const QString words = wordsOf(line).trimmed();
        if (line.paragraph->paragraph().chinese && letters(words) <= 1) {
            add(page,
                line,
                "short_last_line",
                Messages::tr("A paragraph ends with the line \"%1\"").arg(words),
                out);
        }
        const bool widow = i > 0 && lines[i - 1].story == line.story
            && lines[i - 1].paragraph->paragraph().text == line.paragraph->paragraph().text
            && beginsLeg(lines[i - 1], line);
        if (widow) {
            add(page,
                line,
                "widow_line",
                Messages::tr(
                    "The last line of a paragraph stands alone at the top of a leg: \"%1\"")
                    .arg(words),
                out);
        }
    }
}

} // namespace broadsheet
