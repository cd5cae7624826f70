// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/editor_figures.h"

#include "editing/story_session.h"
#include "story_editor/story_editor.h"
#include "story_editor/story_text_edit.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace broadsheet {

namespace {

constexpr int Letters = 600;
constexpr int PartLength = 180;
constexpr int StoryLength = 5000;

StoryPtr longStory()
{
    const QString sentence
        = QStringLiteral("河湾新城的供水管网昨天完成改造，沿线三十七个小区恢复供水。");
    Story story;
    story.parts.push_back(std::make_shared<const StoryPart>(
        StoryPart { PartKind::Headline, QStringLiteral("河湾新城供水管网改造完成"), {} }));
    for (int length = 0; length < StoryLength; length += PartLength) {
        story.parts.push_back(std::make_shared<const StoryPart>(StoryPart { PartKind::Body,
            sentence.repeated(PartLength / sentence.size() + 1).left(PartLength),
            { { 10, 6, SpanRole::Bold } } }));
    }
    return std::make_shared<const Story>(story);
}

/// Remembers when the viewport was painted.
class PaintWatch : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

    bool takePainted() { return std::exchange(m_painted, false); }

private:
    bool m_painted = false;
};

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, std::size_t(double(values.size()) * share))];
}

} // namespace

std::vector<Figure> editorFigures()
{
    constexpr double LetterLimitMs = 8;
    StorySession session(longStory());
    StoryEditor editor;
    editor.resize(760, 900);
    editor.setSession(&session);
    editor.show();
    editor.goTo(14, 90); // in the middle of the story
    QApplication::processEvents();
    PaintWatch watch;
    editor.text().viewport()->installEventFilter(&watch);
    std::vector<double> times;
    const QString typed = QStringLiteral("the quick word 新城供水，");
    for (int i = 0; i < Letters; ++i) {
        QKeyEvent key(
            QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, typed.at(i % typed.size()));
        static_cast<void>(watch.takePainted());
        QElapsedTimer clock;
        clock.start();
        QApplication::sendEvent(&editor.text(), &key);
        while (!watch.takePainted()) {
            QApplication::processEvents();
        }
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    return { { QStringLiteral("editor letter painted, p50"),
                 percentile(times, 0.5),
                 QStringLiteral("ms"),
                 0 },
        { QStringLiteral("editor letter painted, p99"),
            percentile(times, 0.99),
            QStringLiteral("ms"),
            LetterLimitMs } };
}

} // namespace broadsheet
