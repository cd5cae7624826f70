// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search_text.h"

#include <QChar>
#include <QStringList>

namespace broadsheet {

namespace {

constexpr auto PartBreak = QStringView(u" \u00B6 ");

bool isRunScript(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

QString textOf(char32_t c)
{
    return QString::fromUcs4(&c, 1);
}

/// é → e; letters of other scripts keep their marks, which may be letters of their own there.
QString withoutAccent(char32_t c)
{
    if (c < 0x80 || QChar::script(c) != QChar::Script_Latin)
        return textOf(c);
    return textOf(c).normalized(QString::NormalizationForm_D).left(1);
}

/// Collects the tokens of one text.
class Tokens {
public:
    void add(char32_t c)
    {
        if (QChar::isMark(c))
            return;
        if (!QChar::isLetterOrNumber(c)) {
            endAll();
        } else if (isRunScript(c)) {
            endWord();
            if (m_lastOfRun != 0)
                put(textOf(m_lastOfRun) + textOf(c));
            m_pairs += m_lastOfRun != 0 ? 1 : 0;
            m_lastOfRun = c;
        } else {
            endRun();
            m_word += withoutAccent(c);
        }
    }

    /// Whether the text so far ends in a word of letters, not in a run of Han.
    [[nodiscard]] bool isInWord() const { return !m_word.isEmpty(); }

    void endAll()
    {
        endWord();
        endRun();
    }

    void endWord()
    {
        if (!m_word.isEmpty())
            put(m_word);
        m_word.clear();
    }

    void endRun()
    {
        if (m_lastOfRun != 0)
            put(textOf(m_lastOfRun));
        m_lastOfRun = 0;
        m_pairs = 0;
    }

    /// A query's last run is open at its end: its last character need not end a run in the text.
    /// True when that character is all of the run, so that what begins with it must be searched.
    bool endQuery()
    {
        endWord();
        const bool lone = m_lastOfRun != 0 && m_pairs == 0;
        if (lone)
            endRun();
        return lone;
    }

    /// Separated by spaces.
    [[nodiscard]] const QString& all() const { return m_all; }

private:
    void put(const QString& token)
    {
        if (!m_all.isEmpty())
            m_all += QLatin1Char(' ');
        m_all += token;
    }

    QString m_all;
    QString m_word;
    char32_t m_lastOfRun = 0;
    int m_pairs = 0;
};

Tokens tokensOf(const QString& text)
{
    Tokens tokens;
    const QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const char32_t c : folded.toUcs4())
        tokens.add(c);
    return tokens;
}

} // namespace

QString searchText(const Story& story)
{
    QString all;
    for (const StoryPartPtr& part : story.parts) {
        Tokens tokens = tokensOf(part->text);
        tokens.endAll();
        all += tokens.all();
        all += PartBreak;
    }
    return all;
}

std::optional<QString> searchExpression(const QString& search, SearchEnd end)
{
    const QStringList words = search.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return std::nullopt;
    QStringList phrases;
    for (const QString& word : words) {
        Tokens tokens = tokensOf(word);
        const bool last = &word == &words.back();
        const bool openWord = last && end == SearchEnd::Open && tokens.isInWord();
        const bool prefix = tokens.endQuery() || openWord;
        if (tokens.all().isEmpty())
            continue;
        const QString phrase = QLatin1Char('"') + tokens.all() + QLatin1Char('"');
        phrases += prefix ? phrase + QLatin1Char('*') : phrase;
    }
    return phrases.join(QLatin1Char(' '));
}

} // namespace broadsheet
