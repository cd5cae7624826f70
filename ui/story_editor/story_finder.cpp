// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_editor/story_finder.h"

#include "story_editor/find_bar.h"
#include "story_editor/story_text_edit.h"

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int LaterMs = 120; ///< after the last key in the text
constexpr int LongestNeedle = 80; ///< of a selection that is taken for what to find

TextStretch stretchOfHit(const StoryHit& hit)
{
    return { { hit.part, hit.start }, { hit.part, hit.start + hit.length } };
}

} // namespace

StoryFinder::StoryFinder(FindBar& bar, StoryTextEdit& text, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
    , m_text(text)
{
    m_later.setSingleShot(true);
    m_later.setInterval(LaterMs);
    connect(&m_later, &QTimer::timeout, this, &StoryFinder::search);
    connect(&bar, &FindBar::searchChanged, this, &StoryFinder::searchAndGo);
    connect(&bar, &FindBar::stepWanted, this, &StoryFinder::step);
    connect(&bar, &FindBar::replaceWanted, this, &StoryFinder::replaceOne);
    connect(&bar, &FindBar::replaceAllWanted, this, &StoryFinder::replaceAll);
    connect(&bar, &FindBar::closed, this, [this] {
        m_hits.clear();
        mark();
        m_text.setFocus(Qt::OtherFocusReason);
    });
}

bool StoryFinder::hasNeedle() const
{
    return !m_bar.needle().isEmpty();
}

void StoryFinder::open(bool withReplacing)
{
    const TextStretch stretch = m_text.input().selection();
    const StorySession* session = m_text.input().session();
    QString needle;
    if (session && !stretch.isEmpty() && stretch.from.part == stretch.to.part
        && stretch.to.offset - stretch.from.offset <= LongestNeedle) {
        needle = partsIn(*session->current(), stretch).front().text;
    }
    m_bar.open(needle, withReplacing);
}

void StoryFinder::storyChanged()
{
    if (!m_bar.isHidden()) {
        m_later.start();
    }
}

int StoryFinder::hitAtSelection() const
{
    const TextStretch selected = m_text.input().selection();
    const auto found = std::find_if(m_hits.begin(), m_hits.end(), [&](const StoryHit& hit) {
        return stretchOfHit(hit) == selected;
    });
    return found == m_hits.end() ? -1 : int(found - m_hits.begin());
}

void StoryFinder::search()
{
    m_later.stop();
    m_hits.clear();
    m_current = -1;
    const StorySession* session = m_text.input().session();
    if (!session) {
        return;
    }
    const auto found = StorySearch::find(*session->current(), m_bar.needle(), m_bar.options());
    if (!found) {
        mark();
        m_bar.showProblem(found.problem());
        return;
    }
    m_hits = *found;
    m_current = hitAtSelection();
    mark();
}

void StoryFinder::searchAndGo()
{
    const TextPlace from = m_text.input().selection().from;
    search();
    // As one types, the first hit from where the caret was is shown.
    const auto next = std::find_if(m_hits.begin(), m_hits.end(), [&](const StoryHit& hit) {
        return stretchOfHit(hit).from >= from;
    });
    if (!m_hits.empty()) {
        goTo(next == m_hits.end() ? 0 : int(next - m_hits.begin()));
    }
}

void StoryFinder::mark()
{
    m_text.setHits(m_hits);
    m_bar.showCount(int(m_hits.size()), m_current);
}

void StoryFinder::goTo(int hit)
{
    m_current = hit;
    m_text.select(stretchOfHit(m_hits[std::size_t(hit)]));
    mark();
}

void StoryFinder::step(int direction)
{
    if (!hasNeedle()) {
        open(false);
        return;
    }
    search();
    if (m_hits.empty()) {
        return;
    }
    const TextStretch selected = m_text.input().selection();
    const int count = int(m_hits.size());
    if (direction > 0) {
        const auto next = std::find_if(m_hits.begin(), m_hits.end(), [&](const StoryHit& hit) {
            return stretchOfHit(hit).from >= selected.to;
        });
        goTo(next == m_hits.end() ? 0 : int(next - m_hits.begin()));
        return;
    }
    const auto before = std::find_if(m_hits.rbegin(), m_hits.rend(), [&](const StoryHit& hit) {
        return stretchOfHit(hit).to <= selected.from;
    });
    goTo(before == m_hits.rend() ? count - 1 : int(m_hits.rend() - before) - 1);
}

void StoryFinder::replaceOne()
{
    search();
    if (m_current < 0) {
        step(1);
        return;
    }
    const StoryHit hit = m_hits[std::size_t(m_current)];
    m_text.input().edit(tr("Replace"), [&](StoryTransaction& t) -> Result<void> {
        if (Result<void> done = StorySearch::replaceAll(t, { hit }, m_bar.replacement()); !done) {
            return done;
        }
        const int grown = int(t.story().parts[std::size_t(hit.part)]->text.size());
        const int end = hit.start + int(StorySearch::replacement(hit, m_bar.replacement()).size());
        t.setCaret(Caret::at(hit.part, std::min(end, grown)));
        return {};
    });
    step(1);
}

void StoryFinder::replaceAll()
{
    search();
    if (m_hits.empty()) {
        return;
    }
    m_text.input().edit(tr("Replace all"), [this](StoryTransaction& t) {
        return StorySearch::replaceAll(t, m_hits, m_bar.replacement());
    });
    search();
}

} // namespace broadsheet
