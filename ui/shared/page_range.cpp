// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/page_range.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <set>

namespace broadsheet {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PageRange)
};

std::optional<int> pageCalled(const QString& name, const std::vector<PageName>& pages)
{
    if (name.isEmpty()) {
        return std::nullopt; // or it would be a page without folio
    }
    const auto byFolio = std::find_if(pages.begin(), pages.end(), [&name](const PageName& page) {
        return page.folio.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (byFolio != pages.end()) {
        return int(byFolio - pages.begin());
    }
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    const auto byNumber = std::find_if(pages.begin(), pages.end(), [number](const PageName& page) {
        return page.number == number;
    });
    if (isNumber && byNumber != pages.end()) {
        return int(byNumber - pages.begin());
    }
    return std::nullopt;
}

Problem unknownPage(const QString& name, const std::vector<PageName>& pages)
{
    return { Words::tr("There is no page “%1”. The pages go from %2 to %3.")
                 .arg(name, pages.front().shown(), pages.back().shown()),
        name };
}

/// "A05", or "A01-A05" cut at any of its dashes, since a folio may have one itself.
Result<std::pair<int, int>> pagesOf(const QString& part, const std::vector<PageName>& pages)
{
    if (const std::optional<int> one = pageCalled(part, pages)) {
        return std::pair(*one, *one);
    }
    QString unknown = part;
    for (qsizetype dash = part.indexOf(u'-'); dash >= 0; dash = part.indexOf(u'-', dash + 1)) {
        const QString first = part.left(dash).trimmed();
        const QString last = part.mid(dash + 1).trimmed();
        const std::optional<int> from = pageCalled(first, pages);
        const std::optional<int> to = pageCalled(last, pages);
        if (from && to) {
            return std::pair(std::min(*from, *to), std::max(*from, *to));
        }
        const QString& missing = from ? last : first;
        unknown = missing.isEmpty() ? part : missing;
    }
    return unknownPage(unknown, pages);
}

} // namespace

Result<std::vector<int>> parsePageRange(const QString& text, const std::vector<PageName>& pages)
{
    static const QRegularExpression dashes(QStringLiteral("[‐-―−~～〜至]"));
    static const QRegularExpression commas(QStringLiteral("[,;、，；]"));
    const QString plain
        = text.normalized(QString::NormalizationForm_KC).replace(dashes, QStringLiteral("-"));
    std::set<int> chosen;
    for (const QString& part : plain.split(commas, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty()) {
            continue;
        }
        if (pages.empty()) {
            break;
        }
        const Result<std::pair<int, int>> range = pagesOf(part.trimmed(), pages);
        if (!range) {
            return range.problem();
        }
        for (int page = range->first; page <= range->second; ++page) {
            chosen.insert(page);
        }
    }
    if (chosen.empty()) {
        return Problem { Words::tr("Type the pages, like “1-3, 5”."), QStringLiteral("no pages") };
    }
    return std::vector<int>(chosen.begin(), chosen.end());
}

} // namespace broadsheet
