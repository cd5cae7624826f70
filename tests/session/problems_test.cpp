// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/edition_verbs.h"
#include "editing/story_verbs.h"
#include "main_window/status_line.h"
#include "main_window/workspace.h"
#include "preflight_panel/preflight_panel.h"
#include "session/desk_window.h"

#include <QtTest>
#include <QtWidgets>

using namespace broadsheet;

namespace {

constexpr int OneSecond = 1'000;

} // namespace

/// What is amiss is shown within a second, led to and put right in the window.
class ProblemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_desk.reset(); }

    void whatIsAmissIsSeen();
    void whatIsAmissIsSeenWithinASecondAndPutRight();
    void copyThatHasChangedIsShownWithItsDifference();
    void keysGoFromOneToTheNext();
    void nothingOfALineIsCutOff();
    void aSoundEditionSaysSo();

private:
    [[nodiscard]] Desk& desk() { return m_desk->window().desk(); }

    [[nodiscard]] PreflightPanel& panel() { return *m_desk->window().workspace().problems; }

    [[nodiscard]] QListView& list()
    {
        return *panel().findChild<QListView*>(QStringLiteral("findings"));
    }

    [[nodiscard]] const Finding* found(const QString& check, StoryId story);
    bool choose(const QString& check, StoryId story);
    bool shorten(int lines);

    std::unique_ptr<DeskWindow> m_desk;
    StoryId m_story; ///< the second on page 1
};

void ProblemsTest::init()
{
    m_desk = std::make_unique<DeskWindow>();
    m_desk->setLanguage(LanguageChoice::Chinese);
    // packaging/screenshots plays it in every look.
    if (qEnvironmentVariable("BROADSHEET_SHOTS_LANGUAGE") == QLatin1String("en"))
        m_desk->setLanguage(LanguageChoice::English);
    if (qEnvironmentVariable("BROADSHEET_SHOTS_THEME") == QLatin1String("dark"))
        m_desk->setTheme(ThemeChoice::Dark);
    QVERIFY(m_desk->openSample());
    QVERIFY(m_desk->activate());
    const Placement& placement = desk().edition()->page(1)->plan->placements.at(1);
    m_story = desk().matter().story(placement.story, 1)->id;
    m_desk->window().workspace().problemsDock->show();
}

const Finding* ProblemsTest::found(const QString& check, StoryId story)
{
    for (const Finding& finding : panel().findings()) {
        if (finding.check == check && finding.story == story)
            return &finding;
    }
    return nullptr;
}

/// By the arrow keys, as a person finds it.
bool ProblemsTest::choose(const QString& check, StoryId story)
{
    list().setFocus();
    for (int i = 0; i <= list().model()->rowCount(); ++i) {
        const Finding* const current = panel().current();
        if (current != nullptr && current->check == check && current->story == story)
            return true;
        QTest::keyClick(&list(), i == 0 ? Qt::Key_Home : Qt::Key_Down);
    }
    return false;
}

/// Takes lines from the frames of the second story of page 1.
bool ProblemsTest::shorten(int lines)
{
    PagePlan plan = *desk().edition()->page(1)->plan;
    plan.placements.at(1).frames.front().box.lines -= lines;
    return desk().setPagePlan(1, std::make_shared<const PagePlan>(plan)).ok();
}

void ProblemsTest::whatIsAmissIsSeen()
{
    const QString check = QStringLiteral("overset_text");
    QVERIFY(shorten(6));
    QTRY_VERIFY(found(check, m_story) != nullptr);
    QVERIFY(choose(check, m_story));
    m_desk->window().selection().setStory(m_story);
    QVERIFY(m_desk->settle());
    DeskWindow::shoot(m_desk->window(), QStringLiteral("problems"));
}

void ProblemsTest::whatIsAmissIsSeenWithinASecondAndPutRight()
{
    const QString check = QStringLiteral("overset_text");
    QVERIFY(found(check, m_story) == nullptr);
    QVERIFY(shorten(6));
    QTRY_VERIFY_WITH_TIMEOUT(found(check, m_story) != nullptr, OneSecond);
    auto* const count = m_desk->window().findChild<QToolButton*>(QStringLiteral("problem_count"));
    QVERIFY(!count->text().isEmpty());
    m_desk->window().selection().setPage(2);
    QVERIFY(choose(check, m_story));
    QVERIFY(found(check, m_story)->text.contains(QStringLiteral("行")));
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(m_desk->window().selection().page(), 1);
    QCOMPARE(m_desk->window().selection().story(), m_story);
    auto* const fix = panel().findChild<QPushButton*>(QStringLiteral("finding_fix"));
    QVERIFY(fix->isVisible());
    QTest::mouseClick(fix, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(found(check, m_story) == nullptr, OneSecond);
}

void ProblemsTest::copyThatHasChangedIsShownWithItsDifference()
{
    const QString check = QStringLiteral("copy_changed");
    QVERIFY(shorten(1)); // somebody has looked at it
    QTRY_VERIFY(m_desk->settle());
    QVERIFY(found(check, m_story) == nullptr);
    StorySession* const session = desk().session(m_story);
    QVERIFY(session->edit(QStringLiteral("type"), {}, [](StoryTransaction& t) {
        return typeText(t, 1, 0, QStringLiteral("新近"));
    }));
    QTRY_VERIFY_WITH_TIMEOUT(found(check, m_story) != nullptr, OneSecond);
    QVERIFY(choose(check, m_story));
    auto* const detail = panel().findChild<QLabel*>(QStringLiteral("finding_detail"));
    QTRY_VERIFY2(detail->text().contains(QStringLiteral("新近</b>")), qPrintable(detail->text()));
    DeskWindow::shoot(m_desk->window(), QStringLiteral("problem-difference"));
    auto* const fix = panel().findChild<QPushButton*>(QStringLiteral("finding_fix"));
    QTest::mouseClick(fix, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(found(check, m_story) == nullptr, OneSecond);
}

void ProblemsTest::keysGoFromOneToTheNext()
{
    QVERIFY(shorten(6));
    QTRY_VERIFY(panel().findings().size() >= 2);
    QTest::keyClick(&m_desk->window(), Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(panel().current() != nullptr);
    const Finding first = *panel().current();
    QCOMPARE(first, panel().findings().front());
    QTest::keyClick(&m_desk->window(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(*panel().current(), panel().findings().at(1));
    QTest::keyClick(&m_desk->window(), Qt::Key_F8, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(*panel().current(), first);
}

/// In a narrow panel words wrap, and each line is as high as they need.
void ProblemsTest::nothingOfALineIsCutOff()
{
    QTRY_VERIFY(panel().findings().size() >= 2);
    constexpr int MarkAndMargins = 30;
    bool wraps = false;
    for (int row = 0; row < list().model()->rowCount(); ++row) {
        const QModelIndex index = list().model()->index(row, 0);
        const QRect rect = list().visualRect(index);
        const QString text = index.data().toString();
        const int needed
            = list()
                  .fontMetrics()
                  .boundingRect(
                      { 0, 0, rect.width() - MarkAndMargins, rect.width() }, Qt::TextWordWrap, text)
                  .height();
        wraps = wraps || needed > list().fontMetrics().height();
        QVERIFY2(rect.height() >= needed, qPrintable(text));
    }
    QVERIFY(wraps);
}

void ProblemsTest::aSoundEditionSaysSo()
{
    QTRY_VERIFY(!panel().findings().empty());
    panel().setFindings({}, {});
    QVERIFY(!list().isVisible());
    bool says = false;
    for (const QLabel* label : panel().findChildren<QLabel*>())
        says = says || (label->isVisible() && label->text().contains(QStringLiteral("一切正常")));
    QVERIFY(says);
}

QTEST_MAIN(ProblemsTest)
#include "problems_test.moc"
