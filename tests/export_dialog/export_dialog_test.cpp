// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawn_pages.h"
#include "export_dialog/export_dialog.h"
#include "shared/banner.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace broadsheet;

namespace {

constexpr Size Tabloid { Length::mm(285), Length::mm(400) };

} // namespace

/// Takes the place of the desktop's programs.
class OpenedFiles : public QObject {
    Q_OBJECT

public:
    QList<QUrl> urls;

public Q_SLOTS:

    void open(const QUrl& url) { urls.append(url); }
};

class ExportDialogTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ExportDialog> m_dialog;

    template <typename T>
    [[nodiscard]] T* part(const char* name) const
    {
        return m_dialog->findChild<T*>(QString::fromLatin1(name));
    }

    void click(const char* button) const
    {
        QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton);
    }

    void type(const char* field, const QString& text) const
    {
        auto* const edit = part<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Backspace);
        QInputMethodEvent typed; // Chinese comes from an input method
        typed.setCommitString(text);
        QApplication::sendEvent(edit, &typed);
    }

    [[nodiscard]] QString text(const char* label) const { return part<QLabel>(label)->text(); }

    [[nodiscard]] QString file(const char* name) const
    {
        return m_folder->filePath(QString::fromUtf8(name));
    }

    [[nodiscard]] Banner* banner() const { return m_dialog->findChild<Banner*>(); }

private Q_SLOTS:

    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("Broadsheet test"));
        QCoreApplication::setApplicationName(QStringLiteral("export"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }

    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_dialog = std::make_unique<ExportDialog>();
        std::vector<ComposedPagePtr> pages = drawnPages(8, Tabloid);
        ComposedPage bad = *pages[1];
        bad.overset.push_back(
            { StoryId(1), QStringLiteral("防汛"), QStringLiteral("text"), 3, 51, {} });
        bad.problems = { QStringLiteral("The picture “a.jpg” is missing.") };
        pages[1] = std::make_shared<const ComposedPage>(bad);
        m_dialog->setPages(pages, 4);
        m_dialog->setProposal(m_folder->path(), QStringLiteral("edition"));
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void cleanup() { m_dialog.reset(); }

    void theRangeIsCheckedAsItIsTyped()
    {
        type("pageRange", QStringLiteral("1-3, A05"));
        QVERIFY(part<QRadioButton>("somePages")->isChecked());
        QVERIFY(text("summary").startsWith(QStringLiteral("4 ")));
        QVERIFY(part<QPushButton>("export")->isEnabled());
        type("pageRange", QStringLiteral("1-3, A09"));
        QVERIFY(part<QLabel>("pageRangeProblem")->isVisible());
        QVERIFY(text("pageRangeProblem").contains(QStringLiteral("A09")));
        QVERIFY(!part<QPushButton>("export")->isEnabled());
        type("pageRange", QStringLiteral("5"));
        QVERIFY(!part<QLabel>("pageRangeProblem")->isVisible());
        QVERIFY(part<QPushButton>("export")->isEnabled());
    }

    void onlyTheCurrentPageIsExported()
    {
        QTest::mouseClick(part<QRadioButton>("currentPage"), Qt::LeftButton, {}, { 8, 8 });
        QVERIFY(part<QRadioButton>("currentPage")->text().contains(QStringLiteral("A05")));
        QTest::mouseClick(part<QRadioButton>("pdfPerPage"), Qt::LeftButton, {}, { 8, 8 });
        QVERIFY(part<QRadioButton>("pdfPerPage")->isChecked());
        click("export");
        QTRY_VERIFY(part<QLabel>("doneText")->isVisible());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
            QStringList { QStringLiteral("edition-A05.pdf") });
    }

    void whatIsWrongIsListedAndTheExportGoesAhead()
    {
        const auto* const warnings = part<QListWidget>("warnings");
        QVERIFY(warnings->isVisible());
        QCOMPARE(warnings->count(), 2);
        QVERIFY(warnings->item(0)->text().startsWith(QStringLiteral("Page A02: 3 line")));
        QVERIFY(warnings->item(1)->text().contains(QStringLiteral("a.jpg")));
        QVERIFY(part<QPushButton>("export")->isEnabled());
        type("pageRange", QStringLiteral("3-5"));
        QVERIFY(!warnings->isVisible());
    }

    void aWarningLeadsToItsPage()
    {
        QSignalSpy wanted(m_dialog.get(), &ExportDialog::pageWanted);
        auto* const warnings = part<QListWidget>("warnings");
        warnings->setFocus();
        warnings->setCurrentRow(1);
        QTest::keyClick(warnings, Qt::Key_Return);
        QCOMPARE(wanted.value(0).value(0).toInt(), 2);
    }

    void anExistingFileIsReplacedWhenTheNewOneIsComplete()
    {
        QFile old(file("edition.pdf"));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("the old file") > 0);
        old.close();
        type("name", QStringLiteral("edition.pdf")); // the ending may be typed
        QVERIFY(text("fileNote").contains(QStringLiteral("will be replaced")));
        QSignalSpy exported(m_dialog.get(), &ExportDialog::exported);
        QTest::keyClick(part<QLineEdit>("name"), Qt::Key_Return);
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(exported[0][0].toString(), file("edition.pdf"));
        QVERIFY(old.open(QIODevice::ReadOnly) && old.readAll().startsWith("%PDF"));
        QVERIFY(text("doneText").contains(QStringLiteral("8")));
    }

    void theResultIsOpenedAndShown()
    {
        OpenedFiles opened;
        QDesktopServices::setUrlHandler(QStringLiteral("file"), &opened, "open");
        click("export");
        QTRY_VERIFY(part<QPushButton>("open")->isVisible());
        click("open");
        click("showInFolder");
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(opened.urls,
            (QList {
                QUrl::fromLocalFile(file("edition.pdf")), QUrl::fromLocalFile(m_folder->path()) }));
        type("name", QStringLiteral("another"));
        QVERIFY(part<QPushButton>("export")->isVisible());
        click("export");
        QTRY_VERIFY(part<QPushButton>("closeDone")->isVisible());
        click("closeDone");
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(QFile::exists(file("another.pdf")));
    }

    void escapeCancelsTheExportFirst()
    {
        m_dialog->setPages(drawnPages(1500, Tabloid), 0);
        click("export");
        QVERIFY(part<QPushButton>("cancel")->isVisible());
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(clock.elapsed() <= 100);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(banner()->isVisible());
        QVERIFY(part<QPushButton>("export")->isVisible());
        QVERIFY(part<QLineEdit>("name")->isEnabled());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        m_dialog.reset(); // waits for the job
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void aFolderThatIsNotThereIsSaidBesideIt()
    {
        type("folder", QStringLiteral("/nowhere"));
        QVERIFY(text("fileNote").contains(QStringLiteral("not there")));
        QVERIFY(!part<QPushButton>("export")->isEnabled());
    }

    void aNameThatIsNoNameIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a path") << QStringLiteral("a/b");
        QTest::newRow("a hidden file") << QStringLiteral(".edition");
        QTest::newRow("longer than a file system takes") << QString(90, u'报');
    }

    void aNameThatIsNoNameIsSaid()
    {
        QFETCH(QString, name);
        type("name", name);
        QVERIFY(!text("fileNote").isEmpty());
        QVERIFY(!part<QPushButton>("export")->isEnabled());
    }

    void aFolderThatGoesAwayIsToldAndTheChoicesStay()
    {
        type("pageRange", QStringLiteral("2-3"));
        type("name", QStringLiteral("kept"));
        QVERIFY(QDir(m_folder->path()).removeRecursively());
        click("export");
        QTRY_VERIFY(banner()->isVisible());
        QVERIFY(banner()->text().contains(QStringLiteral("not there")));
        QCOMPARE(part<QLineEdit>("pageRange")->text(), QStringLiteral("2-3"));
        QCOMPARE(part<QLineEdit>("name")->text(), QStringLiteral("kept"));
        QVERIFY(part<QPushButton>("close")->isVisible());
    }

    void aFullDiskIsToldAndTheChoicesStay()
    {
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), file("edition.pdf")));
        click("export");
        QTRY_VERIFY(banner()->isVisible());
        QVERIFY(banner()->text().contains(QStringLiteral("room")));
        QCOMPARE(part<QLineEdit>("name")->text(), QStringLiteral("edition"));
        QVERIFY(part<QPushButton>("export")->isVisible());
    }

    void aFolderThatTakesNoFileIsTold()
    {
        type("folder", QStringLiteral("/proc"));
        if (part<QPushButton>("export")->isEnabled()) { // root may write everywhere, they say
            click("export");
            QTRY_VERIFY(banner()->isVisible());
            QVERIFY(banner()->text().contains(QStringLiteral("/proc")));
        } else {
            QVERIFY(!text("fileNote").isEmpty());
        }
    }

    void theLastFolderIsRemembered()
    {
        QTemporaryDir other;
        type("folder", other.path());
        click("export");
        QTRY_VERIFY(part<QLabel>("doneText")->isVisible());
        ExportDialog next;
        next.setProposal(m_folder->path(), QStringLiteral("edition"));
        const auto* const folder = next.findChild<QLineEdit*>(QStringLiteral("folder"));
        QCOMPARE(folder->text(), other.path());
    }

    void everyControlHasANameAndATip()
    {
        for (const QWidget* const widget : m_dialog->findChildren<QWidget*>()) {
            const auto* const button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty()
                || (button != nullptr && !button->text().isEmpty());
            const bool ours = !widget->objectName().startsWith(QStringLiteral("qt_"))
                && widget->window() == m_dialog.get() && widget->focusPolicy() & Qt::TabFocus;
            const bool inBanner = m_dialog->findChild<Banner*>()->isAncestorOf(widget);
            if (ours && !inBanner) {
                QVERIFY2(named && !widget->toolTip().isEmpty(), qPrintable(widget->objectName()));
            }
        }
    }
};

QTEST_MAIN(ExportDialogTest)
#include "export_dialog_test.moc"
