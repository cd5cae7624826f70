// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/story_fields.h"

#include "editing/story_tag_verbs.h"
#include "editing/story_verbs.h"
#include "inspector/chip_field.h"
#include "inspector/choice_combo.h"
#include "inspector/name_field.h"
#include "inspector/priority_field.h"
#include "inspector/word_edit.h"
#include "shared/status_mark.h"
#include "story/story_words.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace broadsheet {

namespace {

constexpr int RowHeight = 28;
constexpr int RowGap = 6;
constexpr int LabelGap = 12;

constexpr std::array Statuses { StoryStatus::Draft,
    StoryStatus::Edited,
    StoryStatus::Ready,
    StoryStatus::Placed,
    StoryStatus::Published };

constexpr std::array Roles { PageRole::None,
    PageRole::Lead,
    PageRole::Second,
    PageRole::Brief,
    PageRole::Filler,
    PageRole::Feature,
    PageRole::Picture };

} // namespace

StoryFields::StoryFields(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_section(new NameField(this))
    , m_desk(new NameField(this))
    , m_status(new ChoiceCombo(this))
    , m_priority(new PriorityField(this))
    , m_role(new ChoiceCombo(this))
    , m_subjects(new ChipField(this))
    , m_keywords(new ChipField(this))
    , m_language(new ChoiceCombo(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(LabelGap);
    m_grid->setVerticalSpacing(RowGap);
    m_grid->setColumnStretch(1, 1);
    addRow(Section, m_section);
    addRow(Desk, m_desk);
    addRow(Status, m_status);
    addRow(Priority, m_priority);
    addRow(Role, m_role);
    addRow(Subjects, m_subjects);
    addRow(Keywords, m_keywords);
    addRow(Language, m_language);
    setFocusProxy(m_section);
    fillCombos();
    connectNames();
    connectChoices();
    connectChips();
    retranslate();
}

void StoryFields::addRow(Row row, QWidget* control)
{
    auto* label = new QLabel(this);
    label->setForegroundRole(QPalette::PlaceholderText); // the muted text of the theme
    label->setMinimumHeight(RowHeight);
    label->setBuddy(control);
    m_labels[row] = label;
    m_controls[row] = control;
    const bool narrow = control == m_priority;
    m_grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(control, row, 1, narrow ? Qt::AlignLeft : Qt::Alignment());
}

QWidget* StoryFields::field(const QString& name) const
{
    struct NamedRow {
        const char* name;
        Row row;
    };

    constexpr std::array Names { NamedRow { "section", Section },
        NamedRow { "desk", Desk },
        NamedRow { "priority", Priority },
        NamedRow { "subjects", Subjects },
        NamedRow { "keywords", Keywords } };
    for (const NamedRow& each : Names) {
        if (name == QLatin1String(each.name))
            return m_controls[each.row];
    }
    return nullptr;
}

void StoryFields::connectNames()
{
    connect(m_section, &NameField::given, this, [this](const QString& name) {
        Q_EMIT wanted(tr("Change Section"),
            [name](StoryTransaction& t) { return broadsheet::setSection(t, name); });
    });
    connect(m_desk, &NameField::given, this, [this](const QString& name) {
        Q_EMIT wanted(tr("Change Desk"), [name](StoryTransaction& t) { return setDesk(t, name); });
    });
}

void StoryFields::connectChoices()
{
    connect(m_status, &QComboBox::activated, this, [this] {
        const auto status = StoryStatus(m_status->currentData().toInt());
        Q_EMIT wanted(tr("Change Status"),
            [status](StoryTransaction& t) { return broadsheet::setStatus(t, status); });
    });
    connect(m_role, &QComboBox::activated, this, [this] {
        const auto role = PageRole(m_role->currentData().toInt());
        Q_EMIT wanted(
            tr("Change Page Role"), [role](StoryTransaction& t) { return setRole(t, role); });
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        const QString language = m_language->currentData().toString();
        Q_EMIT wanted(tr("Change Language"),
            [language](StoryTransaction& t) { return setLanguage(t, language); });
    });
    connect(m_priority, &PriorityField::given, this, [this](int priority) {
        Q_EMIT wanted(tr("Change Priority"),
            [priority](StoryTransaction& t) { return setPriority(t, priority); });
    });
}

void StoryFields::connectChips()
{
    connect(m_subjects, &ChipField::given, this, [this](const QStringList& subjects) {
        Q_EMIT wanted(tr("Change Subjects"),
            [subjects](StoryTransaction& t) { return setSubjects(t, subjects); });
    });
    connect(m_keywords, &ChipField::given, this, [this](const QStringList& keywords) {
        Q_EMIT wanted(tr("Change Keywords"),
            [keywords](StoryTransaction& t) { return setTags(t, keywords); });
    });
}

void StoryFields::fillCombos()
{
    for (const StoryStatus status : Statuses)
        m_status->addItem(QString(), int(status));
    for (const PageRole role : Roles)
        m_role->addItem(QString(), int(role));
    for (const char* language : { "zh-Hans", "zh-Hant", "en" })
        m_language->addItem(QString(), QString::fromLatin1(language));
    fillStatus();
}

void StoryFields::fillStatus()
{
    for (int i = 0; i < m_status->count(); ++i)
        m_status->setItemIcon(i, statusIcon(Statuses[std::size_t(i)], palette()));
}

void StoryFields::setStory(const Story& story)
{
    m_section->setName(story.section);
    m_desk->setName(story.desk);
    m_status->choose(int(story.status));
    m_priority->setPriority(story.priority);
    m_role->choose(int(story.role));
    m_subjects->setChips(story.subjects);
    m_keywords->setChips(story.tags);
    // A language that the list does not have is shown by its tag.
    if (m_language->findData(story.language) < 0)
        m_language->addItem(story.language, story.language);
    m_language->choose(story.language);
}

void StoryFields::setCompletions(const InspectorCompletions& completions)
{
    m_section->setWords(completions.sections);
    m_desk->setWords(completions.desks);
    m_subjects->setWords(completions.subjects);
    m_keywords->setWords(completions.keywords);
}

void StoryFields::give()
{
    m_section->give();
    m_desk->give();
    m_subjects->give();
    m_keywords->give();
}

void StoryFields::setRowTexts(Row row, const QString& label, const QString& tip)
{
    m_labels[row]->setText(label);
    QWidget* control = m_controls[row];
    control->setAccessibleName(label);
    control->setToolTip(tip);
}

void StoryFields::retranslate()
{
    setRowTexts(Section, tr("Section"), tr("The section of the paper that the story is for"));
    setRowTexts(Desk, tr("Desk"), tr("The desk that works on the story"));
    setRowTexts(Status, tr("Status"), tr("How far the story has come"));
    setRowTexts(Priority, tr("Priority"), tr("1 is most urgent, 5 can wait"));
    setRowTexts(Role, tr("Page role"), tr("The rank of the story on its page"));
    setRowTexts(Subjects, tr("Subjects"), tr("What the story belongs to"));
    setRowTexts(Keywords, tr("Keywords"), tr("Words by which the story is found again"));
    setRowTexts(Language, tr("Language"), tr("The language that the story is set in"));
    m_section->setPlaceholderText(tr("None"));
    m_desk->setPlaceholderText(tr("None"));
    m_subjects->setTexts(tr("Subjects"), tr("Add a subject"), m_subjects->toolTip());
    m_keywords->setTexts(tr("Keywords"), tr("Add a keyword"), m_keywords->toolTip());
    for (int i = 0; i < m_status->count(); ++i)
        m_status->setItemText(i, storyStatusTitle(Statuses[std::size_t(i)]));
    for (int i = 0; i < m_role->count(); ++i)
        m_role->setItemText(i, pageRoleTitle(Roles[std::size_t(i)]));
    m_language->setItemText(0, tr("Chinese, simplified"));
    m_language->setItemText(1, tr("Chinese, traditional"));
    m_language->setItemText(2, tr("English"));
}

void StoryFields::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        fillStatus();
}

} // namespace broadsheet
