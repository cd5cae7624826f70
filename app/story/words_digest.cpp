// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/words_digest.h"

#include <QCryptographicHash>

namespace broadsheet {

QString wordsDigest(const Story& story)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const StoryPartPtr& part : story.parts) {
        hash.addData(partKindName(part->kind).toUtf8());
        hash.addData("\n");
        hash.addData(part->text.toUtf8());
        hash.addData("\n");
    }
    constexpr int Digits = 16;
    return QString::fromLatin1(hash.result().toHex().left(Digits));
}

} // namespace broadsheet
