// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog/copy_panel.h"
#include "import_dialog/correction_bar.h"
#include "import_dialog/entry_model.h"
#include "import_dialog/import_dialog.h"
#include "import_dialog/part_view.h"
#include "shared/banner.h"

#include <QtTest>
#include <QtWidgets>

using namespace broadsheet;

class ImportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anEmptyDialogSaysWhatToDo();
    void pastedCopyIsShownAtOnce();
    void correctionsByKeysAreInTheBatch();
    void aClickBetweenPartsSplits();
    void aClickInTheTextSplitsThere();
    void theKindMenuChangesTheKind();
    void whatIsSetAsideIsNotImported();
    void aJoinIsAccepted();
    void theSourceOfAnEntryIsMarked();
    void aDropOfPagesGoesPageByPage();
    void whatWasTakenBeforeARefusalIsNotTakenAgain();
    void theChosenEditionOutlastsAChangeOfTheList();
    void aRefusedImportLosesNothing();
    void importWaitsForAnEditionAndAPage();
    void undoTakesTheCopyBackToo();
    void theSameCopyIsNotTakenTwice();
    void closingKeepsEverything();
    void everyControlHasANameAndIsReached();
    void theLanguageSwitchesLive();

private:
    [[nodiscard]] QListView* entries() const
    {
        return m_dialog->findChild<QListView*>(QStringLiteral("entries"));
    }

    [[nodiscard]] PartView* parts() const { return m_dialog->findChild<PartView*>(); }

    [[nodiscard]] QPushButton* import() const
    {
        return m_dialog->findChild<QPushButton*>(QStringLiteral("import"));
    }

    [[nodiscard]] const SplitCopy& split(std::size_t copy = 0) const
    {
        return m_dialog->copies().at(copy)->corrected.split;
    }

    void pastePage();
    void goToEntry(int entry);
    QString copyFile(const QString& name, const QString& text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ImportDialog> m_dialog;
    std::vector<ImportBatch> m_batches;
    QStringList m_pages;
    EditionId m_edition;
};

namespace {

QString samplePage()
{
    QFile file(QStringLiteral(PROJECT_DIR "/resources/samples/zh-daily/page-1.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString brokenCopy()
{
    return QStringLiteral("江岸开放\n\n本报讯 会议要求，各地抓好落实，把各项工作做\n\n图为江岸。 "
                          "方琢 摄\n\n到底，再加一把力。工作要做到底，工作要做到底。(李青)\n");
}

QString allText(const Story& story)
{
    QString text;
    for (const StoryPartPtr& part : story.parts)
        text += part->text;
    return text;
}

} // namespace

void ImportDialogTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(!samplePage().isEmpty());
}

void ImportDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QCoreApplication::setOrganizationName(QStringLiteral("BroadsheetTest"));
    m_dialog = std::make_unique<ImportDialog>();
    m_dialog->setTargets(
        { { EditionId(3), QStringLiteral("2026-10-14"), {} },
            { EditionId(7),
                QStringLiteral("2026-10-15"),
                { QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("A03") } } },
        EditionId(7),
        QStringLiteral("2"));
    m_batches.clear();
    m_pages.clear();
    connect(m_dialog.get(),
        &ImportDialog::importWanted,
        this,
        [this](EditionId edition, const QString& page, const ImportBatch& batch) {
            m_edition = edition;
            m_pages << page;
            m_batches.push_back(batch);
        });
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void ImportDialogTest::cleanup()
{
    m_dialog.reset();
}

void ImportDialogTest::pastePage()
{
    QApplication::clipboard()->setText(samplePage());
    QTest::keyClick(m_dialog.get(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_dialog->copies().size(), std::size_t(1));
}

void ImportDialogTest::goToEntry(int entry)
{
    const auto* const model = qobject_cast<EntryModel*>(entries()->model());
    entries()->setCurrentIndex(model->indexOf({ 0, entry }));
}

QString ImportDialogTest::copyFile(const QString& name, const QString& text)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return {};
    return file.fileName();
}

void ImportDialogTest::anEmptyDialogSaysWhatToDo()
{
    bool said = false;
    for (const QLabel* const label : m_dialog->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("Ctrl+V")));
    QVERIFY(said);
    QVERIFY(!import()->isEnabled());
    QVERIFY(!import()->toolTip().isEmpty());
}

void ImportDialogTest::pastedCopyIsShownAtOnce()
{
    constexpr qint64 AtOnce = 1000; // ms; 100 on a quiet machine, which the bench measures
    QElapsedTimer clock;
    clock.start();
    pastePage();
    m_dialog->grab();
    QVERIFY2(clock.elapsed() < AtOnce, qPrintable(QString::number(clock.elapsed())));
    qInfo("%lld characters shown in %lld ms",
        static_cast<long long>(split().inputCharacters),
        static_cast<long long>(clock.elapsed()));
    QCOMPARE(entries()->model()->rowCount(), int(split().stories.size()) + 1);
    const QModelIndex first = entries()->currentIndex();
    QCOMPARE(first.data().toString(), split().stories[0].title());
    QCOMPARE(parts()->model()->rowCount(), int(split().stories[0].parts.size()));
    QVERIFY(import()->isEnabled());
    QVERIFY(import()->text().contains(QString::number(split().stories.size())));
    const auto* const panel = m_dialog->findChild<CopyPanel*>();
    QVERIFY(panel->sumText().contains(QLocale().toString(split().inputCharacters)));
}

void ImportDialogTest::correctionsByKeysAreInTheBatch()
{
    pastePage();
    const SplitCopy before = split();
    const int count = int(before.stories.size());
    QVERIFY(count > 3);
    QVERIFY(entries()->hasFocus());
    // merge the first two
    QTest::keyClick(entries(), Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(int(split().stories.size()), count - 1);
    QCOMPARE(allText(split().stories[0]), allText(before.stories[0]) + allText(before.stories[1]));
    // Enter goes to the parts; the third is made a deck
    QTest::keyClick(entries(), Qt::Key_Return);
    QVERIFY(parts()->hasFocus());
    QTest::keyClick(parts(), Qt::Key_Down);
    QTest::keyClick(parts(), Qt::Key_Down);
    QCOMPARE(parts()->currentPart(), 2);
    QTest::keyClick(parts(), Qt::Key_5);
    QCOMPARE(split().stories[0].parts[2]->kind, PartKind::Dateline);
    QCOMPARE(parts()->currentPart(), 2);
    // split before it
    QTest::keyClick(parts(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(int(split().stories.size()), count);
    QCOMPARE(split().stories[0].parts.size(), std::size_t(2));
    // all back, all forth
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(parts(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(int(split().stories.size()), count);
    QCOMPARE(allText(split().stories[0]), allText(before.stories[0]));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(parts(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(split().stories[0].parts.size(), std::size_t(2));
    QCOMPARE(split().stories[1].parts[0]->kind, PartKind::Dateline);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_pages, QStringList { QStringLiteral("2") });
    QCOMPARE(m_edition, EditionId(7));
    QCOMPARE(m_batches.size(), std::size_t(1));
    QCOMPARE(m_batches[0].sourceText, samplePage());
    QCOMPARE(int(m_batches[0].stories.size()), count);
    QCOMPARE(m_batches[0].stories[1].parts[0]->kind, PartKind::Dateline);
    m_dialog->importDone();
    QTRY_VERIFY(!m_dialog->isVisible());
    QVERIFY(m_dialog->copies().empty());
}

void ImportDialogTest::aClickBetweenPartsSplits()
{
    pastePage();
    const std::size_t count = split().stories.size();
    const QRect third = parts()->visualRect(parts()->model()->index(2, 0));
    QTest::mouseClick(
        parts()->viewport(), Qt::LeftButton, {}, QPoint(third.center().x(), third.top() + 4));
    QCOMPARE(split().stories.size(), count + 1);
    QCOMPARE(split().stories[0].parts.size(), std::size_t(2));
    QCOMPARE(entries()->currentIndex().row(), 2); // the head of the copy, one entry, the new one
}

void ImportDialogTest::aClickInTheTextSplitsThere()
{
    pastePage();
    const QString text = split().stories[0].parts[0]->text;
    const QRect first = parts()->visualRect(parts()->model()->index(0, 0));
    QTest::mouseClick(parts()->viewport(),
        Qt::LeftButton,
        {},
        QPoint(first.left() + 128 + 60, first.center().y() + 4));
    const int offset = parts()->offset();
    QVERIFY(offset > 0 && offset < text.size());
    QTest::keyClick(parts(), Qt::Key_Right);
    QCOMPARE(parts()->offset(), offset + 1);
    QTest::keyClick(parts(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(allText(split().stories[0]), text.left(offset + 1));
    QVERIFY(allText(split().stories[1]).startsWith(text.mid(offset + 1)));
}

void ImportDialogTest::theKindMenuChangesTheKind()
{
    pastePage();
    const QRect first = parts()->visualRect(parts()->model()->index(0, 0));
    const QPoint button = PartDelegate::kindRect(first, parts()->font()).center();
    QTest::mouseClick(parts()->viewport(), Qt::LeftButton, {}, button);
    QTRY_VERIFY(parts()->kindMenu()->isVisible());
    QVERIFY(parts()->kindMenu()->actions().size() > 9);
    QCOMPARE(split().stories[0].parts[0]->kind, PartKind::Kicker);
    QTest::keyClick(parts()->kindMenu(), Qt::Key_Up); // from the first to the last
    QTest::keyClick(parts()->kindMenu(), Qt::Key_Return);
    QTRY_COMPARE(split().stories[0].parts[0]->kind, PartKind::PageCredits);
}

void ImportDialogTest::whatIsSetAsideIsNotImported()
{
    pastePage();
    const std::size_t count = split().stories.size();
    const QString first = split().stories[0].title();
    QTest::keyClick(entries(), Qt::Key_Delete);
    QCOMPARE(split().stories.size(), count - 1);
    QVERIFY(split().stories[0].title() != first);
    auto* const panel = m_dialog->findChild<CopyPanel*>();
    QVERIFY(panel->tabText(CopyPanel::Bin).contains(u'1'));
    const auto* const bin = m_dialog->findChild<QListWidget*>(QStringLiteral("bin"));
    QCOMPARE(bin->count(), 1);
    panel->setCurrentIndex(CopyPanel::Bin);
    QPushButton* restore = nullptr;
    for (QPushButton* const button : panel->widget(CopyPanel::Bin)->findChildren<QPushButton*>())
        restore = button;
    QTest::mouseClick(restore, Qt::LeftButton);
    QCOMPARE(split().stories.size(), count);
    QCOMPARE(split().stories[0].title(), first);
}

void ImportDialogTest::aJoinIsAccepted()
{
    m_dialog->addCopy(QStringLiteral("broken"), brokenCopy());
    QTRY_COMPARE(m_dialog->copies().size(), std::size_t(1));
    QVERIFY2(!split().joins.empty(), "the sample must give a join");
    const std::size_t count = split().stories.size();
    const SplitCopy::Join join = split().joins[0];
    goToEntry(join.fromStory);
    auto* const accept = m_dialog->findChild<QToolButton*>(QStringLiteral("acceptJoin"));
    QVERIFY(accept->isVisible());
    QTest::mouseClick(accept, Qt::LeftButton);
    QCOMPARE(split().stories.size(), count - 1);
    QVERIFY(split().joins.empty());
    QVERIFY(!accept->isVisible());
    QVERIFY(allText(split().stories[std::size_t(join.fromStory)])
            .contains(QStringLiteral("工作做到底")));
}

void ImportDialogTest::theSourceOfAnEntryIsMarked()
{
    pastePage();
    const auto* const raw = m_dialog->findChild<QPlainTextEdit*>();
    for (int entry = 0; entry < int(split().stories.size()); ++entry) {
        goToEntry(entry);
        const Story& story = split().stories[std::size_t(entry)];
        QVERIFY(!raw->extraSelections().isEmpty());
        const QString marked = raw->extraSelections().constFirst().cursor.selectedText();
        QCOMPARE(marked.front(), story.parts[0]->text.front());
        QCOMPARE(raw->extraSelections().size(), qsizetype(story.parts.size()));
    }
}

void ImportDialogTest::aDropOfPagesGoesPageByPage()
{
    const QString first = copyFile(QStringLiteral("page-1.txt"), samplePage());
    const QString third = copyFile(QStringLiteral("A03版.txt"), brokenCopy());
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(first), QUrl::fromLocalFile(third) });
    QDragEnterEvent enter({ 50, 50 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_dialog.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({ 50, 50 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_dialog.get(), &drop);
    QTRY_COMPARE(m_dialog->copies().size(), std::size_t(2));
    QTRY_VERIFY(import()->isEnabled());
    connect(m_dialog.get(),
        &ImportDialog::importWanted,
        m_dialog.get(),
        &ImportDialog::importDone); // the owner answers within the signal
    QTest::mouseClick(import(), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_pages, (QStringList { QStringLiteral("1"), QStringLiteral("A03") }));
    QCOMPARE(m_batches.size(), std::size_t(2));
    QCOMPARE(m_batches[1].sourceName, QStringLiteral("A03版.txt"));
}

void ImportDialogTest::whatWasTakenBeforeARefusalIsNotTakenAgain()
{
    const QString first = copyFile(QStringLiteral("a.txt"), samplePage());
    const QString second = copyFile(QStringLiteral("b.txt"), brokenCopy());
    m_dialog->addFiles({ QUrl::fromLocalFile(first), QUrl::fromLocalFile(second) });
    QTRY_COMPARE(m_dialog->copies().size(), std::size_t(2));
    QTRY_VERIFY(import()->isEnabled());
    QTest::mouseClick(import(), Qt::LeftButton);
    QCOMPARE(m_pages, QStringList { QStringLiteral("2") });
    m_dialog->importDone();
    QTRY_COMPARE(m_pages.size(), 2);
    QCOMPARE(m_pages.last(), QStringLiteral("2")); // both are for one page
    m_dialog->showProblem({ QStringLiteral("The disk is full."), {} });
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_dialog->copies().size(), std::size_t(1));
    QCOMPARE(m_dialog->copies()[0]->name, QStringLiteral("b.txt"));
    QTest::mouseClick(import(), Qt::LeftButton);
    QCOMPARE(m_batches.size(), std::size_t(3));
    QCOMPARE(m_batches[2].sourceName, QStringLiteral("b.txt"));
    m_dialog->importDone();
    QTRY_VERIFY(!m_dialog->isVisible());
}

void ImportDialogTest::theChosenEditionOutlastsAChangeOfTheList()
{
    auto* const edition = m_dialog->findChild<QComboBox*>(QStringLiteral("edition"));
    edition->setFocus();
    QTest::keyClick(edition, Qt::Key_Home);
    QCOMPARE(edition->currentText(), QStringLiteral("2026-10-14"));
    m_dialog->updateTargets({ { EditionId(2), QStringLiteral("2026-10-13"), {} },
        { EditionId(3), QStringLiteral("2026-10-14"), {} },
        { EditionId(7), QStringLiteral("2026-10-15"), {} } });
    QCOMPARE(edition->currentText(), QStringLiteral("2026-10-14"));
    QCOMPARE(edition->count(), 3);
}

void ImportDialogTest::aRefusedImportLosesNothing()
{
    pastePage();
    QTest::keyClick(entries(), Qt::Key_M, Qt::ControlModifier);
    const std::size_t count = split().stories.size();
    QTest::mouseClick(import(), Qt::LeftButton);
    QCOMPARE(m_batches.size(), std::size_t(1));
    QVERIFY(!import()->isEnabled());
    m_dialog->showProblem({ QStringLiteral("The disk is full."), {} });
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_dialog->findChild<Banner*>()->text(), QStringLiteral("The disk is full."));
    QCOMPARE(split().stories.size(), count);
    QVERIFY(import()->isEnabled());
    QTest::keyClick(entries(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(split().stories.size(), count + 1);
}

void ImportDialogTest::importWaitsForAnEditionAndAPage()
{
    pastePage();
    auto* const page = m_dialog->findChild<QComboBox*>(QStringLiteral("page"));
    page->lineEdit()->selectAll();
    QTest::keyClicks(page->lineEdit(), QStringLiteral("x?"));
    QVERIFY(!import()->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_batches.empty());
    page->lineEdit()->selectAll();
    QTest::keyClicks(page->lineEdit(), QStringLiteral("B12"));
    QVERIFY(import()->isEnabled());
    m_dialog->setTargets({}, EditionId(), QString());
    QVERIFY(!import()->isEnabled());
    m_dialog->setTargets({ { EditionId(9), QStringLiteral("x"), {} } }, EditionId(9), QString());
    QVERIFY(import()->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_pages, QStringList { QStringLiteral("B12") });
    QCOMPARE(m_edition, EditionId(9));
}

void ImportDialogTest::undoTakesTheCopyBackToo()
{
    pastePage();
    QTest::keyClick(entries(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_dialog->copies().empty());
    QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_dialog->copies().size(), std::size_t(1));
}

void ImportDialogTest::theSameCopyIsNotTakenTwice()
{
    pastePage();
    QTest::keyClick(m_dialog.get(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_dialog->refused().size(), std::size_t(1));
    QCOMPARE(m_dialog->copies().size(), std::size_t(1));
    QVERIFY(!m_dialog->findChild<Banner*>()->text().isEmpty());
}

void ImportDialogTest::closingKeepsEverything()
{
    pastePage();
    QTest::keyClick(entries(), Qt::Key_M, Qt::ControlModifier);
    const std::size_t count = split().stories.size();
    m_dialog->resize(990, 610);
    QTest::keyClick(entries(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QCOMPARE(split().stories.size(), count);
    QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(split().stories.size(), count + 1);
    const ImportDialog again;
    QCOMPARE(again.size(), QSize(990, 610));
}

void ImportDialogTest::everyControlHasANameAndIsReached()
{
    pastePage();
    QSet<const QWidget*> reached;
    for (int i = 0; i < 60; ++i) {
        reached << QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget* const widget : m_dialog->findChildren<QWidget*>()) {
        const bool control = qobject_cast<QAbstractButton*>(widget) != nullptr
            || qobject_cast<QComboBox*>(widget) != nullptr
            || qobject_cast<QAbstractItemView*>(widget) != nullptr;
        if (!control || !widget->isVisible() || !widget->isEnabled()
            || widget->focusPolicy() == Qt::NoFocus || widget->inherits("QTabBar"))
            continue;
        const auto* const accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
            qPrintable(
                QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
        QVERIFY2(reached.contains(widget) || reached.contains(widget->focusProxy()),
            qPrintable(accessible->text(QAccessible::Name)));
    }
}

void ImportDialogTest::theLanguageSwitchesLive()
{
    class Reversed : public QTranslator {
    public:
        [[nodiscard]] bool isEmpty() const override { return false; }

        [[nodiscard]] QString translate(
            const char* /*context*/, const char* source, const char* /*note*/, int n) const override
        {
            const QString text = QString::fromUtf8(source);
            return QStringLiteral("译")
                + (n >= 0 ? QString(text).replace(QLatin1String("%n"), QString::number(n)) : text);
        }
    };

    pastePage();
    Reversed translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_VERIFY(m_dialog->windowTitle().startsWith(u'译'));
    const QString translated = QStringLiteral("译");
    for (const QAbstractButton* const button : m_dialog->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() && !button->inherits("QTabBar"))
            QVERIFY2(button->text().startsWith(translated), qPrintable(button->text()));
    }
    const auto* const panel = m_dialog->findChild<CopyPanel*>();
    for (int tab = 0; tab < panel->count(); ++tab)
        QVERIFY2(panel->tabText(tab).startsWith(translated), qPrintable(panel->tabText(tab)));
    QVERIFY(panel->sumText().startsWith(translated));
    QVERIFY(parts()->kindMenu()->actions().constFirst()->text().startsWith(translated));
    QVERIFY(parts()->accessibleName().startsWith(translated));
    QVERIFY(entries()
            ->model()
            ->index(1, 0)
            .data(EntryModel::TypeRole)
            .toString()
            .startsWith(translated));
    QCoreApplication::removeTranslator(&translator);
    QTRY_COMPARE(m_dialog->windowTitle(), QStringLiteral("Import Copy"));
}

QTEST_MAIN(ImportDialogTest)
#include "import_dialog_test.moc"
