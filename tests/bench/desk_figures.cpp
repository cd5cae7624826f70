// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/desk_figures.h"

#include "editing/story_verbs.h"
#include "main_window/main_window.h"
#include "main_window/page_work.h"
#include "main_window/typing_desk.h"
#include "main_window/workspace.h"
#include "newsroom/sample_newspaper.h"
#include "page_view/page_view.h"
#include "settings/interface_language.h"
#include "settings/preferences.h"
#include "shared/theme.h"
#include "story_editor/story_editor.h"
#include "story_editor/story_text_edit.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

namespace broadsheet {

namespace {

constexpr int Patience = 20'000;
constexpr int Keys = 400;
constexpr int StoryLength = 5000;
constexpr double LetterLimit = 8; // ms
constexpr double PageLimit = 16; // ms
constexpr double StartLimit = 600; // ms
constexpr double MemoryLimit = 220; // MB

/// Tells when a widget was painted first after a mark was set; of one whose paints do not all
/// count, when it was painted last so that it counts.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget& widget, std::function<bool()> counts = {})
        : m_counts(std::move(counts))
    {
        widget.installEventFilter(this);
    }

    void mark()
    {
        m_painted = -1;
        m_timer.start();
    }

    [[nodiscard]] bool isPainted() const { return m_painted >= 0; }

    [[nodiscard]] double milliseconds() const { return m_painted; }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Paint || (isPainted() && !m_counts))
            return false;
        // The paint itself belongs to the time.
        watched->removeEventFilter(this);
        QCoreApplication::sendEvent(watched, event);
        watched->installEventFilter(this);
        if (!m_counts || m_counts())
            m_painted = double(m_timer.nsecsElapsed()) / 1e6;
        return true;
    }

private:
    std::function<bool()> m_counts;
    QElapsedTimer m_timer;
    double m_painted = -1;
};

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::size_t(part * double(values.size() - 1))];
}

/// The longest story of page 1 is filled up from the others until it has 5,000 characters.
StoryId longStory(MainWindow& window)
{
    StoryId longest;
    QString more;
    for (const Copyfit& fit : window.desk().page(1)->copyfit) {
        const StoryPtr story = window.desk().story(fit.story);
        if (longest.isNull()
            || story->characterCount() > window.desk().story(longest)->characterCount())
            longest = fit.story;
        for (const StoryPartPtr& part : story->parts) {
            if (part->kind == PartKind::Body)
                more += part->text;
        }
    }
    StorySession* session = window.desk().session(longest);
    while (session->current()->characterCount() < StoryLength) {
        const auto last = int(session->current()->parts.size()) - 1;
        const Result<void> added
            = session->edit(QStringLiteral("fill"), {}, [&](StoryTransaction& t) -> Result<void> {
                  const auto end = int((*t.part(last))->text.size());
                  const auto missing = StoryLength - t.story().characterCount();
                  const Result<void> typed
                      = typeText(t, last, end, more.left(std::min(missing, 180)));
                  return typed ? splitPart(t, last, int((*t.part(last))->text.size())) : typed;
              });
        if (!added)
            break;
        more = more.mid(180) + more.left(180);
    }
    return longest;
}

bool settle(MainWindow& window)
{
    return QTest::qWaitFor(
        [&] { return !window.desk().isComposing() && window.workspace().pageView->isSharp(); },
        Patience);
}

qint64 residentMegabytes(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression resident(QStringLiteral("VmRSS:\\s+(\\d+) kB"));
    return resident.match(QString::fromUtf8(status.readAll())).captured(1).toLongLong() / 1000;
}

struct Times {
    std::vector<double> letter;
    std::vector<double> page;
};

/// Keys into the story editor or onto the page.
Times typeKeys(MainWindow& window, QWidget& receiver)
{
    StoryTextEdit& text = window.workspace().editor->text();
    PageView& view = *window.workspace().pageView;
    PaintWatch letters(*text.viewport());
    PaintWatch pages(*view.viewport(), [&] { return view.isSharp(); });
    // The page is what it is to be once all of it is composed and a paint has shown it sharp.
    const auto isShown
        = [&] { return pages.isPainted() && !window.desk().isComposing() && view.isSharp(); };
    Times times;
    for (int i = 0; i < Keys; ++i) {
        QElapsedTimer clock;
        letters.mark();
        pages.mark();
        clock.start();
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QStringLiteral("的"));
        QCoreApplication::sendEvent(&receiver, &press);
        // Woken by events and not by a clock, which would be part of what is measured.
        while (!(isShown() && letters.isPainted()) && clock.elapsed() < Patience)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents(); // a paint that waits
        if (!isShown())
            return {};
        times.letter.push_back(letters.milliseconds());
        times.page.push_back(pages.milliseconds());
    }
    return times;
}

/// In a story on the page, from the same place on.
std::vector<Figure> pageTypingFigures(MainWindow& window, StoryId story)
{
    PageTextTool& tool = window.pageWork().typing().tool();
    if (!tool.write(story) || !settle(window))
        return {};
    const Times times = typeKeys(window, *window.workspace().pageView);
    if (times.page.empty())
        return {};
    return {
        { QStringLiteral("key on the page to page painted, p50"),
            percentile(times.page, 0.5),
            QStringLiteral("ms"),
            0 },
        { QStringLiteral("key on the page to page painted, p95"),
            percentile(times.page, 0.95),
            QStringLiteral("ms"),
            PageLimit },
        { QStringLiteral("key on the page to page painted, p99"),
            percentile(times.page, 0.99),
            QStringLiteral("ms"),
            0 },
    };
}

} // namespace

std::vector<Figure> keystrokeFigures(const QString& library)
{
    const Result<QString> samples = samplesFolder();
    if (!samples || !makeSampleNewspaper(library, *samples))
        return {};
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    Theme theme(*qApp);
    InterfaceLanguage language;
    FontLibrary fonts;
    MainWindow window({ fonts, preferences, theme, language });
    window.resize(1440, 900);
    window.show();
    window.openLibrary(library);
    if (!QTest::qWaitFor([&] { return window.desk().pages().size() == 4; }, Patience))
        return {};
    const StoryId story = longStory(window);
    window.selection().setStory(story);
    if (!settle(window))
        return {};
    StoryEditor& editor = *window.workspace().editor;
    const StoryPtr now = window.desk().story(story);
    // Early in the story: all that follows moves, and what is typed stands on the page.
    int first = 0;
    while (now->parts[std::size_t(first)]->kind != PartKind::Body)
        ++first;
    editor.goTo(first, int(now->parts[std::size_t(first)]->text.size()) / 2);
    editor.text().setFocus();
    if (!settle(window))
        return {};
    const Times times = typeKeys(window, editor.text());
    if (times.page.empty())
        return {};
    std::vector<Figure> figures {
        { QStringLiteral("key to letter in the editor, p50"),
            percentile(times.letter, 0.5),
            QStringLiteral("ms"),
            0 },
        { QStringLiteral("key to letter in the editor, p99"),
            percentile(times.letter, 0.99),
            QStringLiteral("ms"),
            LetterLimit },
        { QStringLiteral("key to page painted, p50"),
            percentile(times.page, 0.5),
            QStringLiteral("ms"),
            0 },
        { QStringLiteral("key to page painted, p99"),
            percentile(times.page, 0.99),
            QStringLiteral("ms"),
            PageLimit },
    };
    const std::vector<Figure> onPage = pageTypingFigures(window, story);
    if (onPage.empty())
        return {};
    figures.insert(figures.end(), onPage.begin(), onPage.end());
    return figures;
}

std::vector<Figure> startFigures(const QString& program, const QString& library, int times)
{
    std::vector<double> start;
    std::vector<double> memory;
    for (int i = 0; i <= times; ++i) {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        QElapsedTimer clock;
        clock.start();
        process.start(program, { library, QStringLiteral("--time-start") });
        QByteArray said;
        while (!said.contains("usable after") && process.waitForReadyRead(Patience))
            said += process.readAll();
        const double elapsed = double(clock.nsecsElapsed()) / 1e6;
        if (i > 0) { // the first one warms the caches
            start.push_back(elapsed);
            memory.push_back(double(residentMegabytes(process.processId())));
        }
        process.kill();
        process.waitForFinished();
    }
    return {
        { QStringLiteral("start to usable window with the sample edition"),
            percentile(start, 0.5),
            QStringLiteral("ms"),
            StartLimit },
        { QStringLiteral("resident memory with the sample edition"),
            percentile(memory, 0.5),
            QStringLiteral("MB"),
            MemoryLimit },
    };
}

} // namespace broadsheet
