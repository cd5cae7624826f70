// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_editor/editor_header.h"

#include "shared/line_icon.h"
#include "shared/theme.h"
#include "story_editor/story_text_edit.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace broadsheet {

namespace {

/// Chinese and English papers group by threes with commas alike.
QString grouped(int number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

} // namespace

EditorHeader::EditorHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_undo(addButton(QStringLiteral("undo")))
    , m_redo(addButton(QStringLiteral("redo")))
    , m_bold(addButton(QStringLiteral("bold")))
    , m_italic(addButton(QStringLiteral("italic")))
    , m_kai(addButton(QStringLiteral("kai")))
    , m_beside(addMenuButton(QStringLiteral("beside")))
    , m_kind(addMenuButton(QStringLiteral("tag")))
    , m_add(addMenuButton(QStringLiteral("plus")))
    , m_find(addButton(QStringLiteral("find")))
{
    for (QToolButton* button : { m_bold, m_italic, m_kai }) {
        button->setCheckable(true);
    }
    m_title->setObjectName(QStringLiteral("storyTitle"));
    m_counts->setObjectName(QStringLiteral("storyCounts"));
    m_title->setTextFormat(Qt::PlainText);
    layOut();
    connect(m_undo, &QToolButton::clicked, this, &EditorHeader::undoWanted);
    connect(m_redo, &QToolButton::clicked, this, &EditorHeader::redoWanted);
    connect(m_bold, &QToolButton::clicked, this, &EditorHeader::boldWanted);
    connect(m_italic, &QToolButton::clicked, this, &EditorHeader::italicWanted);
    connect(m_kai, &QToolButton::clicked, this, &EditorHeader::kaiWanted);
    connect(m_find, &QToolButton::clicked, this, &EditorHeader::findWanted);
    retranslate();
}

QToolButton* EditorHeader::addButton(const QString& icon)
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIcon(lineIcon(icon));
    button->setIconSize({ 18, 18 });
    return button;
}

QToolButton* EditorHeader::addMenuButton(const QString& icon)
{
    QToolButton* button = addButton(icon);
    button->setMenu(new QMenu(button));
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

void EditorHeader::layOut()
{
    m_title->setMinimumWidth(40);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* words = new QHBoxLayout;
    words->setSpacing(12);
    words->addWidget(m_title, 1);
    words->addWidget(m_counts);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(2);
    tools->addWidget(m_undo);
    tools->addWidget(m_redo);
    tools->addSpacing(8);
    tools->addWidget(m_bold);
    tools->addWidget(m_italic);
    tools->addWidget(m_kai);
    tools->addWidget(m_beside);
    tools->addSpacing(8);
    tools->addWidget(m_kind);
    tools->addWidget(m_add);
    tools->addStretch(1);
    tools->addWidget(m_find);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 8, 8, 4);
    rows->setSpacing(4);
    rows->addLayout(words);
    rows->addLayout(tools);
}

void EditorHeader::fillMenus()
{
    for (QToolButton* button : { m_beside, m_kind, m_add }) {
        button->menu()->clear();
    }
    for (const auto& [role, text] : { std::pair(SpanRole::EmphasisDots, tr("Emphasis dots")),
             std::pair(SpanRole::NameLine, tr("Line under a name")),
             std::pair(SpanRole::TitleLine, tr("Wavy line under a title")),
             std::pair(SpanRole::NoteMark, tr("Note mark")),
             std::pair(SpanRole::Reading, tr("Reading…")) }) {
        m_beside->menu()->addAction(
            text, this, [this, wanted = role] { Q_EMIT besideWanted(wanted); });
    }
    StoryTextEdit::addKinds(
        *m_kind->menu(), [this](PartKind kind) { Q_EMIT partKindWanted(kind); });
    StoryTextEdit::addKinds(*m_add->menu(), [this](PartKind kind) { Q_EMIT addPartWanted(kind); });
}

void EditorHeader::retranslate()
{
    const auto name = [](QToolButton* button, const QString& text, const QString& keys) {
        button->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
        button->setAccessibleName(text);
    };
    name(m_undo, tr("Undo"), QStringLiteral("Ctrl+Z"));
    name(m_redo, tr("Redo"), QStringLiteral("Ctrl+Shift+Z"));
    name(m_bold, tr("Bold"), QStringLiteral("Ctrl+B"));
    name(m_italic, tr("Italic"), QStringLiteral("Ctrl+I"));
    name(m_kai, tr("Kai"), {});
    name(m_beside, tr("Beside the text"), {});
    name(m_kind, tr("Kind of part"), {});
    name(m_add, tr("Add part"), {});
    name(m_find, tr("Find"), QStringLiteral("Ctrl+F"));
    fillMenus();
    showWords();
}

void EditorHeader::showStory(const QString& title, int characters, int partCharacters)
{
    if (title == m_titleText && characters == m_characters && partCharacters == m_partCharacters) {
        return;
    }
    m_titleText = title;
    m_characters = characters;
    m_partCharacters = partCharacters;
    showWords();
}

void EditorHeader::showWords()
{
    const QString title = m_titleText.isEmpty() ? tr("Untitled story") : m_titleText;
    const QString separator = QStringLiteral(" · ");
    const QString inFull = tr("%n character(s)", "", m_characters) + separator
        + tr("%n in this part", "", m_partCharacters);
    //: How long the story is, short: the title beside it needs the room.
    m_counts->setText(tr("%1 char(s)", "", m_characters).arg(grouped(m_characters))
        + separator
        //: How long the part with the caret is, short.
        + tr("%1 here").arg(grouped(m_partCharacters)));
    m_counts->setToolTip(inFull);
    m_counts->setAccessibleName(inFull);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(copyFontFor(bold, title, themeColors(palette()).dark));
    layout()->activate(); // the title has what the counts leave
    m_title->setText(
        m_title->fontMetrics().elidedText(title, Qt::ElideRight, m_title->width() - 6));
    m_title->setToolTip(m_titleText);
    QPalette muted = m_counts->palette();
    muted.setColor(QPalette::WindowText, themeColors(palette()).mutedText);
    m_counts->setPalette(muted);
}

void EditorHeader::showAvailability(const EditorAvailability& availability)
{
    m_availability = availability;
    m_undo->setEnabled(availability.canUndo);
    m_redo->setEnabled(availability.canRedo);
    for (QToolButton* button : { m_bold, m_italic, m_kai, m_beside, m_kind, m_add, m_find }) {
        button->setEnabled(availability.hasStory);
    }
    m_bold->setChecked(availability.bold);
    m_italic->setChecked(availability.italic);
    m_kai->setChecked(availability.kai);
}

void EditorHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showWords();
    }
}

void EditorHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showWords();
}

} // namespace broadsheet
