// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/library.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace broadsheet {

/// The most pages that a new edition begins with.
constexpr int MostFirstPages = 96;

/// What a person says of a paper that does not exist yet.
struct NewNewspaper {
    QString title; ///< 云汀日报
    QString titleLatin; ///< may be empty
    QString language = QStringLiteral("zh-Hans"); ///< "zh-Hans" or "en"
    QString format = QStringLiteral("zh-broadsheet"); ///< one of formatNames()
    QDate firstEdition;
    int pages = 4;
};

/// The first edition as it will be stored: every page has the format's grid, its folio and on the
/// front page the nameplate, and no stories yet. Problem: no title, no date, an unknown format,
/// fewer than one page or more than MostFirstPages.
Result<Edition> firstEditionOf(const NewNewspaper& newspaper);

/// Stores the first edition and gives it back with its ids.
Result<EditionPtr> makeNewspaper(Library& library, const NewNewspaper& newspaper);

/// Reads a newspaper file: {"title", "title_pinyin"?, "language", "date", "issue"?, "pages":
/// [{"number", "folio"?, "section"?}]}. Pages come without plans.
Result<Edition> editionFromNewspaperJson(const QByteArray& json);

/// The edition of that date and name; made, with the paper's own title and language, when there is
/// none. `language` is taken for the first edition of a library.
Result<EditionPtr> findOrMakeEdition(
    Library& library, QDate date, const QString& name, const QString& language);

} // namespace broadsheet
