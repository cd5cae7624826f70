// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures.h"

#include "scenes.h"

namespace Samples {

namespace {

PictureFacts chinese(const QString& headline,
    const QString& caption,
    const QString& byline,
    const QStringList& keywords)
{
    return { headline,
        caption,
        byline,
        QStringLiteral("%1 摄").arg(byline),
        QStringLiteral("云汀日报"),
        QStringLiteral("云汀市"),
        QStringLiteral("中国"),
        QStringLiteral("© 2026 云汀日报"),
        keywords };
}

PictureFacts english(const QString& headline,
    const QString& caption,
    const QString& city,
    const QStringList& keywords)
{
    return { headline,
        caption,
        QStringLiteral("Dana Whitlock"),
        QStringLiteral("Dana Whitlock / The Port Ellery Courier"),
        QStringLiteral("The Port Ellery Courier"),
        city,
        QStringLiteral("United States"),
        QStringLiteral("© 2026 The Port Ellery Courier"),
        keywords };
}

std::vector<Picture> riverCity()
{
    return {
        { QStringLiteral("bridge-dawn.jpg"),
            bridgeAtDawn,
            chinese(QStringLiteral("汀江大桥晨景"),
                QStringLiteral(
                    "10月14日清晨，薄雾轻笼汀江，朝阳从汀江大桥双塔之间升起，渔舟缓缓划过江面。"),
                QStringLiteral("周小满"),
                { QStringLiteral("汀江大桥"),
                    QStringLiteral("晨景"),
                    QStringLiteral("斜拉桥"),
                    QStringLiteral("云汀市") }) },
        { QStringLiteral("train-station.jpg"),
            trainAtPlatform,
            chinese(QStringLiteral("高铁列车驶入云汀东站"),
                QStringLiteral("10月14日，一列高铁列车驶入云汀东站，旅客在站台上有序候车。"),
                QStringLiteral("林晚舟"),
                { QStringLiteral("高铁"),
                    QStringLiteral("云汀东站"),
                    QStringLiteral("交通"),
                    QStringLiteral("旅客") }) },
        { QStringLiteral("rice-harvest.jpg"),
            riceHarvest,
            chinese(QStringLiteral("南麓县稻田机收"),
                QStringLiteral(
                    "10月14日，南麓县的稻田一片金黄，收割机在田间来回穿梭，抢抓晴好天气收割晚稻。"),
                QStringLiteral("陈禾生"),
                { QStringLiteral("秋收"),
                    QStringLiteral("水稻"),
                    QStringLiteral("农机"),
                    QStringLiteral("南麓县") }) },
        { QStringLiteral("school-kites.jpg"),
            schoolKites,
            chinese(QStringLiteral("北渡区校园风筝节"),
                QStringLiteral("10月14日，北渡区一所小学举办校园风筝节，孩子们在操场上奔跑，放飞亲"
                               "手制作的风筝。"),
                QStringLiteral("周小满"),
                { QStringLiteral("校园"),
                    QStringLiteral("风筝节"),
                    QStringLiteral("儿童"),
                    QStringLiteral("北渡区") }) },
        { QStringLiteral("old-street-lanterns.jpg"),
            oldStreetLanterns,
            chinese(QStringLiteral("石桥老街华灯初上"),
                QStringLiteral("10月14日傍晚，石桥老街的红灯笼次第亮起，雨后的青石板路映着灯光，游"
                               "人漫步其间。"),
                QStringLiteral("林晚舟"),
                { QStringLiteral("石桥老街"),
                    QStringLiteral("红灯笼"),
                    QStringLiteral("夜景"),
                    QStringLiteral("文旅") }) },
        { QStringLiteral("dragon-boats.jpg"),
            dragonBoats,
            chinese(QStringLiteral("汀江龙舟赛"),
                QStringLiteral(
                    "10月14日，汀江龙舟赛在云汀市开桨，参赛队伍奋力划桨，两岸市民呐喊助威。"),
                QStringLiteral("陈禾生"),
                { QStringLiteral("龙舟赛"),
                    QStringLiteral("汀江"),
                    QStringLiteral("体育"),
                    QStringLiteral("民俗") }) },
    };
}

std::vector<Picture> portCity()
{
    return {
        { QStringLiteral("harbour-lighthouse.jpg"),
            harbourLighthouse,
            english(QStringLiteral("Fishing boats in Port Ellery harbor"),
                QStringLiteral("Fishing boats lie at their moorings below the Gannet Head Light in "
                               "Port Ellery on "
                               "Wednesday, Oct. 14, 2026."),
                QStringLiteral("Port Ellery"),
                { QStringLiteral("harbor"),
                    QStringLiteral("fishing"),
                    QStringLiteral("lighthouse"),
                    QStringLiteral("Port Ellery") }) },
        { QStringLiteral("county-fair.jpg"),
            countyFair,
            english(QStringLiteral("Ferris wheel at the Tamarack County Fair"),
                QStringLiteral("The Ferris wheel turns above the midway at dusk at the Tamarack "
                               "County Fair in "
                               "Harlow Falls on Wednesday, Oct. 14, 2026."),
                QStringLiteral("Harlow Falls"),
                { QStringLiteral("county fair"),
                    QStringLiteral("Ferris wheel"),
                    QStringLiteral("dusk"),
                    QStringLiteral("Tamarack County") }) },
    };
}

} // namespace

const std::vector<Picture>& allPictures()
{
    static const std::vector<Picture> pictures = [] {
        std::vector<Picture> all = riverCity();
        for (const Picture& picture : portCity())
            all.push_back(picture);
        return all;
    }();
    return pictures;
}

} // namespace Samples
