// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

namespace broadsheet {

/// Pairs of neighbouring ideographs in the copy: a pair that a column's end tore apart often stands
/// whole elsewhere on the page (太|原, 专|题).
class WordEvidence {
public:
    void learn(QStringView text);
    /// How often the pair that the joint would make stands in the copy.
    [[nodiscard]] int jointCount(QStringView before, QStringView after) const;

    /// How much the end of one text and the beginning of another speak of the same things: 0 … 1.
    static double sharedWords(QStringView before, QStringView after);

private:
    QHash<quint32, int> m_pairs;
};

} // namespace broadsheet
