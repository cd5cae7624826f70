// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_palette.h"

#include "commands/command_registry.h"
#include "commands/palette_list.h"
#include "shared/line_icon.h"
#include "shared/theme.h"

#include <QtWidgets>

#include <algorithm>
#include <utility>

namespace broadsheet {

namespace {

constexpr int Width = 640;
constexpr int Shadow = 20; ///< around the panel, within the widget
constexpr int FromTop = 48;
constexpr int ListHeight = 440;
constexpr int RecentCount = 12;

} // namespace

CommandPalette::CommandPalette(CommandRegistry& registry, CommandTitles titles, QWidget& window)
    : QWidget(&window)
    , m_registry(registry)
    , m_search(registry, std::move(titles))
{
    hide();
    build();
    retranslate();
    restyle();
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        run(m_list->commandAt(index));
    });
    connect(&m_registry, &CommandRegistry::availabilityChanged, m_list, [this] {
        m_list->doItemsLayout(); // rows with a reason are higher
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        focusMoved(now);
    });
}

void CommandPalette::build()
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(Shadow + 1, Shadow + 1, Shadow + 1, Shadow + 7);
    layout->setSpacing(0);
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setFrame(false);
    m_field->setFixedHeight(48);
    m_field->setTextMargins(4, 0, 12, 0);
    m_field->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list = new PaletteList(m_registry, this);
    m_nothing = new QLabel(this);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(20);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto* const top = new QHBoxLayout;
    top->setContentsMargins(9, 0, 9, 0); // the magnifier stands above the rows' icons
    top->addWidget(m_field);
    layout->addLayout(top);
    layout->addSpacing(7); // the hairline and air before the first row
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    setFocusProxy(m_field);
}

void CommandPalette::retranslate()
{
    setAccessibleName(tr("Command palette"));
    m_field->setPlaceholderText(tr("Find a command: name, pinyin or initials"));
    m_field->setAccessibleName(tr("Find a command"));
    m_field->setToolTip(tr("Type a part of a command's name in Chinese or English, its pinyin or "
                           "the pinyin's initials"));
    m_list->setAccessibleName(tr("Commands found"));
    m_search.refresh();
    if (isVisible())
        search();
}

void CommandPalette::restyle()
{
    const ThemeColors& colors = themeColors(palette());
    QPalette fieldColors = m_field->palette();
    fieldColors.setColor(QPalette::Base, colors.panel);
    m_field->setPalette(fieldColors);
    QFont font = this->font();
    font.setPixelSize(16);
    m_field->setFont(font);
    QPalette listColors = m_list->palette();
    listColors.setColor(QPalette::Base, colors.panel);
    m_list->setPalette(listColors);
    QPalette muted = m_nothing->palette();
    muted.setColor(QPalette::WindowText, colors.mutedText);
    m_nothing->setPalette(muted);
    m_nothing->setForegroundRole(QPalette::WindowText);
}

void CommandPalette::setRecent(const QStringList& ids)
{
    m_recent = ids.mid(0, RecentCount);
}

void CommandPalette::toggle()
{
    if (isVisible())
        close();
    else
        open();
}

void CommandPalette::open()
{
    m_before = window()->focusWidget();
    m_search.refresh();
    m_field->clear();
    search();
    qApp->installEventFilter(this);
    QWidget::show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::close()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    const bool hadFocus = m_field->hasFocus();
    hide();
    if (hadFocus && m_before != nullptr)
        m_before->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::search()
{
    std::vector<CommandHit> hits = m_search.find(m_field->text(), m_recent);
    const bool none = hits.empty();
    m_nothing->setText(none ? tr("No command is called “%1”.").arg(m_field->text()) : QString());
    m_nothing->setVisible(none);
    m_list->setVisible(!none);
    m_list->show(std::move(hits));
    place();
}

void CommandPalette::place()
{
    const QWidget* const window = parentWidget();
    const int width = std::min(Width, window->width() - 32) + 2 * Shadow;
    const int room = window->height() - FromTop - m_field->height() - 2 * Shadow - 32;
    if (m_list->isVisibleTo(this))
        m_list->setFixedHeight(m_list->heightForRows(std::clamp(room, 72, ListHeight)));
    layout()->activate();
    const int height = layout()->totalMinimumSize().height();
    const int nothing
        = m_nothing->isVisibleTo(this) ? m_nothing->heightForWidth(width - 2 * Shadow - 2) : 0;
    const int tall = std::max(height, nothing + m_field->height() + 2 * Shadow + 15);
    setGeometry((window->width() - width) / 2, FromTop - Shadow, width, tall);
}

void CommandPalette::run(const QString& id)
{
    const CommandRegistry::Command* const command = m_registry.command(id);
    if (command == nullptr)
        return;
    if (!command->action->isEnabled()) {
        m_list->flashReason();
        m_field->setAccessibleDescription(command->disabledReason);
        return;
    }
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent = m_recent.mid(0, RecentCount);
    QAction* const action = command->action;
    close(); // before it runs: the command may look at what has the focus
    Q_EMIT recentChanged(m_recent);
    action->trigger();
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentCommand());
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        m_list->moveBy(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        m_list->moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        m_list->moveBy(m_list->rowsPerPage());
        return true;
    case Qt::Key_PageUp:
        m_list->moveBy(-m_list->rowsPerPage());
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::ShiftModifier) {
            event->accept(); // Escape, Enter, Page keys and letters are the palette's while it is
                             // open
            return true;
        }
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (event->type() == QEvent::MouseButtonPress) {
        const auto* const widget = qobject_cast<QWidget*>(watched);
        if (widget != nullptr && widget != this && !isAncestorOf(widget)
            && widget->window() == window())
            close();
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::focusMoved(const QWidget* now)
{
    if (isVisible() && now != nullptr && now != m_field && now->window() == window())
        close();
}

void CommandPalette::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_nothing != nullptr)
        restyle();
    QWidget::changeEvent(event);
}

void CommandPalette::paintEvent(QPaintEvent* /*event*/)
{
    const ThemeColors& colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF panel = QRectF(rect()).adjusted(Shadow, Shadow, -Shadow, -Shadow);
    painter.setPen(Qt::NoPen);
    for (int step = Shadow; step > 0; step -= 2) {
        painter.setBrush(QColor(0, 0, 0, colors.dark ? 12 : 5));
        const qreal out = step * 0.8;
        painter.drawRoundedRect(panel.adjusted(-out, -out + 5, out, out + 3), 8 + out, 8 + out);
    }
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const qreal under = m_field->geometry().bottom() + 1.5;
    painter.drawLine(QPointF(panel.left() + 1, under), QPointF(panel.right() - 1, under));
}

} // namespace broadsheet
