// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/house_formats.h"

namespace broadsheet {

Result<PageGrid> findFormat(const Publication& publication, const QString& name)
{
    for (const PageGrid& grid : publication.grids) {
        if (grid.name == name)
            return grid;
    }
    return findFormat(name);
}

QStringList formatNames(const Publication& publication)
{
    QStringList names;
    for (const PageGrid& grid : publication.grids)
        names.append(grid.name);
    names += formatNames();
    names.removeDuplicates();
    return names;
}

QString standardFormat(const Publication& publication)
{
    for (const QString& name : publication.formats) {
        if (findFormat(publication, name).ok())
            return name;
    }
    return publication.language.startsWith(QLatin1String("zh")) ? QStringLiteral("zh-broadsheet")
                                                                : QStringLiteral("us-broadsheet");
}

} // namespace broadsheet
