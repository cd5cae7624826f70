// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/headline_figures.h"

#include "typesetting/headline_setter.h"

#include <QElapsedTimer>

#include <algorithm>

namespace broadsheet {

namespace {

/// Each of 30 characters.
constexpr const char16_t* Headlines[] = {
    u"全市老旧小区改造三年惠及十二万户居民明年再改造一百八十个小区",
    u"市长贺云舟主持召开专题会议研究部署城区老旧管网更新改造各项工",
    u"环卫工人休息驿站遍布全城冬暖夏凉茶水充电热饭样样齐全受到欢迎",
    u"科学家破解水稻耐盐基因沿海百万亩盐碱滩涂有望变成高产稳产良田",
    u"云汀大学与青埠港集团共建海洋工程实验室首批二十名博士今天入驻",
};
constexpr double Limit = 0.2;
constexpr int Repeats = 21;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

template <typename Work>
double medianMs(const Work& work)
{
    std::vector<double> times;
    for (int i = 0; i < Repeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

HeadlineRequest requestFor(const ParagraphStyle& style, int ems, int lines)
{
    HeadlineRequest request;
    request.width = style.size * ems;
    request.minLines = lines;
    request.maxLines = lines;
    request.sizes = headlineSizes({}, style.size, style.size.scaled(60, 100));
    return request;
}

} // namespace

std::vector<Figure> headlineFigures()
{
    FontLibrary fonts;
    GalleySetter galleys(fonts);
    HeadlineSetter setter(galleys);
    ParagraphStyle style;
    style.font.han = QStringLiteral("Noto Serif CJK SC");
    style.size = Length::pt(26);
    style.punctuation = PunctuationStyle::Banjiao;
    double split = 0;
    double slowest = 0;
    for (const char16_t* text : Headlines) {
        const QString headline = QString::fromUtf16(text);
        split = std::max(
            split, medianMs([&] { (void)setter.shape(headline, style, style.size * 20); }));
        const ShapedHeadline shaped = setter.shape(headline, style, style.size * 20).value();
        for (const int lines : { 1, 2, 3, 4, 5 }) {
            for (const int ems : { 6, 8, 11, 16, 24 }) {
                const HeadlineRequest request = requestFor(style, ems, lines);
                slowest = std::max(
                    slowest, medianMs([&] { (void)HeadlineSetter::fit(shaped, request); }));
            }
        }
    }
    return { { QStringLiteral("headline of 30 characters, words found and shaped"),
                 split,
                 QStringLiteral("ms"),
                 0 },
        { QStringLiteral("headline of 30 characters, one fit, slowest"),
            slowest,
            QStringLiteral("ms"),
            Limit } };
}

} // namespace broadsheet
