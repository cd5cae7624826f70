// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog/import_dialog.h"
#include "import_dialog/import_sources.h"
#include "shared/banner.h"

#include <QtTest>
#include <QtWidgets>

#include <sys/stat.h>

using namespace broadsheet;

class BadSourcesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileThatIsNoCopyHasItsWord_data();
    void aFileThatIsNoCopyHasItsWord();
    void strangeTextIsTakenClean();
    void aFolderGivesItsTextInOrder();
    void tenThousandFilesAreBounded();
    void cancelAnswersAtOnce();
    void aHugePasteIsRefusedAtOnce();
    void aClipboardWithoutTextHasItsWord();
    void gb18030IsConvertedAndSaid();
    void theDialogSaysWhatWasNotTaken();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    QString write(const QString& name, const QByteArray& bytes);
    void connectTo(ImportSources& sources);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<SourceCopyPtr> m_copies;
    std::vector<RefusedSource> m_refused;
    std::vector<SourceRound> m_rounds;
};

namespace {

const QByteArray& shortCopy()
{
    static const QByteArray copy("江岸开放\n\n本报讯 昨日，江岸公园开放。(李青)\n");
    return copy;
}

} // namespace

void BadSourcesTest::init()
{
    QStandardPaths::setTestModeEnabled(true);
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    m_copies.clear();
    m_refused.clear();
    m_rounds.clear();
}

QString BadSourcesTest::write(const QString& name, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

void BadSourcesTest::connectTo(ImportSources& sources)
{
    connect(&sources, &ImportSources::copyReady, this, [this](const SourceCopyPtr& copy) {
        m_copies.push_back(copy);
    });
    connect(&sources, &ImportSources::refused, this, [this](const RefusedSource& source) {
        m_refused.push_back(source);
    });
    connect(&sources, &ImportSources::finished, this, [this](const SourceRound& round) {
        m_rounds.push_back(round);
    });
}

void BadSourcesTest::aFileThatIsNoCopyHasItsWord_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("a picture that is called text")
        << QByteArray("\xFF\xD8\xFF\xE0 JFIF") << QStringLiteral("picture");
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n") << QStringLiteral("PDF");
    QTest::newRow("an office document")
        << QByteArray("PK\x03\x04 word/") << QStringLiteral("office document");
    QTest::newRow("rich text") << QByteArray("{\\rtf1 hello}") << QStringLiteral("rich text");
    QTest::newRow("a program") << QByteArray("\x7F"
                                             "ELF\0\0\0\1\2\3",
        10) << QStringLiteral("NUL");
    QTest::newRow("bytes of no encoding")
        << QByteArray("\xFF\xFE\xFA\x01 abc") << QStringLiteral("");
    QTest::newRow("an empty file") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("punctuation only") << QByteArray("...!!\n") << QStringLiteral("punctuation");
}

void BadSourcesTest::aFileThatIsNoCopyHasItsWord()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    ImportSources sources;
    connectTo(sources);
    sources.addFiles({ QUrl::fromLocalFile(write(QStringLiteral("copy.txt"), bytes)) });
    QTRY_COMPARE(m_rounds.size(), std::size_t(1));
    QVERIFY(m_copies.empty());
    QCOMPARE(m_refused.size(), std::size_t(1));
    QCOMPARE(m_refused[0].name, QStringLiteral("copy.txt"));
    QVERIFY2(m_refused[0].problem.summary.contains(word, Qt::CaseInsensitive),
        qPrintable(m_refused[0].problem.summary));
}

void BadSourcesTest::strangeTextIsTakenClean()
{
    QString text = QString::fromUtf8(shortCopy());
    text.insert(2, QChar(0x0007));
    text.insert(3, QChar(0xD800)); // a high surrogate alone
    text.insert(6, QChar(0xDC00));
    text.insert(8, QChar(0x200B));
    ImportSources sources;
    connectTo(sources);
    sources.addText(QStringLiteral("paste"), text);
    QCOMPARE(m_copies.size(), std::size_t(1));
    for (const Story& story : m_copies[0]->split.stories) {
        for (const StoryPartPtr& part : story.parts) {
            for (const QChar sign : part->text)
                QVERIFY(!sign.isSurrogate() && sign.category() != QChar::Other_Control);
        }
    }
    sources.addText(QStringLiteral("nul"), QStringLiteral("甲") + QChar(0));
    QCOMPARE(m_refused.size(), std::size_t(1));
}

void BadSourcesTest::aFolderGivesItsTextInOrder()
{
    for (const char* const name : { "d/page-10.txt", "d/page-2.txt", "d/inner/page-3.txt" })
        write(QLatin1String(name), shortCopy() + name);
    write(QStringLiteral("d/photo.jpg"), QByteArray("\xFF\xD8\xFF\xE1"));
    write(QStringLiteral("d/.hidden.txt"), shortCopy());
    QVERIFY(QFile::link(path(QStringLiteral("d")), path(QStringLiteral("d/circle"))));
    QCOMPARE(::mkfifo(QFile::encodeName(path(QStringLiteral("d/pipe"))).constData(), 0600), 0);
    ImportSources sources;
    connectTo(sources);
    sources.addFiles({ QUrl::fromLocalFile(path(QStringLiteral("d"))),
        QUrl(QStringLiteral("https://example.org/page.txt")),
        QUrl::fromLocalFile(path(QStringLiteral("d/pipe"))),
        QUrl::fromLocalFile(path(QStringLiteral("gone.txt"))) });
    QTRY_COMPARE(m_rounds.size(), std::size_t(1));
    QStringList names;
    for (const SourceCopyPtr& copy : m_copies)
        names << copy->name;
    QCOMPARE(names,
        (QStringList { QStringLiteral("page-2.txt"),
            QStringLiteral("page-10.txt"),
            QStringLiteral("page-3.txt") }));
    QStringList refused;
    for (const RefusedSource& source : m_refused) {
        refused << source.name;
        QVERIFY(!source.problem.summary.isEmpty());
    }
    refused.sort();
    QCOMPARE(refused,
        (QStringList { QStringLiteral("gone.txt"),
            QStringLiteral("https://example.org/page.txt"),
            QStringLiteral("photo.jpg"),
            QStringLiteral("pipe") }));
}

void BadSourcesTest::tenThousandFilesAreBounded()
{
    constexpr int Files = 10'000;
    constexpr qint64 Soon = 200; // ms
    QDir().mkpath(path(QStringLiteral("many")));
    for (int i = 0; i < Files; ++i)
        write(
            QStringLiteral("many/%1.txt").arg(i), i % 3 == 0 ? QByteArray("\0\1", 2) : shortCopy());
    ImportSources sources;
    connectTo(sources);
    QElapsedTimer clock;
    clock.start();
    sources.addFiles({ QUrl::fromLocalFile(path(QStringLiteral("many"))) });
    QVERIFY(clock.elapsed() < Soon);
    QTRY_COMPARE_WITH_TIMEOUT(m_rounds.size(), std::size_t(1), 60'000);
    QCOMPARE(m_rounds[0].left, Files - SourceLimits().files);
    QCOMPARE(m_rounds[0].taken + m_rounds[0].refused, SourceLimits().files);
}

void BadSourcesTest::cancelAnswersAtOnce()
{
    constexpr qint64 AtOnce = 100; // ms
    for (int i = 0; i < 400; ++i)
        write(QStringLiteral("long/%1.txt").arg(i), shortCopy().repeated(40));
    ImportSources sources;
    connectTo(sources);
    sources.addFiles({ QUrl::fromLocalFile(path(QStringLiteral("long"))) });
    QTRY_VERIFY(!m_copies.empty());
    QElapsedTimer clock;
    clock.start();
    sources.cancel();
    QVERIFY(clock.elapsed() < AtOnce);
    QCOMPARE(m_rounds.size(), std::size_t(1));
    QVERIFY(m_rounds[0].cancelled);
    QVERIFY(!sources.isBusy());
    const std::size_t taken = m_copies.size();
    sources.addText(QStringLiteral("after"), QString::fromUtf8(shortCopy()));
    QTRY_COMPARE(m_rounds.size(), std::size_t(2));
    QCOMPARE(m_copies.size(), taken + 1);
}

void BadSourcesTest::aHugePasteIsRefusedAtOnce()
{
    constexpr qint64 AtOnce = 1000; // ms
    constexpr qsizetype Huge = qsizetype(300) * 1024 * 1024;
    QMimeData data;
    data.setText(QString(Huge, u'a'));
    ImportSources sources;
    connectTo(sources);
    QElapsedTimer clock;
    clock.start();
    sources.addMimeData(QStringLiteral("Pasted copy"), &data);
    QVERIFY2(clock.elapsed() < AtOnce, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(m_refused.size(), std::size_t(1));
    QVERIFY(m_refused[0].problem.summary.contains(QStringLiteral("too large")));
    QVERIFY(!sources.isBusy());
}

void BadSourcesTest::aClipboardWithoutTextHasItsWord()
{
    QMimeData picture;
    picture.setImageData(QImage(4, 4, QImage::Format_RGB32));
    ImportSources sources;
    connectTo(sources);
    sources.addMimeData(QStringLiteral("Pasted copy"), &picture);
    sources.addMimeData(QStringLiteral("Pasted copy"), nullptr);
    QCOMPARE(m_refused.size(), std::size_t(2));
    QVERIFY(m_refused[0].problem.summary.contains(QStringLiteral("no text")));
}

void BadSourcesTest::gb18030IsConvertedAndSaid()
{
    QProcess convert; // the C library's converter makes the sample
    convert.start(QStringLiteral("iconv"),
        { QStringLiteral("-f"),
            QStringLiteral("UTF-8"),
            QStringLiteral("-t"),
            QStringLiteral("GB18030") });
    convert.write(shortCopy());
    convert.closeWriteChannel();
    QVERIFY(convert.waitForFinished());
    const QByteArray bytes = convert.readAllStandardOutput();
    QVERIFY(!bytes.isEmpty());
    ImportDialog dialog;
    dialog.show();
    dialog.addFiles({ QUrl::fromLocalFile(write(QStringLiteral("old.txt"), bytes)) });
    QTRY_COMPARE(dialog.copies().size(), std::size_t(1));
    QCOMPARE(dialog.copies()[0]->text, QString::fromUtf8(shortCopy()));
    QTRY_VERIFY(dialog.findChild<Banner*>()->text().contains(QStringLiteral("GB 18030")));
}

void BadSourcesTest::theDialogSaysWhatWasNotTaken()
{
    ImportDialog dialog;
    dialog.show();
    write(QStringLiteral("d/a.jpg"), QByteArray("\xFF\xD8\xFF\xE1"));
    write(QStringLiteral("d/b.pdf"), QByteArray("%PDF-1.4"));
    write(QStringLiteral("d/c.txt"), shortCopy());
    dialog.addFiles({ QUrl::fromLocalFile(path(QStringLiteral("d"))) });
    QTRY_VERIFY(dialog.findChild<Banner*>()->text().contains(u'2'));
    QCOMPARE(dialog.copies().size(), std::size_t(1));
    const auto* const list = dialog.findChild<QListWidget*>(QStringLiteral("notTaken"));
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().contains(QStringLiteral("a.jpg")));
    dialog.sources().setLimits({ 500, 20'000, 8, 100 });
    dialog.addCopy(QStringLiteral("long"), QString(200, u'a'));
    QTRY_VERIFY(dialog.findChild<Banner*>()->text().contains(QStringLiteral("too large")));
    QCOMPARE(dialog.copies().size(), std::size_t(1));
}

QTEST_MAIN(BadSourcesTest)
#include "bad_sources_test.moc"
