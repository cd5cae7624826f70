// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawn_pages.h"
#include "export_dialog/export_job.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <thread>

using namespace broadsheet;

namespace {

constexpr Size Tabloid { Length::mm(285), Length::mm(400) };
constexpr qint64 AnswerMs = 100;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class ExportJobTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder->filePath(QString::fromUtf8(name));
    }

    [[nodiscard]] ExportOrder order(int pages = 3) const
    {
        ExportOrder order;
        order.pages = drawnPages(pages, Tabloid);
        order.folder = m_folder->path();
        order.name = QStringLiteral("早报");
        return order;
    }

    /// Everything in the folder, hidden files as well.
    [[nodiscard]] QStringList left() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

private Q_SLOTS:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void onePdfIsMade()
    {
        ExportJob job(order());
        QSignalSpy finished(&job, &ExportJob::finished);
        QSignalSpy progress(&job, &ExportJob::progress);
        job.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(left(), QStringList { QStringLiteral("早报.pdf") });
        QVERIFY(contentOf(path("早报.pdf")).startsWith("%PDF-1.6"));
        QCOMPARE(job.result().files, QStringList { path("早报.pdf") });
        QCOMPARE(job.result().bytes, contentOf(path("早报.pdf")).size());
        QCOMPARE(progress.back()[0], progress.back()[1]);
    }

    void everyPageAndItsPictureAreMade()
    {
        ExportOrder many = order();
        many.pdfFiles = PdfFiles::OnePerPage;
        many.pictureDpi = 72;
        ExportJob job(many);
        QSignalSpy finished(&job, &ExportJob::finished);
        job.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(left(),
            (QStringList { QStringLiteral("早报-A01.pdf"),
                QStringLiteral("早报-A01.png"),
                QStringLiteral("早报-A02.pdf"),
                QStringLiteral("早报-A02.png"),
                QStringLiteral("早报-A03.pdf"),
                QStringLiteral("早报-A03.png") }));
        const QImage picture(path("早报-A02.png"));
        QCOMPARE(picture.width(), int(std::ceil(Tabloid.width.toPt())));
    }

    void pagesOfOneFolioGetDifferentNames()
    {
        ExportOrder same = order(2);
        same.pages[1] = same.pages[0];
        same.pdfFiles = PdfFiles::OnePerPage;
        QCOMPARE(pdfNames(same, same.pages),
            (QStringList { QStringLiteral("早报-A01.pdf"), QStringLiteral("早报-A01-2.pdf") }));
    }

    void cancelAnswersAtOnceAndLeavesTheOldFile_data()
    {
        QTest::addColumn<bool>("pictures");
        QTest::newRow("one PDF") << false;
        QTest::newRow("with page pictures") << true;
    }

    /// The job is held in a step that takes as long as the test likes.
    void cancelAnswersAtOnceAndLeavesTheOldFile()
    {
        QFETCH(bool, pictures);
        QVERIFY(put(path("早报.pdf"), "the old file"));
        QSemaphore inStep;
        QSemaphore goOn;
        ExportOrder slow = order();
        slow.pictureDpi = pictures ? 72 : 0;
        slow.compose = [&, pages = slow.pages](const std::function<bool()>&) {
            inStep.release();
            goOn.acquire();
            return pages;
        };
        ExportJob job(slow);
        QSignalSpy cancelled(&job, &ExportJob::cancelled);
        QSignalSpy finished(&job, &ExportJob::finished);
        QSignalSpy failed(&job, &ExportJob::failed);
        QSignalSpy ended(&job, &ExportJob::ended);
        job.start();
        inStep.acquire();
        QElapsedTimer clock;
        clock.start();
        job.cancel();
        QCOMPARE(cancelled.size(), 1);
        QVERIFY2(clock.elapsed() <= AnswerMs, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(!job.isRunning());
        goOn.release();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(finished.size() + failed.size(), 0);
        QCOMPARE(contentOf(path("早报.pdf")), QByteArray("the old file"));
        QCOMPARE(left(), QStringList { QStringLiteral("早报.pdf") });
    }

    void cancelBetweenPagesLeavesTheOldFile()
    {
        QVERIFY(put(path("早报.pdf"), "the old file"));
        ExportOrder many = order(400);
        many.pictureDpi = 100;
        ExportJob job(many);
        QSignalSpy cancelled(&job, &ExportJob::cancelled);
        QSignalSpy ended(&job, &ExportJob::ended);
        connect(&job, &ExportJob::progress, &job, &ExportJob::cancel);
        job.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(contentOf(path("早报.pdf")), QByteArray("the old file"));
        QCOMPARE(left(), QStringList { QStringLiteral("早报.pdf") });
    }

    void aJobThatIsDeletedLeavesTheOldFile()
    {
        QVERIFY(put(path("早报.pdf"), "the old file"));
        QSemaphore inStep;
        {
            ExportOrder slow = order();
            slow.compose = [&, pages = slow.pages](const std::function<bool()>& isCancelled) {
                inStep.release();
                while (!isCancelled()) {
                    std::this_thread::yield();
                }
                return pages;
            };
            ExportJob job(slow);
            job.start();
            inStep.acquire();
        }
        QCOMPARE(contentOf(path("早报.pdf")), QByteArray("the old file"));
        QCOMPARE(left(), QStringList { QStringLiteral("早报.pdf") });
    }

    void failureIsTold_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<bool>("pictures");
        QTest::addColumn<QString>("says");
        QTest::newRow("a folder that is gone")
            << QStringLiteral("/nowhere/at/all") << false << QStringLiteral("is not there");
        QTest::newRow("a folder that is gone, for several files")
            << QStringLiteral("/nowhere/at/all") << true << QStringLiteral("is not there");
        QTest::newRow("a folder that takes no files")
            << QStringLiteral("/proc") << false << QStringLiteral("/proc");
        QTest::newRow("a folder that takes no files, for several")
            << QStringLiteral("/proc") << true << QStringLiteral("/proc");
    }

    void failureIsTold()
    {
        QFETCH(QString, folder);
        QFETCH(bool, pictures);
        QFETCH(QString, says);
        ExportOrder lost = order();
        lost.folder = folder;
        lost.pictureDpi = pictures ? 72 : 0;
        ExportJob job(lost);
        QSignalSpy failed(&job, &ExportJob::failed);
        QString summary;
        connect(&job, &ExportJob::failed, this, [&](const Problem& problem) {
            summary = problem.summary;
        });
        job.start();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY2(summary.contains(says), qPrintable(summary));
    }
};

QTEST_MAIN(ExportJobTest)
#include "export_job_test.moc"
