// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace broadsheet {

/// A text file of the project, read whole.
struct SourceFile {
    QString path; ///< from the project's folder: "app/base/length.h"
    QStringList lines;

    /// The folder's name in the table of layers: "base", "cli", "ui".
    [[nodiscard]] QString folder() const
    {
        const QStringList parts = path.split(u'/');
        return parts.value(0) == QLatin1String("app") ? parts.value(1) : parts.value(0);
    }

    [[nodiscard]] bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
};

inline SourceFile readSource(const QString& path)
{
    QFile file(QDir(QStringLiteral(PROJECT_DIR)).filePath(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return { path, {} };
    }
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty()) {
        lines.removeLast();
    }
    return { path, lines };
}

/// All files below the given top-level folders whose names match, sorted by path.
inline std::vector<SourceFile> readSources(const QStringList& folders, const QStringList& names)
{
    const QDir project(QStringLiteral(PROJECT_DIR));
    QStringList paths;
    for (const QString& folder : folders) {
        QDirIterator found(
            project.filePath(folder), names, QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            paths << project.relativeFilePath(found.next());
        }
    }
    std::sort(paths.begin(), paths.end());
    std::vector<SourceFile> files;
    for (const QString& path : paths) {
        files.push_back(readSource(path));
    }
    return files;
}

/// The product's own C++: app/ and ui/.
inline std::vector<SourceFile> readProduct()
{
    return readSources({ QStringLiteral("app"), QStringLiteral("ui") },
        { QStringLiteral("*.h"), QStringLiteral("*.cpp") });
}

} // namespace broadsheet
