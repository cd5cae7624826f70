// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/inspector.h"

#include "editing/story_tag_verbs.h"
#include "inspector/story_fields.h"
#include "inspector/suggestion_list.h"
#include "inspector/suggestion_row.h"
#include "shared/banner.h"
#include "shared/empty_state.h"
#include "shared/theme.h"
#include "story/story_words.h"

#include <QtWidgets>

namespace broadsheet {

namespace {

constexpr int Margin = 12;
/// Characters on each side of a joint: enough to judge most joints by; the rest is a click away.
constexpr int PreviewLength = 60;

} // namespace

Inspector::Inspector(QWidget* parent)
    : QWidget(parent)
    , m_empty(new EmptyState(QStringLiteral("inspector"), this))
    , m_scroll(new QScrollArea(this))
    , m_banner(new Banner(this))
    , m_title(new QLabel)
    , m_facts(new QLabel)
    , m_fields(new StoryFields)
    , m_notes(new SuggestionList)
    , m_joinList(new SuggestionList)
{
    buildPanel();
    connect(m_fields, &StoryFields::wanted, this, &Inspector::edit);
    const auto toFields = [this] { m_fields->setFocus(Qt::OtherFocusReason); };
    connect(m_notes, &SuggestionList::emptied, this, toFields);
    connect(m_joinList, &SuggestionList::emptied, this, toFields);
    retranslate();
    refresh();
}

void Inspector::buildPanel()
{
    QFont bold; // of the application
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_facts->setForegroundRole(QPalette::PlaceholderText); // the muted text of the theme
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);

    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addSpacing(8);
    column->addWidget(m_fields);
    column->addWidget(m_joinList);
    column->addWidget(m_notes);
    column->addStretch();
    m_scroll->setWidget(panel);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_banner);
    all->addWidget(m_empty, 1);
    all->addWidget(m_scroll, 1);
}

QSize Inspector::sizeHint() const
{
    return { 300, 560 };
}

QSize Inspector::minimumSizeHint() const
{
    // No wider than the rows need in the language of now: nothing is clipped.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_scroll);
    return { m_scroll->widget()->minimumSizeHint().width() + bar, 200 };
}

void Inspector::setSession(StorySession* session)
{
    if (m_session == session)
        return;
    if (m_session) {
        m_fields->give();
        m_session->disconnect(this);
    }
    m_session = session;
    m_banner->dismiss();
    if (session != nullptr) {
        connect(session, &EditingSession::changed, this, &Inspector::refresh);
        connect(session, &QObject::destroyed, this, &Inspector::refresh);
    }
    refresh();
}

void Inspector::setPlace(const QString& place)
{
    if (m_place == place)
        return;
    m_place = place;
    if (m_shown)
        showHead(*m_shown);
}

void Inspector::setCompletions(const InspectorCompletions& completions)
{
    m_fields->setCompletions(completions);
}

void Inspector::editField(const QString& name)
{
    QWidget* const field = m_fields->field(name);
    if (field == nullptr || m_shown == nullptr)
        return;
    m_scroll->ensureWidgetVisible(field);
    field->setFocus(Qt::OtherFocusReason);
}

void Inspector::setJoins(const std::vector<JoinRow>& joins)
{
    if (m_joins == joins)
        return;
    m_joins = joins;
    showJoins();
}

void Inspector::edit(const QString& label, const StorySession::Edit& edit)
{
    if (!m_session)
        return;
    const Result<void> done = m_session->edit(label, {}, edit);
    if (done)
        m_banner->dismiss();
    else
        m_banner->showProblem(done.problem());
    refresh(); // a refused edit leaves the fields as they were
}

void Inspector::refresh()
{
    m_shown = m_session ? m_session->current() : nullptr;
    m_empty->setVisible(!m_shown);
    m_scroll->setVisible(m_shown != nullptr);
    if (!m_shown) {
        m_shownNotes.clear();
        m_notes->setRows({});
        return;
    }
    showHead(*m_shown);
    m_fields->setStory(*m_shown);
    showNotes(m_shown->notes);
}

void Inspector::showHead(const Story& story)
{
    const QString title = story.title();
    m_title->setText(title.isEmpty() ? tr("Untitled story") : title);
    m_title->setFont(copyFontFor(m_title->font(), m_title->text(), themeColors(palette()).dark));
    QStringList facts;
    if (!m_place.isEmpty())
        facts += m_place;
    if (story.type != StoryType::Story)
        facts += storyTypeTitle(story.type);
    facts += tr("%Ln character(s)", nullptr, story.characterCount());
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

QString Inspector::noteText(const StoryNote& note) const
{
    // The stray word is told anew, in the language of now and as it stands now.
    const bool inPart = note.part >= 0 && note.part < int(m_shown->parts.size());
    if (noteHasProposal(note) && inPart) {
        const QString word
            = m_shown->parts[std::size_t(note.part)]->text.mid(note.offset, note.length);
        return tr("The Latin word “%1” stands inside Chinese copy. Is it meant?").arg(word);
    }
    return note.text;
}

void Inspector::showNotes(const std::vector<StoryNote>& notes)
{
    QStringList texts;
    for (const StoryNote& note : notes)
        texts += note.kind + QLatin1Char('\n') + noteText(note);
    if (texts == m_shownNotes)
        return;
    m_shownNotes = texts;
    std::vector<SuggestionRow*> rows;
    rows.reserve(notes.size());
    for (const StoryNote& note : notes)
        rows.push_back(noteRow(note, int(rows.size())));
    m_notes->setRows(rows);
}

SuggestionRow* Inspector::noteRow(const StoryNote& note, int index)
{
    const bool proposes = noteHasProposal(note);
    auto* row = new SuggestionRow(QStringLiteral("note"),
        proposes ? SuggestionRow::Answer::AcceptOrIgnore : SuggestionRow::Answer::SeenOnly);
    const QString text = noteText(note);
    row->setTexts(text, {}, text);
    row->setToolTip(tr("Show the place in the text"));
    row->setTips(tr("Take the word out"),
        proposes ? tr("The word stays, the note goes") : tr("The note goes"));
    connect(row, &SuggestionRow::activated, this, [this, index] { Q_EMIT noteActivated(index); });
    connect(row, &SuggestionRow::accepted, this, [this, index] {
        edit(tr("Accept Note"), [index](StoryTransaction& t) { return acceptNote(t, index); });
    });
    connect(row, &SuggestionRow::ignored, this, [this, index] {
        edit(tr("Ignore Note"), [index](StoryTransaction& t) { return dismissNote(t, index); });
    });
    return row;
}

QString Inspector::joinPreview(const JoinRow& join, int characters) const
{
    const ThemeColors& colors = themeColors(palette());
    const QString dots = QStringLiteral("…");
    const QString before
        = (join.before.size() > characters ? dots : QString()) + join.before.right(characters);
    const QString after
        = join.after.left(characters) + (join.after.size() > characters ? dots : QString());
    return QStringLiteral("%1<span style=\"color:%3; font-weight:bold\">|</span>"
                          "<span style=\"background-color:%4; color:%5\">%2</span>")
        .arg(before.toHtmlEscaped(),
            after.toHtmlEscaped(),
            colors.accent.name(),
            colors.accentWash.name(),
            colors.text.name());
}

void Inspector::showJoins()
{
    std::vector<SuggestionRow*> rows;
    rows.reserve(m_joins.size());
    for (const JoinRow& join : m_joins)
        rows.push_back(joinRow(join));
    m_joinList->setRows(rows);
}

SuggestionRow* Inspector::joinRow(const JoinRow& join)
{
    auto* row = new SuggestionRow(QStringLiteral("join"), SuggestionRow::Answer::AcceptOrIgnore);
    const QString text = join.fromTitle.isEmpty() ? join.why : tr("With “%1”").arg(join.fromTitle);
    row->setTexts(text,
        joinPreview(join, PreviewLength),
        QStringLiteral("%1: %2 | %3").arg(text, join.before, join.after));
    const auto length = std::max(join.before.size(), join.after.size());
    if (length > PreviewLength || join.following > 0) {
        QString whole = joinPreview(join, int(length));
        if (join.following > 0) {
            whole
                += QStringLiteral("<br><i>%1</i>")
                       .arg(
                           tr("and %n paragraph(s) more", nullptr, join.following).toHtmlEscaped());
        }
        row->setWhole(whole, m_openJoins.contains(join.id));
    }
    row->setToolTip(join.why.isEmpty() ? tr("Show the other story") : join.why);
    row->setTips(tr("Join the two stories here"), tr("The stories stay apart"));
    const std::int64_t id = join.id;
    connect(row, &SuggestionRow::activated, this, [this, id] { Q_EMIT joinActivated(id); });
    connect(row, &SuggestionRow::opened, this, [this, id](bool open) {
        if (open)
            m_openJoins.insert(id);
        else
            m_openJoins.remove(id);
    });
    connect(row, &SuggestionRow::accepted, this, [this, id] { Q_EMIT joinAccepted(id); });
    connect(row, &SuggestionRow::ignored, this, [this, id] { Q_EMIT joinIgnored(id); });
    return row;
}

void Inspector::retranslate()
{
    setAccessibleName(tr("Inspector"));
    m_empty->setTexts(tr("No story chosen"),
        tr("Choose a story on the page or in the library to see its section, status and "
           "keywords."));
    m_notes->setHeading(tr("Notes from the import"));
    m_joinList->setHeading(tr("Suggested joins"));
    showJoins();
    m_shownNotes.clear();
    if (m_shown) {
        showHead(*m_shown);
        showNotes(m_shown->notes);
    }
}

void Inspector::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange) {
        showJoins(); // their colours are in the text
        if (m_shown)
            showHead(*m_shown);
    }
    updateGeometry();
}

} // namespace broadsheet
