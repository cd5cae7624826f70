// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pdf_document.h"

#include "export/pdf_file.h"
#include "export/pdf_syntax.h"

namespace broadsheet {

namespace {

const QString Producer = QStringLiteral("Broadsheet");

std::string box(std::string_view name,
    std::int64_t left,
    std::int64_t bottom,
    std::int64_t right,
    std::int64_t top)
{
    std::string out(name);
    out += '[';
    for (const std::int64_t edge : { left, bottom, right, top }) {
        appendMilli(out, edge);
    }
    out.back() = ']';
    return out;
}

/// One bookmark and where it stands among its sisters.
struct Bookmark {
    int object = 0;
    int parent = 0;
    int previous = 0;
    int next = 0;
    int firstChild = 0;
    int lastChild = 0;
    int children = 0;
};

std::string bookmarkBody(const Bookmark& mark, QStringView title, const std::string& destination)
{
    std::string out = "<</Title" + pdfTextString(title) + "/Parent " + pdfReference(mark.parent);
    if (mark.previous != 0) {
        out += "/Prev " + pdfReference(mark.previous);
    }
    if (mark.next != 0) {
        out += "/Next " + pdfReference(mark.next);
    }
    if (mark.children > 0) {
        out += "/First " + pdfReference(mark.firstChild) + "/Last " + pdfReference(mark.lastChild)
            + "/Count " + std::to_string(mark.children);
    }
    return out + "/Dest[" + destination + "]>>";
}

std::string destination(int page, std::int64_t x, std::int64_t y)
{
    std::string out = pdfReference(page) + "/XYZ ";
    appendMilli(out, x);
    appendMilli(out, y);
    return out + "null";
}

void writePageBookmark(PdfFile& file, const PdfPageRecord& page, Bookmark mark)
{
    std::vector<int> objects(page.stories.size());
    for (int& object : objects) {
        object = file.reserve();
    }
    for (std::size_t i = 0; i < objects.size(); ++i) {
        const PdfPageRecord::Story& story = page.stories[i];
        Bookmark child;
        child.parent = mark.object;
        child.previous = i > 0 ? objects[i - 1] : 0;
        child.next = i + 1 < objects.size() ? objects[i + 1] : 0;
        file.setObject(objects[i],
            bookmarkBody(child, story.title, destination(page.object, story.x, story.y)));
    }
    mark.children = int(objects.size());
    if (!objects.empty()) {
        mark.firstChild = objects.front();
        mark.lastChild = objects.back();
    }
    file.setObject(
        mark.object, bookmarkBody(mark, page.label, destination(page.object, 0, page.top)));
}

std::string pageLabels(const std::vector<PdfPageRecord>& pages)
{
    std::string out = "<</Nums[";
    bool any = false;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        any = any || !pages[i].folio.isEmpty();
        const QString folio = pages[i].folio.isEmpty() ? QString::number(i + 1) : pages[i].folio;
        out += std::to_string(i) + "<</P" + pdfTextString(folio) + ">>";
    }
    return any ? "/PageLabels" + out + "]>>" : std::string();
}

/// An element of the XMP packet; nothing when there is nothing to say.
QString element(const QString& name, const QString& value)
{
    return value.isEmpty() ? QString()
                           : QStringLiteral("<%1>%2</%1>\n").arg(name, value.toHtmlEscaped());
}

QString wrapped(const QString& name, const QString& list, const QString& item)
{
    return item.isEmpty() ? QString()
                          : QStringLiteral("<%1><rdf:%2>%3</rdf:%2></%1>\n").arg(name, list, item);
}

/// A version 8 (made from a hash) UUID, RFC 9562 §5.8.
QString uuidFrom(QByteArray bytes)
{
    bytes[6] = char((static_cast<unsigned char>(bytes[6]) & 0x0fU) | 0x80U);
    bytes[8] = char((static_cast<unsigned char>(bytes[8]) & 0x3fU) | 0x80U);
    QString hex = QString::fromLatin1(bytes.toHex());
    for (const int at : { 20, 16, 12, 8 }) {
        hex.insert(at, u'-');
    }
    return QStringLiteral("uuid:") + hex;
}

} // namespace

std::string pdfPageDictionary(
    int parent, int content, const PdfPageBoxes& boxes, const std::string& resources)
{
    const std::int64_t bleed = boxes.bleed;
    return "<</Type/Page/Parent " + pdfReference(parent)
        + box("/MediaBox", 0, 0, boxes.width, boxes.height)
        + box("/BleedBox", 0, 0, boxes.width, boxes.height)
        + box("/TrimBox", bleed, bleed, boxes.width - bleed, boxes.height - bleed) + "/Resources<<"
        + resources + ">>/Contents " + pdfReference(content) + ">>";
}

int writeOutline(PdfFile& file, const std::vector<PdfPageRecord>& pages)
{
    const int root = file.reserve();
    std::vector<int> objects;
    objects.reserve(pages.size());
    std::size_t visible = pages.size();
    for (const PdfPageRecord& page : pages) {
        objects.push_back(file.reserve());
        visible += page.stories.size();
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
        Bookmark mark;
        mark.object = objects[i];
        mark.parent = root;
        mark.previous = i > 0 ? objects[i - 1] : 0;
        mark.next = i + 1 < objects.size() ? objects[i + 1] : 0;
        writePageBookmark(file, pages[i], mark);
    }
    file.setObject(root,
        "<</Type/Outlines/First " + pdfReference(objects.front()) + "/Last "
            + pdfReference(objects.back()) + "/Count " + std::to_string(visible) + ">>");
    return root;
}

int writeInfo(PdfFile& file, const PdfDocumentInfo& info)
{
    std::string out = "<</Producer" + pdfTextString(Producer) + "/Trapped/False";
    if (!info.title.isEmpty()) {
        out += "/Title" + pdfTextString(info.title);
    }
    if (!info.creator.isEmpty()) {
        out += "/Creator" + pdfTextString(info.creator);
    }
    if (const std::string date = pdfDate(info.modified); !date.empty()) {
        out += "/CreationDate" + date + "/ModDate" + date;
    }
    return file.addObject(out + ">>");
}

int writeXmp(PdfFile& file, const PdfDocumentInfo& info)
{
    const QString date = info.modified.isValid()
        ? info.modified.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'")
        : QString();
    const QString id = uuidFrom(file.identifier());
    const QString title = info.title.isEmpty()
        ? QString()
        : QStringLiteral("<rdf:li xml:lang=\"x-default\">%1</rdf:li>")
              .arg(info.title.toHtmlEscaped());
    const QString packet
        = QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                         "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                         "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                         "<rdf:Description rdf:about=\"\"\n"
                         " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
                         " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n"
                         " xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\"\n"
                         " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
                         "<dc:format>application/pdf</dc:format>\n")
        + wrapped(QStringLiteral("dc:title"), QStringLiteral("Alt"), title)
        + wrapped(QStringLiteral("dc:language"),
            QStringLiteral("Bag"),
            info.language.isEmpty()
                ? QString()
                : QStringLiteral("<rdf:li>%1</rdf:li>").arg(info.language.toHtmlEscaped()))
        + element(QStringLiteral("xmp:CreatorTool"), info.creator)
        + element(QStringLiteral("xmp:CreateDate"), date)
        + element(QStringLiteral("xmp:ModifyDate"), date)
        + element(QStringLiteral("xmp:MetadataDate"), date)
        + element(QStringLiteral("xmpMM:DocumentID"), id)
        + element(QStringLiteral("xmpMM:InstanceID"), id)
        + element(QStringLiteral("pdf:Producer"), Producer)
        + element(QStringLiteral("pdf:Trapped"), QStringLiteral("False"))
        + QStringLiteral("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    const int object = file.reserve();
    file.writeStream(object, "/Type/Metadata/Subtype/XML", packet.toStdString());
    return object;
}

int writeCatalog(PdfFile& file,
    int pageTree,
    const std::vector<PdfPageRecord>& pages,
    const PdfDocumentInfo& info)
{
    const int outline = writeOutline(file, pages);
    std::string out = "<</Type/Catalog/Pages " + pdfReference(pageTree) + "/Outlines "
        + pdfReference(outline)
        + "/PageMode/UseOutlines/ViewerPreferences<</DisplayDocTitle true>>";
    if (!info.language.isEmpty()) {
        out += "/Lang" + pdfTextString(info.language);
    }
    out += pageLabels(pages);
    const int object = file.reserve();
    const int xmp = writeXmp(file, info);
    file.setObject(object, out + "/Metadata " + pdfReference(xmp) + ">>");
    return object;
}

} // namespace broadsheet
