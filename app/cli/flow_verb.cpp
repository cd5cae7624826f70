// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"
#include "export/press_pdf_writer.h"
#include "page_layout/flow_pages.h"
#include "page_layout/font_messages.h"
#include "style/measure_text.h"
#include "style/type_size.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(FlowVerb)
};

Result<Length> readLengthText(const QString& text)
{
    const std::optional<Length> length = lengthFromText(text);
    if (length)
        return *length;
    return Problem { Messages::tr(
                         "\"%1\" is not a length. Write a number and mm, pt or in, such as "
                         "15mm.")
                         .arg(text),
        {} };
}

/// One option that holds a length; keeps `value` when it is absent.
Result<void> readLength(const Arguments& arguments, const char* name, Length& value)
{
    if (!arguments.has(name))
        return {};
    const Result<Length> length = readLengthText(arguments.value(name));
    if (!length)
        return length.problem();
    value = *length;
    return {};
}

Result<void> readTypeSize(const Arguments& arguments, Length& size)
{
    if (!arguments.has("size"))
        return {};
    const QString text = arguments.value("size");
    const std::optional<Length> read = typeSizeFromText(text);
    if (!read) {
        return Problem { Messages::tr(
                             "\"%1\" is not a size of type. Write a number and pt, such as "
                             "9.5pt, or a name such as 小五.")
                             .arg(text),
            {} };
    }
    size = *read;
    return {};
}

/// "390x550mm": the unit stands once, behind the second number, or behind each.
Result<void> readSheet(const Arguments& arguments, Size& sheet)
{
    if (!arguments.has("sheet"))
        return {};
    const QString text = arguments.value("sheet");
    QString width = text.section(QLatin1Char('x'), 0, 0);
    const QString height = text.section(QLatin1Char('x'), 1);
    if (!width.isEmpty() && width.back().isDigit()) {
        qsizetype unit = height.size();
        while (unit > 0 && height[unit - 1].isLetter())
            --unit;
        width += height.mid(unit);
    }
    const Result<Length> w = readLengthText(width);
    if (!w)
        return w.problem();
    const Result<Length> h = readLengthText(height);
    if (!h)
        return h.problem();
    sheet = { *w, *h };
    return {};
}

Result<FlowSettings> readSettings(const Arguments& arguments)
{
    FlowSettings settings;
    const Result<void> sheet = readSheet(arguments, settings.sheet);
    if (!sheet)
        return sheet.problem();
    for (const auto& [name, value] : { std::pair("margin", &settings.margin),
             std::pair("gap", &settings.columnGap),
             std::pair("leading", &settings.leading) }) {
        const Result<void> read = readLength(arguments, name, *value);
        if (!read)
            return read.problem();
    }
    const Result<void> size = readTypeSize(arguments, settings.size);
    if (!size)
        return size.problem();
    const Result<int> columns = arguments.number("columns", settings.columns);
    if (!columns)
        return columns.problem();
    settings.columns = *columns;
    settings.language = arguments.value("lang", settings.language);
    settings.family = arguments.value("font", settings.family);
    const Length room
        = settings.sheet.width - settings.margin * 2 - settings.columnGap * (settings.columns - 1);
    if (settings.columnGap < Length() || settings.margin < Length() || settings.size <= Length()
        || settings.leading <= Length()) {
        return Problem {
            Messages::tr("Sizes must be above 0, margins and gaps may not be negative."), {}
        };
    }
    const bool fits = settings.size > Length() && settings.leading > Length()
        && room / settings.columns >= settings.size
        && settings.sheet.height - settings.margin * 2 >= settings.leading
        && settings.sheet.height <= Length::mm(5000);
    if (!fits) {
        return Problem { Messages::tr("No text fits these columns. Choose a larger sheet, smaller "
                                      "margins or fewer columns."),
            {} };
    }
    return settings;
}

/// Dated with the input: the same text gives the same file.
PdfDocumentInfo infoFor(const QString& input, const FlowSettings& settings)
{
    PdfDocumentInfo info;
    info.title = QFileInfo(input).completeBaseName();
    info.language = settings.language;
    info.modified = QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    return info;
}

struct Written {
    int pages = 0;
    std::vector<FontStandIn> standIns;
};

Result<Written> writePages(
    const std::vector<FlowPage>& pages, FlowComposer& composer, PressPdfWriter& writer)
{
    const Result<std::vector<NeededGlyphs>> needed = composer.neededGlyphs(pages);
    if (!needed)
        return needed.problem();
    for (const NeededGlyphs& face : *needed)
        writer.announceGlyphs(face.face, face.glyphs);
    Written written;
    for (const FlowPage& page : pages) {
        const Result<std::vector<ComposedPagePtr>> composed = composer.compose(page);
        if (!composed)
            return composed.problem();
        for (const ComposedPagePtr& sheet : *composed) {
            const Result<void> added = writer.addPage(sheet);
            if (!added)
                return added.problem();
            ++written.pages;
            addStandIns(written.standIns, sheet->standIns);
        }
    }
    const Result<void> finished = writer.finish();
    if (!finished)
        return finished.problem();
    return written;
}

int run(const Arguments& arguments)
{
    const Result<FlowSettings> settings = readSettings(arguments);
    if (!settings)
        return fail(settings.problem());
    const Result<QString> pdf = arguments.required("pdf");
    if (!pdf)
        return fail(pdf.problem());
    if (arguments.rest().size() != 1)
        return fail({ Messages::tr("Name one input file."), {} });
    const QString input = arguments.rest().first();
    const Result<QByteArray> tsv = readFile(input);
    if (!tsv)
        return fail(tsv.problem());
    const Result<std::vector<FlowPage>> pages = readFlow(*tsv);
    if (!pages)
        return fail(pages.problem());
    FontLibrary fonts;
    FlowComposer composer(*settings, fonts);
    PressPdfWriter writer(infoFor(input, *settings), *pdf);
    const Result<Written> written = writePages(*pages, composer, writer);
    if (!written)
        return fail(written.problem());
    for (const FontStandIn& standIn : written->standIns) {
        const QString message = standInMessage(standIn);
        if (!message.isEmpty())
            printError(message);
    }
    printOut(Messages::tr("%n page(s) in %1", nullptr, written->pages).arg(*pdf));
    return ExitOk;
}

QString help()
{
    return Messages::tr(
        "Sets plain text in columns and writes a PDF: each line is h, s or b, a tab "
        "and a paragraph; a form feed alone on a line starts a new page.");
}

} // namespace

Verb flowVerb()
{
    return { "flow",
        &run,
        { { "sheet", "390x550mm" },
            { "margin", "15mm" },
            { "columns", "7" },
            { "gap", "5mm" },
            { "size", "9.5pt" },
            { "leading", "13pt" },
            { "lang", "zh-Hans" },
            { "font", "FAMILY" },
            { "pdf", "OUT.pdf" } },
        &help };
}

} // namespace broadsheet
