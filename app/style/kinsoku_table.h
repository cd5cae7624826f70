// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "style/kinsoku_level.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace broadsheet {

class JsonObject;
class KinsokuTable;

/// Immutable and shared; a style holds one.
using KinsokuTablePtr = std::shared_ptr<const KinsokuTable>;

/// 避头尾 as data (R1–R5, P1): which characters may not begin or end a line, from which level on,
/// and which may hang (R36). The house's table is resources/kinsoku/zh.json; a style sheet may
/// define others that add to it or take from it. ⸺ stands for the pair ——. Thread: any.
class KinsokuTable {
public:
    /// Forbids nothing.
    KinsokuTable();

    /// A table of its own: {"name", "levels": {"basic": {"not_at_start": […], "not_at_end": […]},
    /// "gb": …, "strict": …}, "may_hang"}. Characters above U+FFFF are refused: none of the trade's
    /// marks stands there.
    static Result<KinsokuTablePtr> fromJson(const QByteArray& json);

    /// The table that comes with the program.
    static const KinsokuTablePtr& house();

    /// `object` says what differs from this table: as above, and "allowed": characters that may
    /// stand anywhere after all. Mistakes are recorded in it.
    [[nodiscard]] KinsokuTablePtr changed(JsonObject& object) const;

    [[nodiscard]] bool mayStartLine(char32_t character, KinsokuLevel level) const
    {
        return character >= m_start.size() || std::uint8_t(level) < m_start[character];
    }

    [[nodiscard]] bool mayEndLine(char32_t character, KinsokuLevel level) const
    {
        return character >= m_end.size() || std::uint8_t(level) < m_end[character];
    }

    [[nodiscard]] bool mayHang(char32_t character) const;

private:
    /// Per character the lowest level that forbids the place.
    using Places = std::vector<std::uint8_t>;

    void read(JsonObject& object);
    static void forbid(Places& places, JsonObject& object, const QString& key, KinsokuLevel from);

    Places m_start;
    Places m_end;
    QString m_hanging;
};

} // namespace broadsheet
