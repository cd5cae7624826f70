// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/preview_window.h"

#include "page_view/page_view.h"

#include <QGraphicsOpacityEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QPropertyAnimation>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet {

namespace {

const QColor Ground(0x2B, 0x2D, 0x2F); ///< neutral and darker than any paper, in both themes
constexpr int FadeMs = 2200;

} // namespace

PreviewWindow::PreviewWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_view(new PageView(this))
    , m_keys(new QLabel(this))
    , m_counter(new QLabel(this))
    , m_counterOpacity(new QGraphicsOpacityEffect(m_counter))
    , m_fade(new QPropertyAnimation(m_counterOpacity, "opacity", this))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_keys);
    m_keys->setObjectName(QStringLiteral("keys"));
    m_keys->setAlignment(Qt::AlignCenter);
    m_keys->setWordWrap(true);
    m_keys->setStyleSheet(
        QStringLiteral("background: #2B2D2F; color: #B4B8BC; padding: 6px 12px;"));
    m_view->setBare(Ground);
    m_view->installEventFilter(this);
    m_counter->setObjectName(QStringLiteral("counter"));
    m_counter->setStyleSheet(QStringLiteral(
        "background: rgba(0, 0, 0, 170); color: white; border-radius: 12px; padding: 4px 12px;"));
    m_counter->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_counter->setGraphicsEffect(m_counterOpacity);
    m_fade->setDuration(FadeMs);
    m_fade->setKeyValueAt(0, 1.0);
    m_fade->setKeyValueAt(0.7, 1.0);
    m_fade->setKeyValueAt(1, 0.0);
    connect(m_fade, &QPropertyAnimation::finished, m_counter, &QWidget::hide);
    connect(m_view, &PageView::currentPageChanged, this, &PreviewWindow::tellPage);
    setFocusProxy(m_view);
    resize(1100, 800);
    retranslate();
}

void PreviewWindow::retranslate()
{
    setWindowTitle(tr("Preview"));
    m_view->setAccessibleName(tr("Preview of the page"));
    m_view->setAccessibleDescription(
        tr("Space turns to the next page, Shift+Space back, Escape closes the preview."));
    m_keys->setText(
        tr("Space: next page · S: spreads · P: newsprint · G: black alone · + − 0: zoom "
           "· F: full screen · H: hide this line · Esc: close"));
    m_counter->setText(counterText());
}

void PreviewWindow::setPages(std::vector<ComposedPagePtr> pages)
{
    m_numbers.clear();
    for (const ComposedPagePtr& page : pages)
        m_numbers.push_back(page->number);
    m_view->setPages(std::move(pages));
}

void PreviewWindow::showPage(int number)
{
    m_view->setCurrentPage(number);
    tellPage();
}

void PreviewWindow::setSpreads(bool spreads)
{
    m_view->setSpreads(spreads);
}

int PreviewWindow::currentPage() const
{
    return m_view->currentPage();
}

QString PreviewWindow::counterText() const
{
    const auto at = std::find(m_numbers.begin(), m_numbers.end(), currentPage());
    if (at == m_numbers.end())
        return {};
    return tr("%1 / %2", "page of pages")
        .arg(at - m_numbers.begin() + 1)
        .arg(qsizetype(m_numbers.size()));
}

void PreviewWindow::tellPage()
{
    m_counter->setText(counterText());
    placeCounter();
    m_counter->show();
    m_counter->raise();
    m_fade->stop();
    m_fade->start();
    Q_EMIT pageShown(currentPage());
}

void PreviewWindow::placeCounter()
{
    constexpr int Air = 20;
    m_counter->adjustSize();
    const int foot = m_keys->isVisible() ? m_keys->height() : 0;
    m_counter->move(
        (width() - m_counter->width()) / 2, height() - foot - m_counter->height() - Air);
}

void PreviewWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeCounter();
}

void PreviewWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// The view's own keys come second: here Space turns the page and does not take the hand.
bool PreviewWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::LanguageChange) {
        retranslate();
        return false;
    }
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* const key = static_cast<QKeyEvent*>(event);
    const bool shift = key->modifiers().testFlag(Qt::ShiftModifier);
    if (turned(key->key(), shift) || zoomed(key->key()) || looked(key->key()))
        return true;
    switch (key->key()) {
    case Qt::Key_F11:
    case Qt::Key_F:
        toggleFullScreen();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void PreviewWindow::keyPressEvent(QKeyEvent* event)
{
    if (!eventFilter(m_view, event))
        QWidget::keyPressEvent(event);
}

bool PreviewWindow::turned(int key, bool shift)
{
    switch (key) {
    case Qt::Key_Space:
        m_view->turn(shift ? -1 : 1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        m_view->turn(1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        m_view->turn(-1);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!m_numbers.empty())
            m_view->setCurrentPage(key == Qt::Key_Home ? m_numbers.front() : m_numbers.back());
        return true;
    default:
        return false;
    }
}

bool PreviewWindow::zoomed(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_view->zoomIn();
        return true;
    case Qt::Key_Minus:
        m_view->zoomOut();
        return true;
    case Qt::Key_0:
        m_view->fitPage();
        return true;
    default:
        return false;
    }
}

bool PreviewWindow::looked(int key)
{
    PaperLook look = m_view->look();
    switch (key) {
    case Qt::Key_S:
        setSpreads(!m_view->spreads());
        return true;
    case Qt::Key_P:
        look.paper = look.paper == PaperWhite::Plain ? PaperWhite::Newsprint : PaperWhite::Plain;
        break;
    case Qt::Key_G:
        look.plates = look.plates == PlateLook::Colour ? PlateLook::Black : PlateLook::Colour;
        break;
    case Qt::Key_H:
        m_keys->setVisible(!m_keys->isVisible());
        return true;
    default:
        return false;
    }
    m_view->setLook(look);
    return true;
}

void PreviewWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

} // namespace broadsheet
