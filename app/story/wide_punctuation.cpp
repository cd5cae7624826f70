// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/copy_cleaning.h"

#include <QRegularExpression>

#include <vector>

namespace broadsheet {

namespace {

/// What stands next to a mark, spaces and bold marks aside.
enum class Neighbour : unsigned char { Nothing, Han, Digit, Other };

constexpr char16_t FullwidthOffset = 0xFEE0; // U+0021…U+007E ↔ U+FF01…U+FF5E

bool isSentenceMark(QChar c)
{
    return QStringLiteral(",;:!?").contains(c);
}

/// Marks that belong to both scripts tell nothing of their own.
bool isTransparent(QChar c)
{
    return c.isSpace() || c == u'*' || c == u'…' || c == u'—' || c == u'·';
}

Neighbour neighbourKind(QChar c)
{
    if (isHan(c) || isCjkMark(c))
        return Neighbour::Han;
    return c.isDigit() ? Neighbour::Digit : Neighbour::Other;
}

/// For each position what stands after it; an opening quote is looked through, and so are further
/// marks of a row like "?!".
std::vector<Neighbour> neighboursAfter(const QString& text)
{
    std::vector<Neighbour> after(std::size_t(text.size()), Neighbour::Nothing);
    Neighbour kind = Neighbour::Nothing;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        after[std::size_t(i)] = kind;
        const QChar c = text[i];
        if (isTransparent(c) || c == u'“' || c == u'‘' || c == u'!' || c == u'?'
            || c.isLowSurrogate())
            continue;
        kind = neighbourKind(c);
    }
    return after;
}

/// For each position what stands before it; a closing quote is looked through.
std::vector<Neighbour> neighboursBefore(const QString& text)
{
    std::vector<Neighbour> before(std::size_t(text.size()), Neighbour::Nothing);
    Neighbour kind = Neighbour::Nothing;
    for (qsizetype i = 0; i < text.size(); ++i) {
        before[std::size_t(i)] = kind;
        const QChar c = text[i];
        if (isTransparent(c) || c == u'”' || c == u'’' || c == u'!' || c == u'?'
            || c.isLowSurrogate())
            continue;
        kind = neighbourKind(c);
    }
    return before;
}

/// Web and mail addresses keep their marks.
std::vector<bool> addressPositions(const QString& text)
{
    std::vector<bool> inside(std::size_t(text.size()), false);
    if (!text.contains(u'@') && !text.contains(QLatin1String("://"))
        && !text.contains(QLatin1String("www.")))
        return inside;
    static const QRegularExpression address(
        QStringLiteral("(?:[A-Za-z]{2,8}://|www\\.)[-A-Za-z0-9./?=&%#_~+:@,;!()]*[A-Za-z0-9/]"
                       "|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,255}"));
    auto matches = address.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
            inside[std::size_t(i)] = true;
    }
    return inside;
}

class Widener {
public:
    explicit Widener(const QString& text)
        : m_text(text)
        , m_address(addressPositions(text))
        , m_widen(std::size_t(text.size()), false)
    {
        lookAround(text);
        widenBrackets();
        QString bracketed = text; // a mark beside a wide bracket is wide itself
        for (qsizetype i = 0; i < bracketed.size(); ++i) {
            if (m_widen[std::size_t(i)])
                bracketed[i] = wide(bracketed[i]);
        }
        lookAround(bracketed);
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (isSentenceMark(m_text[i]))
                m_widen[std::size_t(i)] = besideHan(i) || dividesFigures(i);
        }
    }

    [[nodiscard]] QString widened(CleaningTally& tally) const
    {
        QString result;
        result.reserve(m_text.size());
        int marks = 0;
        int spaces = 0;
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const QChar c = m_text[i];
            if (!m_widen[std::size_t(i)]) {
                result += c;
                continue;
            }
            ++marks;
            result += wide(c);
            // the space that a Latin keyboard puts after its comma
            if (isSentenceMark(c) && i + 2 < m_text.size() && m_text[i + 1] == u' '
                && isHan(m_text[i + 2])) {
                ++spaces;
                ++i;
            }
        }
        if (marks > 0)
            tally.count(cleaning_rule::FullwidthPunctuation, marks);
        if (spaces > 0)
            tally.count(cleaning_rule::SpaceAfterPunctuation, spaces, spaces);
        return result;
    }

private:
    static QChar wide(QChar c) { return QChar(char16_t(c.unicode() + FullwidthOffset)); }

    void lookAround(const QString& text)
    {
        m_before = neighboursBefore(text);
        m_after = neighboursAfter(text);
    }

    [[nodiscard]] bool besideHan(qsizetype i) const
    {
        return !m_address[std::size_t(i)]
            && (m_before[std::size_t(i)] == Neighbour::Han
                || m_after[std::size_t(i)] == Neighbour::Han);
    }

    /// "10;20日": no number holds a semicolon.
    [[nodiscard]] bool dividesFigures(qsizetype i) const
    {
        return m_text[i] == u';' && !m_address[std::size_t(i)]
            && m_before[std::size_t(i)] == Neighbour::Digit
            && m_after[std::size_t(i)] == Neighbour::Digit;
    }

    void widenBrackets()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const QChar c = m_text[i];
            if (c == u'(' || c == u'（')
                m_open.push_back(i);
            else if (c == u')' || c == u'）')
                close(i);
        }
        for (const qsizetype open : m_open) { // without a partner
            if (m_text[open] == u'(')
                m_widen[std::size_t(open)] = besideHan(open);
        }
    }

    /// A pair of brackets is widened together or not at all.
    void close(qsizetype i)
    {
        if (m_open.empty()) {
            m_widen[std::size_t(i)] = m_text[i] == u')' && besideHan(i);
            return;
        }
        const qsizetype open = m_open.back();
        m_open.pop_back();
        const bool oneIsWide = m_text[open] == u'（' || m_text[i] == u'）';
        if (!oneIsWide && !besideHan(open) && !besideHan(i))
            return;
        m_widen[std::size_t(open)] = m_text[open] == u'(' && !m_address[std::size_t(open)];
        m_widen[std::size_t(i)] = m_text[i] == u')' && !m_address[std::size_t(i)];
    }

    const QString& m_text;
    std::vector<Neighbour> m_before;
    std::vector<Neighbour> m_after;
    std::vector<bool> m_address;
    std::vector<bool> m_widen;
    std::vector<qsizetype> m_open;
};

/// Chinese copy, whatever addresses it names: their words are no words of its language.
bool isChineseCopy(const QString& text)
{
    if (isChinese(text))
        return true;
    const std::vector<bool> address = addressPositions(text);
    QString words;
    words.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i)
        words += address[std::size_t(i)] ? QChar(u' ') : text[i];
    return isChinese(words);
}

} // namespace

QString widenedPunctuation(const QString& text, CleaningTally& tally)
{
    return isChineseCopy(text) ? Widener(text).widened(tally) : text;
}

} // namespace broadsheet
