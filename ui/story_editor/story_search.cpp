// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_editor/story_search.h"

#include "editing/text_range_verbs.h"

#include <QRegularExpression>

namespace broadsheet {

namespace {

/// One code unit for one, so that offsets stay what they are.
QString withoutWidth(QString text)
{
    for (QChar& c : text) {
        const char16_t u = c.unicode();
        if (u >= 0xff01 && u <= 0xff5e) {
            c = QChar(char16_t(u - 0xfee0));
        } else if (u == 0x3000) {
            c = QLatin1Char(' ');
        }
    }
    return text;
}

QString patternFor(const QString& text, const SearchOptions& options)
{
    // An expression that goes on without end gives up soon enough not to hold up the window.
    const QString limit = QStringLiteral("(*LIMIT_MATCH=200000)");
    const QString core = options.expression
        ? QStringLiteral("(?:%1)").arg(text)
        : QRegularExpression::escape(options.anyWidth ? withoutWidth(text) : text);
    if (!options.wholeWord) {
        return limit + core;
    }
    const QString letter = QStringLiteral("[\\p{Latin}\\p{Nd}_]");
    return limit + QStringLiteral("(?:(?<!%1)|(?!%1))%2(?:(?!%1)|(?<!%1))").arg(letter, core);
}

} // namespace

Result<std::vector<StoryHit>> StorySearch::find(
    const Story& story, const QString& text, const SearchOptions& options)
{
    std::vector<StoryHit> hits;
    if (text.isEmpty()) {
        return hits;
    }
    QRegularExpression::PatternOptions how = QRegularExpression::UseUnicodePropertiesOption;
    how.setFlag(QRegularExpression::CaseInsensitiveOption, !options.matchCase);
    const QRegularExpression expression(patternFor(text, options), how);
    if (!expression.isValid()) {
        return Problem { tr("This is no regular expression; check its brackets and signs."),
            expression.errorString() };
    }
    const bool fold = options.anyWidth && !options.expression;
    for (int i = 0; i < int(story.parts.size()); ++i) {
        const QString& whole = story.parts[std::size_t(i)]->text;
        auto found = expression.globalMatch(fold ? withoutWidth(whole) : whole);
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            if (match.capturedLength() > 0) {
                hits.push_back({ i,
                    int(match.capturedStart()),
                    int(match.capturedLength()),
                    options.expression ? match.capturedTexts() : QStringList() });
            }
        }
    }
    return hits;
}

QString StorySearch::replacement(const StoryHit& hit, const QString& with)
{
    if (hit.captured.isEmpty()) {
        return with;
    }
    QString result;
    for (qsizetype i = 0; i < with.size(); ++i) {
        const bool mark = with[i] == QLatin1Char('\\') || with[i] == QLatin1Char('$');
        const int digit = mark && i + 1 < with.size() ? with[i + 1].digitValue() : -1;
        if (digit >= 0 && with[i + 1].unicode() < 0x80) {
            result += hit.captured.value(digit);
            ++i;
        } else {
            result += with[i];
        }
    }
    return result;
}

Result<void> StorySearch::replaceAll(
    StoryTransaction& t, const std::vector<StoryHit>& hits, const QString& with)
{
    for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit) {
        // One line, whatever was pasted into the field.
        const QString text = cleanedParagraphs(replacement(*hit, with)).join(QLatin1Char(' '));
        if (Result<void> done = t.replaceText(hit->part, hit->start, hit->length, text); !done) {
            return done;
        }
    }
    if (!hits.empty()) {
        const StoryHit& first = hits.front();
        t.setCaret(Caret::at(first.part, first.start));
    }
    return {};
}

} // namespace broadsheet
