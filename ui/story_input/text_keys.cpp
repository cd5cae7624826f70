// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_input/text_keys.h"

#include <QKeyEvent>

namespace broadsheet {

bool hasCommandModifier(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers held = event.modifiers();
    const bool control = held.testFlag(Qt::ControlModifier);
    const bool alt = held.testFlag(Qt::AltModifier);
#ifdef Q_OS_WIN
    const bool altGr = control && alt;
#else
    // Control with Alt leaves digits and some marks printable: a tool's Ctrl+Alt+1 would type a 1.
    const bool altGr = false;
#endif
    return ((control || alt) && !altGr) || held.testFlag(Qt::MetaModifier);
}

bool typesCharacters(const QKeyEvent& event)
{
    const QString text = event.text();
    return !text.isEmpty() && !hasCommandModifier(event)
        && (text.front().isPrint() || text.front().isSurrogate()
            || text.front().category() == QChar::Other_Format);
}

} // namespace broadsheet
