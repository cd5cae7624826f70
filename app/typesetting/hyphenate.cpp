// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/hyphenate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <hyphen.h>

namespace broadsheet {

namespace {

/// Words kept of a language before all are forgotten: a year's paper has about as many.
constexpr std::size_t MostWords = 100'000;

/// What libhyphen gives away.
using Allocated = std::unique_ptr<void, void (*)(void*)>;

QString mainPart(const QString& language)
{
    return language.section(QLatin1Char('-'), 0, 0).toLower();
}

/// "en-US" → the file of that country, of the language, of the country that names it as its own
/// (de_DE), of any country; empty without one.
QString patternFile(const QString& language)
{
    const QStringList parts = language.split(QLatin1Char('-'));
    const QString main = parts.first().toLower();
    QStringList names;
    if (parts.size() > 1)
        names << main + QLatin1Char('_') + parts.last().toUpper();
    names << main
          << main + QLatin1Char('_')
            + (main == QLatin1String("en") ? QStringLiteral("US") : main.toUpper());
    const QStringList folders = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation,
        QStringLiteral("hyphen"),
        QStandardPaths::LocateDirectory);
    for (const QString& name : names) {
        for (const QString& folder : folders) {
            const QString path = folder + QStringLiteral("/hyph_") + name + QStringLiteral(".dic");
            if (QFile::exists(path))
                return path;
        }
    }
    for (const QString& folder : folders) {
        const QStringList any = QDir(folder).entryList(
            { QStringLiteral("hyph_") + main + QStringLiteral("_*.dic") }, QDir::Files, QDir::Name);
        if (!any.isEmpty())
            return folder + QLatin1Char('/') + any.first();
    }
    return {};
}

/// Debian's Russian patterns were never made ready for libhyphen, which looks at the longest
/// pattern alone and wants the shorter ones that end with it written into it (its substrings.pl).
/// As they are, half of all words miss places and some gain wrong ones. German's file is not ready
/// either, but its long list of whole words is meant to win over shorter patterns.
bool wantsUniting(const QString& path)
{
    return QFileInfo(path).fileName().startsWith(QLatin1String("hyph_ru"));
}

/// Digit for digit the larger one; both end at the same place of the word. nullptr: `own` has them.
char* united(const char* own, const char* shorter)
{
    const std::size_t ownLength = own == nullptr ? 0 : std::strlen(own);
    const std::size_t length = std::strlen(shorter);
    std::string both(length > ownLength ? length - ownLength : 0, '0');
    both.append(own == nullptr ? "" : own);
    const std::string before = both;
    for (std::size_t i = 0; i < length; ++i) {
        char& digit = both[both.size() - length + i];
        digit = std::max(digit, shorter[i]);
    }
    return own != nullptr && both == before ? nullptr : strdup(both.c_str());
}

/// What substrings.pl does, on the patterns as libhyphen has read them. In those that are ready
/// nothing changes.
void unite(HyphenDict& patterns)
{
    bool changed = true;
    while (changed) {
        changed = false;
        for (int i = 0; i < patterns.num_states; ++i) {
            HyphenState& state = patterns.states[i];
            if (state.fallback_state < 0 || state.fallback_state == i || state.repl != nullptr)
                continue;
            const HyphenState& shorter = patterns.states[state.fallback_state];
            if (shorter.match == nullptr || shorter.repl != nullptr)
                continue;
            if (char* match = united(state.match, shorter.match)) {
                const Allocated old(state.match, &std::free);
                state.match = match;
                changed = true;
            }
        }
    }
}

} // namespace

/// One file of patterns, in the encoding that its first line names.
class HyphenPatterns {
public:
    /// nullptr when the file cannot be read or is written in an encoding that nobody knows.
    static std::shared_ptr<HyphenPatterns> open(const QString& path)
    {
        auto patterns = std::make_shared<HyphenPatterns>();
        patterns->m_patterns = hnj_hyphen_load(QFile::encodeName(path).constData());
        if (patterns->m_patterns == nullptr)
            return nullptr;
        if (wantsUniting(path)) {
            for (HyphenDict* part = patterns->m_patterns; part != nullptr; part = part->nextlevel)
                unite(*part);
        }
        UErrorCode status = U_ZERO_ERROR;
        patterns->m_encoding = ucnv_open(patterns->m_patterns->cset, &status);
        if (U_FAILURE(status))
            return nullptr;
        // A word with a letter that the patterns cannot know is not parted.
        ucnv_setFromUCallBack(
            patterns->m_encoding, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        return patterns;
    }

    HyphenPatterns() = default;
    HyphenPatterns(const HyphenPatterns&) = delete;
    HyphenPatterns& operator=(const HyphenPatterns&) = delete;
    HyphenPatterns(HyphenPatterns&&) = delete;
    HyphenPatterns& operator=(HyphenPatterns&&) = delete;

    ~HyphenPatterns()
    {
        if (m_encoding != nullptr)
            ucnv_close(m_encoding);
        if (m_patterns != nullptr)
            hnj_hyphen_free(m_patterns);
    }

    [[nodiscard]] std::uint64_t places(std::u16string_view word) const
    {
        constexpr std::size_t MostBytes = Hyphenator::LongestWord * 4;
        std::array<char, MostBytes> bytes {};
        UErrorCode status = U_ZERO_ERROR;
        const int length = ucnv_fromUChars(m_encoding,
            bytes.data(),
            std::int32_t(bytes.size()),
            word.data(),
            std::int32_t(word.size()),
            &status);
        if (U_FAILURE(status) || length <= 0)
            return 0;
        // libhyphen asks for five more, and gives its findings by letter.
        std::array<char, MostBytes + 5> marks {};
        char** replacements = nullptr;
        int* positions = nullptr;
        int* cuts = nullptr;
        const int failed = hnj_hyphen_hyphenate2(m_patterns,
            bytes.data(),
            length,
            marks.data(),
            nullptr,
            &replacements,
            &positions,
            &cuts);
        const Allocated ownsPositions(positions, &std::free);
        const Allocated ownsCuts(cuts, &std::free);
        const Allocated ownsList(static_cast<void*>(replacements), &std::free);
        std::vector<Allocated> owns;
        for (int i = 0; replacements != nullptr && i < length; ++i)
            owns.emplace_back(replacements[i], &std::free);
        std::uint64_t places = 0;
        for (std::size_t i = 0; failed == 0 && i + 1 < word.size(); ++i) {
            // Places at which the spelling would change are left out: the copy stays as it is.
            const bool respells = replacements != nullptr && replacements[i] != nullptr;
            if ((marks[i] & 1) != 0 && !respells)
                places |= std::uint64_t(1) << (i + 1);
        }
        return places;
    }

private:
    HyphenDict* m_patterns = nullptr;
    UConverter* m_encoding = nullptr;
};

Hyphenator::Hyphenator() = default;
Hyphenator::~Hyphenator() = default;

std::shared_ptr<HyphenPatterns> Hyphenator::patternsOf(const QString& language) const
{
    for (const auto& known : m_known) {
        if (known->language == language)
            return known->patterns;
    }
    const QString file = patternFile(language);
    return file.isEmpty() ? nullptr : HyphenPatterns::open(file);
}

bool Hyphenator::use(const QString& language, const HyphenExceptionsPtr& exceptions)
{
    const HyphenExceptionsPtr& list = exceptions ? exceptions : HyphenExceptions::house();
    if (m_used == nullptr || m_used->language != language || m_used->exceptions != list) {
        m_used = nullptr;
        for (const auto& known : m_known) {
            if (known->language == language && known->exceptions == list)
                m_used = known.get();
        }
    }
    if (m_used == nullptr) {
        auto known = std::make_unique<Known>();
        known->language = language;
        known->exceptions = list;
        known->patterns = patternsOf(language);
        m_known.push_back(std::move(known));
        m_used = m_known.back().get();
    }
    return m_used->patterns != nullptr;
}

std::uint64_t Hyphenator::places(std::u16string_view word)
{
    if (m_used == nullptr || word.size() > LongestWord)
        return 0;
    const auto known = m_used->words.find(word);
    if (known != m_used->words.end())
        return known->second;
    if (m_used->words.size() >= MostWords)
        m_used->words.clear();
    const std::uint64_t found = look(word);
    m_used->words.emplace(word, found);
    return found;
}

std::uint64_t Hyphenator::look(std::u16string_view word) const
{
    const auto* data = reinterpret_cast<const QChar*>(word.data());
    const std::vector<int>* exception = m_used->exceptions->find(
        mainPart(m_used->language), QString(data, qsizetype(word.size())));
    if (exception == nullptr)
        return m_used->patterns ? m_used->patterns->places(word) : 0;
    std::uint64_t places = 0;
    for (const int place : *exception)
        places |= std::uint64_t(1) << unsigned(place);
    return places;
}

} // namespace broadsheet
