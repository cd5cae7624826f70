// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

namespace broadsheet {

namespace {

/// Ids are given out from id_series and never again, whatever is deleted.
QStringList commonTables()
{
    return {
        QStringLiteral("CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE id_series (name TEXT PRIMARY KEY, last_id INTEGER NOT NULL)"),
        QStringLiteral("INSERT INTO id_series (name, last_id) VALUES ('edition', 0), ('page', 0), "
                       "('story', 0), ('copy_import', 0), ('join_suggestion', 0), ('picture', 0), "
                       "('picture_name', 0)"),
    };
}

/// A page that is taken out of its edition is retired: its imports stay.
QStringList editionTables()
{
    return {
        QStringLiteral("CREATE TABLE edition (id INTEGER PRIMARY KEY, revision INTEGER NOT NULL, "
                       "date TEXT NOT NULL, name TEXT NOT NULL, issue TEXT NOT NULL, "
                       "publication TEXT NOT NULL, modified TEXT NOT NULL, UNIQUE (date, name))"),
        QStringLiteral("CREATE TABLE page (id INTEGER PRIMARY KEY, "
                       "edition_id INTEGER NOT NULL REFERENCES edition (id), "
                       "number INTEGER NOT NULL CHECK (number > 0), folio TEXT NOT NULL, "
                       "section TEXT NOT NULL, plan TEXT, retired INTEGER NOT NULL DEFAULT 0)"),
        QStringLiteral("CREATE UNIQUE INDEX page_of_edition ON page (edition_id, number) "
                       "WHERE retired = 0"),
        QStringLiteral("CREATE INDEX page_by_edition ON page (edition_id)"),
    };
}

QStringList storyTables()
{
    return {
        QStringLiteral("CREATE TABLE story (id INTEGER PRIMARY KEY, revision INTEGER NOT NULL, "
                       "type TEXT NOT NULL, language TEXT NOT NULL, desk TEXT NOT NULL, "
                       "section TEXT NOT NULL, status TEXT NOT NULL, priority INTEGER NOT NULL, "
                       "title TEXT NOT NULL, characters INTEGER NOT NULL, "
                       "search_text TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, "
                       "retired TEXT)"),
        QStringLiteral("CREATE TABLE story_part (story_id INTEGER NOT NULL REFERENCES story (id), "
                       "position INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, "
                       "spans TEXT NOT NULL, PRIMARY KEY (story_id, position))"),
        QStringLiteral("CREATE TABLE story_note (story_id INTEGER NOT NULL REFERENCES story (id), "
                       "position INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, "
                       "part INTEGER NOT NULL, text_offset INTEGER NOT NULL, "
                       "text_length INTEGER NOT NULL, PRIMARY KEY (story_id, position))"),
        QStringLiteral("CREATE TABLE story_tag (story_id INTEGER NOT NULL REFERENCES story (id), "
                       "position INTEGER NOT NULL, tag TEXT NOT NULL, "
                       "PRIMARY KEY (story_id, position))"),
        QStringLiteral("CREATE INDEX story_by_tag ON story_tag (tag)"),
        QStringLiteral("CREATE TABLE story_version (story_id INTEGER NOT NULL "
                       "REFERENCES story (id), revision INTEGER NOT NULL, saved TEXT NOT NULL, "
                       "content TEXT NOT NULL, PRIMARY KEY (story_id, revision))"),
    };
}

QStringList importTables()
{
    return {
        QStringLiteral("CREATE TABLE copy_import (id INTEGER PRIMARY KEY, "
                       "page_id INTEGER NOT NULL REFERENCES page (id), source_name TEXT NOT NULL, "
                       "source_text TEXT NOT NULL, created TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX copy_import_by_page ON copy_import (page_id)"),
        QStringLiteral("CREATE TABLE import_place (page_id INTEGER NOT NULL REFERENCES page (id), "
                       "place INTEGER NOT NULL, import_id INTEGER NOT NULL "
                       "REFERENCES copy_import (id), story_id INTEGER NOT NULL UNIQUE "
                       "REFERENCES story (id), PRIMARY KEY (page_id, place))"),
        QStringLiteral("CREATE INDEX import_place_by_import ON import_place (import_id)"),
        QStringLiteral("CREATE TABLE join_suggestion (id INTEGER PRIMARY KEY, "
                       "from_story INTEGER NOT NULL REFERENCES story (id), "
                       "from_part INTEGER NOT NULL, from_offset INTEGER NOT NULL, "
                       "to_story INTEGER NOT NULL REFERENCES story (id), "
                       "to_part INTEGER NOT NULL, to_offset INTEGER NOT NULL, why TEXT NOT NULL, "
                       "state TEXT NOT NULL, decided TEXT)"),
        QStringLiteral("CREATE INDEX join_by_from ON join_suggestion (from_story)"),
        QStringLiteral("CREATE INDEX join_by_to ON join_suggestion (to_story)"),
    };
}

QStringList pictureTables()
{
    return {
        QStringLiteral("CREATE TABLE picture (id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, "
                       "extension TEXT NOT NULL, bytes INTEGER NOT NULL, "
                       "pixel_width INTEGER NOT NULL, pixel_height INTEGER NOT NULL, "
                       "caption TEXT NOT NULL, credit TEXT NOT NULL, added TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE picture_name (id INTEGER PRIMARY KEY, "
                       "picture_id INTEGER NOT NULL REFERENCES picture (id), "
                       "file_name TEXT NOT NULL, added TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX picture_by_name ON picture_name (file_name, id)"),
        QStringLiteral("CREATE INDEX picture_names ON picture_name (picture_id)"),
    };
}

/// The words are cut by searchText() already, so the tokenizer has only to split at spaces. The
/// index keeps no copy of the words: it reads them from story.search_text. It is written beside the
/// story and not by a trigger, which would flush the index after every single story of an import.
QStringList searchIndex()
{
    return {
        QStringLiteral("CREATE VIRTUAL TABLE story_search USING fts5 (search_text, "
                       "content='story', content_rowid='id', tokenize='ascii')"),
    };
}

/// What an editor says of a story beyond its tags; stories that belong to a page without having
/// been imported; the bin; the journal. A story that is retired without a reason was joined to
/// another.
QStringList deskTables()
{
    return {
        QStringLiteral("ALTER TABLE story ADD COLUMN role TEXT NOT NULL DEFAULT 'none'"),
        QStringLiteral("ALTER TABLE story ADD COLUMN retired_why TEXT"),
        QStringLiteral("CREATE TABLE story_subject (story_id INTEGER NOT NULL "
                       "REFERENCES story (id), position INTEGER NOT NULL, subject TEXT NOT NULL, "
                       "PRIMARY KEY (story_id, position))"),
        QStringLiteral("CREATE INDEX story_by_subject ON story_subject (subject)"),
        QStringLiteral("CREATE TABLE story_place (page_id INTEGER NOT NULL REFERENCES page (id), "
                       "place INTEGER NOT NULL, import_id INTEGER REFERENCES copy_import (id), "
                       "story_id INTEGER NOT NULL UNIQUE REFERENCES story (id), "
                       "PRIMARY KEY (page_id, place))"),
        QStringLiteral("INSERT INTO story_place (page_id, place, import_id, story_id) "
                       "SELECT page_id, place, import_id, story_id FROM import_place"),
        QStringLiteral("DROP TABLE import_place"),
        QStringLiteral("ALTER TABLE story_place RENAME TO import_place"),
        QStringLiteral("CREATE INDEX import_place_by_import ON import_place (import_id)"),
        QStringLiteral("CREATE TABLE story_journal (story_id INTEGER NOT NULL "
                       "REFERENCES story (id), writer TEXT NOT NULL, "
                       "base_revision INTEGER NOT NULL, content TEXT NOT NULL, "
                       "saved TEXT NOT NULL, PRIMARY KEY (story_id, writer))"),
    };
}

/// Undo across restarts. Each row says how to make the content before it from the content after it;
/// marks tell whether it still fits.
QStringList keptStepTables()
{
    return {
        QStringLiteral("CREATE TABLE kept_step (id INTEGER PRIMARY KEY AUTOINCREMENT, "
                       "edition_id INTEGER NOT NULL REFERENCES edition (id), "
                       "story_id INTEGER REFERENCES story (id), run TEXT NOT NULL, "
                       "number INTEGER NOT NULL, label TEXT NOT NULL, made TEXT NOT NULL, "
                       "before_mark BLOB NOT NULL, after_mark BLOB NOT NULL, delta BLOB NOT NULL, "
                       "caret_before TEXT NOT NULL, caret_after TEXT NOT NULL)"),
    };
}

/// How a page is made: its state, people, deadline, master and overrides, in JSON.
QStringList pageDeskTables()
{
    return {
        QStringLiteral("ALTER TABLE page ADD COLUMN details TEXT NOT NULL DEFAULT '{}'"),
    };
}

} // namespace

std::vector<Migration> libraryMigrations()
{
    return {
        { 1,
            commonTables() + editionTables() + storyTables() + importTables() + pictureTables()
                + searchIndex() },
        { 2, deskTables() },
        { 3, pageDeskTables() },
        { 4, keptStepTables() },
    };
}

} // namespace broadsheet
