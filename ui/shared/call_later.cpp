// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/call_later.h"

namespace broadsheet {

void callLater(const QObject* context, const std::function<void()>& call)
{
    // A queued connection keeps the call until its turn, also when the caller is long gone.
    const QObject caller;
    QObject::connect(&caller, &QObject::destroyed, context, call, Qt::QueuedConnection);
}

} // namespace broadsheet
