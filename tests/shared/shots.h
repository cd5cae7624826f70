// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QImage>
#include <QString>

namespace broadsheet {

/// Where pictures for a person's eyes go: BROADSHEET_SHOTS (environment); without it nothing is
/// kept.
inline void keepShot(const QImage& image, const QString& name)
{
    const QString folder = qEnvironmentVariable("BROADSHEET_SHOTS");
    if (!folder.isEmpty()) {
        image.save(QDir(folder).filePath(name));
    }
}

} // namespace broadsheet
