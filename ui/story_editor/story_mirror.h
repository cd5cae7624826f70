// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/text_range_verbs.h"
#include "story_editor/part_look.h"

#include <vector>

QT_FORWARD_DECLARE_CLASS(QTextDocument)

namespace broadsheet {

/// Shows a story in a text document, one block for each part. The document is written and never
/// read: only blocks whose part is another object than before are patched. Its offsets are those
/// of the story, UTF-16 unit by unit.
class StoryMirror {
public:
    /// `document` must outlive the mirror and be changed by nobody else.
    StoryMirror(QTextDocument& document, const PartLooks& looks);

    void show(const Story& story);

    /// The next show() writes every block anew: something else has been in the document, or the
    /// looks have changed.
    void forget();
    void setLooks(const PartLooks& looks);

    /// Positions of the document; clamped to what is there.
    [[nodiscard]] int position(TextPlace place) const;
    [[nodiscard]] TextPlace place(int position) const;

private:
    void setBlockCount(int first, int oldCount, int newCount);
    void patchBlock(int number, const StoryPart& part);

    QTextDocument& m_document;
    PartLooks m_looks;
    std::vector<StoryPartPtr> m_shown;
    bool m_forgotten = true;
};

} // namespace broadsheet
