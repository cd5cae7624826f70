// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_page/choice_card.h"
#include "start_page/format_picker.h"
#include "start_page/library_place.h"
#include "start_page/recent_row.h"
#include "start_page/start_page.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

Q_DECLARE_METATYPE(broadsheet::NewNewspaper)

namespace broadsheet {

class StartPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theSampleIsOneKeyAway();
    void aNewspaperIsMadeWithTheKeyboard();
    void withoutATitleNothingIsMade();
    void theFileFollowsTheTitleUntilItIsChanged();
    void theLanguageProposesTheFormat();
    void arrowsChooseTheFormat();
    void escapeGoesBack();
    void aBadPlaceIsSaidAtOnce_data();
    void aBadPlaceIsSaidAtOnce();
    void namesAreSafeForFiles_data();
    void namesAreSafeForFiles();
    void recentLibrariesOpenWithAClick();
    void aMissingLibraryCanBeRemoved();
    void arrowsWalkThroughTheRecent();
    void aProblemSaysWhatToDo();
    void anotherLibraryIsChosenInADialog();
    void busyComesAndGoes();
    void everyControlHasAName();

private:
    template <typename T>
    [[nodiscard]] T* find(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }

    void openForm() const;

    QTemporaryDir m_folder;
    std::unique_ptr<StartPage> m_page;
};

void StartPageTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    qRegisterMetaType<NewNewspaper>();
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void StartPageTest::init()
{
    m_page = std::make_unique<StartPage>();
    m_page->resize(1000, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setFocus();
}

void StartPageTest::cleanup()
{
    m_page.reset();
}

void StartPageTest::openForm() const
{
    QTest::mouseClick(find<ChoiceCard>("newNewspaper"), Qt::LeftButton);
    QTRY_VERIFY(find<QLineEdit>("paperTitle")->hasFocus());
}

void StartPageTest::theSampleIsOneKeyAway()
{
    QSignalSpy wanted(m_page.get(), &StartPage::sampleWanted);
    QTRY_VERIFY(find<ChoiceCard>("openSample")->hasFocus());
    QTest::keyClick(find<ChoiceCard>("openSample"), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QTest::mouseClick(find<ChoiceCard>("openSample"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 2);
}

void StartPageTest::aNewspaperIsMadeWithTheKeyboard()
{
    QSignalSpy wanted(m_page.get(), &StartPage::newspaperWanted);
    openForm();
    QTest::keyClicks(find<QLineEdit>("paperTitle"), QStringLiteral("Port News"));
    QTest::keyClick(find<QLineEdit>("paperTitle"), Qt::Key_Tab);
    QVERIFY(find<QLineEdit>("paperTitleLatin")->hasFocus());
    QTest::keyClicks(find<QLineEdit>("paperTitleLatin"), QStringLiteral("PORT"));
    auto* date = find<QDateEdit>("firstEdition");
    date->setDate(QDate(2026, 10, 15));
    auto* file = find<QLineEdit>("libraryFile");
    file->selectAll();
    QTest::keyClicks(file, m_folder.filePath(QStringLiteral("port")));
    QTest::keyClick(file, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    const auto newspaper = wanted.at(0).at(0).value<NewNewspaper>();
    QCOMPARE(newspaper.title, QStringLiteral("Port News"));
    QCOMPARE(newspaper.titleLatin, QStringLiteral("PORT"));
    QCOMPARE(newspaper.language, QStringLiteral("zh-Hans"));
    QCOMPARE(newspaper.format, QStringLiteral("zh-broadsheet"));
    QCOMPARE(newspaper.firstEdition, QDate(2026, 10, 15));
    QVERIFY(firstEditionOf(newspaper).ok());
    QCOMPARE(wanted.at(0).at(1).toString(), m_folder.filePath(QStringLiteral("port.broadsheet")));
}

void StartPageTest::withoutATitleNothingIsMade()
{
    QSignalSpy wanted(m_page.get(), &StartPage::newspaperWanted);
    openForm();
    const auto* note = find<QLabel>("paperTitleNote");
    QCOMPARE(note->text(), QString()); // an empty form is no mistake yet
    QTest::mouseClick(find<QPushButton>("makeNewspaper"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 0);
    QVERIFY(!note->text().isEmpty());
    QVERIFY(find<QLineEdit>("paperTitle")->hasFocus());
    QTest::keyClicks(find<QLineEdit>("paperTitle"), QStringLiteral("T"));
    QCOMPARE(note->text(), QString());
}

void StartPageTest::theFileFollowsTheTitleUntilItIsChanged()
{
    openForm();
    auto* title = find<QLineEdit>("paperTitle");
    auto* file = find<QLineEdit>("libraryFile");
    QTest::keyClicks(title, QStringLiteral("A/B"));
    QVERIFY2(file->text().endsWith(QStringLiteral("/AB.broadsheet")), qPrintable(file->text()));
    file->setFocus();
    QTest::keyClicks(file, QStringLiteral("2"));
    const QString mine = file->text();
    QTest::keyClicks(title, QStringLiteral("C"));
    QCOMPARE(file->text(), mine);
}

void StartPageTest::theLanguageProposesTheFormat()
{
    openForm();
    auto* language = find<QComboBox>("paperLanguage");
    const auto* formats = find<FormatPicker>("paperFormat");
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    QCOMPARE(formats->format(), QStringLiteral("us-broadsheet"));
    QTest::mouseClick(find<FormatCard>("format-zh-tabloid"), Qt::LeftButton);
    QTest::keyClick(language, Qt::Key_Up);
    QCOMPARE(formats->format(), QStringLiteral("zh-tabloid")); // chosen by hand: it stays
}

void StartPageTest::arrowsChooseTheFormat()
{
    openForm();
    const auto* formats = find<FormatPicker>("paperFormat");
    auto* first = find<FormatCard>("format-zh-broadsheet");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    QCOMPARE(formats->format(), QStringLiteral("zh-tabloid"));
    auto* language = find<QComboBox>("paperLanguage");
    QTest::keyClick(language, Qt::Key_Down);
    QCOMPARE(formats->format(), QStringLiteral("zh-tabloid"));
}

void StartPageTest::escapeGoesBack()
{
    openForm();
    QTest::keyClick(find<QLineEdit>("paperTitle"), Qt::Key_Escape);
    QTRY_VERIFY(find<ChoiceCard>("openSample")->isVisible());
    QVERIFY(!find<QLineEdit>("paperTitle")->isVisible());
}

void StartPageTest::aBadPlaceIsSaidAtOnce_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("good");
    QTest::newRow("a free name in a folder") << "free" << true;
    QTest::newRow("a file that is there") << "taken.broadsheet" << false;
    QTest::newRow("a folder that is not there") << "nowhere/free" << false;
    QTest::newRow("the pictures of another library are there") << "half" << false;
}

void StartPageTest::aBadPlaceIsSaidAtOnce()
{
    QFETCH(QString, file);
    QFile taken(m_folder.filePath(QStringLiteral("taken.broadsheet")));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("half.broadsheet.assets")));
    QSignalSpy wanted(m_page.get(), &StartPage::newspaperWanted);
    openForm();
    QTest::keyClicks(find<QLineEdit>("paperTitle"), QStringLiteral("T"));
    auto* edit = find<QLineEdit>("libraryFile");
    edit->selectAll();
    QTest::keyClicks(edit, m_folder.filePath(file));
    const auto* note = find<QLabel>("libraryFileNote");
    const bool good = edit->accessibleDescription().isEmpty();
    QTEST(good, "good");
    QVERIFY(good || note->text() == edit->accessibleDescription());
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(wanted.count(), good ? 1 : 0);
}

void StartPageTest::namesAreSafeForFiles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("file");
    QTest::newRow("a Chinese title") << "云汀日报" << "/f/云汀日报.broadsheet";
    QTest::newRow("a way out of the folder") << "../x" << "/f/x.broadsheet";
    QTest::newRow("only marks") << "/?" << "";
}

void StartPageTest::namesAreSafeForFiles()
{
    QFETCH(QString, title);
    QTEST(proposedLibraryFile(QStringLiteral("/f"), title), "file");
}

void StartPageTest::recentLibrariesOpenWithAClick()
{
    QFile file(m_folder.filePath(QStringLiteral("here.broadsheet")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_page->setRecent(
        { { file.fileName(), QStringLiteral("云汀日报"), QDateTime::currentDateTime() } });
    QSignalSpy wanted(m_page.get(), &StartPage::libraryWanted);
    auto* row = m_page->findChild<RecentRow*>();
    QVERIFY(!row->isMissing());
    QTRY_VERIFY(row->isVisible());
    QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), file.fileName());
}

void StartPageTest::aMissingLibraryCanBeRemoved()
{
    const QString gone = m_folder.filePath(QStringLiteral("gone.broadsheet"));
    m_page->setRecent({ { gone, {}, QDateTime::currentDateTime() } });
    QSignalSpy removed(m_page.get(), &StartPage::recentRemoved);
    QTRY_VERIFY(find<QToolButton>("removeRecent")->isVisible());
    QTest::mouseClick(find<QToolButton>("removeRecent"), Qt::LeftButton);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.at(0).at(0).toString(), gone);
    QTRY_VERIFY(!m_page->findChild<RecentRow*>());
}

void StartPageTest::arrowsWalkThroughTheRecent()
{
    const QDateTime when = QDateTime::currentDateTime();
    m_page->setRecent({ { QStringLiteral("/a.broadsheet"), {}, when },
        { QStringLiteral("/b.broadsheet"), {}, when },
        { QStringLiteral("/c.broadsheet"), {}, when } });
    const QList<RecentRow*> rows = m_page->findChildren<RecentRow*>();
    QTRY_VERIFY(rows.at(0)->isVisible());
    rows.at(0)->setFocus();
    QTest::keyClick(rows.at(0), Qt::Key_Down);
    QVERIFY(rows.at(1)->hasFocus());
    QTest::keyClick(rows.at(1), Qt::Key_Delete);
    QVERIFY(rows.at(2)->hasFocus());
    QTest::keyClick(rows.at(2), Qt::Key_Delete);
    QVERIFY(rows.at(0)->hasFocus());
    QTest::keyClick(rows.at(0), Qt::Key_Up);
    QVERIFY(find<ChoiceCard>("openSample")->hasFocus());
}

void StartPageTest::aProblemSaysWhatToDo()
{
    const QString file = m_folder.filePath(QStringLiteral("new.broadsheet"));
    const Problem problem { QStringLiteral("Made by a newer Broadsheet. Open it there."),
        QStringLiteral("schema 99") };
    m_page->showProblem(problem, file);
    QCOMPARE(find<QLabel>("problemSummary")->text(), problem.summary);
    QTRY_VERIFY(find<QPushButton>("problemRetry")->hasFocus());
    QVERIFY(!find<QLabel>("problemDetail")->isVisible());
    QTest::mouseClick(find<QPushButton>("problemUnfold"), Qt::LeftButton);
    QVERIFY(find<QLabel>("problemDetail")->isVisible());
    QSignalSpy retried(m_page.get(), &StartPage::retryWanted);
    QSignalSpy folder(m_page.get(), &StartPage::folderWanted);
    QTest::keyClick(find<QPushButton>("problemRetry"), Qt::Key_Space);
    QCOMPARE(retried.count(), 1);
    QCOMPARE(retried.at(0).at(0).toString(), file);
    QTest::mouseClick(find<QPushButton>("problemFolder"), Qt::LeftButton);
    QCOMPARE(folder.count(), 1);
    QTest::keyClick(find<QPushButton>("problemBack"), Qt::Key_Escape);
    QTRY_VERIFY(find<ChoiceCard>("openSample")->isVisible());
    m_page->showProblem(problem, {}); // of no file: there is nothing to try again
    QVERIFY(!find<QPushButton>("problemRetry")->isVisible());
}

void StartPageTest::anotherLibraryIsChosenInADialog()
{
    QFile file(m_folder.filePath(QStringLiteral("other.broadsheet")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QSignalSpy wanted(m_page.get(), &StartPage::libraryWanted);
    QTest::mouseClick(find<ChoiceCard>("openLibrary"), Qt::LeftButton);
    QFileDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = m_page->findChild<QFileDialog*>()) != nullptr);
    dialog->setDirectory(m_folder.path());
    dialog->selectFile(file.fileName());
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), file.fileName());
}

void StartPageTest::busyComesAndGoes()
{
    openForm();
    m_page->setBusy(QStringLiteral("Making the newspaper…"));
    QVERIFY(m_page->isBusy());
    QVERIFY(find<QLabel>("busyText")->isVisible());
    QVERIFY(!find<QLineEdit>("paperTitle")->isVisible());
    m_page->setBusy({});
    QVERIFY(!m_page->isBusy());
    QVERIFY(find<QLineEdit>("paperTitle")->isVisible()); // where it was, and what was typed
    m_page->setBusy(QStringLiteral("Opening…"));
    m_page->showProblem({ QStringLiteral("No"), {} }, {});
    QVERIFY(!m_page->isBusy());
}

void StartPageTest::everyControlHasAName()
{
    m_page->setRecent({ { QStringLiteral("/a.broadsheet"), {}, QDateTime::currentDateTime() } });
    const QStringList inside { QStringLiteral("qt_spinbox_lineedit") };
    for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
        const QByteArray kind = widget->metaObject()->className();
        if (widget->focusPolicy() == Qt::NoFocus || inside.contains(widget->objectName())
            || kind == "QScrollBar" || qobject_cast<const QLabel*>(widget) != nullptr)
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool named = !widget->accessibleName().isEmpty()
            || (button != nullptr && !button->text().isEmpty());
        const bool hasText = named || widget->objectName().isEmpty();
        QVERIFY2(hasText, qPrintable(widget->objectName() + QLatin1String(kind)));
    }
}

} // namespace broadsheet

QTEST_MAIN(broadsheet::StartPageTest)
#include "start_page_test.moc"
