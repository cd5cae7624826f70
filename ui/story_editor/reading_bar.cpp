// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_editor/reading_bar.h"

#include "base/pinyin.h"
#include "base/pinyin_tones.h"
#include "shared/line_icon.h"
#include "shared/theme.h"
#include "story/spans.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int LongestReading = 200;
constexpr qsizetype LongestShown = 8; ///< characters of the words

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

} // namespace

ReadingBar::ReadingBar(QWidget* parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_reading(new QLineEdit(this))
    , m_form(new QLabel(this))
    , m_set(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("readingBar"));
    m_reading->setObjectName(QStringLiteral("reading"));
    m_reading->setMaxLength(LongestReading);
    m_reading->setMinimumWidth(120);
    m_words->setTextFormat(Qt::PlainText);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setIcon(lineIcon(QStringLiteral("close")));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_words);
    row->addWidget(m_reading, 1);
    row->addWidget(m_form);
    row->addWidget(m_set);
    row->addWidget(m_remove);
    row->addWidget(m_close);
    connect(m_reading, &QLineEdit::textEdited, this, &ReadingBar::showTones);
    connect(m_reading, &QLineEdit::textChanged, this, &ReadingBar::showForm);
    connect(m_reading, &QLineEdit::returnPressed, this, [this] { give(m_reading->text()); });
    connect(m_set, &QPushButton::clicked, this, [this] { give(m_reading->text()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { give({}); });
    connect(m_close, &QToolButton::clicked, this, &ReadingBar::close);
    retranslate();
    hide();
}

void ReadingBar::open(const ReadingPlace& place)
{
    m_place = place;
    const QString words
        = place.text.size() > LongestShown ? place.text.left(LongestShown - 1) + u'…' : place.text;
    m_words->setText(words);
    m_words->setFont(copyFontFor(font(), words, themeColors(palette()).dark));
    m_remove->setEnabled(!place.reading.isEmpty());
    const bool allHan = std::all_of(place.text.begin(), place.text.end(), isHan);
    m_reading->setText(place.reading.isEmpty() && allHan ? pinyin(place.text) : place.reading);
    show();
    m_reading->setFocus(Qt::ShortcutFocusReason);
    m_reading->selectAll();
    showForm();
}

void ReadingBar::close()
{
    hide();
    Q_EMIT closed();
}

void ReadingBar::give(const QString& reading)
{
    Q_EMIT readingGiven(reading.simplified());
    close();
}

/// A figure behind a syllable becomes its mark at once; the caret stays behind it.
void ReadingBar::showTones()
{
    const QString typed = m_reading->text();
    const QString marked = withToneMarks(typed);
    if (marked == typed) {
        return;
    }
    const int fromEnd = int(typed.size()) - m_reading->cursorPosition();
    m_reading->setText(marked);
    m_reading->setCursorPosition(int(marked.size()) - fromEnd);
}

void ReadingBar::showForm()
{
    const qsizetype words = readingWords(m_reading->text()).size();
    const auto han = std::count_if(m_place.text.begin(), m_place.text.end(), isHan);
    m_set->setEnabled(words > 0);
    if (words == 0) {
        m_form->clear();
    } else if (words == han) {
        m_form->setText(tr("over each character"));
    } else {
        m_form->setText(tr("over the whole"));
    }
    QPalette shade = m_form->palette();
    shade.setColor(QPalette::WindowText, themeColors(palette()).mutedText);
    m_form->setPalette(shade);
}

void ReadingBar::retranslate()
{
    const auto name = [](QWidget* widget, const QString& text) {
        widget->setToolTip(text);
        widget->setAccessibleName(text);
    };
    m_reading->setPlaceholderText(tr("Reading, tones as figures: bei3 jing1"));
    name(m_reading,
        tr("The reading over the words: with a syllable for each character it stands over each, "
           "else over the whole. Tones are typed as figures."));
    m_set->setText(tr("Set"));
    name(m_set, tr("Set the reading (Enter)"));
    m_remove->setText(tr("Remove"));
    name(m_remove, tr("Remove the reading"));
    name(m_close, tr("Close (Esc)"));
    showForm();
}

void ReadingBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void ReadingBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showForm();
    }
}

} // namespace broadsheet
