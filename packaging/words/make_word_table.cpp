// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

/// make_word_table TABLE FOLDER [DICTIONARY]: writes the table that app/typesetting/word_table.h
/// reads, from the lists zh-*.txt of FOLDER and from a dictionary in jieba's form ("word frequency
/// kind"). The same input gives the same bytes on every machine.

namespace {

constexpr std::size_t LongestWord = 16;
/// Costs are -ln(frequency / total), in steps of 1/1024: 17.9 for the rarest word of 60 million.
constexpr double CostSteps = 1024;
/// A house word counts as often as a common word of the news: it wins over its own parts.
constexpr std::uint64_t HouseFrequency = 20'000;
constexpr std::uint64_t TotalWithoutDictionary = 60'000'000;
/// A given name takes a character that no name of the dictionary has at this cost.
constexpr double UnseenGivenName = 0.5;

constexpr const char* Lists[]
    = { "house", "surnames", "titles", "places", "transliteration", "particles" };

struct Words {
    std::map<std::u16string, std::uint64_t> frequency;
    std::uint64_t total = 0;
    std::map<char16_t, double> givenNames; ///< how often in the names of people
    double givenTotal = 0;
};

/// Characters beyond the BMP become U+FFFD: no word of the news has one, and the table is 16-bit.
std::u16string fromUtf8(std::string_view text)
{
    std::u16string result;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const auto ones = std::size_t(std::countl_one(lead));
        const std::size_t length = std::max<std::size_t>(ones, 1);
        std::uint32_t character = ones == 0 ? lead : lead & (0x7FU >> ones);
        for (std::size_t k = 1; k < length && i + k < text.size(); ++k)
            character = (character << 6U) | (static_cast<unsigned char>(text[i + k]) & 0x3FU);
        result += character < 0x10000 ? char16_t(character) : u'\uFFFD';
        i += length;
    }
    return result;
}

bool isUsable(const std::u16string& word)
{
    return !word.empty() && word.size() <= LongestWord
        && word.find(u'\uFFFD') == std::u16string::npos;
}

/// The words of a list: separated by blanks and line ends; # begins a comment.
std::vector<std::u16string> readList(const std::string& file)
{
    std::ifstream in(file);
    std::vector<std::u16string> words;
    std::string line;
    while (std::getline(in, line)) {
        std::istringstream parts(line.substr(0, line.find('#')));
        for (std::string word; parts >> word;)
            words.push_back(fromUtf8(word));
    }
    return words;
}

void learnName(
    Words& words, const std::u16string& name, const std::vector<std::u16string>& surnames)
{
    const bool isName = (name.size() == 2 || name.size() == 3)
        && std::find(surnames.begin(), surnames.end(), name.substr(0, 1)) != surnames.end();
    for (std::size_t i = 1; isName && i < name.size(); ++i) {
        words.givenNames[name[i]] += 1;
        words.givenTotal += 1;
    }
}

void readDictionary(
    Words& words, const std::string& file, const std::vector<std::u16string>& surnames)
{
    std::ifstream in(file);
    std::string word;
    std::string frequency;
    std::string kind;
    std::string line;
    while (std::getline(in, line)) {
        std::istringstream parts(line);
        if (!(parts >> word >> frequency))
            continue;
        kind.clear();
        parts >> kind;
        const std::u16string text = fromUtf8(word);
        if (!isUsable(text))
            continue;
        const std::uint64_t count = std::max<std::uint64_t>(std::stoull(frequency), 1);
        words.frequency[text] = count;
        words.total += count;
        if (kind == "nr")
            learnName(words, text, surnames);
    }
}

/// "-word" takes a word of the dictionary out.
void addHouseWords(Words& words, const std::vector<std::u16string>& house)
{
    for (const std::u16string& word : house) {
        if (word.front() == u'-')
            words.frequency.erase(word.substr(1));
        else if (isUsable(word))
            words.frequency[word] = std::max(words.frequency[word], HouseFrequency);
    }
}

class TableWriter {
public:
    void u16(std::uint64_t value)
    {
        m_bytes += char(value & 0xFFU);
        m_bytes += char((value >> 8U) & 0xFFU);
    }

    void u32(std::uint64_t value)
    {
        u16(value & 0xFFFFU);
        u16(value >> 16U);
    }

    void text(std::u16string_view characters)
    {
        for (const char16_t c : characters)
            u16(c);
    }

    void append(const TableWriter& other) { m_bytes += other.m_bytes; }

    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

std::uint64_t costOf(double frequency, double total)
{
    return std::uint64_t(std::lround(std::log(total / frequency) * CostSteps));
}

using Bucket = std::map<std::u16string, std::uint64_t>; ///< rest of a word → cost

/// One bucket: a bit for every length that occurs, how many words of each, and the words of each
/// length in order: the characters after the first, then the cost.
void writeBucket(TableWriter& out, const Bucket& words)
{
    std::uint64_t lengths = 0;
    std::vector<std::uint64_t> counts(LongestWord, 0);
    for (const auto& [rest, cost] : words) {
        lengths |= 1ULL << (rest.size() - 1);
        ++counts[rest.size()];
    }
    out.u16(lengths);
    for (std::size_t length = 1; length < LongestWord; ++length) {
        if (counts[length] > 0)
            out.u16(counts[length]);
    }
    for (std::size_t length = 1; length < LongestWord; ++length) {
        for (const auto& [rest, cost] : words) {
            if (rest.size() == length) {
                out.text(rest);
                out.u16(cost);
            }
        }
    }
}

void writeWords(TableWriter& out, TableWriter& buckets, const Words& words)
{
    std::map<char16_t, Bucket> byFirst;
    for (const auto& [word, frequency] : words.frequency) {
        Bucket& bucket = byFirst[word.front()];
        if (word.size() > 1)
            bucket[word.substr(1)] = costOf(double(frequency), double(words.total));
    }
    out.u32(byFirst.size());
    for (const auto& [first, bucket] : byFirst) {
        const auto single = words.frequency.find(std::u16string(1, first));
        const double frequency = single == words.frequency.end() ? 1 : double(single->second);
        out.u16(first);
        out.u16(costOf(frequency, double(words.total)));
        out.u32(bucket.empty() ? 0xFFFFFFFFU : buckets.size());
        if (!bucket.empty())
            writeBucket(buckets, bucket);
    }
}

void writeGivenNames(TableWriter& out, const Words& words)
{
    const double total = std::max(words.givenTotal, 1.0);
    out.u16(costOf(UnseenGivenName, total));
    out.u32(words.givenNames.size());
    for (const auto& [character, count] : words.givenNames) {
        out.u16(character);
        out.u16(costOf(count, total));
    }
}

/// A list as its words in order, parted and ended by zeros.
void writeList(TableWriter& out, std::vector<std::u16string> list)
{
    std::sort(list.begin(), list.end());
    TableWriter words;
    for (const std::u16string& word : list) {
        words.text(word);
        words.u16(0);
    }
    out.u32(words.size() / 2);
    out.append(words);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::cerr << "make_word_table TABLE FOLDER [DICTIONARY]\n";
        return 2;
    }
    const std::string folder = argv[2];
    const auto list = [&](const char* name) { return readList(folder + "/zh-" + name + ".txt"); };
    for (const char* name : Lists) {
        if (!std::ifstream(folder + "/zh-" + name + ".txt")) {
            std::cerr << "make_word_table: there is no zh-" << name << ".txt in " << folder << '\n';
            return 1;
        }
    }
    const std::vector<std::u16string> surnames = list("surnames");
    Words words;
    if (argc > 3)
        readDictionary(words, argv[3], surnames);
    const bool complete = words.total > 0;
    if (!complete)
        words.total = TotalWithoutDictionary;
    addHouseWords(words, list("house"));
    TableWriter out;
    TableWriter buckets;
    out.text(u"BSWORDS1");
    out.u32(complete ? 1 : 0);
    writeWords(out, buckets, words);
    writeGivenNames(out, words);
    for (const char* name : Lists) {
        if (std::string_view(name) != "house")
            writeList(out, list(name));
    }
    out.append(buckets);
    std::ofstream file(argv[1], std::ios::binary);
    file << out.bytes();
    return file.good() ? 0 : 1;
}
