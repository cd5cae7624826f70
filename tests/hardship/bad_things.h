// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

namespace broadsheet {

bool writeFile(const QString& path, const QByteArray& bytes);

/// Somebody else's connection to a library.
class Stranger {
public:
    explicit Stranger(const QString& file);
    ~Stranger();
    Stranger(const Stranger&) = delete;
    Stranger& operator=(const Stranger&) = delete;
    Stranger(Stranger&&) = delete;
    Stranger& operator=(Stranger&&) = delete;

    [[nodiscard]] bool run(const char* sql) const;

private:
    const QString m_name = QStringLiteral("stranger");
};

/// Something to drop, by its name ("pipe", "many" …), in the folder; its path, empty when it could
/// not be made.
QString makeDrop(const QDir& folder, const QString& what);

/// A library that cannot be opened ("newer", "cut" …) at the path.
bool makeBadLibrary(const QString& path, const QString& what);

} // namespace broadsheet
