// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inspector/inspector.h"
#include "inspector/suggestion_row.h"
#include "main_window/workspace.h"
#include "page_view/page_view.h"
#include "session/desk_window.h"
#include "shared/banner.h"
#include "story_editor/story_editor.h"
#include "story_editor/story_text_edit.h"

#include <QtTest>
#include <QtWidgets>

using namespace broadsheet;

namespace {

constexpr int Patience = 20'000;

} // namespace

/// A join is judged, made and taken apart in the window.
class JoinsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_desk.reset(); }

    void theRowLeadsToTheOtherStoryAndBack();
    void theJoinedParagraphIsReadAtLength();
    void aJoinIsTakenApartFromTheBanner();
    void aJoinWhoseStoryWasChangedIsNotTakenApart();

private:
    [[nodiscard]] SuggestionRow* row() const;
    [[nodiscard]] static QAbstractButton* button(const QWidget& in, const QString& nameOrText);
    void accept();

    std::unique_ptr<DeskWindow> m_desk;
    JoinSuggestion m_join;
};

void JoinsTest::init()
{
    m_desk = std::make_unique<DeskWindow>();
    QVERIFY(m_desk->openSample());
    QVERIFY(m_desk->activate());
    QVERIFY(!m_desk->window().desk().joins().empty());
    m_join = m_desk->window().desk().joins().front();
    m_desk->window().selection().setStory(m_join.from.story);
    QVERIFY(m_desk->settle());
    QVERIFY(row() != nullptr);
}

/// Of a join: notes have none of its icon's words.
SuggestionRow* JoinsTest::row() const
{
    for (auto* found : m_desk->window().workspace().inspector->findChildren<SuggestionRow*>()) {
        if (found->isVisible() && found->accessibleName().contains(QStringLiteral(" | ")))
            return found;
    }
    return nullptr;
}

QAbstractButton* JoinsTest::button(const QWidget& in, const QString& nameOrText)
{
    for (auto* found : in.findChildren<QAbstractButton*>()) {
        if (found->isVisible()
            && (found->objectName() == nameOrText || found->text() == nameOrText))
            return found;
    }
    return nullptr;
}

void JoinsTest::theRowLeadsToTheOtherStoryAndBack()
{
    MainWindow& window = m_desk->window();
    window.selection().setPage(4);
    QTest::mouseClick(row(), Qt::LeftButton, {}, { 20, 14 });
    QCOMPARE(window.selection().story(), m_join.to.story);
    QCOMPARE(window.selection().page(), window.desk().pageOf(m_join.to.story));
    QCOMPARE(window.workspace().pageView->selectedStory(), m_join.to.story);
    StoryEditor& editor = *window.workspace().editor;
    QVERIFY(editor.isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(editor.session()->current()->id, m_join.to.story);
    // And by key back from there.
    QTRY_VERIFY(row() != nullptr);
    row()->setFocus();
    QTest::keyClick(row(), Qt::Key_Return);
    QCOMPARE(window.selection().story(), m_join.from.story);
    // What is typed there stands at the joint.
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
    const QString& text
        = window.desk().story(m_join.from.story)->parts[std::size_t(m_join.from.part)]->text;
    QCOMPARE(text.mid(m_join.from.offset, 1), QStringLiteral("x"));
}

void JoinsTest::theJoinedParagraphIsReadAtLength()
{
    MainWindow& window = m_desk->window();
    const QString& before
        = window.desk().story(m_join.from.story)->parts[std::size_t(m_join.from.part)]->text;
    const QString& after
        = window.desk().story(m_join.to.story)->parts[std::size_t(m_join.to.part)]->text;
    const auto shown = [this] {
        QString all;
        for (const QLabel* label : row()->findChildren<QLabel*>()) {
            QTextDocument plain;
            plain.setHtml(label->text());
            all += plain.toPlainText();
        }
        return all;
    };
    QVERIFY(!shown().contains(before.left(m_join.from.offset)));
    const int low = row()->height();
    QTest::mouseClick(button(*row(), QStringLiteral("more")), Qt::LeftButton);
    // The joint is marked by a stroke.
    QVERIFY(shown().contains(
        before.left(m_join.from.offset) + QLatin1Char('|') + after.mid(m_join.to.offset)));
    QTRY_VERIFY(row()->height() > low);
    DeskWindow::shoot(window, QStringLiteral("join-at-length"));
    // It stays open while the story is written.
    window.workspace().editor->goTo(0, 0);
    QTest::keyClicks(&window.workspace().editor->text(), QStringLiteral("x"));
    QVERIFY(m_desk->settle());
    QTRY_VERIFY(shown().contains(after.mid(m_join.to.offset)));
    QTest::mouseClick(button(*row(), QStringLiteral("more")), Qt::LeftButton);
    QVERIFY(!shown().contains(before.left(m_join.from.offset)));
}

void JoinsTest::accept()
{
    const std::size_t before = m_desk->window().desk().joins().size();
    QTest::mouseClick(button(*row(), QStringLiteral("accept")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->window().desk().joins().size(), before - 1, Patience);
    QTRY_VERIFY(m_desk->window().workspace().banner->isVisible());
}

void JoinsTest::aJoinIsTakenApartFromTheBanner()
{
    MainWindow& window = m_desk->window();
    const std::vector<JoinSuggestion> joins = window.desk().joins();
    const QString text = window.desk().story(m_join.from.story)->parts.back()->text;
    accept();
    QVERIFY(window.desk().story(m_join.to.story) == nullptr);
    QAbstractButton* const apart = button(*window.workspace().banner, QStringLiteral("重新拆开"));
    QVERIFY(apart != nullptr);
    QTest::mouseClick(apart, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(window.desk().joins(), joins, Patience);
    QVERIFY(window.desk().story(m_join.to.story) != nullptr);
    QCOMPARE(window.desk().story(m_join.from.story)->parts.back()->text, text);
    QTRY_VERIFY(row() != nullptr);
}

void JoinsTest::aJoinWhoseStoryWasChangedIsNotTakenApart()
{
    MainWindow& window = m_desk->window();
    accept();
    QTRY_COMPARE(window.workspace().editor->session()->current()->id, m_join.from.story);
    window.workspace().editor->goTo(0, 0);
    QTest::keyClicks(&window.workspace().editor->text(), QStringLiteral("x"));
    const QString title = window.desk().story(m_join.from.story)->title();
    QTest::mouseClick(
        button(*window.workspace().banner, QStringLiteral("重新拆开")), Qt::LeftButton);
    // Nothing that was typed is lost; the banner says why.
    QTRY_VERIFY_WITH_TIMEOUT(window.workspace().banner->isVisible(), Patience);
    QVERIFY(window.desk().story(m_join.to.story) == nullptr);
    QCOMPARE(window.desk().story(m_join.from.story)->title(), title);
}

QTEST_MAIN(JoinsTest)
#include "joins_test.moc"
