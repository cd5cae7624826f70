// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_page/problem_panel.h"

#include "shared/line_icon.h"
#include "shared/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet {

namespace {

constexpr int IconSide = 40;

} // namespace

ProblemPanel::ProblemPanel(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_heading(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_place(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_unfold(new QPushButton(this))
    , m_retry(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_folder(new QPushButton(this))
    , m_back(new QPushButton(this))
{
    build();
    connect(m_retry, &QPushButton::clicked, this, &ProblemPanel::retryWanted);
    connect(m_open, &QPushButton::clicked, this, &ProblemPanel::openWanted);
    connect(m_folder, &QPushButton::clicked, this, &ProblemPanel::folderWanted);
    connect(m_back, &QPushButton::clicked, this, &ProblemPanel::backWanted);
    connect(m_unfold, &QPushButton::clicked, this, &ProblemPanel::unfold);
    restyle();
    retranslate();
}

void ProblemPanel::build()
{
    m_summary->setObjectName(QStringLiteral("problemSummary"));
    m_detail->setObjectName(QStringLiteral("problemDetail"));
    m_unfold->setObjectName(QStringLiteral("problemUnfold"));
    m_retry->setObjectName(QStringLiteral("problemRetry"));
    m_open->setObjectName(QStringLiteral("problemOpen"));
    m_folder->setObjectName(QStringLiteral("problemFolder"));
    m_back->setObjectName(QStringLiteral("problemBack"));
    for (QLabel* label : { m_heading, m_summary, m_place, m_detail }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    QFont large = font();
    large.setPixelSize(QFontInfo(font()).pixelSize() + 7);
    large.setWeight(QFont::DemiBold);
    m_heading->setFont(large);
    QFont summary = font();
    summary.setPixelSize(QFontInfo(font()).pixelSize() + 1);
    m_summary->setFont(summary);
    m_unfold->setFlat(true);
    m_unfold->setCheckable(true);
    m_retry->setDefault(true);
    m_detail->hide();
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_detail->setForegroundRole(QPalette::PlaceholderText);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : { m_retry, m_open, m_folder })
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_back);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_icon);
    column->addSpacing(16);
    column->addWidget(m_heading);
    column->addSpacing(8);
    column->addWidget(m_summary);
    column->addSpacing(8);
    column->addWidget(m_place);
    column->addSpacing(24);
    column->addLayout(buttons);
    column->addSpacing(24);
    column->addWidget(m_unfold, 0, Qt::AlignLeft);
    column->addWidget(m_detail);
    column->addStretch();
    setFocusProxy(m_retry);
}

void ProblemPanel::setProblem(const Problem& problem, const QString& path)
{
    m_problem = problem;
    m_path = path;
    m_unfold->setChecked(false);
    unfold();
    retranslate();
}

void ProblemPanel::unfold()
{
    m_detail->setVisible(m_unfold->isChecked());
    m_unfold->setIcon(lineIcon(
        m_unfold->isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
}

void ProblemPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ProblemPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && !m_restyling)
        restyle();
    QWidget::changeEvent(event);
}

void ProblemPanel::restyle()
{
    m_restyling = true;
    const ThemeColors& colors = themeColors(palette());
    m_icon->setPixmap(
        tintedIcon(QStringLiteral("problem"), colors.danger, IconSide, devicePixelRatioF()));
    m_restyling = false;
}

void ProblemPanel::retranslate()
{
    const QFileInfo file(m_path);
    m_heading->setText(m_path.isEmpty() ? tr("That did not work")
                                        : tr("“%1” could not be opened").arg(file.fileName()));
    m_summary->setText(m_problem.summary);
    m_place->setText(QDir::toNativeSeparators(m_path));
    m_place->setVisible(!m_path.isEmpty());
    m_detail->setText(m_problem.detail);
    m_unfold->setVisible(!m_problem.detail.isEmpty());
    m_unfold->setText(tr("Technical details"));
    m_unfold->setToolTip(tr("Shows what to tell whoever looks after this computer"));
    m_retry->setText(tr("Try again"));
    m_retry->setToolTip(tr("Opens the same library once more"));
    m_retry->setVisible(!m_path.isEmpty());
    m_open->setText(tr("Open another…"));
    m_open->setToolTip(tr("Chooses another library file"));
    m_folder->setText(tr("Show in folder"));
    m_folder->setToolTip(tr("Opens the folder that the file is in"));
    m_folder->setVisible(!m_path.isEmpty() && file.absoluteDir().exists());
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("Back to the start (Escape)"));
    setAccessibleName(m_heading->text());
    setAccessibleDescription(m_problem.summary);
}

} // namespace broadsheet
