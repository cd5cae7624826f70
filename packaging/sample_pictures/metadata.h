// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Samples {

struct PictureFacts {
    QString headline;
    QString caption;
    QString byline;
    QString credit;
    QString source;
    QString city;
    QString country;
    QString copyright;
    QStringList keywords;
};

// Writes the facts into a JPEG file, as IPTC-IIM and XMP. False when the file cannot be written.
bool writeFacts(const QString& path, const PictureFacts& facts);

} // namespace Samples
