// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog/correction_bar.h"

#include "import_dialog/entry_words.h"
#include "shared/line_icon.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace broadsheet {

namespace {

struct Look {
    const char* icon;
    const char* name;
    QList<QKeySequence> keys;
    bool worded;
};

std::array<Look, CorrectionBar::Commands> looks()
{
    using Keys = QKeySequence;
    return { Look { "merge", "mergePrevious", { Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_M) }, true },
        { "merge", "mergeNext", { Keys(Qt::CTRL | Qt::Key_M) }, true },
        { "split",
            "split",
            { Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
                Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter) },
            true },
        { "arrow-up", "moveUp", { Keys(Qt::ALT | Qt::Key_Up) }, false },
        { "arrow-down", "moveDown", { Keys(Qt::ALT | Qt::Key_Down) }, false },
        { "trash", "remove", { Keys(Qt::CTRL | Qt::Key_Delete) }, false },
        { "undo", "undo", { Keys(Qt::CTRL | Qt::Key_Z) }, false },
        { "redo",
            "redo",
            { Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), Keys(Qt::CTRL | Qt::Key_Y) },
            false } };
}

} // namespace

CorrectionBar::CorrectionBar(QWidget* parent)
    : QWidget(parent)
    , m_type(new QComboBox(this))
{
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(4);
    m_type->setObjectName(QStringLiteral("entryType"));
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (std::size_t i = 0; i < entryTypesInOrder().size(); ++i)
        m_type->addItem(QString());
    layout->addWidget(m_type);
    layout->addStretch(1);
    const auto all = looks();
    for (std::size_t i = 0; i < Commands; ++i) {
        auto* const action = new QAction(lineIcon(QLatin1String(all[i].icon)), QString(), this);
        action->setShortcuts(all[i].keys);
        action->setShortcutContext(Qt::WindowShortcut);
        auto* const button = new QToolButton(this);
        button->setObjectName(QLatin1String(all[i].name));
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        if (all[i].worded)
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_actions[i] = action;
        if (i == MoveUp || i == Undo)
            layout->addSpacing(8);
        layout->addWidget(button);
    }
    connect(m_type, &QComboBox::activated, this, [this](int row) {
        Q_EMIT typeChosen(entryTypesInOrder()[std::size_t(row)]);
    });
    retranslate();
    showType(std::nullopt);
}

void CorrectionBar::showType(const std::optional<StoryType>& type)
{
    const auto& types = entryTypesInOrder();
    const int row = type ? int(std::find(types.begin(), types.end(), *type) - types.begin()) : -1;
    m_type->setCurrentIndex(row);
    m_type->setEnabled(type.has_value());
}

void CorrectionBar::setTexts(Command command, const QString& text, const QString& tip)
{
    QAction* const action = m_actions[command];
    action->setText(text);
    action->setToolTip(
        QStringLiteral("%1 (%2)").arg(tip, action->shortcut().toString(QKeySequence::NativeText)));
    for (QObject* const object : action->associatedObjects()) {
        if (auto* const button = qobject_cast<QToolButton*>(object))
            button->setAccessibleName(tip);
    }
}

void CorrectionBar::retranslate()
{
    m_type->setAccessibleName(tr("Type of the entry"));
    m_type->setToolTip(tr("What this entry is"));
    for (std::size_t i = 0; i < entryTypesInOrder().size(); ++i)
        m_type->setItemText(int(i), storyTypeTitle(entryTypesInOrder()[i]));
    setTexts(MergeNext, tr("Merge ↓"), tr("Merge with the next entry"));
    setTexts(Split, tr("Split"), tr("Split the entry at the chosen place"));
    setTexts(MergePrevious, tr("Merge ↑"), tr("Merge with the previous entry"));
    setTexts(MoveUp, tr("Move Up"), tr("Move the entry up"));
    setTexts(MoveDown, tr("Move Down"), tr("Move the entry down"));
    setTexts(Remove, tr("Set Aside"), tr("Set the entry aside: it is not imported"));
    setTexts(Undo, tr("Undo"), tr("Undo the last correction"));
    setTexts(Redo, tr("Redo"), tr("Redo the correction"));
}

void CorrectionBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace broadsheet
