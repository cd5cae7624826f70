// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_editor/find_bar.h"

#include "shared/line_icon.h"
#include "shared/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace broadsheet {

namespace {

constexpr int AnyHeight = 16'777'215; // QWIDGETSIZE_MAX

} // namespace

FindBar::FindBar(QWidget* parent)
    : QFrame(parent)
    , m_needle(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(addButton(QStringLiteral("chevron-up")))
    , m_next(addButton(QStringLiteral("chevron-down")))
    , m_close(addButton(QStringLiteral("close")))
    , m_replaceRow(new QWidget(this))
    , m_replace(new QPushButton(this))
    , m_replaceAll(new QPushButton(this))
    , m_slide(new QPropertyAnimation(this, "maximumHeight", this))
{
    setObjectName(QStringLiteral("findBar"));
    m_options[MatchCase] = addOption(MatchCase, QStringLiteral("Aa"));
    m_options[WholeWord] = addOption(WholeWord, QStringLiteral("|W|"));
    m_options[AnyWidth] = addOption(AnyWidth, QStringLiteral("Ａ=A"));
    m_options[Expression] = addOption(Expression, QStringLiteral(".*"));
    m_options[AnyWidth]->setChecked(true);
    m_needle->setObjectName(QStringLiteral("findText"));
    m_replacement->setObjectName(QStringLiteral("replaceText"));
    m_needle->setClearButtonEnabled(true);
    m_needle->installEventFilter(this);
    m_replacement->installEventFilter(this);
    layOut();
    connect(m_needle, &QLineEdit::textChanged, this, &FindBar::searchChanged);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceWanted);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAllWanted);
    connect(m_slide, &QPropertyAnimation::finished, this, [this] { setMaximumHeight(AnyHeight); });
    retranslate();
    hide();
}

QToolButton* FindBar::addButton(const QString& icon)
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIcon(lineIcon(icon));
    return button;
}

QToolButton* FindBar::addOption(Option option, const QString& sign)
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setText(sign);
    connect(button, &QToolButton::toggled, this, [this, option](bool on) {
        if (option == Expression) {
            m_options[AnyWidth]->setEnabled(!on);
        }
        Q_EMIT searchChanged();
    });
    return button;
}

void FindBar::layOut()
{
    auto* find = new QHBoxLayout;
    find->setSpacing(4);
    find->addWidget(m_needle, 1);
    for (QToolButton* option : m_options) {
        find->addWidget(option);
    }
    find->addSpacing(4);
    find->addWidget(m_count);
    find->addWidget(m_previous);
    find->addWidget(m_next);
    find->addWidget(m_close);
    auto* replace = new QHBoxLayout(m_replaceRow);
    replace->setContentsMargins(0, 0, 0, 0);
    replace->setSpacing(4);
    replace->addWidget(m_replacement, 1);
    replace->addWidget(m_replace);
    replace->addWidget(m_replaceAll);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 6, 8, 6);
    rows->setSpacing(4);
    rows->addLayout(find);
    rows->addWidget(m_replaceRow);
    m_needle->setMinimumWidth(80);
    m_count->setMinimumWidth(56);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTabOrder(m_needle, m_replacement);
    setTabOrder(m_replacement, m_replace);
    setTabOrder(m_replace, m_replaceAll);
    setTabOrder(m_replaceAll, m_options[MatchCase]);
    for (int i = 1; i < OptionCount; ++i) {
        setTabOrder(m_options[std::size_t(i) - 1], m_options[std::size_t(i)]);
    }
    setTabOrder(m_options[Expression], m_previous);
    setTabOrder(m_previous, m_next);
    setTabOrder(m_next, m_close);
}

void FindBar::retranslate()
{
    const auto name = [](QWidget* widget, const QString& text) {
        widget->setToolTip(text);
        widget->setAccessibleName(text);
    };
    name(m_needle, tr("Find in the story"));
    m_needle->setPlaceholderText(tr("Find"));
    name(m_replacement, tr("Replace with"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    name(m_previous, tr("Previous (Shift+F3)"));
    name(m_next, tr("Next (F3)"));
    name(m_close, tr("Close (Esc)"));
    name(m_options[MatchCase], tr("Match case"));
    name(m_options[WholeWord], tr("Whole Latin words"));
    name(m_options[AnyWidth], tr("Full-width and half-width forms are the same"));
    name(m_options[Expression], tr("Regular expression"));
    m_replace->setText(tr("Replace"));
    m_replaceAll->setText(tr("Replace all"));
    name(m_replace, tr("Replace this one and go to the next"));
    name(m_replaceAll, tr("Replace all in this story"));
    showWords();
}

void FindBar::open(const QString& text, bool withReplacing)
{
    m_replaceRow->setVisible(withReplacing || (isVisible() && !m_replaceRow->isHidden()));
    if (!text.isEmpty()) {
        m_needle->setText(text);
    }
    if (isHidden()) {
        show();
        slide(0, sizeHint().height());
    }
    m_needle->setFocus(Qt::ShortcutFocusReason);
    m_needle->selectAll();
    Q_EMIT searchChanged();
}

void FindBar::close()
{
    m_slide->stop();
    setMaximumHeight(AnyHeight);
    hide();
    Q_EMIT closed();
}

void FindBar::slide(int from, int to)
{
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (duration <= 0) {
        return;
    }
    m_slide->setDuration(duration / 2);
    m_slide->setStartValue(from);
    m_slide->setEndValue(to);
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    m_slide->start();
}

QString FindBar::needle() const
{
    return m_needle->text();
}

QString FindBar::replacement() const
{
    return m_replacement->text();
}

SearchOptions FindBar::options() const
{
    return { m_options[MatchCase]->isChecked(),
        m_options[WholeWord]->isChecked(),
        m_options[AnyWidth]->isChecked(),
        m_options[Expression]->isChecked() };
}

void FindBar::showCount(int hits, int current)
{
    m_hits = hits;
    m_current = current;
    m_problem.clear();
    showWords();
}

void FindBar::showProblem(const Problem& problem)
{
    m_hits = 0;
    m_problem = problem.summary;
    showWords();
}

void FindBar::showWords()
{
    const ThemeColors& colors = themeColors(palette());
    const bool nothing = m_hits == 0 && !m_needle->text().isEmpty();
    if (!m_problem.isEmpty()) {
        m_count->setText(tr("Not valid"));
    } else if (m_needle->text().isEmpty()) {
        m_count->clear();
    } else if (nothing) {
        m_count->setText(tr("Not found"));
    } else if (m_current >= 0) {
        m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(m_hits));
    } else {
        m_count->setText(tr("%n hit(s)", "", m_hits));
    }
    m_count->setToolTip(m_problem);
    m_count->setAccessibleDescription(m_problem);
    QPalette shade = m_count->palette();
    shade.setColor(QPalette::WindowText, nothing ? colors.danger : colors.mutedText);
    m_count->setPalette(shade);
    for (QWidget* widget :
        std::initializer_list<QWidget*> { m_previous, m_next, m_replace, m_replaceAll }) {
        widget->setEnabled(m_hits > 0);
    }
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event); // NOLINT(*-static-cast-downcast): by its type
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) {
        return QFrame::eventFilter(watched, event);
    }
    if (watched == m_replacement) {
        Q_EMIT replaceWanted();
    } else {
        Q_EMIT stepWanted(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    }
    return true;
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() == Qt::Key_F3) {
        Q_EMIT stepWanted(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    } else if (event->key() == Qt::Key_H && event->modifiers() == Qt::ControlModifier) {
        open({}, true);
    } else {
        QFrame::keyPressEvent(event);
    }
}

void FindBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showWords();
    }
}

} // namespace broadsheet
