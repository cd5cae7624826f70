// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/typeset_json.h"

#include "typesetting/explain_line.h"
#include "typesetting/font_stand_in.h"
#include "typesetting/headline_json.h"
#include "typesetting/typeset_beside_json.h"
#include "typesetting/typeset_font_json.h"
#include "typesetting/typeset_latin_json.h"
#include "typesetting/vertical_json.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TypesetJson)
};

/// A measure so wide that no newspaper paragraph fills it.
constexpr double Unbounded = 1e6;
constexpr double LargestMeasure = 1e6;
constexpr double LargestSize = 1000;

struct Request {
    QString text;
    ParagraphStyle style;
    Length measure;
    std::vector<Span> beside;
};

Problem badValue(const char* key)
{
    return Problem { Messages::tr("The value of \"%1\" is not one that typesetting knows. Correct "
                                  "the line and send it again.")
                         .arg(QLatin1String(key)),
        QString::fromLatin1(key) };
}

template <typename Enum>
bool readEnum(
    const QJsonObject& in, const char* key, const QHash<QString, Enum>& names, Enum& value)
{
    const QJsonValue given = in.value(QLatin1String(key));
    if (given.isUndefined() || given.isNull())
        return true;
    const auto found = names.constFind(given.toString());
    if (found == names.constEnd())
        return false;
    value = *found;
    return true;
}

bool readNumber(const QJsonObject& in, const char* key, double low, double high, double& value)
{
    const QJsonValue given = in.value(QLatin1String(key));
    if (given.isUndefined() || given.isNull())
        return true;
    value = given.toDouble(NAN);
    return value >= low && value <= high;
}

/// The key of the first enumeration that is not known, or nullptr.
const char* readEnums(const QJsonObject& in, ParagraphStyle& style)
{
    static const QHash<QString, PunctuationStyle> styles {
        { QStringLiteral("quanjiao"), PunctuationStyle::Quanjiao },
        { QStringLiteral("kaiming"), PunctuationStyle::Kaiming },
        { QStringLiteral("banjiao"), PunctuationStyle::Banjiao },
        { QStringLiteral("plain"), PunctuationStyle::Plain },
    };
    static const QHash<QString, KinsokuLevel> levels {
        { QStringLiteral("none"), KinsokuLevel::None },
        { QStringLiteral("basic"), KinsokuLevel::Basic },
        { QStringLiteral("gb"), KinsokuLevel::Gb },
        { QStringLiteral("strict"), KinsokuLevel::Strict },
    };
    static const QHash<QString, LineEndMarks> lineEnds {
        { QStringLiteral("half"), LineEndMarks::Half },
        { QStringLiteral("half-if-needed"), LineEndMarks::HalfIfNeeded },
        { QStringLiteral("hang"), LineEndMarks::Hang },
        { QStringLiteral("full"), LineEndMarks::Full },
    };
    static const QHash<QString, Composer> composers {
        { QStringLiteral("paragraph"), Composer::Paragraph },
        { QStringLiteral("line"), Composer::Line },
    };
    if (!readEnum(in, "style", styles, style.punctuation))
        return "style";
    if (!readEnum(in, "kinsoku", levels, style.kinsoku))
        return "kinsoku";
    if (!readEnum(in, "line_end", lineEnds, style.lineEnd))
        return "line_end";
    if (!readEnum(in, "composer", composers, style.composer))
        return "composer";
    return nullptr;
}

/// Turns UTF-16 offsets into code point offsets.
std::vector<int> codePointOffsets(const QString& text)
{
    std::vector<int> offsets(std::size_t(text.size()) + 1);
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        offsets[std::size_t(i)] = count;
        const bool pair
            = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        count += pair ? 0 : 1;
    }
    offsets[std::size_t(text.size())] = count;
    return offsets;
}

Result<Request> readRequest(const QJsonObject& in)
{
    Request request;
    if (!in.value(QLatin1String("text")).isString())
        return badValue("text");
    request.text = in.value(QLatin1String("text")).toString();
    ParagraphStyle& style = request.style;
    if (const char* key = readEnums(in, style))
        return badValue(key);
    const QJsonValue justify = in.value(QLatin1String("justify"));
    if (!justify.isUndefined() && !justify.isBool())
        return badValue("justify");
    double measure = Unbounded;
    double indent = 0;
    double gap = 0.25;
    double size = 9;
    if (!readNumber(in, "measure_em", 0.001, LargestMeasure, measure))
        return badValue("measure_em");
    if (!readNumber(in, "indent_em", 0, measure, indent))
        return badValue("indent_em");
    if (!readNumber(in, "gap_em", 0, 2, gap))
        return badValue("gap_em");
    if (!readNumber(in, "size_pt", 0.1, LargestSize, size))
        return badValue("size_pt");
    const QJsonValue vertical = in.value(QLatin1String("vertical"));
    if (!vertical.isUndefined() && !vertical.isNull() && !vertical.isBool())
        return badValue("vertical");
    style.writing = vertical.toBool() ? WritingMode::Vertical : WritingMode::Horizontal;
    style.language = in.value(QLatin1String("lang")).toString(QStringLiteral("zh-Hans"));
    if (const char* key = readLatinJson(in, style))
        return badValue(key);
    style.alignment
        = in.value(QLatin1String("justify")).toBool(true) ? Alignment::Justify : Alignment::Left;
    style.size = Length::pt(size);
    const Result<void> font = readTypesetFont(in, style);
    if (!font)
        return font.problem();
    style.indentMilliEm = int(std::lround(indent * 1000));
    style.hanLatinGapMilliEm = int(std::lround(gap * 1000));
    request.measure
        = Length::fromUnits(std::int64_t(std::llround(measure * double(style.size.units()))));
    if (const char* key = readBesideJson(in, codePointOffsets(request.text), style, request.beside))
        return badValue(key);
    return request;
}

/// A cluster's width is shared equally by its code points; spaces that fell away have none.
class LineWriter {
public:
    LineWriter(const SetParagraph& set, const std::vector<int>& offsets)
        : m_set(set)
        , m_offsets(offsets)
        , m_em(double(set.paragraph().style->size.units()))
    {
    }

    QJsonObject write(std::size_t number)
    {
        const JustifiedLine line = m_set.justified(number);
        const BrokenLine& broken = m_set.lines()[number];
        const int start = m_set.lineStart(number);
        const int end = m_set.lineStart(number + 1);
        m_advances = QJsonArray();
        m_x = QJsonArray();
        m_pen = 0;
        const Paragraph& paragraph = m_set.paragraph();
        for (std::size_t i = 0; i < paragraph.clusters.size(); ++i) {
            const Cluster& cluster = paragraph.clusters[i];
            if (cluster.text < start || cluster.text >= end)
                continue;
            const bool isSet = i >= broken.first && i <= broken.last;
            addCluster(cluster, isSet ? adjustments(line, broken, i) : Sides { 0, 0, false });
        }
        const QString& text = paragraph.text;
        QJsonObject out {
            { QStringLiteral("text"), text.mid(start, end - start) },
            { QStringLiteral("start"), m_offsets[std::size_t(start)] },
            { QStringLiteral("end"), m_offsets[std::size_t(end)] },
            { QStringLiteral("natural_em"), double(line.naturalWidth) / m_em },
            { QStringLiteral("width_em"), double(line.width) / m_em },
            { QStringLiteral("advances_em"), m_advances },
            { QStringLiteral("x_em"), m_x },
            { QStringLiteral("hyphen"), broken.hyphen },
        };
        if (const QJsonObject beside = besideJson(m_set, number); !beside.isEmpty())
            out.insert(QStringLiteral("beside"), beside);
        return out;
    }

private:
    struct Sides {
        std::int64_t left = 0;
        std::int64_t right = 0;
        bool isSet = true;
    };

    Sides adjustments(const JustifiedLine& line, const BrokenLine& broken, std::size_t i)
    {
        const std::size_t index = i - broken.first;
        Sides sides { line.left[index], line.right[index], true };
        if (i == broken.first) {
            sides.left -= line.startTrim;
            m_pen = line.offset;
        }
        if (i == broken.last)
            sides.right -= line.endTrim;
        return sides;
    }

    [[nodiscard]] int codePoint(int utf16) const { return m_offsets[std::size_t(utf16)]; }

    [[nodiscard]] bool hasMarks(const Cluster& cluster, int firstCodePoint) const
    {
        if (cluster.charClass == CharClass::DashPair || cluster.textLength < 2)
            return false;
        const QString& text = m_set.paragraph().text;
        const int length = codePoint(cluster.text + cluster.textLength) - firstCodePoint;
        return length > 1 && text.at(cluster.text + cluster.textLength - 1).isMark();
    }

    void addCluster(const Cluster& cluster, Sides sides)
    {
        const int first = codePoint(cluster.text);
        const int count = std::max(1, codePoint(cluster.text + cluster.textLength) - first);
        const std::int64_t advance = sides.isSet ? cluster.advance + sides.left + sides.right : 0;
        const double origin = double(m_pen) + double(sides.left);
        double given = 0;
        for (int k = 0; k < count; ++k) {
            // A base carries its cluster's width, combining marks none; what is opened or squeezed
            // behind the cluster belongs to its last code point. Other clusters share equally.
            double share = double(advance) / count;
            if (hasMarks(cluster, first))
                share = k == 0 ? double(sides.isSet ? cluster.advance + sides.left : 0) : 0;
            if (hasMarks(cluster, first) && k + 1 == count)
                share += double(sides.isSet ? sides.right : 0);
            m_advances.append(share / m_em);
            m_x.append((origin + given) / m_em);
            given += share;
        }
        m_pen += advance;
    }

    const SetParagraph& m_set;
    const std::vector<int>& m_offsets;
    double m_em;
    std::int64_t m_pen = 0;
    QJsonArray m_advances;
    QJsonArray m_x;
};

QByteArray answer(const QJsonValue& id, QJsonObject out)
{
    if (!id.isUndefined())
        out.insert(QStringLiteral("id"), id);
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

QByteArray refusal(const QJsonValue& id, const QString& why)
{
    return answer(id, { { QStringLiteral("error"), why } });
}

QJsonArray linesOf(const SetParagraph& set)
{
    const std::vector<int> offsets = codePointOffsets(set.paragraph().text);
    LineWriter writer(set, offsets);
    QJsonArray lines;
    for (std::size_t i = 0; i < set.lineCount(); ++i)
        lines.append(set.isVertical() ? writeVertically(set, i, writer.write(i)) : writer.write(i));
    return lines;
}

/// "explain": true adds to every line why it breaks where it does, for people.
void addReasons(const SetParagraph& set, QJsonArray& lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QJsonObject line = lines[i].toObject();
        line.insert(QStringLiteral("why"), explanationText(explainLine(set, std::size_t(i))));
        lines[i] = line;
    }
}

QByteArray typesetHeadlineLine(const QJsonObject& given, GalleySetter& setter)
{
    const QJsonObject in = headlineAsParagraph(given);
    const QJsonValue id = in.value(QLatin1String("id"));
    Result<Request> request = readRequest(in);
    if (!request)
        return refusal(id, request.problem().summary);
    ParagraphStyle& style = request.value().style;
    style.alignment = Alignment::Left;
    if (!in.contains(QLatin1String("style"))) // R55
        style.punctuation = PunctuationStyle::Banjiao;
    const Result<QJsonObject> set = typesetHeadline(in, style, request->measure, setter, &linesOf);
    if (!set)
        return refusal(id, set.problem().summary);
    return answer(id, *set);
}

} // namespace

QByteArray typesetJsonLine(const QByteArray& line, GalleySetter& setter)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject()) {
        const QString why = Messages::tr("This line is not a JSON object (%1). Correct it and send "
                                         "it again.")
                                .arg(error.errorString());
        return refusal(QJsonValue::Null, why);
    }
    const QJsonObject in = document.object();
    if (asksForHeadline(in))
        return typesetHeadlineLine(in, setter);
    const QJsonValue id = in.value(QLatin1String("id"));
    const Result<Request> request = readRequest(in);
    if (!request)
        return refusal(id, request.problem().summary);
    const Result<SetParagraph> set
        = setter.set(request->text, {}, request->style, request->measure, request->beside);
    if (!set)
        return refusal(id, set.problem().summary);
    QJsonArray lines = linesOf(*set);
    if (in.value(QLatin1String("explain")).toBool())
        addReasons(*set, lines);
    QJsonObject out { { QStringLiteral("lines"), lines } };
    if (const QJsonObject latin = latinJson(*set); !latin.isEmpty())
        out.insert(QStringLiteral("latin"), latin);
    const std::vector<FontStandIn> standIns = standInsOf(set->paragraph());
    if (!standIns.empty())
        out.insert(QStringLiteral("fonts"), standInsToJson(standIns));
    return answer(id, out);
}

} // namespace broadsheet
