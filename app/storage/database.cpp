// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/storage_problem.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

#include <cerrno>
#include <sqlite3.h>

namespace broadsheet {

namespace {

/// Qt stores a null string as NULL, which no text column takes.
QVariant bindable(const QVariant& value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QStringLiteral("");
    return value;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString& file, int busyMilliseconds)
{
    const QString driver = QStringLiteral("QSQLITE");
    if (!QSqlDatabase::isDriverAvailable(driver)) {
        return Problem { StorageText::tr("Qt's SQLite driver is missing. Install the package "
                                         "libqt6sql6-sqlite and start again."),
            QSqlDatabase::drivers().join(QLatin1Char(' ')) };
    }
    const QString connection
        = QStringLiteral("library-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(file, connection));
    QSqlDatabase qtDatabase = QSqlDatabase::addDatabase(driver, connection);
    qtDatabase.setDatabaseName(file);
    qtDatabase.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds));
    if (!qtDatabase.open())
        return databaseProblem(qtDatabase.lastError(), file);
    return database;
}

Database::Database(QString file, QString connection)
    : m_file(std::move(file))
    , m_connection(std::move(connection))
{
}

Database::~Database()
{
    m_prepared.clear();
    {
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

sqlite3* Database::handle() const
{
    const QVariant handle = QSqlDatabase::database(m_connection, false).driver()->handle();
    return *static_cast<sqlite3* const*>(handle.constData());
}

/// SQLite knows one way for a disk to be full; the system knows more.
Problem Database::problemOf(const QSqlError& error) const
{
    const int system = sqlite3_system_errno(handle());
    const bool noRoom = system == EDQUOT || system == EFBIG;
    const bool failed = (error.nativeErrorCode().toInt() & 0xFF) == SQLITE_IOERR;
    return noRoom && failed ? fullDiskProblem(m_file, error.databaseText())
                            : databaseProblem(error, m_file);
}

Result<Rows> Database::runAndRead(QSqlQuery& query, const QVariantList& values)
{
    for (int i = 0; i < int(values.size()); ++i)
        query.bindValue(i, bindable(values[i]));
    if (!query.exec()) {
        const Problem problem = problemOf(query.lastError());
        query.finish();
        return problem;
    }
    Rows rows;
    const int columns = query.record().count();
    while (query.next()) {
        Row row;
        row.reserve(std::size_t(columns));
        for (int column = 0; column < columns; ++column)
            row.push_back(query.value(column));
        rows.push_back(std::move(row));
    }
    // An error in the middle ends the rows as their end does.
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid())
        return problemOf(error);
    return rows;
}

Result<Rows> Database::rows(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return problemOf(query.lastError());
    return runAndRead(query, values);
}

Result<QSqlQuery*> Database::prepared(const QString& sql)
{
    const auto found = m_prepared.constFind(sql);
    if (found != m_prepared.constEnd())
        return found->get();
    auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return problemOf(query->lastError());
    m_prepared.insert(sql, query);
    return query.get();
}

Result<Rows> Database::preparedRows(const QString& sql, const QVariantList& values)
{
    const Result<QSqlQuery*> query = prepared(sql);
    if (!query)
        return query.problem();
    return runAndRead(**query, values);
}

Result<qint64> Database::change(const QString& sql, const QVariantList& values)
{
    const Result<Rows> result = preparedRows(sql, values);
    if (!result)
        return result.problem();
    return qint64(sqlite3_changes64(handle()));
}

Result<std::int64_t> Database::newIds(const QString& series, std::int64_t count)
{
    const Result<Rows> last = preparedRows(
        QStringLiteral(
            "UPDATE id_series SET last_id = last_id + ? WHERE name = ? RETURNING last_id"),
        { qint64(count), series });
    if (!last)
        return last.problem();
    if (last->empty())
        return damagedProblem(m_file, QStringLiteral("no id series ") + series);
    return std::int64_t(last->front()[0].toLongLong() - count + 1);
}

Result<std::unique_ptr<DatabaseTransaction>> DatabaseTransaction::begin(
    Database& database, TransactionKind kind)
{
    const Result<Rows> begun
        = database.rows(kind == TransactionKind::Write ? QStringLiteral("BEGIN IMMEDIATE")
                                                       : QStringLiteral("BEGIN"));
    if (!begun)
        return begun.problem();
    return std::unique_ptr<DatabaseTransaction>(new DatabaseTransaction(database));
}

DatabaseTransaction::~DatabaseTransaction()
{
    // SQLite itself has undone the transaction after some errors; a second ROLLBACK does nothing.
    if (m_open)
        static_cast<void>(m_database.rows(QStringLiteral("ROLLBACK")).ok());
}

Result<void> DatabaseTransaction::commit()
{
    const Result<Rows> done = m_database.rows(QStringLiteral("COMMIT"));
    if (!done)
        return done.problem();
    m_open = false;
    return {};
}

} // namespace broadsheet
