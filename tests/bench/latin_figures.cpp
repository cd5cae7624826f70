// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/latin_figures.h"

#include "typesetting/galley_setter.h"
#include "typesetting/line_colour.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace broadsheet::bench {

namespace {

constexpr qsizetype EnoughCharacters = 40'000;
constexpr qsizetype ShortestParagraph = 100;
constexpr int Rounds = 9;
/// The better of XeTeX and Pango on the same text, faces and columns (points; lines).
constexpr double PeersDeviation = 3.60;
constexpr double Peers95 = 12.23;
constexpr double PeersHyphens = 225;

ParagraphStyle englishStyle()
{
    ParagraphStyle style;
    style.font.han = QStringLiteral("Noto Serif CJK SC");
    style.language = QStringLiteral("en");
    style.size = Length::pt(9.5);
    style.leading = Length::pt(13);
    style.indentMilliEm = 1000;
    style.latin.hyphenate = true;
    style.latin.letterSpaceMinMilliEm = -5;
    style.latin.letterSpaceMaxMilliEm = 15;
    return style;
}

QStringList bodyOf(const QByteArray& flow)
{
    QStringList paragraphs;
    for (const QByteArray& line : flow.split('\n')) {
        if (line.startsWith("b\t"))
            paragraphs.append(QString::fromUtf8(line.mid(2)));
    }
    return paragraphs;
}

/// The mean word space of every full line, points.
void addGaps(const SetParagraph& set, std::vector<double>& gaps)
{
    for (std::size_t number = 0; number < set.lineCount(); ++number) {
        const BrokenLine& line = set.lines()[number];
        const JustifiedLine justified = set.justified(number);
        std::int64_t sum = 0;
        int count = 0;
        for (std::size_t i = line.first; i < line.last; ++i) {
            if (!set.paragraph().boundaries[i].isWordSpace)
                continue;
            sum += set.paragraph().clusters[i].advance + justified.right[i - line.first];
            ++count;
        }
        if (count > 0 && !line.isLastOfParagraph)
            gaps.push_back(Length::fromUnits(sum).toPt() / count);
    }
}

double deviation(const std::vector<double>& values)
{
    double mean = 0;
    for (const double value : values)
        mean += value / double(values.size());
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / double(values.size()));
}

double millionsPerSecond(GalleySetter& setter,
    const QStringList& paragraphs,
    const ParagraphStyle& style,
    Length measure)
{
    qsizetype characters = 0;
    for (const QString& paragraph : paragraphs)
        characters += paragraph.size();
    std::vector<double> seconds;
    for (int round = 0; round < Rounds; ++round) {
        const auto began = std::chrono::steady_clock::now();
        for (const QString& paragraph : paragraphs)
            (void)setter.set(paragraph, {}, style, measure);
        const auto ended = std::chrono::steady_clock::now();
        seconds.push_back(std::chrono::duration<double>(ended - began).count());
    }
    std::sort(seconds.begin(), seconds.end());
    return double(characters) / seconds[seconds.size() / 2] / 1e6;
}

} // namespace

QByteArray englishFlow()
{
    QFile file(QStringLiteral(PROJECT_DIR "/resources/samples/us-daily/page-1.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray copy;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.trimmed().size() >= ShortestParagraph)
            copy += "b\t" + line.trimmed() + '\n';
    }
    return copy.isEmpty() ? copy : copy.repeated(EnoughCharacters / copy.size() + 1);
}

std::vector<Figure> latinFigures(const QByteArray& flow, bool isW4)
{
    const QStringList paragraphs = bodyOf(flow);
    const ParagraphStyle style = englishStyle();
    const Length measure = (Length::mm(390) - Length::mm(30) - Length::mm(5) * 6) / 7;
    FontLibrary fonts;
    GalleySetter setter(fonts);
    std::vector<double> gaps;
    LineColour colour;
    for (const QString& paragraph : paragraphs) {
        const Result<SetParagraph> set = setter.set(paragraph, {}, style, measure);
        if (!set)
            return {};
        addGaps(*set, gaps);
        colour += colourOf(*set, 0, set->lineCount());
    }
    if (gaps.empty())
        return {};
    std::sort(gaps.begin(), gaps.end());
    const QString name = isW4 ? QStringLiteral("W4, ") : QStringLiteral("English columns, ");
    const QString points = QStringLiteral("pt");
    const QString lines = QStringLiteral("of %1 lines").arg(colour.lines);
    const double speed = millionsPerSecond(setter, paragraphs, style, measure);
    return {
        { name + QStringLiteral("word spaces, standard deviation"),
            deviation(gaps),
            points,
            isW4 ? PeersDeviation : 0 },
        { name + QStringLiteral("word spaces, 95th of 100"),
            gaps[gaps.size() * 95 / 100],
            points,
            isW4 ? Peers95 : 0 },
        { name + QStringLiteral("lines that part a word"),
            double(colour.hyphenated),
            lines,
            isW4 ? PeersHyphens : 0 },
        { name + QStringLiteral("tight lines"), double(colour.tight), lines, 0 },
        { name + QStringLiteral("loose lines"), double(colour.loose), lines, 0 },
        { name + QStringLiteral("rivers"), double(colour.rivers), lines, 0 },
        { name + QStringLiteral("time for a million characters"),
            1000 / speed,
            QStringLiteral("ms"),
            1000 },
    };
}

} // namespace broadsheet::bench
