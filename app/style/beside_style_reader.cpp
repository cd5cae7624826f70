// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/beside_style_reader.h"

#include "style/measure_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct BesideStyleText {
    Q_DECLARE_TR_FUNCTIONS(BesideStyle)
};

constexpr int MostEms = 200;
constexpr int MostHangEms = 20;
constexpr qsizetype LongestLeader = 4;

void readHang(JsonObject& json, const QString& key, int& milliEm)
{
    const QString text = json.string(key);
    if (!json.has(key))
        return;
    const std::optional<int> ems = milliEmFromText(text);
    if (!ems || *ems < 0 || *ems > MostHangEms * 1000) {
        json.refuse(key,
            BesideStyleText::tr("here a width such as \"2em\" is needed, at most %1em")
                .arg(MostHangEms));
        return;
    }
    milliEm = *ems;
}

void readDropCap(JsonObject& json, DropCap& cap)
{
    std::optional<JsonObject> given = json.object(QStringLiteral("drop_cap"));
    if (!given)
        return;
    given->require(QStringLiteral("lines"));
    cap.characters = given->integer(QStringLiteral("characters"), { 1, 2 }, 1);
    cap.lines = given->integer(QStringLiteral("lines"), { 0, 3 }, 0);
    if (cap.lines == 1)
        given->refuse(QStringLiteral("lines"),
            BesideStyleText::tr("a drop cap goes over 2 or 3 lines; 0 takes it away"));
    if (cap.lines == 0)
        cap = {};
    given->finish();
}

int readPlace(JsonObject& tab)
{
    const QString key = QStringLiteral("at");
    tab.require(key);
    const QString text = tab.string(key);
    if (text == QLatin1String("end"))
        return TabStop::MeasureEnd;
    const std::optional<int> ems = milliEmFromText(text);
    if (!ems || *ems <= 0 || *ems > MostEms * 1000) {
        tab.refuse(key,
            BesideStyleText::tr("here a place such as \"8em\" or \"end\" is needed, at most %1em")
                .arg(MostEms));
        return TabStop::MeasureEnd;
    }
    return *ems;
}

TabStop readTab(JsonObject& tab)
{
    TabStop stop;
    stop.atMilliEm = readPlace(tab);
    const std::optional<int> alignment = tab.choice(QStringLiteral("align"),
        { QStringLiteral("left"),
            QStringLiteral("center"),
            QStringLiteral("right"),
            QStringLiteral("decimal") });
    const bool atEnd = stop.atMilliEm == TabStop::MeasureEnd;
    stop.alignment
        = TabAlignment(alignment.value_or(int(atEnd ? TabAlignment::Right : TabAlignment::Left)));
    stop.leader = tab.string(QStringLiteral("leader"));
    if (stop.leader.size() > LongestLeader || stop.leader.contains(u'\t')) {
        tab.refuse(QStringLiteral("leader"),
            BesideStyleText::tr("a leader is a character such as \"…\" or \"·\", repeated by the "
                                "program"));
    }
    tab.finish();
    return stop;
}

bool standsBefore(const TabStop& a, const TabStop& b)
{
    const auto place = [](const TabStop& stop) { return unsigned(stop.atMilliEm); }; // end last
    return place(a) < place(b);
}

} // namespace

void readBesideStyle(JsonObject& json, BesideStyle& style)
{
    readDropCap(json, style.dropCap);
    const QString tabs = QStringLiteral("tabs");
    if (json.has(tabs))
        style.tabs.clear();
    for (JsonObject& tab : json.objects(tabs))
        style.tabs.push_back(readTab(tab));
    std::stable_sort(style.tabs.begin(), style.tabs.end(), standsBefore);
    readHang(json, QStringLiteral("list_hang"), style.listHangMilliEm);
    readHang(json, QStringLiteral("speaker"), style.speakerMilliEm);
    style.evenNames = json.boolean(QStringLiteral("even_names"), style.evenNames);
}

} // namespace broadsheet
