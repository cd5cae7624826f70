// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/page_messages.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PageLayout)
};

} // namespace

QString missingPicture(const QString& name)
{
    return Messages::tr("The picture %1 is not in the library. Add it with its file and lay the "
                        "page out again.")
        .arg(name);
}

QString placedTwice(const QString& title)
{
    return Messages::tr("\"%1\" is placed twice. Take one of the two out of the plan.").arg(title);
}

} // namespace broadsheet
