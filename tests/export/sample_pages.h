// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawn_picture.h"
#include "page_builder.h"

namespace broadsheet {

inline PlacedPicture placedPicture(const QString& file, PixelSize size, const Rect& rect)
{
    PlacedPicture placed;
    placed.rect = rect;
    placed.file = file;
    placed.hash = file;
    placed.pixelWidth = size.width;
    placed.pixelHeight = size.height;
    placed.cropWidth = size.width;
    placed.cropHeight = size.height;
    placed.altText = QStringLiteral("晨光中的山");
    return placed;
}

/// A page with everything on it: Chinese and Latin at several sizes, a widened and a reversed
/// headline, rules and tints, and a picture as it is and one cut and made smaller.
inline void fillSamplePage(PageBuilder& page, const QString& picture, PixelSize pictureSize)
{
    const auto serif = PageBuilder::serifCjk();
    const auto bold = PageBuilder::sansCjkBold();
    const auto latin
        = PageBuilder::face(QStringLiteral("/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf"));
    const auto pt = [](double points) { return Length::pt(points); };
    page.fill({ pt(0), pt(0), pt(400), pt(60) }, { 1000, 200, 0, 100 });
    page.text(bold, QStringLiteral("清泉日报"), pt(40), { pt(20), pt(46) }).ink = Ink::tint(0);
    page.text(
        bold, QStringLiteral("全市专题部署防汛工作"), pt(28), { pt(20), pt(100) }, pt(1.5), 950);
    page.fill({ pt(20), pt(110), pt(360), pt(0.5) }, {});
    page.fill({ pt(20), pt(113), pt(360), pt(1.5) }, {});
    const QString body
        = QStringLiteral("本报讯　记者从市防汛办获悉，汛期以来全市平均降水量达三百二十毫米，");
    for (int line = 0; line < 12; ++line) {
        page.text(serif,
            body.mid(line % 4, 20),
            pt(9),
            { pt(20), pt(130 + 11.5 * line) },
            pt(line * 0.02));
        page.text(latin,
            QStringLiteral("Page one of the morning edition"),
            pt(8),
            { pt(215), pt(130 + 11.5 * line) });
    }
    for (int i = 0; i < 10; ++i) {
        page.fill({ pt(20 + 18.3 * i), pt(275), pt(16.2), pt(14.7) },
            Ink::tint(std::uint16_t(100 * (i + 1))));
        page.fill({ pt(210 + 18.3 * i), pt(275), pt(18.3), pt(14.7) },
            { std::uint16_t(100 * i), std::uint16_t(1000 - 100 * i), std::uint16_t(50 * i), 0 });
    }
    page.fill({ pt(200), pt(125), pt(0.25), pt(140) }, {});
    PlacedPicture whole
        = placedPicture(picture, pictureSize, { pt(20), pt(300), pt(180), pt(120) });
    page.page().ops.emplace_back(whole);
    whole.rect = { pt(210.3), pt(300.7), pt(100), pt(100) };
    whole.cropX = pictureSize.width / 8;
    whole.cropWidth = pictureSize.height * 9 / 10;
    whole.cropHeight = whole.cropWidth;
    page.page().ops.emplace_back(whole);
    page.text(serif, QStringLiteral("图为晨光中的山。　张三摄"), pt(7.5), { pt(20), pt(432) });
}

/// Vertical lines of several sizes with combined numbers and rotated words, from right to left.
inline void fillVerticalPage(PageBuilder& page)
{
    const auto serif = PageBuilder::serifCjk();
    const auto bold = PageBuilder::sansCjkBold();
    const auto latin
        = PageBuilder::face(QStringLiteral("/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf"));
    const auto pt = [](double points) { return Length::pt(points); };
    page.down(RunDirection::Vertical,
        bold,
        QStringLiteral("稻花香里听山歌"),
        pt(36),
        { pt(370), pt(20) },
        pt(1.37));
    const QString body
        = QStringLiteral("本报讯记者从市防汛办获悉汛期以来全市平均降水量达三百二十毫米");
    for (int line = 0; line < 12; ++line) {
        const Length x = pt(330 - 11.5 * line);
        page.down(RunDirection::Vertical,
            serif,
            body.mid(line % 4, 12),
            pt(9),
            { x, pt(20) },
            pt(line * 0.02));
        page.combined(serif, QStringLiteral("36"), pt(9), { x, pt(132) }, 899);
        page.down(RunDirection::Rotated,
            latin,
            QStringLiteral("Morning"),
            pt(9),
            { x - pt(3.42), pt(143.2) });
        page.down(RunDirection::Vertical, serif, QStringLiteral("的晨光"), pt(9), { x, pt(182) });
    }
    page.down(RunDirection::Rotated,
        bold,
        QStringLiteral("——GDP2024"),
        pt(24),
        { pt(150), pt(20) },
        pt(0.3));
    page.text(serif, QStringLiteral("横排一行"), pt(9), { pt(20), pt(60) });
    page.down(RunDirection::Vertical,
            bold,
            QStringLiteral("扁体字"),
            pt(20),
            { pt(60), pt(80) },
            pt(-1.2))
        .widthPerMille
        = 1200;
}

} // namespace broadsheet
