// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

namespace broadsheet {

/// The table of Chinese words that packaging/words/make_word_table.cpp writes, read where it lies:
/// opening it touches its head alone, a search the pages that it meets. Immutable, safe to use from
/// several threads. A cost is -ln(probability) in steps of 1/1024.
class WordTable {
public:
    static constexpr int CostSteps = 1024;

    struct Match {
        int length = 0; ///< UTF-16, at least 2
        int cost = 0;
    };

    /// Characters or words without order, as a list of the table.
    class List {
    public:
        [[nodiscard]] bool has(QStringView word) const;

        [[nodiscard]] bool has(QChar character) const { return has(QStringView(&character, 1)); }

    private:
        friend class WordTable;
        QString m_text; ///< what the views show; shared by copies
        std::vector<QStringView> m_words; ///< in order
    };

    /// The table that the program carries.
    static WordTable embedded();
    /// Views of `bytes`, which outlive the table; bytes that are no table give an empty one.
    explicit WordTable(QByteArrayView bytes);

    /// Whether the general dictionary was there when the table was made. Without it only the
    /// house's own words are known.
    [[nodiscard]] bool isComplete() const { return m_complete; }

    /// All words of two and more characters with which `text` begins, shortest first.
    void matches(QStringView text, std::vector<Match>& result) const;

    /// Of a character that stands alone; one that the table does not know has the highest.
    [[nodiscard]] int singleCost(char16_t character) const;
    [[nodiscard]] int givenNameCost(char16_t character) const;

    [[nodiscard]] const List& surnames() const { return m_surnames; }

    [[nodiscard]] const List& titles() const { return m_titles; }

    [[nodiscard]] const List& placeEnds() const { return m_placeEnds; }

    [[nodiscard]] const List& transliteration() const { return m_transliteration; }

    [[nodiscard]] const List& particles() const { return m_particles; }

private:
    WordTable() = default;

    struct Section {
        std::size_t at = 0;
        std::size_t count = 0;
    };

    [[nodiscard]] std::uint16_t u16(std::size_t at) const;
    [[nodiscard]] std::uint32_t u32(std::size_t at) const;
    bool read();
    bool readSection(std::size_t& at, std::size_t entryBytes, Section& section) const;
    bool readList(std::size_t& at, List& list) const;
    [[nodiscard]] std::optional<std::size_t> find(
        const Section& section, std::size_t entryBytes, char16_t character) const;
    [[nodiscard]] std::optional<int> findRest(
        QStringView rest, std::size_t at, std::size_t count) const;

    QByteArrayView m_bytes;
    bool m_complete = false;
    Section m_firsts; ///< first characters
    Section m_givenNames;
    int m_unseenGivenName = 0;
    std::size_t m_buckets = 0; ///< where the words themselves begin
    List m_surnames;
    List m_titles;
    List m_placeEnds;
    List m_transliteration;
    List m_particles;
};

} // namespace broadsheet
