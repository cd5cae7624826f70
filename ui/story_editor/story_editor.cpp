// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_editor/story_editor.h"

#include "shared/banner.h"
#include "shared/empty_state.h"
#include "story_editor/copyfit_meter.h"
#include "story_editor/find_bar.h"
#include "story_editor/reading_bar.h"
#include "story_editor/story_finder.h"
#include "story_editor/story_text_edit.h"

#include <QKeyEvent>
#include <QStackedLayout>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet {

namespace {

int charactersOf(const StoryPart& part)
{
    Story one;
    one.parts = { std::make_shared<const StoryPart>(part) };
    return one.characterCount();
}

} // namespace

StoryEditor::StoryEditor(QWidget* parent)
    : QWidget(parent)
    , m_header(new EditorHeader)
    , m_find(new FindBar)
    , m_reading(new ReadingBar)
    , m_banner(new Banner)
    , m_text(new StoryTextEdit)
    , m_meter(new CopyfitMeter)
    , m_finder(new StoryFinder(*m_find, *m_text, this))
    , m_empty(new EmptyState(QStringLiteral("editor")))
    , m_page(new QWidget)
    , m_pages(new QStackedLayout(this))
{
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_find);
    column->addWidget(m_reading);
    column->addWidget(m_banner);
    column->addWidget(m_text, 1);
    column->addWidget(m_meter);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_page);
    setTabOrder(m_text, m_meter);
    connectAll();
    retranslate();
    showState();
}

StoryEditor::~StoryEditor() = default;

void StoryEditor::connectAll()
{
    connect(m_header, &EditorHeader::undoWanted, this, &StoryEditor::undo);
    connect(m_header, &EditorHeader::redoWanted, this, &StoryEditor::redo);
    connect(m_text, &StoryTextEdit::undoWanted, this, &StoryEditor::undo);
    connect(m_text, &StoryTextEdit::redoWanted, this, &StoryEditor::redo);
    connect(m_header, &EditorHeader::boldWanted, this, &StoryEditor::toggleBold);
    connect(m_header, &EditorHeader::italicWanted, this, &StoryEditor::toggleItalic);
    connect(m_header, &EditorHeader::kaiWanted, this, &StoryEditor::toggleKai);
    connect(m_header, &EditorHeader::besideWanted, this, &StoryEditor::toggleBeside);
    connect(m_header, &EditorHeader::findWanted, this, &StoryEditor::find);
    connect(m_header, &EditorHeader::addPartWanted, this, &StoryEditor::addPart);
    connect(m_header, &EditorHeader::partKindWanted, this, &StoryEditor::setPartKind);
    connect(m_reading, &ReadingBar::readingGiven, this, &StoryEditor::setReading);
    connect(
        m_reading, &ReadingBar::closed, this, [this] { m_text->setFocus(Qt::OtherFocusReason); });
    connect(m_meter, &CopyfitMeter::clicked, this, &StoryEditor::goToOverset);
    connect(m_text, &StoryTextEdit::findWanted, this, &StoryEditor::find);
    connect(m_text, &StoryTextEdit::replaceWanted, this, &StoryEditor::replace);
    connect(m_text, &StoryTextEdit::findNextWanted, m_finder, &StoryFinder::step);
    connect(m_text, &StoryTextEdit::caretMoved, this, [this](int part, int offset) {
        showState();
        Q_EMIT caretMoved(part, offset);
    });
    connect(&m_text->input(), &StoryInput::stateChanged, this, &StoryEditor::showState);
    connect(&m_text->input(), &StoryInput::problem, this, &StoryEditor::showProblem);
}

void StoryEditor::setSession(StorySession* session)
{
    StorySession* old = this->session();
    if (old == session && session) {
        return;
    }
    if (old) {
        disconnect(old, nullptr, this, nullptr);
    }
    m_banner->dismiss();
    m_reading->hide();
    m_copyfit.reset();
    m_meter->setCopyfit({});
    m_text->setSession(session);
    if (session) {
        connect(session, &StorySession::changed, this, &StoryEditor::storyChanged);
        connect(session, &QObject::destroyed, this, [this] { setSession(nullptr); });
    }
    m_counted.reset();
    m_pages->setCurrentWidget(session ? m_page : static_cast<QWidget*>(m_empty));
    setFocusProxy(session ? m_text : nullptr);
    storyChanged();
}

StorySession* StoryEditor::session() const
{
    return m_text->input().session();
}

void StoryEditor::setCopyfit(const std::optional<Copyfit>& copyfit)
{
    m_copyfit = copyfit;
    m_meter->setCopyfit(copyfit);
    m_text->setOverset(copyfit && copyfit->oversetPart >= 0
            ? std::optional(TextPlace { copyfit->oversetPart, copyfit->oversetOffset })
            : std::nullopt);
    showState();
}

void StoryEditor::storyChanged()
{
    m_reading->hide(); // its words may be others now
    m_finder->storyChanged();
    showState();
}

void StoryEditor::showState()
{
    EditorAvailability now;
    if (StorySession* open = session()) {
        const StoryInput& input = m_text->input();
        QUndoStack& undo = open->undoStack();
        now = { true,
            !input.selection().isEmpty(),
            undo.canUndo(),
            undo.canRedo(),
            input.has(SpanRole::Bold),
            input.has(SpanRole::Italic),
            input.has(SpanRole::Kai),
            m_copyfit && m_copyfit->oversetPart >= 0,
            undo.undoText(),
            undo.redoText() };
        const StoryPtr story = open->current();
        if (story != m_counted) {
            m_counted = story;
            m_characters = story->characterCount();
        }
        const auto part = std::size_t(std::max(0, open->caret().part));
        m_header->showStory(story->title(),
            m_characters,
            part < story->parts.size() ? charactersOf(*story->parts[part]) : 0);
    }
    m_header->showAvailability(now);
    if (now != m_availability) {
        m_availability = now;
        Q_EMIT availabilityChanged();
    }
}

void StoryEditor::showProblem(const Problem& what)
{
    m_banner->showProblem(what);
    Q_EMIT problem(what);
}

void StoryEditor::retranslate()
{
    m_empty->setTexts(tr("No story is open"),
        tr("Choose a story in the library or double-click one on the page."));
    m_text->setAccessibleName(tr("Text of the story"));
}

void StoryEditor::setUndo(const std::function<void()>& undo, const std::function<void()>& redo)
{
    m_undoElsewhere = undo;
    m_redoElsewhere = redo;
}

void StoryEditor::undo()
{
    if (m_undoElsewhere)
        m_undoElsewhere();
    else if (StorySession* open = session())
        open->undo();
}

void StoryEditor::redo()
{
    if (m_redoElsewhere)
        m_redoElsewhere();
    else if (StorySession* open = session())
        open->redo();
}

void StoryEditor::cut()
{
    m_text->cutSelection();
}

void StoryEditor::copy()
{
    m_text->copySelection();
}

void StoryEditor::paste()
{
    m_text->pasteClipboard();
}

void StoryEditor::selectAll()
{
    m_text->selectAll();
}

void StoryEditor::toggleBold()
{
    m_text->input().toggle(SpanRole::Bold);
    showState();
}

void StoryEditor::toggleItalic()
{
    m_text->input().toggle(SpanRole::Italic);
    showState();
}

void StoryEditor::toggleKai()
{
    m_text->input().toggle(SpanRole::Kai);
    showState();
}

void StoryEditor::toggleBeside(SpanRole role)
{
    if (role == SpanRole::Reading) {
        editReading();
        return;
    }
    m_text->input().toggle(role);
    m_text->setFocus(Qt::OtherFocusReason);
    showState();
}

void StoryEditor::editReading()
{
    if (!session()) {
        return;
    }
    if (const auto place = readingPlace(*session()->current(), m_text->input().selection())) {
        m_text->select(place->stretch);
        m_reading->open(*place);
    } else {
        showProblem({ tr("Mark the words of one paragraph that the reading stands over."), {} });
    }
}

void StoryEditor::setReading(const QString& reading)
{
    const TextStretch stretch = m_reading->place().stretch;
    m_text->input().setReading(stretch, reading);
    m_text->select({ stretch.to, stretch.to });
}

void StoryEditor::insertTab()
{
    m_text->input().insertTab();
    m_text->setFocus(Qt::OtherFocusReason);
}

void StoryEditor::find()
{
    if (session()) {
        m_finder->open(false);
    }
}

void StoryEditor::replace()
{
    if (session()) {
        m_finder->open(true);
    }
}

void StoryEditor::findNext()
{
    m_finder->step(1);
}

void StoryEditor::findPrevious()
{
    m_finder->step(-1);
}

void StoryEditor::goToOverset()
{
    if (m_copyfit && m_copyfit->oversetPart >= 0) {
        goTo(m_copyfit->oversetPart, m_copyfit->oversetOffset);
    }
}

void StoryEditor::goTo(int part, int offset)
{
    const TextPlace place { part, offset };
    m_text->select({ place, place });
    m_text->setFocus(Qt::OtherFocusReason);
}

void StoryEditor::addPart(PartKind kind)
{
    m_text->input().addPart(kind);
    m_text->setFocus(Qt::OtherFocusReason);
}

void StoryEditor::setPartKind(PartKind kind)
{
    const TextStretch stretch = m_text->input().selection();
    m_text->input().setKind(stretch.from.part, stretch.to.part, kind);
    m_text->setFocus(Qt::OtherFocusReason);
}

void StoryEditor::keyPressEvent(QKeyEvent* event)
{
    // Escape that nothing inside wanted.
    if (event->key() == Qt::Key_Escape && !m_find->isHidden()) {
        m_find->close();
        return;
    }
    QWidget::keyPressEvent(event);
}

void StoryEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showState();
    }
}

} // namespace broadsheet
