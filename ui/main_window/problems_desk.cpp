// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/problems_desk.h"

#include "edition/free_frame_check.h"
#include "main_window/finding_fixes.h"
#include "main_window/status_line.h"
#include "main_window/workspace.h"
#include "preflight/copy_difference.h"
#include "preflight_panel/preflight_panel.h"
#include "shared/background_job.h"
#include "shared/banner.h"
#include "shared/theme.h"

#include <QtWidgets>

namespace broadsheet {

namespace {

/// Several pages come one after another; one look is enough for them.
constexpr int SoonMilliseconds = 60;
/// What of the unchanged words is shown beside a change.
constexpr int ContextCharacters = 10;

QString pageName(const Page& page)
{
    const QString name
        = page.folio.isEmpty() ? ProblemsDesk::tr("Page %1").arg(page.number) : page.folio;
    return page.section.isEmpty() ? name : name + QLatin1Char(' ') + page.section;
}

QString shortened(const QString& text)
{
    if (text.size() <= 2 * ContextCharacters)
        return text;
    return text.left(ContextCharacters) + QStringLiteral(" … ") + text.right(ContextCharacters);
}

/// Rich text: what was taken out struck through, what was put in in the accent colour.
QString differenceText(const std::vector<TextChange>& changes, const ThemeColors& colors)
{
    QString html;
    for (const TextChange& change : changes) {
        switch (change.kind) {
        case TextChange::Kind::Same:
            html += shortened(change.text).toHtmlEscaped();
            break;
        case TextChange::Kind::Gone:
            html += QStringLiteral("<s style=\"color:%1\">%2</s>")
                        .arg(colors.danger.name(), change.text.toHtmlEscaped());
            break;
        case TextChange::Kind::New:
            html += QStringLiteral("<b style=\"color:%1\">%2</b>")
                        .arg(colors.accent.name(), change.text.toHtmlEscaped());
            break;
        }
    }
    return html.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

} // namespace

ProblemsDesk::ProblemsDesk(
    Desk& desk, FindingFixes& fixes, Workspace& workspace, StatusLine& status)
    : m_desk(desk)
    , m_workspace(workspace)
    , m_status(status)
    , m_preflight(std::make_shared<Preflight>())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &ProblemsDesk::look);
    const auto soon = [this] { m_soon.start(); };
    connect(&desk, &Desk::composingFinished, this, soon);
    connect(&desk, &Desk::storiesChanged, this, soon);
    connect(&desk, &Desk::editionChanged, this, soon);
    PreflightPanel* const panel = workspace.problems;
    connect(panel, &PreflightPanel::placeWanted, &fixes, &FindingFixes::goTo);
    connect(panel, &PreflightPanel::fixWanted, &fixes, &FindingFixes::fix);
    connect(panel, &PreflightPanel::currentChanged, this, &ProblemsDesk::showDifference);
    connect(&status, &StatusLine::problemsWanted, this, [this] {
        m_workspace.problemsDock->show();
        m_workspace.problemsDock->raise();
        m_workspace.problems->setFocus(Qt::OtherFocusReason);
    });
}

ProblemsDesk::~ProblemsDesk() = default;

/// On a snapshot, beside the interface.
void ProblemsDesk::look()
{
    if (m_job) {
        m_again = true;
        return;
    }
    if (!m_desk.edition()) {
        show({});
        return;
    }
    auto matter = std::make_shared<const EditionMatter>(m_desk.matter());
    auto results = std::make_shared<std::vector<PreflightResult>>();
    for (const auto& [number, result] : m_desk.pageResults())
        results->push_back({ number, result.page, result.problem.summary });
    auto found = std::make_shared<Findings>();
    m_job = std::make_unique<BackgroundJob>(
        [matter, results, found, preflight = m_preflight](JobControl&) -> Result<void> {
            *found = preflight->run(*matter, *results);
            return {};
        });
    connect(m_job.get(), &BackgroundJob::finished, this, [this, found] { show(*found); });
    connect(
        m_job.get(),
        &BackgroundJob::ended,
        this,
        [this] {
            m_job.reset();
            if (std::exchange(m_again, false))
                look();
        },
        Qt::QueuedConnection);
    m_job->start();
}

void ProblemsDesk::show(const Findings& findings)
{
    QMap<int, QString> names;
    if (const EditionPtr edition = m_desk.edition()) {
        for (const PagePtr& page : edition->pages)
            names.insert(page->number, pageName(*page));
    }
    m_workspace.problems->setFindings(findings, names);
    m_status.setProblems(countOf(findings, Severity::Error), countOf(findings, Severity::Warning));
}

void ProblemsDesk::goToNext(int step) const
{
    if (!m_workspace.problems->goToNext(step))
        m_workspace.banner->showMessage(BannerKind::Note, tr("Nothing is amiss."));
}

/// The words that the page was last right with.
QString ProblemsDesk::placedWords(const Finding& finding) const
{
    const EditionPtr edition = m_desk.edition();
    const Page* const page = edition ? edition->page(finding.page) : nullptr;
    if (page == nullptr || !page->plan)
        return {};
    const FreeFrame* const frame = freeFrame(*page->plan, finding.freeFrame);
    if (frame != nullptr)
        return frame->fitted;
    const auto at = std::size_t(finding.placement);
    const bool there = finding.placement >= 0 && at < page->plan->placements.size();
    return there ? page->plan->placements[at].fitted : QString();
}

void ProblemsDesk::showDifference(const Finding& finding)
{
    if (finding.fix != Fix::AcceptCopy)
        return;
    const QString words = placedWords(finding);
    m_desk.findWords(finding.story, words, [this, finding](const Result<StoryPtr>& version) {
        const StoryPtr now = m_desk.story(finding.story);
        const Finding* const current = m_workspace.problems->current();
        if (current == nullptr || *current != finding || !version || !now)
            return;
        m_workspace.problems->setDetail(*version
                ? differenceText(
                      differenceOf(**version, *now), themeColors(m_workspace.problems->palette()))
                : tr("The words as they were placed have not been kept."));
    });
}

} // namespace broadsheet
