// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>
#include <cstdint>

namespace broadsheet {

/// A number that names one thing of one kind for ever; 0 is "none". Ids are given out by storage,
/// never reused, and a StoryId cannot be passed where a PageId is wanted.
template <typename Tag>
class Id {
public:
    constexpr Id() = default;

    constexpr explicit Id(std::int64_t number)
        : m_number(number)
    {
    }

    [[nodiscard]] constexpr std::int64_t number() const { return m_number; }

    [[nodiscard]] constexpr bool isNull() const { return m_number == 0; }

    constexpr auto operator<=>(const Id&) const = default;

    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(qint64(id.m_number), seed); }

private:
    std::int64_t m_number = 0;
};

using StoryId = Id<struct StoryIdTag>;
using EditionId = Id<struct EditionIdTag>;
using PageId = Id<struct PageIdTag>;
using PictureId = Id<struct PictureIdTag>;

/// How often a thing was saved. Storage refuses a save whose revision is not the stored one.
using Revision = std::int64_t;

} // namespace broadsheet
