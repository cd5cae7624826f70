// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_page/recent_row.h"

#include "shared/line_icon.h"
#include "shared/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFontInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace broadsheet {

namespace {

constexpr int Side = 12;
constexpr int IconSide = 20;
constexpr int TextLeft = Side + IconSide + 12;
constexpr int Above = 8;
constexpr int Between = 2;
constexpr int WidthOfWhen = 112;
constexpr int RemoveSide = 28;

QString shownPath(const QString& file)
{
    const QString home = QDir::homePath();
    QString path = file;
    if (path.startsWith(home + QLatin1Char('/')))
        path.replace(0, home.size(), QStringLiteral("~"));
    return QDir::toNativeSeparators(path);
}

QFont pathFont(const QFont& base)
{
    QFont font = base;
    font.setPixelSize(QFontInfo(base).pixelSize() - 1);
    return font;
}

} // namespace

RecentRow::RecentRow(const RecentLibrary& library, QWidget* parent)
    : QAbstractButton(parent)
    , m_library(library)
    , m_missing(!QFileInfo::exists(library.file))
    , m_remove(new QToolButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_remove->setObjectName(QStringLiteral("removeRecent"));
    m_remove->setAutoRaise(true);
    m_remove->setIcon(lineIcon(QStringLiteral("close")));
    m_remove->setVisible(m_missing);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    connect(m_remove, &QToolButton::clicked, this, &RecentRow::removeWanted);
    retranslate();
}

QSize RecentRow::sizeHint() const
{
    const int text = fontMetrics().height() + Between + QFontMetrics(pathFont(font())).height();
    return { 480, Above + text + Above };
}

QString RecentRow::when() const
{
    const QDateTime opened = m_library.opened.toLocalTime();
    const qint64 days = opened.date().daysTo(QDate::currentDate());
    if (days == 0)
        return tr("today, %1").arg(opened.toString(QStringLiteral("HH:mm")));
    if (days == 1)
        return tr("yesterday");
    return opened.date().toString(Qt::ISODate);
}

void RecentRow::paintEvent(QPaintEvent* /*event*/)
{
    const ThemeColors& colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? colors.accentWash : colors.window);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const QColor ink = m_missing ? colors.mutedText : colors.text;
    painter.drawPixmap(Side,
        (height() - IconSide) / 2,
        tintedIcon(m_missing ? QStringLiteral("warning") : QStringLiteral("newspaper"),
            colors.mutedText,
            IconSide,
            devicePixelRatioF()));
    const int right = width() - Side - (m_missing ? RemoveSide + 4 : 0);
    const QString note = m_missing ? tr("file is gone") : when();
    painter.setPen(m_missing ? colors.warning : colors.mutedText);
    const QRect noteRect(right - WidthOfWhen, 0, WidthOfWhen, height());
    painter.drawText(noteRect, Qt::AlignRight | Qt::AlignVCenter, note);

    const int room = noteRect.left() - TextLeft - 8;
    QFont title = font();
    title.setWeight(QFont::Medium);
    title = copyFontFor(title, text(), colors.dark);
    const QFontMetrics titleMetrics(title);
    painter.setFont(title);
    painter.setPen(ink);
    painter.drawText(TextLeft,
        Above + titleMetrics.ascent(),
        titleMetrics.elidedText(text(), Qt::ElideRight, room));
    const QFont small = pathFont(font());
    const QFontMetrics pathMetrics(small);
    painter.setFont(small);
    painter.setPen(colors.mutedText);
    painter.drawText(TextLeft,
        Above + titleMetrics.height() + Between + pathMetrics.ascent(),
        pathMetrics.elidedText(shownPath(m_library.file), Qt::ElideMiddle, room));
}

void RecentRow::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    m_remove->setGeometry(
        width() - Side - RemoveSide, (height() - RemoveSide) / 2, RemoveSide, RemoveSide);
}

void RecentRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Delete:
        Q_EMIT removeWanted();
        return;
    case Qt::Key_Up:
        Q_EMIT stepWanted(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT stepWanted(1);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void RecentRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

void RecentRow::retranslate()
{
    const QFileInfo file(m_library.file);
    setText(m_library.title.isEmpty() ? file.completeBaseName() : m_library.title);
    setAccessibleName(m_missing ? tr("%1, the file is gone").arg(text()) : text());
    setAccessibleDescription(m_library.file);
    setToolTip(QDir::toNativeSeparators(m_library.file));
    m_remove->setAccessibleName(tr("Remove %1 from this list").arg(text()));
    m_remove->setToolTip(tr("Remove from this list"));
    update();
}

} // namespace broadsheet
