// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <cstdint>
#include <memory>
#include <vector>

struct sqlite3;
QT_FORWARD_DECLARE_CLASS(QSqlError)

namespace broadsheet {

using Row = std::vector<QVariant>;
using Rows = std::vector<Row>;

/// One connection to a database file. Every statement is read to its end before the call returns,
/// so that no open cursor holds a lock. For one thread. Needs a QCoreApplication.
class Database {
public:
    /// Opens (SQLite creates a file that is absent; who calls looks first) and reads nothing yet.
    static Result<std::unique_ptr<Database>> open(const QString& file, int busyMilliseconds);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    Database(Database&&) = delete;
    Database& operator=(Database&&) = delete;

    /// Runs a statement once, with `?` filled from `values`; a null QString is stored as "".
    Result<Rows> rows(const QString& sql, const QVariantList& values = {});
    /// The same for a statement that will come again: it is kept prepared.
    Result<Rows> preparedRows(const QString& sql, const QVariantList& values);
    /// Runs a prepared change; how many rows it touched.
    Result<qint64> change(const QString& sql, const QVariantList& values);
    /// The first of `count` new ids of a series; call it inside a writing transaction.
    Result<std::int64_t> newIds(const QString& series, std::int64_t count);

    /// The SQLite connection below, for what Qt lacks.
    [[nodiscard]] sqlite3* handle() const;

    [[nodiscard]] const QString& file() const { return m_file; }

private:
    Database(QString file, QString connection);
    Result<QSqlQuery*> prepared(const QString& sql);
    Result<Rows> runAndRead(QSqlQuery& query, const QVariantList& values);
    [[nodiscard]] Problem problemOf(const QSqlError& error) const;

    QString m_file;
    QString m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

enum class TransactionKind {
    Read, ///< several reads of one state
    Write, ///< waits for its turn at once and not at its first change
};

/// Undoes everything unless it is committed.
class DatabaseTransaction {
public:
    static Result<std::unique_ptr<DatabaseTransaction>> begin(
        Database& database, TransactionKind kind);
    ~DatabaseTransaction();
    DatabaseTransaction(const DatabaseTransaction&) = delete;
    DatabaseTransaction& operator=(const DatabaseTransaction&) = delete;
    DatabaseTransaction(DatabaseTransaction&&) = delete;
    DatabaseTransaction& operator=(DatabaseTransaction&&) = delete;

    Result<void> commit();

private:
    explicit DatabaseTransaction(Database& database)
        : m_database(database)
    {
    }

    Database& m_database;
    bool m_open = true;
};

} // namespace broadsheet
