// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/edition_composer.h"

#include <QDate>
#include <QImage>

namespace broadsheet {

/// Pictures of master pages: a page without stories, composed and painted as every other one.
/// Thread: one.
class MasterPicture {
public:
    /// `fonts` outlives the pictures.
    explicit MasterPicture(FontLibrary& fonts)
        : m_composer(fonts)
    {
    }

    /// `height` pixels high; null with `problem` set where the page cannot be composed.
    QImage picture(const Publication& publication,
        const QString& master,
        QDate date,
        int height,
        QString& problem);

private:
    EditionComposer m_composer;
};

} // namespace broadsheet
