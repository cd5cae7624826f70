// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog/entry_words.h"

#include "exchange/cleaning_words.h"
#include "exchange/copy_correction.h"

#include <QCoreApplication>
#include <QLocale>

namespace broadsheet {

namespace {

struct EntryWords {
    Q_DECLARE_TR_FUNCTIONS(EntryWords)
};

} // namespace

const std::vector<PartKind>& partKindsInOrder()
{
    static const std::vector<PartKind> kinds { PartKind::Kicker,
        PartKind::Headline,
        PartKind::Deck,
        PartKind::Byline,
        PartKind::Dateline,
        PartKind::Body,
        PartKind::Subhead,
        PartKind::Caption,
        PartKind::Credit,
        PartKind::StandingHead,
        PartKind::PlaceHead,
        PartKind::JumpLine,
        PartKind::PageCredits };
    return kinds;
}

const std::vector<StoryType>& entryTypesInOrder()
{
    static const std::vector<StoryType> types { StoryType::Story,
        StoryType::Package,
        StoryType::Caption,
        StoryType::Box,
        StoryType::Fragment };
    return types;
}

QString countedRuleTitle(const QString& rule)
{
    if (rule == correction_rule::RemovedEntry)
        return EntryWords::tr("entries set aside");
    if (rule == correction_rule::JoinSpace)
        return EntryWords::tr("spaces put in where pieces were joined");
    return cleaningRuleTitle(rule);
}

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace broadsheet
