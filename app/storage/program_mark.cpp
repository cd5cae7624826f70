// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/program_mark.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

namespace broadsheet {

namespace {

QByteArray contents(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Field 22 of proc(5)'s "stat"; the second, the name in brackets, may hold blanks. Empty when
/// there is no such process.
QString startTime(qint64 process)
{
    constexpr qsizetype StartField = 19; // counted behind the name
    const QByteArray stat = contents(QStringLiteral("/proc/%1/stat").arg(process));
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return fields.size() > StartField ? QString::fromLatin1(fields[StartField]) : QString();
}

QString bootMark()
{
    return QString::fromLatin1(
        contents(QStringLiteral("/proc/sys/kernel/random/boot_id")).trimmed());
}

QString markOf(const QString& boot, qint64 process)
{
    return QStringLiteral("%1/%2/%3").arg(boot).arg(process).arg(startTime(process));
}

} // namespace

QString ownProgramMark()
{
    return markOf(bootMark(), QCoreApplication::applicationPid());
}

bool isRunningElsewhere(const QString& mark)
{
    const QStringList fields = mark.split(QLatin1Char('/'));
    if (fields.size() != 3 || fields[2].isEmpty() || fields[0] != bootMark())
        return false;
    const qint64 process = fields[1].toLongLong();
    return process != QCoreApplication::applicationPid() && startTime(process) == fields[2];
}

} // namespace broadsheet
