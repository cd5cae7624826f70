// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace broadsheet {

/// Calls `call` in the thread of `context`, behind the events and calls that wait there already.
/// Nothing is called once `context` has gone. Thread: any.
void callLater(const QObject* context, const std::function<void()>& call);

} // namespace broadsheet
