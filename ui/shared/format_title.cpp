// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/format_title.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace broadsheet {

namespace {

struct Title {
    const char16_t* stored; ///< in the formats that come with the program
    const char* shown;
};

constexpr std::array Titles {
    Title { u"对开大报", QT_TRANSLATE_NOOP("broadsheet::FormatCard", "Broadsheet") },
    Title { u"四开小报", QT_TRANSLATE_NOOP("broadsheet::FormatCard", "Tabloid") },
    Title { u"US broadsheet", QT_TRANSLATE_NOOP("broadsheet::FormatCard", "US broadsheet") },
    Title { u"US tabloid", QT_TRANSLATE_NOOP("broadsheet::FormatCard", "US tabloid") },
    Title { u"Berliner", QT_TRANSLATE_NOOP("broadsheet::FormatCard", "Berliner") },
};

} // namespace

QString formatTitle(const QString& title)
{
    const auto known = std::find_if(Titles.begin(), Titles.end(), [&](const Title& each) {
        return title == QStringView(each.stored);
    });
    return known == Titles.end()
        ? title
        : QCoreApplication::translate("broadsheet::FormatCard", known->shown);
}

} // namespace broadsheet
