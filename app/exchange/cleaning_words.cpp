// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cleaning_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

namespace broadsheet {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CopyWords)
};

} // namespace

QString cleaningRuleTitle(const QString& rule)
{
    const QHash<QString, QString> titles {
        { QStringLiteral("bold_marks"), Words::tr("bold marks read") },
        { QStringLiteral("fullwidth_punctuation"), Words::tr("half-width marks made full-width") },
        { QStringLiteral("newline_between_han"),
            Words::tr("line breaks inside paragraphs closed") },
        { QStringLiteral("newline_to_space"), Words::tr("line breaks made spaces") },
        { QStringLiteral("broken_paragraph_closed"), Words::tr("broken paragraphs closed") },
        { QStringLiteral("leading_space"), Words::tr("leading spaces dropped") },
        { QStringLiteral("trailing_space"), Words::tr("trailing spaces dropped") },
        { QStringLiteral("paragraph_break"), Words::tr("paragraph breaks read") },
        { QStringLiteral("dateline_separated"), Words::tr("datelines separated") },
        { QStringLiteral("byline_brackets"), Words::tr("bylines taken out of brackets") },
        { QStringLiteral("byline_separated"), Words::tr("bylines separated") },
        { QStringLiteral("credit_separated"), Words::tr("credits separated") },
        { QStringLiteral("credit_brackets"), Words::tr("credits taken out of brackets") },
        { QStringLiteral("jump_line_brackets"), Words::tr("jump lines taken out of brackets") },
        { QStringLiteral("broken_surrogate"), Words::tr("broken characters dropped") },
        { QStringLiteral("byte_order_mark"), Words::tr("byte order marks dropped") },
        { QStringLiteral("control_character"), Words::tr("control characters dropped") },
        { QStringLiteral("line_ending"), Words::tr("line endings unified") },
        { QStringLiteral("newline_after_hyphen"), Words::tr("line breaks after hyphens closed") },
        { QStringLiteral("space_after_punctuation"),
            Words::tr("spaces after full-width marks dropped") },
        { QStringLiteral("tab_to_space"), Words::tr("tabs made spaces") },
        { QStringLiteral("zero_width"), Words::tr("invisible characters dropped") },
        { QStringLiteral("separator_line"), Words::tr("separator lines dropped") },
    };
    return titles.value(rule, rule);
}

} // namespace broadsheet
