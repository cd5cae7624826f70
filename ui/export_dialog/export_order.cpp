// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_dialog/export_order.h"

#include <tuple>

namespace broadsheet {

namespace {

/// "Name-A01": the folio where it tells the pages apart, else the number.
QStringList namesPerPage(
    const QString& name, const std::vector<ComposedPagePtr>& pages, const QString& ending)
{
    QStringList names;
    for (const ComposedPagePtr& page : pages) {
        QString folio = page->folio;
        folio.replace(u'/', u'-').replace(u'\\', u'-');
        QString file = name + u'-' + (folio.isEmpty() ? QString::number(page->number) : folio);
        const QString plain = file;
        for (int i = 2; names.contains(file + ending); ++i) {
            file = plain + u'-' + QString::number(i);
        }
        names.append(file + ending);
    }
    return names;
}

} // namespace

bool sameOrder(const ExportOrder& a, const ExportOrder& b)
{
    const auto parts = [](const ExportOrder& order) {
        return std::tie(order.pages, order.folder, order.name, order.pdfFiles, order.pictureDpi);
    };
    return parts(a) == parts(b);
}

QStringList pdfNames(const ExportOrder& order, const std::vector<ComposedPagePtr>& pages)
{
    const QString ending = QStringLiteral(".pdf");
    return order.pdfFiles == PdfFiles::One ? QStringList { order.name + ending }
                                           : namesPerPage(order.name, pages, ending);
}

QStringList pictureNames(const ExportOrder& order, const std::vector<ComposedPagePtr>& pages)
{
    return order.pictureDpi > 0 ? namesPerPage(order.name, pages, QStringLiteral(".png"))
                                : QStringList();
}

} // namespace broadsheet
