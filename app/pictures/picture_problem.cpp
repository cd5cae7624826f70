// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/picture_problem.h"

namespace broadsheet {

Problem badPicture(const QString& reason, const QString& detail)
{
    return { PictureText::tr("This picture cannot be used: %1. Ask for the original again, or save "
                             "it anew as a JPEG or PNG.")
                 .arg(reason),
        detail };
}

Problem inFile(const Problem& problem, const QString& fileName)
{
    const QString detail
        = problem.detail.isEmpty() ? fileName : fileName + QStringLiteral(": ") + problem.detail;
    return { problem.summary, detail };
}

} // namespace broadsheet
