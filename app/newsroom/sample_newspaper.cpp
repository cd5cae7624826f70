// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/sample_newspaper.h"

#include "base/text_encoding.h"
#include "editing/edition_session.h"
#include "editing/edition_verbs.h"
#include "exchange/raw_page_copy.h"
#include "newsroom/copy_import.h"
#include "newsroom/first_plan.h"
#include "newsroom/newspaper.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(SampleNewspaper)
};

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Problem { Messages::tr("A file of the sample newspaper cannot be read. Install "
                                      "Broadsheet again."),
            path + QStringLiteral(": ") + file.errorString() };
    }
    return file.readAll();
}

/// A page's files: page-3.txt, page-3.plan.json.
QString pageFile(const QDir& paper, int page, const char* ending)
{
    return paper.filePath(QStringLiteral("page-%1.%2").arg(page).arg(QLatin1String(ending)));
}

Result<void> addPictures(Library& library, const QDir& samples)
{
    const QDir pictures(samples.filePath(QStringLiteral("pictures")));
    for (const QString& name : pictures.entryList({ QStringLiteral("*.jpg") }, QDir::Files)) {
        const Result<PictureRecord> added = library.addPicture(pictures.filePath(name));
        if (!added)
            return added.problem();
    }
    return {};
}

Result<void> importPage(Library& library, const EditionPtr& edition, int page, const QDir& paper)
{
    const QString path = pageFile(paper, page, "txt");
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return bytes.problem();
    const Result<DecodedText> text = decodeText(*bytes);
    if (!text)
        return text.problem();
    const Result<SplitCopy> split = splitRawPageCopy(text->text);
    if (!split)
        return split.problem();
    const Result<ImportOutcome> imported = importCopy(library,
        edition,
        QString::number(page),
        batchOf(*split, QFileInfo(path).fileName(), text->text));
    if (!imported)
        return imported.problem();
    return {};
}

Result<EditionPtr> layOut(Library& library, const EditionPtr& edition, const QDir& paper)
{
    EditionSession session(edition);
    for (const PagePtr& page : edition->pages) {
        const Result<QByteArray> json = bytesOf(pageFile(paper, page->number, "plan.json"));
        if (!json)
            return json.problem();
        const Result<PagePlanPtr> plan = checkedPlan(*json);
        if (!plan)
            return plan.problem();
        const Result<void> set = session.edit(Messages::tr("Lay out page"),
            {},
            [&](EditionTransaction& t) { return setPagePlan(t, page->number, *plan); });
        if (!set)
            return set.problem();
    }
    return library.saveEdition(*session.current());
}

Result<void> fill(const QString& libraryFile, const QDir& samples)
{
    const QDir paper(samples.filePath(QStringLiteral("zh-daily")));
    const Result<QByteArray> json = bytesOf(paper.filePath(QStringLiteral("newspaper.json")));
    if (!json)
        return json.problem();
    const Result<Edition> wanted = editionFromNewspaperJson(*json);
    if (!wanted)
        return wanted.problem();
    const Result<std::unique_ptr<Library>> library
        = openLibrary(libraryFile, OpenMode::CreateIfMissing);
    if (!library)
        return library.problem();
    const Result<EditionPtr> edition = (*library)->saveEdition(*wanted);
    if (!edition)
        return edition.problem();
    if (const Result<void> added = addPictures(**library, samples); !added)
        return added;
    for (const PagePtr& page : (*edition)->pages) {
        if (const Result<void> done = importPage(**library, *edition, page->number, paper); !done)
            return done;
    }
    const Result<EditionPtr> laidOut = layOut(**library, *edition, paper);
    if (!laidOut)
        return laidOut.problem();
    return {};
}

/// Everything that belongs to a library.
QString assetsOf(const QString& libraryFile)
{
    return libraryFile + QStringLiteral(".assets");
}

void removeLibrary(const QString& libraryFile)
{
    for (const char* ending : { "", "-wal", "-shm", "-journal" })
        QFile::remove(libraryFile + QLatin1String(ending));
    QDir(assetsOf(libraryFile)).removeRecursively();
}

bool holdsSamples(const QString& folder)
{
    return QFileInfo::exists(folder + QStringLiteral("/zh-daily/newspaper.json"));
}

} // namespace

Result<QString> samplesFolder()
{
    const QString installed = QDir::cleanPath(QDir(QCoreApplication::applicationDirPath())
            .filePath(QStringLiteral("../share/broadsheet/samples")));
    const QString source = QStringLiteral(BROADSHEET_SOURCE_SAMPLES);
    for (const QString& folder : { installed, source }) {
        if (holdsSamples(folder))
            return folder;
    }
    return Problem { Messages::tr(
                         "The sample newspaper is not installed. Install Broadsheet again, "
                         "or begin with a newspaper of your own."),
        installed };
}

Result<void> makeSampleNewspaper(const QString& libraryFile, const QString& samples)
{
    if (QFileInfo::exists(libraryFile) || QFileInfo::exists(assetsOf(libraryFile))) {
        return Problem { Messages::tr("There is already a file “%1”. Open it, or choose another "
                                      "name for the sample newspaper.")
                             .arg(QFileInfo(libraryFile).fileName()),
            libraryFile };
    }
    const QString folder = QFileInfo(libraryFile).absolutePath();
    if (!QDir().mkpath(folder)) {
        return Problem { Messages::tr("The folder “%1” cannot be made. Choose another place for "
                                      "the sample newspaper.")
                             .arg(folder),
            libraryFile };
    }
    Result<void> made = fill(libraryFile, QDir(samples));
    if (!made)
        removeLibrary(libraryFile);
    return made;
}

} // namespace broadsheet
