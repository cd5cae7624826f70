// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog/source_news.h"

#include "import_dialog/entry_words.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct NewsText {
    Q_DECLARE_TR_FUNCTIONS(SourceNews)
};

QString refusedText(const std::vector<RefusedSource>& refused)
{
    if (refused.size() == 1)
        return NewsText::tr("%1 was not taken. %2")
            .arg(refused.front().name, refused.front().problem.summary);
    return NewsText::tr("%n source(s) were not taken.", nullptr, int(refused.size()));
}

QString convertedText(const QStringList& names)
{
    if (names.size() == 1)
        return NewsText::tr("%1 is GB 18030 text and was converted.").arg(names.front());
    return NewsText::tr(
        "%n file(s) were GB 18030 text and were converted.", nullptr, int(names.size()));
}

} // namespace

bool SourceNews::isEmpty() const
{
    return refused.empty() && converted.isEmpty() && round.left == 0 && !round.more
        && !round.cancelled;
}

bool SourceNews::isWarning() const
{
    return !refused.empty() || round.left > 0 || round.more;
}

QString SourceNews::text() const
{
    QStringList sentences;
    if (round.cancelled)
        sentences << NewsText::tr("Reading was stopped. What was read before stays.");
    if (!refused.empty())
        sentences << refusedText(refused);
    if (round.more) {
        sentences << NewsText::tr("These folders hold more than can be looked at in one go. "
                                  "Import these files first, then add smaller folders.");
    } else if (round.left > 0) {
        sentences << NewsText::tr("%n file(s) were left: too many for one go. Import these first, "
                                  "then add the rest.",
            nullptr,
            round.left);
    }
    if (!converted.isEmpty())
        sentences << convertedText(converted);
    return sentences.join(u' ');
}

} // namespace broadsheet
