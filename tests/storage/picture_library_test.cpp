// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_fixture.h"

#include <QTest>

namespace broadsheet {

class PictureLibraryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOriginalIsKeptOncePerHash();
    void theNewestOfANameIsFound();
    void aDamagedOriginalIsReportedAndRepaired_data();
    void aDamagedOriginalIsReportedAndRepaired();
    void aBadPictureLeavesNothing();
    void aPictureThatCannotBeRecordedLeavesNoName();
};

namespace {

/// The smallest sound PNG of a size, with `note` after its last chunk to make it another file.
QByteArray png(int width, int height, const QByteArray& note = {})
{
    QByteArray head(8, '\0');
    head[3] = char(width);
    head[7] = char(height);
    return QByteArray("\x89PNG\r\n\x1a\n") + QByteArray::fromHex("0000000d") + "IHDR" + head
        + QByteArray::fromHex("0802000000") + "cksm" + QByteArray::fromHex("00000000") + "IEND"
        + "cksm" + note;
}

QStringList originals(const LibraryFolder& at)
{
    QStringList found;
    const QDir assets(at.file + QStringLiteral(".assets"));
    for (const QString& folder : assets.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        found += QDir(assets.filePath(folder)).entryList(QDir::Files | QDir::Hidden);
    return found + assets.entryList(QDir::Files | QDir::Hidden);
}

} // namespace

void PictureLibraryTest::anOriginalIsKeptOncePerHash()
{
    const LibraryFolder at;
    const QString first = at.folder.filePath(QStringLiteral("lake.png"));
    const QString second = at.folder.filePath(QStringLiteral("湖.png"));
    writeFile(first, png(30, 20));
    writeFile(second, png(30, 20));
    QString path;
    {
        const auto library = at.open();
        const Result<PictureRecord> one = library->addPicture(first);
        QVERIFY2(one.ok(), one.ok() ? "" : qPrintable(one.problem().detail));
        const Result<PictureRecord> two = library->addPicture(second);
        QVERIFY(two.ok());
        QCOMPARE(two->id, one->id);
        QCOMPARE(one->pixelWidth, 30);
        QCOMPARE(one->pixelHeight, 20);
        QCOMPARE(one->hash, QString::fromLatin1(fileHash(first).toHex()));
        QCOMPARE(originals(at), QStringList { one->hash + QStringLiteral(".png") });
        QCOMPARE(fileHash(one->path), fileHash(first));
        path = one->path;
    }
    QVERIFY(QFile::remove(first));
    const auto library = at.open();
    QCOMPARE(library->picture(QStringLiteral("lake.png"))->path, path);
    QCOMPARE(library->picture(QStringLiteral("湖.png"))->path, path);
    QCOMPARE((*library->pictures()).size(), 1U);
    QVERIFY(!library->picture(QStringLiteral("absent.png")).ok());
}

void PictureLibraryTest::theNewestOfANameIsFound()
{
    const LibraryFolder at;
    const auto library = at.open();
    const QString name = at.folder.filePath(QStringLiteral("a.png"));
    writeFile(name, png(3, 2, "old"));
    const PictureRecord older = *library->addPicture(name);
    writeFile(name, png(3, 2, "new"));
    const PictureRecord newer = *library->addPicture(name);
    QCOMPARE(library->picture(QStringLiteral("a.png"))->hash, newer.hash);
    QCOMPARE(library->picture(older.hash)->hash, older.hash);
    QCOMPARE(library->picture(older.hash.toUpper())->hash, older.hash);
    QCOMPARE((*library->pictures()).size(), 2U);
    writeFile(name, png(3, 2, "old"));
    QVERIFY(library->addPicture(name).ok());
    QCOMPARE(library->picture(QStringLiteral("a.png"))->hash, older.hash);
}

void PictureLibraryTest::aDamagedOriginalIsReportedAndRepaired_data()
{
    QTest::addColumn<bool>("missing");
    QTest::newRow("broken off") << false;
    QTest::newRow("missing") << true;
}

void PictureLibraryTest::aDamagedOriginalIsReportedAndRepaired()
{
    QFETCH(const bool, missing);
    const LibraryFolder at;
    const auto library = at.open();
    const QString name = at.folder.filePath(QStringLiteral("a.png"));
    writeFile(name, png(3, 2));
    const PictureRecord record = *library->addPicture(name);
    if (missing)
        QVERIFY(QFile::remove(record.path));
    else
        writeFile(record.path, "short");
    const Result<PictureRecord> damaged = library->picture(QStringLiteral("a.png"));
    QVERIFY(!damaged.ok());
    QVERIFY(damaged.problem().summary.contains(QStringLiteral("damaged or missing")));
    QVERIFY(library->addPicture(name).ok());
    QCOMPARE(library->picture(QStringLiteral("a.png"))->hash, record.hash);
    QCOMPARE(fileHash(record.path), fileHash(name));
}

void PictureLibraryTest::aBadPictureLeavesNothing()
{
    const LibraryFolder at;
    const auto library = at.open();
    const QString name = at.folder.filePath(QStringLiteral("a.jpg"));
    writeFile(name, "no picture");
    QVERIFY(!library->addPicture(name).ok());
    QVERIFY(!library->addPicture(at.folder.path()).ok());
    QVERIFY((*library->pictures()).empty());
    QVERIFY(originals(at).isEmpty());
}

void PictureLibraryTest::aPictureThatCannotBeRecordedLeavesNoName()
{
    const LibraryFolder at;
    const auto library = at.open();
    {
        OtherProgram other(at.file);
        QVERIFY(other.run("CREATE TRIGGER fault BEFORE INSERT ON picture_name "
                          "BEGIN SELECT RAISE(ABORT, 'fault'); END"));
    }
    const QString name = at.folder.filePath(QStringLiteral("a.png"));
    writeFile(name, png(3, 2));
    QVERIFY(!library->addPicture(name).ok());
    QVERIFY((*library->pictures()).empty());
    QVERIFY(originals(at).isEmpty());
}

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::PictureLibraryTest)
#include "picture_library_test.moc"
