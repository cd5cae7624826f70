// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/master_picture.h"

#include "edition/house_formats.h"
#include "edition/master_items.h"
#include "export/page_painter.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// The front page has number 1, every other master stands on page 2.
int numberFor(const Publication& publication, const QString& master)
{
    const std::vector<MasterItem> items = itemsOfMaster(publication, master).items;
    const bool front = std::any_of(items.begin(), items.end(), [](const MasterItem& item) {
        return item.furniture && item.furniture->kind == FurnitureKind::Nameplate;
    });
    return front ? 1 : 2;
}

QString formatFor(const Publication& publication, const QString& master)
{
    for (const MasterPage& each : publication.masters) {
        if (each.name == master && !each.format.isEmpty())
            return each.format;
    }
    return standardFormat(publication);
}

} // namespace

QImage MasterPicture::picture(
    const Publication& publication, const QString& master, QDate date, int height, QString& problem)
{
    PagePlan plan;
    plan.format = formatFor(publication, master);
    Page page;
    page.number = numberFor(publication, master);
    page.master = master;
    page.section = publication.sections.empty() ? QString() : publication.sections.front().name;
    page.plan = std::make_shared<const PagePlan>(plan);
    Edition edition;
    edition.date = date;
    edition.publication = publication;
    edition.pages.push_back(std::make_shared<const Page>(page));
    EditionMatter matter;
    matter.edition = std::make_shared<const Edition>(std::move(edition));
    const Result<ComposedPagePtr> composed = m_composer.page(matter, page.number);
    problem.clear();
    if (!composed) {
        problem = composed.problem().summary;
        return {};
    }
    if (!(*composed)->problems.empty())
        problem = (*composed)->problems.front();
    constexpr double MillimetresPerInch = 25.4;
    const double inches = (*composed)->sheet.height.toMm() / MillimetresPerInch;
    constexpr int Finer = 2; // painted larger and scaled down, small type stays a grey line
    const QImage large = renderPage(**composed, std::max(1, int(height / inches) * Finer));
    return large.scaledToHeight(height, Qt::SmoothTransformation);
}

} // namespace broadsheet
