// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight_panel/preflight_panel.h"

#include "preflight_panel/finding_words.h"
#include "preflight_panel/findings_model.h"
#include "shared/empty_state.h"

#include <QtWidgets>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int Margin = 8;
constexpr int LongestDetail = 400;
constexpr double DetailShare = 0.4; ///< of the panel's height, at most
constexpr int Spacing = 1; ///< around each line of the list

/// Lines are as high as their words need in the width that they have. (The view asks for sizes
/// with other widths when it lays lines out than when it draws them, and then cuts words off.)
class WrappedLines : public QStyledItemDelegate {
public:
    explicit WrappedLines(QListView& view)
        : QStyledItemDelegate(&view)
        , m_view(view)
    {
    }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem narrow = option;
        narrow.rect = { 0, 0, m_view.viewport()->width() - 2 * Spacing, 1 };
        const QSize size = QStyledItemDelegate::sizeHint(narrow, index);
        return { narrow.rect.width(), size.height() };
    }

private:
    QListView& m_view;
};

} // namespace

PreflightPanel::PreflightPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new FindingsModel(this))
{
    build();
    retranslate();
    setFindings({}, {});
}

void PreflightPanel::build()
{
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(QStringLiteral("check"), m_stack);
    m_stack->addWidget(m_empty);
    auto* const full = new QWidget(m_stack);
    auto* const column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_list = new QListView(full);
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    // What is amiss stands at the end of a sentence; a narrow panel shows all of it.
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(Spacing);
    m_list->setItemDelegate(new WrappedLines(*m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    m_foot = new QWidget(full);
    auto* const foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(Margin, Margin, Margin, Margin);
    m_detailArea = new QScrollArea(m_foot);
    m_detailArea->setFrameShape(QFrame::NoFrame);
    m_detailArea->setWidgetResizable(true);
    m_detailArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_detailArea->setFocusPolicy(Qt::NoFocus);
    m_detailArea->viewport()->setAutoFillBackground(false);
    m_detail = new QLabel(m_detailArea);
    m_detail->setObjectName(QStringLiteral("finding_detail"));
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::RichText);
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_detailArea->setWidget(m_detail);
    m_detail->setAutoFillBackground(false);
    m_fix = new QPushButton(m_foot);
    m_fix->setObjectName(QStringLiteral("finding_fix"));
    foot->addWidget(m_detailArea);
    foot->addWidget(m_fix, 0, Qt::AlignLeft);
    column->addWidget(m_foot);
    m_stack->addWidget(full);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_list);
    connect(m_list, &QListView::doubleClicked, this, &PreflightPanel::askForPlace);
    connect(m_list->selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        &PreflightPanel::showCurrent);
    connect(m_fix, &QPushButton::clicked, this, [this] {
        if (const Finding* const finding = current())
            Q_EMIT fixWanted(Finding(*finding));
    });
}

void PreflightPanel::retranslate()
{
    m_empty->setTexts(tr("All is well"), tr("Nothing is amiss on the pages of this edition."));
    m_list->setAccessibleName(tr("Problems"));
    showCurrent();
}

void PreflightPanel::setFindings(const Findings& findings, const QMap<int, QString>& pageNames)
{
    const Finding* const before = current();
    const std::optional<Finding> kept = before != nullptr ? std::optional(*before) : std::nullopt;
    m_model->setFindings(findings, pageNames);
    m_stack->setCurrentIndex(findings.empty() ? 0 : 1);
    const int row = kept ? m_model->rowOf(*kept) : -1;
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    showCurrent();
}

const Findings& PreflightPanel::findings() const
{
    return m_model->findings();
}

const Finding* PreflightPanel::current() const
{
    return m_model->finding(m_list->currentIndex());
}

bool PreflightPanel::goToNext(int step)
{
    const QModelIndex now = m_list->currentIndex();
    const int from = now.isValid() ? now.row() : (step > 0 ? -1 : 0);
    const int row = m_model->rowCount() > 0 ? m_model->nextRow(from, step) : -1;
    if (row < 0)
        return false;
    m_list->setCurrentIndex(m_model->index(row));
    askForPlace();
    return true;
}

void PreflightPanel::askForPlace()
{
    if (const Finding* const finding = current())
        Q_EMIT placeWanted(Finding(*finding));
}

void PreflightPanel::showCurrent()
{
    const Finding* const finding = current();
    const QString fix = finding != nullptr ? fixText(*finding) : QString();
    m_fix->setText(fix);
    m_fix->setVisible(!fix.isEmpty());
    if (finding == nullptr) {
        m_foot->hide();
        return;
    }
    // The keyboard coming into the list makes the first line current without marking it.
    m_list->selectionModel()->select(m_list->currentIndex(), QItemSelectionModel::ClearAndSelect);
    const QString more = finding->detail.size() > LongestDetail
        ? finding->detail.left(LongestDetail) + QStringLiteral("…")
        : finding->detail;
    setDetail(more.toHtmlEscaped());
    Q_EMIT currentChanged(*finding);
}

void PreflightPanel::setDetail(const QString& text)
{
    m_detail->setText(text); // the list says the finding itself
    m_detail->setVisible(!text.isEmpty());
    m_detailArea->setVisible(!text.isEmpty());
    m_foot->setVisible(!text.isEmpty() || !m_fix->isHidden());
    fitDetail();
}

/// As high as the words need; what would crowd the list out is scrolled to.
void PreflightPanel::fitDetail()
{
    const int words = m_detail->heightForWidth(width() - 2 * Margin);
    const int line = m_detail->fontMetrics().lineSpacing();
    const int lines = std::max(1, int(height() * DetailShare) / line); // no half ones
    m_detailArea->setFixedHeight(std::max(1, std::min(words, lines * line)));
    m_foot->layout()->activate(); // at once: nothing is seen half laid out
    m_foot->parentWidget()->layout()->activate();
}

void PreflightPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitDetail();
}

void PreflightPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// Enter in the list; some platforms' lists do not take it as activation.
bool PreflightPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            askForPlace();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace broadsheet
