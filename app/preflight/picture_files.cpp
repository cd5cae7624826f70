// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/picture_files.h"

#include "pictures/picture_info.h"

#include <QFileInfo>

namespace broadsheet {

QString PictureFiles::whyUnreadable(const QString& file)
{
    const QFileInfo info(file);
    const qint64 size = info.isFile() ? info.size() : -1;
    const QDateTime changed = info.lastModified();
    const auto known = m_looks.find(file);
    if (known != m_looks.end() && known->second.size == size && known->second.changed == changed)
        return known->second.why;
    const Result<void> sound = checkPictureFile(file);
    const QString why = sound ? QString() : sound.problem().summary;
    m_looks.insert_or_assign(file, Look { size, changed, why });
    return why;
}

} // namespace broadsheet
