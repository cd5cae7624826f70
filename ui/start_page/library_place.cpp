// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_page/library_place.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace broadsheet {

namespace {

struct PlaceText {
    Q_DECLARE_TR_FUNCTIONS(LibraryPlace)
};

constexpr qsizetype LongestName = 60; // a name has 255 bytes, Han takes three each

} // namespace

QString libraryEnding()
{
    return QStringLiteral(".broadsheet");
}

QString proposedLibraryFile(const QString& folder, const QString& title)
{
    QString name;
    for (const QChar c : title.simplified()) {
        if (c.isPrint() && !QStringLiteral("/\\:*?\"<>|").contains(c))
            name += c;
    }
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    name = name.left(LongestName).trimmed();
    return name.isEmpty() ? QString() : QDir(folder).filePath(name + libraryEnding());
}

QString absoluteLibraryFile(const QString& folder, const QString& typed)
{
    QString name = QDir::fromNativeSeparators(typed.trimmed());
    if (name.isEmpty())
        return {};
    if (name.startsWith(QLatin1String("~/")))
        name.replace(0, 1, QDir::homePath());
    if (QFileInfo(name).suffix().isEmpty())
        name += libraryEnding();
    return QDir::cleanPath(QDir(folder).absoluteFilePath(name));
}

void chooseLibraryPlace(QWidget& parent,
    const QString& now,
    const QString& folder,
    const std::function<void(const QString&)>& chosen)
{
    auto* dialog = new QFileDialog(&parent, PlaceText::tr("Where to keep the library"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // the form refuses an existing file
    dialog->setNameFilter(PlaceText::tr("Broadsheet libraries (*.broadsheet)"));
    dialog->setDefaultSuffix(libraryEnding().mid(1));
    dialog->setDirectory(now.isEmpty() ? folder : QFileInfo(now).absolutePath());
    if (!now.isEmpty())
        dialog->selectFile(QFileInfo(now).fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, chosen);
    dialog->open();
}

QString libraryPlaceMistake(const QString& file)
{
    if (file.trimmed().isEmpty())
        return PlaceText::tr("Say where its library is to be kept.");
    const QFileInfo info(file);
    const QString folder = QDir::toNativeSeparators(info.absolutePath());
    const QFileInfo folderInfo(info.absolutePath());
    if (!folderInfo.isDir())
        return PlaceText::tr("There is no folder “%1”. Choose another one.").arg(folder);
    if (info.exists() || QFileInfo::exists(file + QStringLiteral(".assets"))) {
        return PlaceText::tr("There is already a file “%1”. Choose another name, or go back and "
                             "open it.")
            .arg(info.fileName());
    }
    if (!folderInfo.isWritable()) {
        return PlaceText::tr("You may not write into “%1”. Choose another folder.").arg(folder);
    }
    return {};
}

} // namespace broadsheet
