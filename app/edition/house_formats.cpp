// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/house_formats.h"

#include "edition/own_grid.h"

namespace broadsheet {

namespace {

/// A format that has a name of its own.
Result<PageGrid> findNamed(const Publication& publication, const QString& name)
{
    for (const PageGrid& grid : publication.grids) {
        if (grid.name == name)
            return grid;
    }
    return findFormat(name);
}

} // namespace

Result<PageGrid> findFormat(const Publication& publication, const QString& name)
{
    Result<PageGrid> named = findNamed(publication, name);
    if (named)
        return named;
    const Result<PageFormat> format = readPageFormat(name);
    if (!format)
        return format.problem();
    if (format->own == OwnGrid())
        return named;
    const Result<PageGrid> base = findNamed(publication, format->format);
    if (!base)
        return base;
    Result<PageGrid> own = gridWith(*base, format->own);
    if (!own)
        return own;
    PageGrid grid = std::move(own).value();
    grid.name = name; // as the plan calls it
    return grid;
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
