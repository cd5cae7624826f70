// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tools/item_bar.h"

#include "page_tools/measure_field.h"
#include "shared/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int Height = 40;
constexpr int Steps = 4; // shape and size of the head, one to the next

/// Grows only, so that buttons behind it stay where they are while one clicks.
void showHeld(QLabel& label, const QString& text)
{
    label.setText(text);
    label.setMinimumWidth(std::max(label.minimumWidth(), label.sizeHint().width()));
}

} // namespace

ItemBar::ItemBar(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("itemBar"));
    setFixedHeight(Height);
    auto* const whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    QToolBar* const empty = addBar();
    m_hint = addLabel(*empty, "itemHint");
    makeStory();
    makeFrames();
    // What does not stand in a narrow pane is behind the row's arrow.
    m_stack->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setMinimumWidth(0);
    retranslate();
}

QToolBar* ItemBar::addBar()
{
    auto* const bar = new QToolBar(m_stack);
    bar->setIconSize({ 20, 20 });
    m_stack->addWidget(bar);
    return bar;
}

QLabel* ItemBar::addLabel(QToolBar& bar, const char* name)
{
    auto* const label = new QLabel(&bar);
    label->setObjectName(QLatin1String(name));
    label->setContentsMargins(4, 0, 4, 0);
    // What is spare stays at the end of the row, not between a field and its label.
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    bar.addWidget(label);
    return label;
}

ItemBar::RectFields ItemBar::addRect(QToolBar& bar, const char* prefix, const QString& widest) const
{
    constexpr EntryKind Kinds[]
        = { EntryKind::X, EntryKind::Y, EntryKind::Width, EntryKind::Height };
    constexpr const char* Names[] = { "X", "Y", "Width", "Height" };
    RectFields rect;
    for (int i = 0; i < 4; ++i) {
        rect.labels[i] = addLabel(bar, "itemLabel");
        rect.labels[i]->setContentsMargins(4, 0, 0, 0);
        rect.fields[i] = new MeasureField(Kinds[i], &bar, widest);
        rect.fields[i]->setObjectName(QLatin1String(prefix) + QLatin1String(Names[i]));
        rect.labels[i]->setBuddy(rect.fields[i]);
        bar.addWidget(rect.fields[i]);
        connect(rect.fields[i], &EntryField::refused, this, &ItemBar::refused);
    }
    return rect;
}

void ItemBar::makeStory()
{
    m_story = addBar();
    // The fit first: it is seen in the narrowest pane.
    m_fit = addLabel(*m_story, "itemFit");
    m_storyRect = addRect(*m_story, "itemStory", QStringLiteral("000 col"));
    for (const MeasureField* field : m_storyRect.fields) {
        connect(field, &MeasureField::entered, this, [this] {
            Q_EMIT storyRectEntered(lengthsOf(m_storyRect));
        });
    }
    m_legs = addLabel(*m_story, "itemMeasure");
    m_shape = addLabel(*m_story, "itemShape");
    m_head = addLabel(*m_story, "itemHead");
}

void ItemBar::makeFrames()
{
    m_frames = addBar();
    m_frameRect = addRect(*m_frames, "item", {});
    for (const MeasureField* field : m_frameRect.fields) {
        connect(field, &MeasureField::entered, this, [this] {
            Q_EMIT rectEntered(lengthsOf(m_frameRect));
        });
    }
    makePicture();
    m_look = new FrameLookRow(*m_frames, this);
    connect(m_look, &FrameLookRow::entered, this, &ItemBar::lookEntered);
    connect(m_look, &FrameLookRow::refused, this, &ItemBar::refused);
}

void ItemBar::makePicture()
{
    m_zoomLabel = new QLabel(m_frames);
    m_zoom = new QSpinBox(m_frames);
    m_zoom->setObjectName(QStringLiteral("itemZoom"));
    m_zoom->setRange(100, 2000);
    m_zoom->setSuffix(QStringLiteral(" %"));
    m_captionLabel = new QLabel(m_frames);
    m_caption = new QSpinBox(m_frames);
    m_caption->setObjectName(QStringLiteral("itemCaption"));
    m_caption->setRange(0, 20);
    for (QLabel* label : { m_zoomLabel, m_captionLabel })
        label->setContentsMargins(4, 0, 4, 0);
    for (QWidget* each :
        std::initializer_list<QWidget*> { m_zoomLabel, m_zoom, m_captionLabel, m_caption })
        m_ofPictures.append(m_frames->addWidget(each));
    connect(m_zoom, &QSpinBox::valueChanged, this, [this](int percent) {
        if (!m_filling)
            Q_EMIT zoomEntered(percent * 10);
    });
    connect(m_caption, &QSpinBox::valueChanged, this, [this](int lines) {
        if (!m_filling)
            Q_EMIT captionLinesEntered(lines);
    });
}

QList<QAction*> ItemBar::addButtons(QToolBar& bar, const QList<QAction*>& actions)
{
    QList<QAction*> places;
    for (QAction* action : actions) {
        auto* const button = new QToolButton(&bar);
        button->setDefaultAction(action);
        button->setIconSize(bar.iconSize());
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        places.append(bar.addWidget(button));
    }
    return places;
}

void ItemBar::setActions(const BarActions& actions)
{
    m_story->insertActions(m_story->actions().value(0), actions.story.first(Steps));
    m_story->addActions(actions.story.sliced(Steps));
    m_ofPictures.append(addButtons(*m_frames, actions.picture));
    m_ofSeveral = addButtons(*m_frames, actions.several);
    m_frames->addActions(actions.frame);
}

void ItemBar::nameRect(const RectFields& rect)
{
    rect.labels[0]->setText(tr("X"));
    rect.labels[1]->setText(tr("Y"));
    rect.labels[2]->setText(tr("W"));
    rect.labels[3]->setText(tr("H"));
    rect.fields[0]->setAccessibleName(tr("Left edge"));
    rect.fields[1]->setAccessibleName(tr("Top edge"));
    rect.fields[2]->setAccessibleName(tr("Width"));
    rect.fields[3]->setAccessibleName(tr("Height"));
}

void ItemBar::fillRect(
    const RectFields& rect, const Rect& lengths, EntryUnit unit, const PageGrid& grid)
{
    const Length sides[] = { lengths.x, lengths.y, lengths.width, lengths.height };
    for (int i = 0; i < 4; ++i)
        rect.fields[i]->setLength(sides[i], unit, grid);
}

Rect ItemBar::lengthsOf(const RectFields& rect)
{
    return { rect.fields[0]->length(),
        rect.fields[1]->length(),
        rect.fields[2]->length(),
        rect.fields[3]->length() };
}

void ItemBar::retranslate()
{
    nameRect(m_storyRect);
    nameRect(m_frameRect);
    m_zoomLabel->setText(tr("Picture"));
    m_zoom->setAccessibleName(tr("Size of the picture in its frame"));
    m_captionLabel->setText(tr("Caption lines"));
    m_caption->setAccessibleName(m_captionLabel->text());
    m_look->retranslate();
}

void ItemBar::showNothing(const QString& hint)
{
    m_hint->setText(hint);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, themeColors(palette()).mutedText);
    m_hint->setPalette(muted);
    m_stack->setCurrentIndex(0);
}

void ItemBar::showStory(const StoryBarMatter& matter, const PageGrid& grid)
{
    const ThemeColors& colors = themeColors(palette());
    if (m_stack->currentIndex() != 1) {
        for (QLabel* label : { m_shape, m_legs, m_fit, m_head })
            label->setMinimumWidth(0);
    }
    fillRect(m_storyRect, matter.place, EntryUnit::Lines, grid);
    for (MeasureField* field : m_storyRect.fields)
        field->setEnabled(!matter.locked);
    showHeld(*m_shape, matter.shape);
    if (matter.legs.isEmpty()) // most stories have none: no hole is kept for it
        m_legs->setMinimumWidth(0);
    showHeld(*m_legs, matter.legs);
    showHeld(*m_fit, matter.fit);
    showHeld(*m_head, matter.head);
    QPalette fit = palette();
    fit.setColor(QPalette::WindowText, matter.over ? colors.danger : colors.good);
    m_fit->setPalette(fit);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, colors.mutedText);
    m_legs->setPalette(muted);
    m_head->setPalette(muted);
    m_stack->setCurrentIndex(1);
}

void ItemBar::showFrames(
    const Rect& bounds, const FreeFrame* one, EntryUnit unit, const PageGrid& grid)
{
    m_filling = true;
    fillRect(m_frameRect, bounds, unit, grid);
    const bool loose = one == nullptr || !one->locked;
    for (int i = 0; i < 4; ++i)
        m_frameRect.fields[i]->setEnabled(loose && (i < 2 || one != nullptr));
    const bool picture = one != nullptr && one->kind == FreeKind::Picture;
    for (QAction* each : m_ofPictures)
        each->setVisible(picture);
    for (QAction* each : m_ofSeveral)
        each->setVisible(one == nullptr);
    m_look->show(one);
    if (picture) {
        m_zoom->setValue(one->cropping.zoomPerMille / 10);
        m_caption->setValue(one->captionLines);
    }
    m_filling = false;
    m_stack->setCurrentIndex(2);
}

void ItemBar::enterNumbers()
{
    if (m_stack->currentIndex() != 0) {
        const RectFields& shown = m_stack->currentIndex() == 1 ? m_storyRect : m_frameRect;
        shown.fields[0]->setFocus(Qt::ShortcutFocusReason);
    }
}

void ItemBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ItemBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace broadsheet
