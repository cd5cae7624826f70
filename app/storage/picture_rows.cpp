// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/picture_rows.h"

#include "storage/storage_problem.h"
#include "storage/story_json.h"

#include <QFileInfo>

namespace broadsheet {

namespace {

/// One row per name; the last columns are for finding the original.
QString pictureColumns()
{
    return QStringLiteral("SELECT p.id, p.hash, n.file_name, p.pixel_width, p.pixel_height, "
                          "p.caption, p.credit, p.extension, p.bytes FROM picture p "
                          "JOIN picture_name n ON n.picture_id = p.id ");
}

PictureRecord pictureFromRow(const Database& database, const Row& row)
{
    PictureRecord record;
    record.id = PictureId(row[0].toLongLong());
    record.hash = row[1].toString();
    record.fileName = row[2].toString();
    record.pixelWidth = row[3].toInt();
    record.pixelHeight = row[4].toInt();
    record.caption = row[5].toString();
    record.credit = row[6].toString();
    record.path = assetPath(database.file(), record.hash, row[7].toString());
    return record;
}

Result<void> checkOriginal(const PictureRecord& record, qint64 bytes)
{
    const QFileInfo original(record.path);
    if (original.isFile() && original.size() == bytes)
        return {};
    return Problem { StorageText::tr("The original of picture “%1” is damaged or missing in the "
                                     "library's folder. Add the picture again to repair it.")
                         .arg(record.fileName),
        QStringLiteral("%1: %2 bytes instead of %3")
            .arg(record.path)
            .arg(original.isFile() ? original.size() : 0)
            .arg(bytes) };
}

Result<qint64> insertPicture(
    Database& database, const IncomingPicture& incoming, const QDateTime& now)
{
    const Result<std::int64_t> id = database.newIds(QStringLiteral("picture"), 1);
    if (!id)
        return id.problem();
    const PictureRecord& facts = incoming.facts();
    const Result<qint64> done = database.change(
        QStringLiteral("INSERT INTO picture (id, hash, extension, bytes, pixel_width, "
                       "pixel_height, caption, credit, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        { qint64(*id),
            facts.hash,
            incoming.extension(),
            incoming.bytes(),
            facts.pixelWidth,
            facts.pixelHeight,
            facts.caption,
            facts.credit,
            timeToText(now) });
    if (!done)
        return done.problem();
    return qint64(*id);
}

/// The id of the picture's row, made when its hash is new.
Result<qint64> pictureId(Database& database, const IncomingPicture& incoming, const QDateTime& now)
{
    const Result<Rows> known = database.preparedRows(
        QStringLiteral("SELECT id FROM picture WHERE hash = ?"), { incoming.facts().hash });
    if (!known)
        return known.problem();
    if (!known->empty())
        return known->front()[0].toLongLong();
    return insertPicture(database, incoming, now);
}

/// A name that comes again moves to the end: it is the newest of its kind.
Result<void> recordName(
    Database& database, qint64 picture, const QString& fileName, const QDateTime& now)
{
    const Result<qint64> removed = database.change(
        QStringLiteral("DELETE FROM picture_name WHERE picture_id = ? AND file_name = ?"),
        { picture, fileName });
    if (!removed)
        return removed.problem();
    const Result<std::int64_t> id = database.newIds(QStringLiteral("picture_name"), 1);
    if (!id)
        return id.problem();
    const Result<qint64> added = database.change(
        QStringLiteral("INSERT INTO picture_name (id, picture_id, file_name, added) "
                       "VALUES (?, ?, ?, ?)"),
        { qint64(*id), picture, fileName, timeToText(now) });
    if (!added)
        return added.problem();
    return {};
}

} // namespace

Result<PictureRecord> storePicture(
    Database& database, IncomingPicture& incoming, const QDateTime& now)
{
    const Result<qint64> id = pictureId(database, incoming, now);
    if (!id)
        return id.problem();
    PictureRecord record = incoming.facts();
    record.id = PictureId(*id);
    record.path = assetPath(database.file(), record.hash, incoming.extension());
    if (const Result<void> named = recordName(database, *id, record.fileName, now); !named)
        return named.problem();
    // The file stands before the row is committed: a row never names an original that is not there.
    if (const Result<void> placed = incoming.putInPlace(record.path); !placed)
        return placed.problem();
    return record;
}

Result<PictureRecord> findPicture(Database& database, const QString& hashOrFileName)
{
    const Result<Rows> rows = database.preparedRows(pictureColumns()
            + QStringLiteral("WHERE p.hash = ? OR n.file_name = ? "
                             "ORDER BY CASE WHEN p.hash = ? THEN 0 ELSE 1 END, n.id DESC LIMIT 1"),
        { hashOrFileName.toLower(), hashOrFileName, hashOrFileName.toLower() });
    if (!rows)
        return rows.problem();
    if (rows->empty()) {
        return Problem { StorageText::tr("There is no picture “%1” in the library. Add it first.")
                             .arg(hashOrFileName),
            database.file() };
    }
    const PictureRecord record = pictureFromRow(database, rows->front());
    if (const Result<void> sound = checkOriginal(record, rows->front()[8].toLongLong()); !sound)
        return sound.problem();
    return record;
}

Result<std::vector<PictureRecord>> loadPictures(Database& database)
{
    const Result<Rows> rows = database.rows(pictureColumns()
        + QStringLiteral("WHERE n.id = (SELECT MAX(m.id) FROM picture_name m "
                         "WHERE m.picture_id = p.id) ORDER BY p.id"));
    if (!rows)
        return rows.problem();
    std::vector<PictureRecord> pictures;
    for (const Row& row : *rows)
        pictures.push_back(pictureFromRow(database, row));
    return pictures;
}

} // namespace broadsheet
