// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/typesetting_figures.h"

#include "typesetting/galley_setter.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>

namespace broadsheet::bench {

namespace {

constexpr int Rounds = 15;
constexpr int Resets = 2000;
constexpr int ResetLength = 200;
/// Shorter lines are a paragraph's last words or stand beside a picture.
constexpr std::size_t ShortestCounted = 6;

struct Copy {
    std::vector<std::pair<char, QString>> paragraphs;
    qsizetype characters = 0;
};

Copy copyOf(const QByteArray& flow)
{
    Copy copy;
    for (const QByteArray& line : flow.split('\n')) {
        if (line.size() < 3 || line[1] != '\t')
            continue;
        copy.paragraphs.emplace_back(line[0], QString::fromUtf8(line.mid(2)));
        copy.characters += copy.paragraphs.back().second.size();
    }
    return copy;
}

ParagraphStyle bodyStyle()
{
    ParagraphStyle style;
    style.font.han = QStringLiteral("Noto Serif CJK SC");
    style.size = Length::pt(9.5);
    style.leading = Length::pt(13);
    style.indentMilliEm = 2000;
    return style;
}

Length ems(const ParagraphStyle& style, double count)
{
    return Length::fromUnits(std::llround(count * double(style.size.units())));
}

double msOf(const std::function<void()>& work)
{
    const auto began = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began)
        .count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double setAll(const Copy& copy, GalleySetter& setter, const ParagraphStyle& style, Length measure)
{
    return msOf([&] {
        for (const auto& paragraph : copy.paragraphs) {
            const Result<SetParagraph> set = setter.set(paragraph.second, {}, style, measure);
            Q_ASSERT(set);
        }
    });
}

/// The 99th of 100 times of setting a paragraph anew in which one character was exchanged.
double resetMs(GalleySetter& setter, const Copy& copy, const ParagraphStyle& style)
{
    QString text;
    for (const auto& paragraph : copy.paragraphs) {
        if (text.size() < ResetLength)
            text += paragraph.second;
    }
    text.truncate(ResetLength);
    std::vector<double> times;
    for (int i = 0; i < Resets; ++i) {
        text[i % ResetLength] = QChar(char16_t(0x4E00 + i));
        times.push_back(msOf([&] { (void)setter.set(text, {}, style, ems(style, 14.07)); }));
    }
    std::sort(times.begin(), times.end());
    return times[times.size() * 99 / 100];
}

/// Time of a paragraph of a million characters over ten times that of 100,000.
double growth(GalleySetter& setter, const Copy& copy, const ParagraphStyle& style)
{
    constexpr qsizetype Short = 100'000;
    constexpr int Times = 10;
    QString text;
    while (text.size() < Short * Times) {
        for (const auto& paragraph : copy.paragraphs)
            text += paragraph.second;
    }
    const auto time = [&](qsizetype length) {
        std::vector<double> times;
        for (int i = 0; i < 3; ++i) {
            const QString piece = text.left(length);
            times.push_back(msOf([&] { (void)setter.set(piece, {}, style, ems(style, 14.07)); }));
        }
        return median(times);
    };
    return time(Short * Times) / (time(Short) * Times);
}

/// What the lines of one measure look like.
struct Evenness {
    std::vector<double> gaps; ///< points
    int lines = 0;
    int full = 0;
    int narrowed = 0;
};

bool isIdeograph(const Cluster& cluster)
{
    return cluster.character >= 0x4E00 && cluster.character <= 0x9FFF;
}

bool isNarrowed(const Paragraph& paragraph, const BrokenLine& line, const JustifiedLine& set)
{
    for (std::size_t i = line.first; i < line.last; ++i) {
        const Boundary& b = paragraph.boundaries[i];
        const bool mark
            = b.stepRight >= SqueezeStep::Interpunct && b.stepRight != SqueezeStep::HanLatinGap;
        if ((mark && set.right[i - line.first] < b.gap - b.lossRight)
            || set.left[i + 1 - line.first] < -b.lossLeft)
            return true;
    }
    return false;
}

void measureLine(const SetParagraph& set, std::size_t number, Evenness& result)
{
    const Paragraph& paragraph = set.paragraph();
    const BrokenLine& line = set.lines()[number];
    const JustifiedLine justified = set.justified(number);
    if (line.isLastOfParagraph || line.last - line.first + 1 < ShortestCounted)
        return;
    ++result.full;
    result.narrowed += isNarrowed(paragraph, line, justified) ? 1 : 0;
    std::int64_t extra = 0;
    int pairs = 0;
    for (std::size_t i = line.first; i < line.last; ++i) {
        if (!isIdeograph(paragraph.clusters[i]) || !isIdeograph(paragraph.clusters[i + 1]))
            continue;
        extra += justified.right[i - line.first] + justified.left[i + 1 - line.first];
        ++pairs;
    }
    if (pairs > 0)
        result.gaps.push_back(Length::fromUnits(extra).toPt() / pairs);
}

Evenness evennessOf(
    GalleySetter& setter, const Copy& copy, const ParagraphStyle& style, double measure)
{
    Evenness result;
    for (const auto& [kind, text] : copy.paragraphs) {
        const Result<SetParagraph> set = setter.set(text, {}, style, ems(style, measure));
        if (!set)
            continue;
        result.lines += int(set->lineCount());
        for (std::size_t line = 0; kind == 'b' && line < set->lineCount(); ++line)
            measureLine(*set, line, result);
    }
    std::sort(result.gaps.begin(), result.gaps.end());
    return result;
}

} // namespace

std::vector<Figure> typesettingSpeed(const QByteArray& onePage, const QByteArray& manyPages)
{
    const Copy page = copyOf(onePage);
    const Copy pages = copyOf(manyPages);
    if (page.paragraphs.empty() || pages.paragraphs.empty())
        return {};
    const ParagraphStyle style = bodyStyle();
    const Length measure = ems(style, 14.07);
    FontLibrary fonts;
    GalleySetter setter(fonts);
    (void)setter.set(QStringLiteral("开"), {}, style, measure); // opens the font
    std::vector<double> cold;
    std::vector<double> warm;
    for (int i = 0; i < Rounds; ++i) {
        GalleySetter fresh(fonts);
        cold.push_back(setAll(page, fresh, style, measure));
        warm.push_back(setAll(pages, setter, style, measure));
    }
    const double perSecond = double(pages.characters) / median(warm) / 1000;
    const QString millions = QStringLiteral("million characters/s");
    return {
        { QStringLiteral("Composing a cold page of %1 characters").arg(page.characters),
            median(cold),
            QStringLiteral("ms"),
            2.5 },
        { QStringLiteral("Time for 8 million of %1 characters").arg(pages.characters),
            8000 / perSecond,
            QStringLiteral("ms"),
            1000 },
        { QStringLiteral("Story to lines, one thread"), perSecond, millions, 0 },
        { QStringLiteral("Setting 200 characters anew, 99th of 100"),
            resetMs(setter, page, style),
            QStringLiteral("ms"),
            0.15 },
        { QStringLiteral("1,000,000 characters against ten times 100,000"),
            growth(setter, page, style),
            QStringLiteral("times"),
            1.5 },
    };
}

std::vector<Figure> typesettingEvenness(const QByteArray& onePage)
{
    const Copy page = copyOf(onePage);
    const ParagraphStyle style = bodyStyle();
    FontLibrary fonts;
    GalleySetter setter(fonts);
    std::vector<Figure> figures;
    for (const double measure : { 13.0, 14.07, 18.0 }) {
        const Evenness even = evennessOf(setter, page, style, measure);
        if (even.gaps.empty())
            return {};
        double sum = 0;
        for (const double gap : even.gaps)
            sum += gap;
        const bool asked = measure == 14.07; // the measure that the peers are compared on
        const QString name = QStringLiteral("Even lines on %1 em, ").arg(measure);
        const QString points = QStringLiteral("pt");
        const auto at = [&](std::size_t hundredth) {
            return even.gaps[std::min(even.gaps.size() - 1, even.gaps.size() * hundredth / 100)];
        };
        figures.insert(figures.end(),
            { { name + QStringLiteral("mean"),
                  sum / double(even.gaps.size()),
                  points,
                  asked ? 0.05 : 0 },
                { name + QStringLiteral("95th of 100"), at(95), points, asked ? 0.10 : 0 },
                { name + QStringLiteral("most"), even.gaps.back(), points, asked ? 0.85 : 0 },
                { name + QStringLiteral("lines"), double(even.lines), QStringLiteral("lines"), 0 },
                { name + QStringLiteral("with a narrowed mark"),
                    100.0 * even.narrowed / even.full,
                    QStringLiteral("% of full lines"),
                    0 } });
    }
    return figures;
}

} // namespace broadsheet::bench
