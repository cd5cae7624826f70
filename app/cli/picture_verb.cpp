// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/library_access.h"
#include "cli/verbs.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PictureVerb)
};

int run(const Arguments& arguments)
{
    if (arguments.rest().isEmpty())
        return fail({ Messages::tr("Name the picture files."), {} });
    const Result<std::unique_ptr<Library>> library = libraryOf(arguments, OpenMode::Existing);
    if (!library)
        return fail(library.problem());
    for (const QString& file : arguments.rest()) {
        const Result<PictureRecord> record = (*library)->addPicture(file);
        if (!record)
            return fail(record.problem());
        printOut(QStringLiteral("%1  %2 × %3  %4")
                .arg(record->fileName)
                .arg(record->pixelWidth)
                .arg(record->pixelHeight)
                .arg(record->caption));
    }
    return ExitOk;
}

QString help()
{
    return Messages::tr("Copies picture originals into the library's assets.");
}

} // namespace

Verb pictureVerb()
{
    return { "picture", &run, { { "library", "FILE|URL" } }, &help };
}

} // namespace broadsheet
