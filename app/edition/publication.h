// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/master_page.h"
#include "edition/page_grid.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace broadsheet {

/// Somebody of the paper.
struct Person {
    QString name;
    QString role; ///< 编辑, 版式, 校对, 值班总编 …
    QString desk;

    bool operator==(const Person&) const = default;
};

/// How issues are counted (总第N期): from a known one on, every day on which the paper comes out.
struct IssueCount {
    QDate knownDate; ///< invalid: issues are not counted
    int knownNumber = 0; ///< the number of that day's issue
    int weekdays = 0b1111111; ///< bit 0 Monday … bit 6 Sunday: days on which it comes out
    std::vector<QDate> skipped; ///< days on which it did not (holidays)

    bool operator==(const IssueCount&) const = default;
};

/// A section that pages can belong to, and the master that its pages get.
struct SectionStyle {
    QString name; ///< 要闻
    QString master; ///< empty: the publication's first inner master

    bool operator==(const SectionStyle&) const = default;
};

/// What a publication prints of itself, and how its editions are made.
struct Publication {
    QString title; ///< 云汀日报
    QString titleLatin; ///< YUNTING RIBAO; may be empty
    QString language = QStringLiteral("zh-Hans");

    // The imprint (出版管理条例 and the press's register ask a Chinese paper for these).
    QString registerNumber; ///< 国内统一连续出版物号: CN 11-0001
    QString postalCode; ///< 邮发代号
    QString authority; ///< 主管
    QString sponsor; ///< 主办
    QString publisher; ///< 出版
    QString address;
    QString telephone;
    QString price;
    QString printer;

    IssueCount issues;
    std::vector<Person> people;
    QStringList formats; ///< names of PageGrids; the first is that of new pages
    std::vector<SectionStyle> sections;
    std::vector<MasterPage> masters;
    std::vector<PageGrid> grids; ///< formats of the house; one stands before a shipped of its name

    /// Why not all of `source`, which a library holds, can be read: it is kept as it stands.
    std::optional<Problem> damage = std::nullopt;
    QByteArray source;

    bool operator==(const Publication&) const = default;
};

} // namespace broadsheet
