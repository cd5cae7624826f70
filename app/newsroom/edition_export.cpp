// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/edition_export.h"

#include <QStringList>

namespace broadsheet {

namespace {

/// Neither a separator of folders nor what Windows and memory sticks refuse.
QString fileNamePart(const QString& text)
{
    QString result;
    for (const QChar c : text.trimmed()) {
        const bool refused
            = c.category() == QChar::Other_Control || QStringLiteral("/\\:*?\"<>|").contains(c);
        result += refused || c.isSpace() ? QLatin1Char('-') : c;
    }
    while (result.startsWith(QLatin1Char('.')))
        result.remove(0, 1);
    constexpr qsizetype LongestPart = 60; // a name has 255 bytes, Han takes three each
    return result.left(LongestPart);
}

} // namespace

PdfDocumentInfo pdfInfoOf(const Edition& edition)
{
    PdfDocumentInfo info;
    const QString date = edition.date.toString(Qt::ISODate);
    const QString& title = edition.publication.title;
    info.title = title.isEmpty() ? date : title + QLatin1Char(' ') + date;
    info.language = edition.publication.language;
    info.modified = QDateTime(edition.date, QTime(0, 0), Qt::UTC).addSecs(edition.revision);
    return info;
}

QString pdfFileName(const Edition& edition, const QString& page)
{
    QStringList parts { fileNamePart(edition.publication.title),
        edition.date.toString(Qt::ISODate),
        fileNamePart(edition.name),
        fileNamePart(page) };
    parts.removeAll(QString());
    return parts.join(QLatin1Char('-')) + QStringLiteral(".pdf");
}

} // namespace broadsheet
