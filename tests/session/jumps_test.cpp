// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/edition_verbs.h"
#include "main_window/workspace.h"
#include "page_view/page_view.h"
#include "session/desk_window.h"

#include <QtTest>
#include <QtWidgets>

using namespace broadsheet;

/// A story is cut in the window and goes on on another page.
class JumpsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_desk.reset(); }

    void aStoryIsJumpedByKeysAndTheLinesFollowThePages();
    void aPageThatIsFullCannotBeChosen();

private:
    [[nodiscard]] Desk& desk() { return m_desk->window().desk(); }

    [[nodiscard]] QString jumpLineOn(int page);
    bool addEmptyPage();
    [[nodiscard]] QDialog* chooser();

    std::unique_ptr<DeskWindow> m_desk;
    StoryId m_story;
};

void JumpsTest::init()
{
    m_desk = std::make_unique<DeskWindow>();
    m_desk->setLanguage(LanguageChoice::Chinese);
    QVERIFY(m_desk->openSample());
    QVERIFY(m_desk->activate());
    const Placement& placement = desk().edition()->page(1)->plan->placements.at(1);
    m_story = desk().matter().story(placement.story, 1)->id;
    m_desk->window().selection().setStory(m_story);
    QVERIFY(m_desk->settle());
}

/// The line that goes between pages 1 and 5 (or 15); the sample's own jump is another one.
QString JumpsTest::jumpLineOn(int page)
{
    const ComposedPagePtr composed = desk().page(page);
    if (!composed)
        return {};
    QString text;
    for (const DrawOp& op : composed->ops) {
        if (const auto* const run = std::get_if<GlyphRun>(&op))
            text += run->text;
    }
    static const QRegularExpression line(QStringLiteral("（(?:下转|上接)第(\\d+)版）"));
    for (const QRegularExpressionMatch& match : line.globalMatch(text)) {
        if (match.captured(1).endsWith(page == 1 ? QLatin1Char('5') : QLatin1Char('1')))
            return match.captured();
    }
    return {};
}

/// A page with room, saved so that it has its id.
bool JumpsTest::addEmptyPage()
{
    const Result<void> added
        = desk().editEdition(QStringLiteral("page"), {}, [](EditionTransaction& t) {
              return addPage(t, [] {
                  Page page;
                  page.number = 5;
                  return page;
              }());
          });
    return added.ok()
        && QTest::qWaitFor([this] { return !desk().edition()->page(5)->id.isNull(); }, 10'000);
}

QDialog* JumpsTest::chooser()
{
    auto* const found = m_desk->window().findChild<QDialog*>(QStringLiteral("jump_chooser"));
    return found != nullptr && found->isVisible() && QApplication::activeWindow() == found
        ? found
        : nullptr;
}

void JumpsTest::aStoryIsJumpedByKeysAndTheLinesFollowThePages()
{
    QVERIFY(addEmptyPage());
    QTest::keyClick(&m_desk->window(), Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(chooser() != nullptr);
    auto* const keep = chooser()->findChild<QSpinBox*>(QStringLiteral("keep_lines"));
    keep->setFocus();
    keep->selectAll();
    QTest::keyClicks(keep, QStringLiteral("12"));
    auto* const rest = chooser()->findChild<QLabel*>(QStringLiteral("jump_rest"));
    const QString many = rest->text();
    QTest::keyClick(keep, Qt::Key_Up);
    QVERIFY(rest->text() != many); // what goes on is said before it goes
    QTest::keyClick(keep, Qt::Key_Down);
    QCOMPARE(rest->text(), many);
    auto* const list = chooser()->findChild<QListWidget*>(QStringLiteral("jump_pages"));
    QVERIFY(list->currentItem()->text().contains(QStringLiteral("5")));
    DeskWindow::shoot(*chooser(), QStringLiteral("jump-chooser"));
    QTest::keyClick(keep, Qt::Key_Return);
    QTRY_COMPARE(jumpLineOn(1), QStringLiteral("（下转第5版）"));
    QTRY_COMPARE(jumpLineOn(5), QStringLiteral("（上接第1版）"));
    const Placement& first = desk().edition()->page(1)->plan->placements.at(1);
    QCOMPARE(first.frames.front().box.lines, 12);
    const std::optional<Copyfit> fit = desk().copyfit(m_story);
    QVERIFY(fit && fit->lines <= 0);

    QVERIFY(m_desk->activate()); // the chooser had the keys
    QTest::keyClick(&m_desk->window(), Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(m_desk->window().selection().page(), 5);
    QVERIFY(m_desk->settle());
    DeskWindow::shoot(m_desk->window(), QStringLiteral("jump-continued"));
    QVERIFY(desk().editEdition(
        QStringLiteral("renumber"), {}, [](EditionTransaction& t) { return renumber(t, 5, 15); }));
    QTRY_COMPARE(jumpLineOn(1), QStringLiteral("（下转第15版）"));

    m_desk->window().selection().setPage(1);
    m_desk->window().selection().setStory(m_story);
    m_desk->trigger(QStringLiteral("story.undo_jump"));
    QTRY_VERIFY(jumpLineOn(1).isEmpty());
    QVERIFY(desk().edition()->page(15)->plan->placements.empty());
}

void JumpsTest::aPageThatIsFullCannotBeChosen()
{
    m_desk->trigger(QStringLiteral("story.jump"));
    QTRY_VERIFY(chooser() != nullptr);
    auto* const list = chooser()->findChild<QListWidget*>(QStringLiteral("jump_pages"));
    QCOMPARE(list->count(), 3);
    auto* const jump = chooser()->findChild<QPushButton*>(QStringLiteral("jump_now"));
    for (int row = 0; row < list->count(); ++row) {
        const bool full = list->item(row)->text().contains(QStringLiteral("已满"));
        QCOMPARE(!list->item(row)->flags().testFlag(Qt::ItemIsEnabled), full);
    }
    QCOMPARE(jump->isEnabled(), list->currentRow() >= 0);
    QTest::keyClick(chooser(), Qt::Key_Escape);
    QVERIFY(desk().edition()->page(1)->plan->placements.at(1).jump.toId.isNull());
}

QTEST_MAIN(JumpsTest)
#include "jumps_test.moc"
