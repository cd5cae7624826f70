// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/typeset_beside_json.h"

#include "story/spans.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TypesetJson)
};

constexpr double MostEms = 1000;
constexpr double MostLeading = 2000;

struct SpanKey {
    const char* key;
    SpanRole role;
};

constexpr std::array SpanKeys { SpanKey { "dots", SpanRole::EmphasisDots },
    SpanKey { "names", SpanRole::NameLine },
    SpanKey { "titles", SpanRole::TitleLine },
    SpanKey { "notes", SpanRole::NoteMark },
    SpanKey { "ruby", SpanRole::Reading } };

/// UTF-16 offset of a code point; the text's end behind the last.
int utf16Offset(const std::vector<int>& offsets, int codePoint)
{
    return int(std::lower_bound(offsets.begin(), offsets.end(), codePoint) - offsets.begin());
}

bool readSpan(const QJsonArray& entry, SpanRole role, const std::vector<int>& offsets, Span& span)
{
    const int start = entry.at(0).toInt(-1);
    const int length = entry.at(1).toInt(-1);
    const bool hasReading = role == SpanRole::Reading;
    if (entry.size() != (hasReading ? 3 : 2) || start < 0 || length <= 0 || start > offsets.back()
        || length > offsets.back() - start)
        return false;
    span.start = utf16Offset(offsets, start);
    span.length = utf16Offset(offsets, start + length) - span.start;
    span.role = role;
    span.reading = hasReading ? entry.at(2).toString().simplified() : QString();
    return true;
}

bool readNumber(const QJsonObject& in, const char* key, double most, double& value)
{
    const QJsonValue given = in.value(QLatin1String(key));
    if (given.isUndefined())
        return true;
    value = given.toDouble(NAN);
    return value >= 0 && value <= most;
}

bool readTab(const QJsonObject& in, TabStop& stop)
{
    static const std::array names { "left", "center", "right", "decimal" };
    stop.atMilliEm = TabStop::MeasureEnd;
    stop.alignment = TabAlignment::Right;
    if (in.contains(QLatin1String("at_em"))) {
        double place = 0;
        if (!readNumber(in, "at_em", MostEms, place))
            return false;
        stop.atMilliEm = int(std::lround(place * 1000));
        stop.alignment = TabAlignment::Left;
    }
    stop.leader = in.value(QLatin1String("leader")).toString();
    const QString align = in.value(QLatin1String("align")).toString();
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (align == QLatin1String(names.at(i)))
            stop.alignment = TabAlignment(i);
        else if (i + 1 == names.size() && !align.isEmpty()
            && std::none_of(names.begin(), names.end(), [&align](const char* name) {
                   return align == QLatin1String(name);
               }))
            return false;
    }
    return !stop.leader.contains(u'\t');
}

bool readTabs(const QJsonObject& in, std::vector<TabStop>& tabs)
{
    for (const QJsonValue value : in.value(QLatin1String("tabs")).toArray()) {
        TabStop stop;
        if (!value.isObject() || !readTab(value.toObject(), stop))
            return false;
        tabs.push_back(stop);
    }
    std::stable_sort(tabs.begin(), tabs.end(), [](const TabStop& a, const TabStop& b) {
        return unsigned(a.atMilliEm) < unsigned(b.atMilliEm);
    });
    return true;
}

bool readDropCap(const QJsonObject& in, DropCap& cap)
{
    const QJsonValue given = in.value(QLatin1String("drop_cap"));
    if (given.isUndefined())
        return true;
    const QJsonObject object = given.toObject();
    cap.characters = object.value(QLatin1String("characters")).toInt(1);
    cap.lines = object.value(QLatin1String("lines")).toInt(-1);
    return cap.characters >= 1 && cap.characters <= 2 && cap.lines >= 2 && cap.lines <= 3;
}

const char* readStyle(const QJsonObject& in, ParagraphStyle& style)
{
    BesideStyle& beside = style.beside;
    double speaker = 0;
    double hang = 0;
    double leading = style.leading.toPt();
    if (!readNumber(in, "leading_pt", MostLeading, leading))
        return "leading_pt";
    if (!readNumber(in, "speaker_em", MostEms, speaker))
        return "speaker_em";
    if (!readNumber(in, "list_hang_em", MostEms, hang))
        return "list_hang_em";
    style.leading = Length::pt(leading);
    beside.speakerMilliEm = int(std::lround(speaker * 1000));
    beside.listHangMilliEm = int(std::lround(hang * 1000));
    beside.evenNames = in.value(QLatin1String("even_names")).toBool();
    if (!readTabs(in, beside.tabs))
        return "tabs";
    return readDropCap(in, beside.dropCap) ? nullptr : "drop_cap";
}

QJsonArray textsJson(const std::vector<LineMarks::Text>& texts, double em)
{
    QJsonArray array;
    for (const LineMarks::Text& text : texts) {
        array.append(QJsonObject { { QStringLiteral("text"), text.text->text },
            { QStringLiteral("x_em"), double(text.x) / em },
            { QStringLiteral("width_em"), double(text.text->width) / em } });
    }
    return array;
}

/// Clusters whose baseline is not the line's: note marks and drop caps.
QJsonArray raisedJson(const SetParagraph& set, std::size_t line, double em)
{
    const Paragraph& paragraph = set.paragraph();
    std::vector<LineRun> runs;
    set.runs(line, runs);
    QJsonArray array;
    for (const LineRun& run : runs) {
        const SetFont& font = paragraph.fonts[run.font];
        if (font.raise == Length() || run.glyphs.empty())
            continue;
        array.append(
            QJsonObject { { QStringLiteral("text"),
                              paragraph.text.mid(run.textStart, run.textEnd - run.textStart) },
                { QStringLiteral("x_em"), double(run.glyphs.front().x) / em },
                { QStringLiteral("size_em"), double(font.size.units()) / em },
                { QStringLiteral("baseline_down_em"), -double(font.raise.units()) / em } });
    }
    return array;
}

} // namespace

const char* readBesideJson(const QJsonObject& in,
    const std::vector<int>& offsets,
    ParagraphStyle& style,
    std::vector<Span>& spans)
{
    for (const SpanKey& key : SpanKeys) {
        for (const QJsonValue value : in.value(QLatin1String(key.key)).toArray()) {
            Span span;
            if (!readSpan(value.toArray(), key.role, offsets, span))
                return key.key;
            spans.push_back(span);
        }
    }
    std::sort(spans.begin(), spans.end(), standsBefore);
    if (!areSound(spans, qsizetype(offsets.size()) - 1))
        return "names"; // they lie over each other, or a reading is empty
    return readStyle(in, style);
}

QString typesetBesideHelp()
{
    return Messages::tr(
        "Beside the text, offsets in code points:\n"
        "  \"dots\", \"names\", \"titles\", \"notes\": [[start, length], …]\n"
        "  \"ruby\": [[start, length, \"běi jīng\"], …]; a word for each character stands over "
        "each\n"
        "  \"tabs\": [{\"at_em\": 8, \"align\": \"left|center|right|decimal\", \"leader\": \"…\"}, "
        "…]; "
        "without \"at_em\" at the end of the measure\n"
        "  \"drop_cap\": {\"characters\": 1|2, \"lines\": 2|3}, \"leading_pt\"\n"
        "  \"even_names\": true, \"speaker_em\": 3, \"list_hang_em\": 2\n"
        "Out, for each line: \"beside\" with \"dots_em\", \"lines\", \"ruby\", \"leaders\" and "
        "\"raised\".");
}

QJsonObject besideJson(const SetParagraph& set, std::size_t line)
{
    if (!set.paragraph().beside)
        return {};
    LineMarks marks;
    set.marks(line, marks);
    const auto em = double(set.paragraph().em);
    QJsonArray dots;
    for (const LineMarks::Dot& dot : marks.dots)
        dots.append(double(dot.center) / em);
    QJsonArray strokes;
    for (const LineMarks::Stroke& stroke : marks.strokes) {
        strokes.append(QJsonObject { { QStringLiteral("from_em"), double(stroke.from) / em },
            { QStringLiteral("to_em"), double(stroke.to) / em },
            { QStringLiteral("wavy"), stroke.wavy } });
    }
    QJsonObject out;
    const auto add = [&out](const char* key, const QJsonArray& array) {
        if (!array.isEmpty())
            out.insert(QLatin1String(key), array);
    };
    add("dots_em", dots);
    add("lines", strokes);
    add("ruby", textsJson(marks.readings, em));
    add("leaders", textsJson(marks.leaders, em));
    add("raised", raisedJson(set, line, em));
    return out;
}

} // namespace broadsheet
