// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/master_items.h"
#include "preflight/checks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PreflightFurniture)
};

bool isFolio(const Furniture& furniture)
{
    return furniture.kind == FurnitureKind::Folio;
}

/// Whether the page's master brings a folio that the page lets stand.
bool masterHasFolio(const Publication& publication, const Page& page)
{
    return std::ranges::any_of(itemsOnPage(publication, page).items,
        [](const MasterItem& item) { return item.furniture && isFolio(*item.furniture); });
}

void checkFolio(const PreflightInput& input, const PreflightPage& page, Findings& out)
{
    const bool own = std::ranges::any_of(page.plan->furniture, isFolio);
    if (own || masterHasFolio(input.matter.edition->publication, *page.page))
        return;
    Finding* const finding
        = addFinding(page, "missing_folio", Messages::tr("The page has no folio"), out);
    if (finding != nullptr)
        finding->fix = Fix::PageSettings;
}

struct ImprintField {
    const char* name;
    QString Publication::* value;
    const char* word;
};

constexpr std::array ImprintFields {
    ImprintField { "register_number",
        &Publication::registerNumber,
        QT_TRANSLATE_NOOP("PreflightFurniture", "register number") },
    ImprintField { "postal_code",
        &Publication::postalCode,
        QT_TRANSLATE_NOOP("PreflightFurniture", "postal code") },
    ImprintField { "authority",
        &Publication::authority,
        QT_TRANSLATE_NOOP("PreflightFurniture", "authority in charge") },
    ImprintField {
        "sponsor", &Publication::sponsor, QT_TRANSLATE_NOOP("PreflightFurniture", "sponsor") },
    ImprintField { "publisher",
        &Publication::publisher,
        QT_TRANSLATE_NOOP("PreflightFurniture", "publisher") },
    ImprintField {
        "address", &Publication::address, QT_TRANSLATE_NOOP("PreflightFurniture", "address") },
    ImprintField { "telephone",
        &Publication::telephone,
        QT_TRANSLATE_NOOP("PreflightFurniture", "telephone") },
    ImprintField { "price", &Publication::price, QT_TRANSLATE_NOOP("PreflightFurniture", "price") },
    ImprintField {
        "printer", &Publication::printer, QT_TRANSLATE_NOOP("PreflightFurniture", "printer") },
};

/// On the first page alone: there the imprint is missed.
void checkImprint(const PreflightInput& input, const PreflightPage& page, Findings& out)
{
    if (page.page->number != input.matter.edition->pages.front()->number)
        return;
    const Publication& publication = input.matter.edition->publication;
    QStringList missing;
    for (const ImprintField& field : ImprintFields) {
        const bool wanted = page.house->rules.requiredImprint.contains(QLatin1String(field.name));
        if (wanted && (publication.*(field.value)).trimmed().isEmpty())
            missing.append(Messages::tr(field.word));
    }
    if (missing.isEmpty())
        return;
    Finding* const finding = addFinding(page,
        "missing_imprint",
        Messages::tr("The imprint lacks: %1").arg(missing.join(Messages::tr(", "))),
        out);
    if (finding != nullptr)
        finding->fix = Fix::EditPublication;
}

} // namespace

void checkFurniture(const PreflightInput& input, const PreflightPage& page, Findings& out)
{
    checkFolio(input, page, out);
    checkImprint(input, page, out);
}

} // namespace broadsheet
