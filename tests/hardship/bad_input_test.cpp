// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hardship/bad_things.h"
#include "hardship/other_program.h"
#include "hardship/window_acts.h"
#include "import_dialog/import_dialog.h"
#include "main_window/workspace.h"
#include "shared/banner.h"
#include "start_page/start_page.h"
#include "story_editor/story_editor.h"
#include "story_editor/story_text_edit.h"

#include <QtTest>
#include <QtWidgets>

#include <unistd.h>

using namespace broadsheet;

namespace {

ImportDialog* importDialog()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* const dialog = qobject_cast<ImportDialog*>(widget);
        if (dialog != nullptr && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

/// What the world gives a newsroom's program: broken libraries, odd copy, odd files, lost fonts and
/// displays.
class BadInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theStartPageNamesWhatIsWrong_data();
    void theStartPageNamesWhatIsWrong();
    void aLockedLibraryIsOpenedWhenItIsFree();
    void pastedCopyIsCleaned_data();
    void pastedCopyIsCleaned();
    void aPasteThatIsTooLongIsRefusedAtOnce();
    void anImportThatIsTooLongIsRefused();
    void droppedThingsAreNamed_data();
    void droppedThingsAreNamed();
    void tenThousandFilesAreTakenInParts();
    void removedFontsDoNotStopThePage();
    void aWindowFromALostDisplayComesBack_data();
    void aWindowFromALostDisplayComesBack();

private:
    [[nodiscard]] MainWindow& window() { return m_desk->window(); }

    QString problemText();
    void drop(const QStringList& paths);

    QTemporaryDir m_folder;
    std::unique_ptr<DeskWindow> m_desk;
};

void BadInputTest::init()
{
    m_desk = std::make_unique<DeskWindow>();
    m_desk->setLanguage(LanguageChoice::English);
}

void BadInputTest::cleanup()
{
    m_desk.reset();
}

QString BadInputTest::problemText()
{
    const auto* text
        = window().workspace().startPage->findChild<QLabel*>(QStringLiteral("problemSummary"));
    return text != nullptr && text->isVisible() ? text->text() : QString();
}

void BadInputTest::theStartPageNamesWhatIsWrong_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("told");
    QTest::newRow("a library of a newer program") << "newer" << "newer Broadsheet";
    QTest::newRow("a file that is not there") << "missing" << "no library";
    QTest::newRow("a damaged library") << "damaged" << "damaged";
    QTest::newRow("half a library") << "cut" << "damaged";
    QTest::newRow("a folder") << "directory" << "not a Broadsheet library";
    QTest::newRow("an empty file") << "empty" << "not a Broadsheet library";
    QTest::newRow("a text file") << "text" << "not a Broadsheet library";
    QTest::newRow("a pipe") << "pipe" << "not a Broadsheet library";
}

void BadInputTest::theStartPageNamesWhatIsWrong()
{
    QFETCH(QString, what);
    QFETCH(QString, told);
    const QString path = m_folder.filePath(what + QStringLiteral(".broadsheet"));
    QVERIFY(makeBadLibrary(path, what));
    const QFileInfo before(path);
    const qint64 size = before.size();
    window().openLibrary(path);
    QTRY_VERIFY_WITH_TIMEOUT(!problemText().isEmpty(), Patience);
    QVERIFY2(problemText().contains(told), qPrintable(problemText()));
    const StartPage& page = *window().workspace().startPage;
    const QList<QLabel*> labels = page.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisible() && label->text().contains(QFileInfo(path).fileName());
    }));
    for (const char* button : { "problemRetry", "problemOpen", "problemBack" })
        QVERIFY2(buttonNamed(page, QLatin1String(button)) != nullptr, button);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    QVERIFY(window().workspace().isStartShown());
    QVERIFY(!window().desk().isOpen());
    QCOMPARE(QFileInfo(path).size(), size);
    // From here a person gets on: back to the start, and to a library that is sound.
    buttonNamed(page, QStringLiteral("problemBack"))->click();
    QVERIFY(problemText().isEmpty());
    QVERIFY(m_desk->openSample());
    QVERIFY(!window().workspace().isStartShown());
}

void BadInputTest::aLockedLibraryIsOpenedWhenItIsFree()
{
    const QString path = m_folder.filePath(QStringLiteral("locked.broadsheet"));
    QVERIFY(copySample(path));
    {
        const Stranger other(path);
        // Without the log nobody may even read while somebody writes.
        QVERIFY(other.run("PRAGMA journal_mode = DELETE"));
        QVERIFY(other.run("BEGIN EXCLUSIVE"));
        window().openLibrary(path);
        QTRY_VERIFY_WITH_TIMEOUT(!problemText().isEmpty(), Patience);
        QVERIFY2(problemText().contains(QStringLiteral("in use")), qPrintable(problemText()));
        QVERIFY(QApplication::activeModalWidget() == nullptr);
    }
    buttonNamed(*window().workspace().startPage, QStringLiteral("problemRetry"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(window().desk().isOpen(), Patience);
    // With the log a locked library can be read; only saving waits.
    const StoryId story = window().desk().matter().stories.begin().key();
    {
        const Stranger other(path);
        QVERIFY(other.run("BEGIN EXCLUSIVE"));
        QVERIFY(writeWords(window(), story, QStringLiteral("等一等")));
        QTRY_COMPARE_WITH_TIMEOUT(window().desk().saver().state(), SaveState::Failed, Patience);
        const Banner& banner = *window().workspace().banner;
        QVERIFY2(banner.isVisible() && banner.text().contains(QStringLiteral("in use")),
            qPrintable(banner.text()));
    }
    QTRY_COMPARE_WITH_TIMEOUT(window().desk().saver().state(), SaveState::Saved, Patience);
    QVERIFY(!window().workspace().banner->isVisible());
}

void BadInputTest::pastedCopyIsCleaned_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("expected");
    QString controls;
    for (char16_t c = 1; c < 0x20; ++c) {
        if (c != '\n' && c != '\r' && c != '\t' && c != 0x0B && c != 0x0C)
            controls += QChar(c);
    }
    QTest::newRow("control characters are taken out")
        << QStringLiteral("江") + controls + QStringLiteral("面") << QStringLiteral("江面");
    QTest::newRow("NUL is taken out")
        << QStringLiteral("江") + QChar(u'\0') + QStringLiteral("面") << QStringLiteral("江面");
    QTest::newRow("a lone high surrogate is marked") << QStringLiteral("江") + QChar(0xD840)
            + QStringLiteral("面") << QStringLiteral("江\uFFFD面");
    QTest::newRow("a lone low surrogate is marked") << QStringLiteral("江") + QChar(0xDC00)
            + QStringLiteral("面") << QStringLiteral("江\uFFFD面");
    const QString marks = QStringLiteral("江\u202E面\u2066上\u2069船\u200F。");
    QTest::newRow("direction marks leave the words in their order") << marks << marks;
    QTest::newRow("a pair stays") << QStringLiteral("江\U00020000面")
                                  << QStringLiteral("江\U00020000面");
    QTest::newRow("non-characters are taken out") << QStringLiteral("江") + QChar(0xFFFE)
            + QChar(0xFFFF) + QStringLiteral("面") << QStringLiteral("江面");
}

void BadInputTest::pastedCopyIsCleaned()
{
    QFETCH(QString, pasted);
    QFETCH(QString, expected);
    QVERIFY(m_desk->openSample());
    const StoryId story = longStory(window().desk());
    QVERIFY(beginWriting(window(), story));
    StoryTextEdit& text = window().workspace().editor->text();
    text.setFocus();
    QGuiApplication::clipboard()->setText(pasted);
    const QString before = bodyText(window().desk(), story);
    QTest::keyClick(&text, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bodyText(window().desk(), story), before + expected);
    // What an input method or a broken keyboard driver sends goes the same way.
    commitWords(text, pasted);
    QCOMPARE(bodyText(window().desk(), story), before + expected + expected);
    QVERIFY(m_desk->settle());
    QCOMPARE(window().desk().pages().size(), std::size_t(4));
    bool flushed = false;
    window().desk().saver().flush([&] { flushed = true; });
    QTRY_VERIFY_WITH_TIMEOUT(flushed, Patience);
    const auto library = openLibrary(window().desk().file(), OpenMode::Existing);
    const StoryPtr stored = *(*library)->story(story);
    QCOMPARE(stored->parts[std::size_t(bodyOf(*stored))]->text, before + expected + expected);
}

void BadInputTest::aPasteThatIsTooLongIsRefusedAtOnce()
{
    QVERIFY(m_desk->openSample());
    const StoryId story = longStory(window().desk());
    QVERIFY(beginWriting(window(), story));
    const StoryPtr before = window().desk().story(story);
    StoryTextEdit& text = window().workspace().editor->text();
    text.setFocus();
    QGuiApplication::clipboard()->setText(QString(9'000'000, QChar(0x6C34)));
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(&text, Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(window().desk().story(story), before);
    const QList<Banner*> banners = window().workspace().editor->findChildren<Banner*>();
    QVERIFY(std::any_of(banners.begin(), banners.end(), [](const Banner* banner) {
        return banner->isVisible() && banner->text().contains(QStringLiteral("too long"));
    }));
    QVERIFY(writeWords(window(), story, QStringLiteral("照常写")));
}

void BadInputTest::anImportThatIsTooLongIsRefused()
{
    QVERIFY(m_desk->openSample());
    QGuiApplication::clipboard()->setText(QString(70 * 1024 * 1024, QChar(0x6C34)));
    m_desk->trigger(QStringLiteral("file.paste_copy"));
    QTRY_VERIFY_WITH_TIMEOUT(importDialog() != nullptr, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(importDialog()->refused().size(), std::size_t(1), Patience);
    const QString told = importDialog()->refused().front().problem.summary;
    QVERIFY2(told.contains(QStringLiteral("too large")), qPrintable(told));
    QVERIFY(importDialog()->copies().empty());
    QGuiApplication::clipboard()->clear();
}

void BadInputTest::drop(const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &dropped);
}

void BadInputTest::droppedThingsAreNamed_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("told");
    QTest::newRow("a pipe") << "pipe" << "no ordinary file";
    QTest::newRow("a socket") << "socket" << "no ordinary file";
    QTest::newRow("a picture") << "picture" << "picture";
    QTest::newRow("random bytes") << "binary" << "";
    QTest::newRow("a file without permission") << "unreadable" << "permissions";
    QTest::newRow("a file that is gone") << "gone" << "not there any more";
}

void BadInputTest::droppedThingsAreNamed()
{
    QFETCH(QString, what);
    QFETCH(QString, told);
    if (what == QLatin1String("unreadable") && ::geteuid() == 0)
        QSKIP("root may read everything");
    QVERIFY(m_desk->openSample());
    QTemporaryDir folder;
    const QString path = makeDrop(QDir(folder.path()), what);
    QVERIFY(!path.isEmpty());
    QVERIFY(!makeDrop(QDir(folder.path()), QStringLiteral("folder")).isEmpty());
    drop({ path, folder.filePath(QStringLiteral("folder")) });
    QTRY_VERIFY_WITH_TIMEOUT(importDialog() != nullptr, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        !importDialog()->sources().isBusy() && !importDialog()->refused().empty(), Patience);
    const RefusedSource refused = importDialog()->refused().front();
    QCOMPARE(refused.name, what);
    QVERIFY2(refused.problem.summary.contains(told), qPrintable(refused.problem.summary));
    const QList<Banner*> banners = importDialog()->findChildren<Banner*>();
    QVERIFY(std::any_of(banners.begin(), banners.end(), [&](const Banner* banner) {
        return banner->isVisible() && banner->text().contains(what);
    }));
    QVERIFY(importDialog()->copies().empty());
}

void BadInputTest::tenThousandFilesAreTakenInParts()
{
    QVERIFY(m_desk->openSample());
    QTemporaryDir folder;
    const QString path = makeDrop(QDir(folder.path()), QStringLiteral("many"));
    QVERIFY(!path.isEmpty());
    drop({ path });
    QTRY_VERIFY_WITH_TIMEOUT(importDialog() != nullptr, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        !importDialog()->sources().isBusy() && importDialog()->copies().size() == 500, Patience);
    const QList<Banner*> banners = importDialog()->findChildren<Banner*>();
    QVERIFY(std::any_of(banners.begin(), banners.end(), [&](const Banner* banner) {
        return banner->isVisible() && banner->text().contains(QStringLiteral("9"))
            && banner->text().contains(QStringLiteral("too many"));
    }));
}

/// Faces that are open stay; for others another font is found and named.
void BadInputTest::removedFontsDoNotStopThePage()
{
    const QDir fonts(m_folder.filePath(QStringLiteral("fonts")));
    QVERIFY(QDir().mkpath(fonts.path()));
    int linked = 0;
    for (const char* folder : { "/usr/share/fonts/opentype/noto", "/usr/share/fonts/truetype" }) {
        QDirIterator files(QLatin1String(folder),
            { QStringLiteral("*CJK*.ttc"),
                QStringLiteral("ukai.ttc"),
                QStringLiteral("DejaVuSans.ttf") },
            QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo font(files.next());
            linked += QFile::link(font.filePath(), fonts.filePath(font.fileName()));
        }
    }
    if (linked == 0)
        QSKIP("the fonts are in other folders here");
    const QString config = m_folder.filePath(QStringLiteral("fonts.conf"));
    QVERIFY(writeFile(config,
        QStringLiteral("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">"
                       "<fontconfig><dir>%1</dir><cachedir>%2</cachedir></fontconfig>")
            .arg(fonts.path(), m_folder.filePath(QStringLiteral("font-cache")))
            .toUtf8()));
    const QString file = m_folder.filePath(QStringLiteral("fonts.broadsheet"));
    QVERIFY(copySample(file));
    QVERIFY(m_desk->openSample());
    const StoryId story = longStory(window().desk());
    OtherProgram other;
    QVERIFY(other.start(file, { { QStringLiteral("FONTCONFIG_FILE"), config } }));
    for (const QString& name : fonts.entryList(QDir::Files))
        QVERIFY(QFile::remove(fonts.filePath(name)));
    QVERIFY(other.write(story, QStringLiteral("字体没有了，龘")));
    QString told = other.ask(QStringLiteral("compose"));
    QVERIFY2(told.startsWith(QLatin1Char('4')), qPrintable(told));
    QVERIFY(other.write(story, QStringLiteral("ა")));
    told = other.ask(QStringLiteral("compose"));
    QVERIFY2(told.startsWith(QLatin1Char('4')), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("ა")), qPrintable(told));
    QVERIFY(!other.ask(QStringLiteral("bold")).isEmpty());
    told = other.ask(QStringLiteral("compose"));
    QVERIFY2(told.startsWith(QLatin1Char('4')), qPrintable(told));
    QVERIFY(other.isRunning());
    other.kill();
}

void BadInputTest::aWindowFromALostDisplayComesBack_data()
{
    QTest::addColumn<QRect>("place");
    QTest::newRow("far to the right") << QRect(20'000, 300, 1280, 800);
    QTest::newRow("far above and to the left") << QRect(-9'000, -5'000, 1280, 800);
    QTest::newRow("larger than the screen that is left") << QRect(3'000, 0, 7'000, 4'000);
}

void BadInputTest::aWindowFromALostDisplayComesBack()
{
    QFETCH(QRect, place);
    QSettings settings(m_folder.filePath(QStringLiteral("display.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    // QWidget::saveGeometry() as a second display would have written it.
    QByteArray geometry;
    QDataStream stream(&geometry, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_4_0);
    stream << quint32(0x1D9D0CB) << quint16(3) << quint16(0) << place << place << qint32(1)
           << quint8(0) << quint8(0) << qint32(3840) << place;
    preferences.setWindowGeometry(geometry);
    Theme theme(*qApp);
    InterfaceLanguage language;
    FontLibrary fonts;
    MainWindow shown({ fonts, preferences, theme, language });
    shown.show();
    QVERIFY(QTest::qWaitForWindowExposed(&shown));
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    const QRect seen = screen & shown.frameGeometry();
    QVERIFY2(seen.width() >= std::min(600, screen.width())
            && seen.height() >= std::min(400, screen.height()),
        qPrintable(QStringLiteral("%1 × %2 of it are seen").arg(seen.width()).arg(seen.height())));
    QVERIFY(screen.contains(shown.frameGeometry().topLeft() + QPoint(20, 5)));
}

int main(int argc, char** argv)
{
    if (!OtherProgram::isWanted())
        moveHome();
    QApplication application(argc, argv);
    if (OtherProgram::isWanted())
        return OtherProgram::play();
    BadInputTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "bad_input_test.moc"
