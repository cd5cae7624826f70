// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/embedded_resources.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

void loadEmbeddedResources()
{
    Q_INIT_RESOURCE(broadsheet);
}

namespace broadsheet {

namespace {

struct EmbeddedResources {
    Q_DECLARE_TR_FUNCTIONS(EmbeddedResources)
};

} // namespace

Result<QByteArray> embeddedJson(const QString& folder, const QString& name)
{
    const QStringList names = embeddedNames(folder);
    if (!names.contains(name)) {
        return Problem { EmbeddedResources::tr("There is no “%1”. Choose one of: %2.")
                             .arg(name, names.join(QStringLiteral(", "))),
            QStringLiteral(":/broadsheet/%1/%2.json").arg(folder, name) };
    }
    QFile file(QStringLiteral(":/broadsheet/%1/%2.json").arg(folder, name));
    if (!file.open(QIODevice::ReadOnly)) {
        return Problem {
            EmbeddedResources::tr("“%1” cannot be read. Install the program again.").arg(name),
            file.fileName() + QStringLiteral(": ") + file.errorString()
        };
    }
    return file.readAll();
}

QStringList embeddedNames(const QString& folder)
{
    loadEmbeddedResources();
    const QDir dir(QStringLiteral(":/broadsheet/") + folder);
    QStringList names = dir.entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name);
    for (QString& name : names) {
        name.chop(5);
    }
    return names;
}

} // namespace broadsheet
