// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_library/file_drop.h"

#include "shared/theme.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QWidget>

namespace broadsheet {

namespace {

/// A frame in the accent colour over whatever stands below.
class DropFrame : public QWidget {
public:
    explicit DropFrame(QWidget* parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(themeColors(palette()).accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 4, 4);
    }
};

} // namespace

FileDrop::FileDrop(QWidget& target)
    : QObject(&target)
    , m_target(target)
    , m_frame(new DropFrame(&target))
{
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_target)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::DragEnter:
        return enter(*static_cast<QDropEvent*>(event));
    case QEvent::DragLeave:
        setFramed(false);
        return false;
    case QEvent::Drop:
        return drop(*static_cast<QDropEvent*>(event));
    default:
        return false;
    }
}

bool FileDrop::enter(QDropEvent& event)
{
    if (!event.mimeData()->hasUrls())
        return false;
    event.setDropAction(Qt::CopyAction);
    event.accept();
    setFramed(true);
    return true;
}

bool FileDrop::drop(QDropEvent& event)
{
    setFramed(false);
    const QList<QUrl> files = event.mimeData()->urls();
    if (files.isEmpty())
        return false;
    event.setDropAction(Qt::CopyAction);
    event.accept();
    Q_EMIT dropped(files);
    return true;
}

void FileDrop::setFramed(bool framed)
{
    m_frame->setGeometry(m_target.rect());
    m_frame->setVisible(framed);
    m_frame->raise();
}

} // namespace broadsheet
