// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/headline_text.h"

namespace broadsheet {

namespace {

/// A text of so many characters with a full stop inside is a summary, not a headline [P].
constexpr int LongestHeadline = 60;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029';
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isPause(QChar c)
{
    return c == u'，' || c == u'。' || c == u'、';
}

bool isSummary(const QString& text)
{
    const qsizetype stop = text.indexOf(u'。');
    return text.size() > LongestHeadline && stop >= 0 && stop + 1 < text.size();
}

class Rewriting {
public:
    Rewriting(const QString& text, bool replaces)
        : m_text(text)
        , m_replaces(replaces)
    {
    }

    HeadlineText run()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i)
            take(i);
        dropEnd();
        return std::move(m_result);
    }

private:
    void take(qsizetype i)
    {
        const QChar c = m_text[i];
        if (c == u'《')
            ++m_titles;
        else if (c == u'》' && m_titles > 0)
            --m_titles;
        if (isLineEnd(c))
            breakHere(i);
        else if (isBlank(c))
            space(i, false);
        else if (m_replaces && m_titles == 0 && (c == u'，' || c == u'。'))
            pause(i);
        else
            append(c, i);
    }

    void append(QChar c, qsizetype source)
    {
        m_result.text += c;
        m_result.sources.push_back(int(source));
    }

    void chop()
    {
        m_result.text.chop(1);
        m_result.sources.pop_back();
    }

    [[nodiscard]] bool atLineStart() const
    {
        return m_result.text.isEmpty()
            || (!m_result.forced.empty() && m_result.forced.back() == int(m_result.text.size()));
    }

    void space(qsizetype i, bool isPause)
    {
        if (atLineStart())
            return;
        if (!isBlank(m_result.text.back()))
            append(u' ', i);
        const int at = int(m_result.text.size()) - 1;
        if (isPause && (m_result.pauses.empty() || m_result.pauses.back() != at))
            m_result.pauses.push_back(at);
    }

    /// A mark before a closing quote only goes; between digits it belongs to the number.
    void pause(qsizetype i)
    {
        const QChar next = i + 1 < m_text.size() ? m_text[i + 1] : QChar();
        if (i > 0 && m_text[i - 1].isDigit() && next.isDigit())
            append(m_text[i], i);
        else if (next != u'”' && next != u'’' && next != u'」' && next != u'』')
            space(i, true);
    }

    void breakHere(qsizetype i)
    {
        dropEnd();
        if (atLineStart())
            return;
        append(u' ', i);
        m_result.forced.push_back(int(m_result.text.size()));
    }

    /// Spaces at the end of a line, and the marks that may not end one.
    void dropEnd()
    {
        const QString& text = m_result.text;
        while (!atLineStart() && (isBlank(text.back()) || (m_replaces && isPause(text.back()))))
            chop();
        while (!m_result.pauses.empty() && m_result.pauses.back() >= text.size())
            m_result.pauses.pop_back();
        if (!m_result.forced.empty() && m_result.forced.back() == int(text.size())) {
            m_result.forced.pop_back(); // nothing follows the editor's break
            chop();
        }
    }

    const QString& m_text;
    bool m_replaces;
    int m_titles = 0; ///< open 《
    HeadlineText m_result;
};

} // namespace

HeadlineText headlineText(const QString& text, bool chinese)
{
    return Rewriting(text, chinese && !isSummary(text)).run();
}

} // namespace broadsheet
