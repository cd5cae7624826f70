// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <map>

namespace broadsheet {

/// Whether the originals of pictures can still be read. Looks into a file again only when it has
/// changed, so that looking through an edition costs a glance at each. One per thread.
class PictureFiles {
public:
    /// Empty: it can be read; else why not, translated.
    QString whyUnreadable(const QString& file);

private:
    struct Look {
        qint64 size = -1;
        QDateTime changed;
        QString why;
    };

    std::map<QString, Look> m_looks; ///< by path
};

} // namespace broadsheet
