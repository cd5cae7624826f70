// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/story_verbs.h"
#include "inspector_fixture.h"
#include "shared/banner.h"
#include "shared/empty_state.h"
#include "story/story_words.h"

#include <QLabel>
#include <QSet>
#include <QSignalSpy>
#include <QTranslator>

namespace broadsheet {

namespace {

/// Answers every text with itself in brackets.
class Brackets : public QTranslator {
public:
    [[nodiscard]] QString translate(
        const char*, const char* source, const char*, int) const override
    {
        return QLatin1Char('[') + QString::fromUtf8(source) + QLatin1Char(']');
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class InspectorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void withoutAStoryItSaysWhatToDo();
    void itShowsWhatIsSaid();
    void itFollowsTheSession();
    void aNoteAccepted();
    void aNoteIgnoredByKeysLeadsToTheNext();
    void aNoteShowsItsPlace();
    void aNoteWithoutAProposalIsSeen();
    void joins();
    void aRefusedEditSaysWhy();
    void aSessionThatGoesLeavesItEmpty();
    void everyTextIsTranslatedLive();
    void everyControlHasANameAndATip();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OpenInspector> m_open;
};

void InspectorTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
}

void InspectorTest::init()
{
    m_open = std::make_unique<OpenInspector>();
    QVERIFY(m_open->isActive());
}

void InspectorTest::cleanup()
{
    m_open.reset();
}

void InspectorTest::withoutAStoryItSaysWhatToDo()
{
    auto* empty = m_open->inspector().findChild<EmptyState*>();
    QVERIFY(!empty->isVisible());
    m_open->inspector().setSession(nullptr);
    QVERIFY(empty->isVisible());
    QVERIFY(!m_open->section()->isVisible());
    m_open->inspector().setSession(&m_open->session());
    QVERIFY(!empty->isVisible());
    QVERIFY(m_open->section()->isVisible());
}

void InspectorTest::itShowsWhatIsSaid()
{
    m_open->inspector().setPlace(QStringLiteral("A03"));
    QStringList texts;
    for (const QLabel* label : m_open->inspector().findChildren<QLabel*>())
        texts += label->text();
    QVERIFY(texts.contains(QStringLiteral("清泉湖治理")));
    QVERIFY(texts.filter(QStringLiteral("A03 · ")).size() == 1);
    QCOMPARE(m_open->section()->text(), QStringLiteral("要闻"));
    QCOMPARE(m_open->keywords()->chips(), m_open->story()->tags);
    QVERIFY(m_open->subjects()->chips().isEmpty());
    QCOMPARE(m_open->suggestions().size(), 3);
}

void InspectorTest::itFollowsTheSession()
{
    const auto change = [](StoryTransaction& t) {
        const Result<void> tagged = setTags(t, { QStringLiteral("新") });
        return tagged ? setStatus(t, StoryStatus::Published) : tagged;
    };
    QVERIFY(m_open->session().edit(QStringLiteral("elsewhere"), {}, change).ok());
    QCOMPARE(m_open->keywords()->chips(), QStringList { QStringLiteral("新") });
    QCOMPARE(m_open->row<ChoiceCombo>(0)->currentText(), storyStatusTitle(StoryStatus::Published));
    m_open->session().undo();
    QCOMPARE(m_open->keywords()->chips().size(), 2);
    QCOMPARE(m_open->row<ChoiceCombo>(0)->currentText(), storyStatusTitle(StoryStatus::Draft));
    // Typing in the text moves notes but leaves their rows alone.
    const SuggestionRow* before = m_open->suggestions().front();
    const auto type = [](StoryTransaction& t) { return typeText(t, 1, 0, QStringLiteral("新")); };
    QVERIFY(m_open->session().edit(QStringLiteral("type"), {}, type).ok());
    QCOMPARE(m_open->suggestions().front(), before);
}

void InspectorTest::aNoteAccepted()
{
    m_open->click(m_open->button(m_open->suggestions()[0], "accept"));
    QCOMPARE(m_open->story()->parts[1]->text, QStringLiteral("湖水岸绿 or 天蓝"));
    QCOMPARE(m_open->story()->notes.size(), 2U);
    QCOMPARE(m_open->suggestions().size(), 2);
    QCOMPARE(m_open->session().undoStack().count(), 1);
    m_open->session().undo();
    QCOMPARE(m_open->suggestions().size(), 3);
    QCOMPARE(m_open->story()->parts[1]->text, QStringLiteral("湖水 and 岸绿 or 天蓝"));
}

void InspectorTest::aNoteIgnoredByKeysLeadsToTheNext()
{
    m_open->button(m_open->suggestions()[0], "ignore")->setFocus();
    QTest::keyClick(m_open->button(m_open->suggestions()[0], "ignore"), Qt::Key_Space);
    QCOMPARE(m_open->story()->notes.size(), 2U);
    QCOMPARE(m_open->story()->parts[1]->text, QStringLiteral("湖水 and 岸绿 or 天蓝"));
    QPushButton* next = m_open->button(m_open->suggestions()[0], "ignore");
    QVERIFY(next->hasFocus()); // "Seen", of a note without a proposal
    QTest::keyClick(next, Qt::Key_Space);
    QPushButton* last = m_open->button(m_open->suggestions()[0], "accept");
    QVERIFY(last->hasFocus());
    QTest::keyClick(last, Qt::Key_Space);
    QCOMPARE(m_open->story()->parts[1]->text, QStringLiteral("湖水 and 岸绿天蓝"));
    QVERIFY(m_open->story()->notes.empty());
    QVERIFY(m_open->suggestions().isEmpty());
    QVERIFY(m_open->section()->hasFocus());
}

void InspectorTest::aNoteShowsItsPlace()
{
    const QSignalSpy shown(&m_open->inspector(), &Inspector::noteActivated);
    m_open->click(m_open->suggestions()[1], QPoint(40, 12));
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown[0][0].toInt(), 1);
    m_open->suggestions()[2]->setFocus();
    QTest::keyClick(m_open->suggestions()[2], Qt::Key_Return);
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown[1][0].toInt(), 2);
    QCOMPARE(m_open->session().undoStack().count(), 0);
}

void InspectorTest::aNoteWithoutAProposalIsSeen()
{
    QVERIFY(!m_open->button(m_open->suggestions()[1], "accept")->isVisible());
    m_open->click(m_open->button(m_open->suggestions()[1], "ignore"));
    QCOMPARE(m_open->story()->notes.size(), 2U);
    QCOMPARE(m_open->story()->notes[1].kind, QStringLiteral("stray_latin"));
}

void InspectorTest::joins()
{
    const QSignalSpy accepted(&m_open->inspector(), &Inspector::joinAccepted);
    const QSignalSpy ignored(&m_open->inspector(), &Inspector::joinIgnored);
    m_open->inspector().setJoins({ { 11,
                                       QStringLiteral("why"),
                                       QStringLiteral("下转"),
                                       QStringLiteral("断<在>"),
                                       QStringLiteral("这里") },
        { 12,
            QStringLiteral("why"),
            {},
            QString(200, QChar(0x6C34)),
            QString(200, QChar(0x5CB8)) } });
    const QList<SuggestionRow*> rows = m_open->suggestions();
    QCOMPARE(rows.size(), 5);
    QString preview;
    for (const SuggestionRow* found : rows) {
        for (const QLabel* label : found->findChildren<QLabel*>())
            preview += label->text();
    }
    QVERIFY(preview.contains(QStringLiteral("断&lt;在&gt;")));
    QVERIFY(preview.contains(QStringLiteral("下转")));
    QVERIFY(preview.count(QChar(0x6C34)) < 100);
    QList<SuggestionRow*> joins;
    for (SuggestionRow* found : rows) {
        if (found->accessibleName().contains(QStringLiteral(" | ")))
            joins.append(found);
    }
    QCOMPARE(joins.size(), 2);
    m_open->click(m_open->button(joins[0], "accept"));
    m_open->click(m_open->button(joins[1], "ignore"));
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(accepted[0][0].value<std::int64_t>(), 11);
    QCOMPARE(ignored.size(), 1);
    QCOMPARE(ignored[0][0].value<std::int64_t>(), 12);
    m_open->inspector().setJoins({});
    QCOMPARE(m_open->suggestions().size(), 3);
}

void InspectorTest::aRefusedEditSaysWhy()
{
    auto* banner = m_open->inspector().findChild<Banner*>();
    m_open->section()->setText(QStringLiteral("要") + QChar(0x07) + QStringLiteral("闻"));
    m_open->section()->give();
    QVERIFY(banner->isVisible());
    QCOMPARE(m_open->section()->text(), QStringLiteral("要闻"));
    QCOMPARE(m_open->session().undoStack().count(), 0);
    m_open->section()->setText(QStringLiteral("城事"));
    m_open->section()->give();
    QTRY_VERIFY(!banner->isVisible());
}

void InspectorTest::aSessionThatGoesLeavesItEmpty()
{
    m_open->dropSession();
    QVERIFY(m_open->inspector().findChild<EmptyState*>()->isVisible());
    m_open->section()->give();
    m_open->inspector().setSession(nullptr);
}

void InspectorTest::everyTextIsTranslatedLive()
{
    m_open->inspector().setJoins({ { 11, {}, QStringLiteral("下转"), {}, {} } });
    Brackets translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCoreApplication::sendPostedEvents();
    QStringList texts;
    for (const QLabel* label : m_open->inspector().findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts += label->text();
    }
    for (const QPushButton* found : m_open->inspector().findChildren<QPushButton*>()) {
        if (found->isVisible())
            texts += found->text();
    }
    for (const auto* combo : m_open->inspector().findChildren<ChoiceCombo*>())
        texts += combo->currentText();
    texts.removeAll(QStringLiteral("清泉湖治理"));
    texts.removeAll(QStringLiteral("“…天蓝” breaks off.")); // as the importer wrote it
    QVERIFY(texts.size() > 20);
    for (const QString& text : texts)
        QVERIFY2(text.contains(QLatin1Char('[')) || text.contains(QStringLiteral("<span")),
            qPrintable(text));
    QCoreApplication::removeTranslator(&translator);
}

void InspectorTest::everyControlHasANameAndATip()
{
    m_open->inspector().setJoins({ { 11, {}, QStringLiteral("下转"), {}, {} } });
    int controls = 0;
    for (const QWidget* widget : m_open->inspector().findChildren<QWidget*>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        ++controls;
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(widget->accessibleName()));
    }
    QVERIFY(controls >= 15);
    // The Tab key reaches the last of them from the first.
    m_open->section()->setFocus();
    QSet<QWidget*> reached;
    for (int i = 0; i < controls; ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(reached.size(), controls);
}

} // namespace broadsheet

QTEST_MAIN(broadsheet::InspectorTest)
#include "inspector_test.moc"
