// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardship/bad_things.h"

#include "hardship/window_acts.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace broadsheet {

namespace {

bool makeSocket(const QString& path)
{
    const int made = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    if (made < 0 || name.size() >= qsizetype(sizeof address.sun_path))
        return false;
    std::copy(name.begin(), name.end(), address.sun_path);
    const bool bound
        = ::bind(made, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(made);
    return bound;
}

} // namespace

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

Stranger::Stranger(const QString& file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(file);
    database.open();
}

Stranger::~Stranger()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

bool Stranger::run(const char* sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    return query.exec(QLatin1String(sql));
}

QString makeDrop(const QDir& folder, const QString& what)
{
    const QString path = folder.filePath(what);
    bool made = false;
    if (what == QLatin1String("folder")) {
        made = folder.mkpath(what + QStringLiteral("/empty"));
    } else if (what == QLatin1String("pipe")) {
        made = ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0;
    } else if (what == QLatin1String("socket")) {
        made = makeSocket(path);
    } else if (what == QLatin1String("many")) {
        made = folder.mkpath(what);
        for (int i = 0; i < 10'000 && made; ++i)
            made = writeFile(path + QStringLiteral("/page-%1.txt").arg(i),
                QStringLiteral("**第%1条**\n\n正文。\n").arg(i).toUtf8());
    } else if (what == QLatin1String("picture")) {
        made = writeFile(path, QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(5000, '\0'));
    } else if (what == QLatin1String("binary")) {
        QByteArray bytes(100'000, '\0');
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = char(i * 37 % 251);
        made = writeFile(path, bytes);
    } else if (what == QLatin1String("empty")) {
        made = writeFile(path, {});
    } else if (what == QLatin1String("unreadable")) {
        made = writeFile(path, "words") && QFile::setPermissions(path, {});
    } else if (what == QLatin1String("gone")) {
        made = true;
    }
    return made ? path : QString();
}

bool makeBadLibrary(const QString& path, const QString& what)
{
    if (what == QLatin1String("missing"))
        return true;
    if (what == QLatin1String("directory"))
        return QDir().mkpath(path);
    if (what == QLatin1String("empty"))
        return writeFile(path, {});
    if (what == QLatin1String("text"))
        return writeFile(path, "three lines\nof\nwords\n");
    if (what == QLatin1String("pipe"))
        return ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0;
    if (!copySample(path))
        return false;
    if (what == QLatin1String("newer"))
        return Stranger(path).run("PRAGMA user_version = 9999");
    QFile file(path);
    if (what == QLatin1String("cut"))
        return file.resize(file.size() / 2);
    return what != QLatin1String("damaged")
        || (file.open(QIODevice::ReadWrite) && file.seek(4096)
            && file.write(QByteArray(200'000, '\x5a')) > 0);
}

} // namespace broadsheet
