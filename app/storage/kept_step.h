// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace broadsheet {

/// A step of undo, kept for the next run of the program, or a piece of one that grew while it was
/// kept: what it takes to make the content before it from the content after it.
struct KeptStep {
    StoryId story; ///< null: the edition
    QString
        run; ///< of the program that made it, as ownProgramMark() tells it; the library fills it
    qint64 number = 0; ///< of the step in that run and of that story; its pieces share it
    QString label; ///< in the language of that run
    QDateTime made; ///< UTC
    QByteArray before; ///< contentMark() of what was before it …
    QByteArray after; ///< … and after it
    QByteArray delta; ///< as storyDelta() or editionDelta() writes it
    QString caretBefore;
    QString caretAfter;
};

} // namespace broadsheet
