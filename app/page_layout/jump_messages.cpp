// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/jump_messages.h"

#include "edition/flatplan.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(JumpMessages)
};

QString nameOf(const Edition& edition, PageId id)
{
    const Page* const page = pageById(edition, id);
    return page != nullptr ? pageName(*page) : QString();
}

QString toProblem(const Edition& edition, const JumpChain& chain, const QString& title)
{
    const JumpPart& part = chain.parts[chain.at];
    switch (chain.to) {
    case JumpFault::TargetGone:
        return Messages::tr("\"%1\" jumps to a page that is gone. Jump it to another page, or "
                            "delete the jump.")
            .arg(title);
    case JumpFault::NobodyContinues:
        return Messages::tr("\"%1\" jumps to page %2, but nothing there goes on with it. Jump it "
                            "again, or delete the jump.")
            .arg(title, nameOf(edition, part.get().jump.toId));
    case JumpFault::Loops:
        return Messages::tr(
            "\"%1\" jumps from page %2 to page %3 and comes back. Delete one of the "
            "two jumps.")
            .arg(title, pageName(*part.page), nameOf(edition, part.get().jump.toId));
    case JumpFault::NothingSent:
    case JumpFault::None:
        break;
    }
    return {};
}

QString fromProblem(const Edition& edition, const JumpChain& chain, const QString& title)
{
    const JumpPart& part = chain.parts[chain.at];
    const QString from = nameOf(edition, part.get().jump.fromId);
    if (chain.from == JumpFault::Loops && chain.to == JumpFault::None) {
        return Messages::tr("\"%1\" comes from page %2 and goes back there. Delete one of the two "
                            "jumps.")
            .arg(title, from);
    }
    if (chain.from != JumpFault::NothingSent)
        return {};
    if (from.isEmpty()) {
        return Messages::tr("\"%1\" goes on here from a page that is gone, so it is shown from its "
                            "beginning. Delete the jump, or take the story off this page.")
            .arg(title);
    }
    return Messages::tr("\"%1\" goes on here from page %2, which does not send it here, so it is "
                        "shown from its beginning. Delete the jump, or take the story off this "
                        "page.")
        .arg(title, from);
}

} // namespace

std::vector<QString> jumpProblems(
    const Edition& edition, const JumpChain& chain, const QString& title)
{
    std::vector<QString> problems;
    for (const QString& problem :
        { toProblem(edition, chain, title), fromProblem(edition, chain, title) }) {
        if (!problem.isEmpty())
            problems.push_back(problem);
    }
    return problems;
}

QString jumpNotNeeded(const Page& page, const QString& title)
{
    return Messages::tr("\"%1\" ends on page %2 already, so nothing goes on here. Delete the jump, "
                        "or shorten the story's frames there.")
        .arg(title, pageName(page));
}

} // namespace broadsheet
