// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/shortcut_sheet.h"

#include "commands/command_registry.h"
#include "shared/line_icon.h"
#include "shared/theme.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QtWidgets>

#include <utility>

namespace broadsheet {

namespace {

constexpr QSizeF PaperSize(595, 842); // A4 in points; on the screen a point is a pixel and a bit
constexpr qreal ScreenScale = 1.2;
constexpr int PaperMargin = 24;

} // namespace

/// The sheets under one another on the pasteboard.
class ShortcutSheet::Paper : public QWidget {
public:
    explicit Paper(const CommandRegistry& registry)
        : m_page(registry)
    {
        setFocusPolicy(Qt::NoFocus);
        setPage(m_page);
    }

    void setPage(const ShortcutPage& page)
    {
        m_page = page;
        m_count = m_page.pageCount(PaperSize);
        const QSizeF sheet = PaperSize * ScreenScale;
        setFixedSize(qRound(sheet.width()) + 2 * PaperMargin,
            m_count * (qRound(sheet.height()) + PaperMargin) + PaperMargin);
        setAccessibleDescription(m_page.plainText());
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const ThemeColors& colors = themeColors(palette());
        QPainter painter(this);
        painter.fillRect(rect(), colors.pasteboard);
        painter.translate(PaperMargin, PaperMargin);
        painter.scale(ScreenScale, ScreenScale);
        for (int number = 0; number < m_count; ++number) {
            const QRectF sheet(QPointF(0, 0), PaperSize);
            painter.setPen(QPen(colors.paperEdge, 1));
            painter.setBrush(colors.paper);
            painter.drawRect(sheet);
            m_page.paint(painter, PaperSize, number);
            painter.translate(0, PaperSize.height() + PaperMargin / ScreenScale);
        }
    }

private:
    ShortcutPage m_page;
    int m_count = 1;
};

ShortcutSheet::ShortcutSheet(const CommandRegistry& registry, QWidget* parent, Print print)
    : QDialog(parent)
    , m_registry(registry)
    , m_print(std::move(print))
    , m_scroll(new QScrollArea(this))
    , m_paper(new Paper(registry))
    , m_hint(new QLabel(this))
    , m_printButton(new QPushButton(lineIcon(QStringLiteral("print")), {}, this))
    , m_closeButton(new QPushButton(this))
{
    m_scroll->setWidget(m_paper);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_printButton->setDefault(true);
    m_hint->setBuddy(m_scroll);
    auto* const buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 12, 16, 12);
    buttons->setSpacing(8);
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_closeButton);
    buttons->addWidget(m_printButton);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(buttons);
    resize(m_paper->width() + 20, 720);
    connect(m_printButton, &QPushButton::clicked, this, &ShortcutSheet::print);
    connect(m_closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(&registry, &CommandRegistry::shortcutsChanged, this, &ShortcutSheet::refresh);
    retranslate();
}

void ShortcutSheet::retranslate()
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_hint->setText(tr("Change shortcuts in Settings."));
    m_printButton->setText(tr("&Print…"));
    m_printButton->setToolTip(tr("Print this sheet"));
    m_printButton->setAccessibleName(tr("Print this sheet"));
    m_closeButton->setText(tr("Close"));
    m_closeButton->setToolTip(tr("Close this sheet (Esc)"));
    m_closeButton->setAccessibleName(tr("Close this sheet"));
    m_scroll->setAccessibleName(tr("Sheet of shortcuts"));
    refresh();
}

void ShortcutSheet::refresh()
{
    m_paper->setPage(ShortcutPage(m_registry));
    m_paper->setAccessibleName(tr("Sheet of shortcuts"));
}

void ShortcutSheet::print()
{
    const auto paint = [this](QPrinter& printer) { printOn(printer); };
    if (m_print) {
        m_print(paint);
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        paint(printer);
}

void ShortcutSheet::printOn(QPrinter& printer) const
{
    printer.setFullPage(true); // the sheet has its own margins
    printer.setDocName(windowTitle());
    const QSizeF size = printer.pageLayout().fullRect(QPageLayout::Point).size();
    const ShortcutPage page(m_registry);
    QPainter painter;
    if (!painter.begin(&printer))
        return; // the system's print dialog has said why it could not
    const qreal scale = printer.resolution() / 72.0;
    const int pages = page.pageCount(size);
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            printer.newPage();
        painter.resetTransform();
        painter.scale(scale, scale);
        page.paint(painter, size, number);
    }
}

void ShortcutSheet::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* const bar = m_scroll->verticalScrollBar();
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Space)
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else if (event->key() == Qt::Key_PageUp)
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    else
        QDialog::keyPressEvent(event);
}

void ShortcutSheet::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace broadsheet
