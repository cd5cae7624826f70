// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/story_tag_verbs.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace broadsheet {

namespace {

struct StoryVerbText {
    Q_DECLARE_TR_FUNCTIONS(StoryVerbs)
};

struct StoryTagText {
    Q_DECLARE_TR_FUNCTIONS(StoryTagVerbs)
};

constexpr int LowestPriority = 5;

bool isOneLine(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
    });
}

Result<QString> tidyName(const QString& name)
{
    const QString trimmed = name.trimmed();
    if (!isOneLine(trimmed)) {
        return Problem { StoryTagText::tr("A name is one line of text; type it again."), name };
    }
    return trimmed;
}

/// A stretch of text that goes.
struct Cut {
    int start = 0;
    int end = 0;
    QString instead;
};

/// The word with the blanks around it; one stays where it parts two Latin words.
Cut wordWithBlanks(const QString& text, int start, int length)
{
    Cut cut { start, start + length, {} };
    while (cut.start > 0 && text[cut.start - 1].isSpace()) {
        --cut.start;
    }
    while (cut.end < text.size() && text[cut.end].isSpace()) {
        ++cut.end;
    }
    const auto isLatin = [](QChar c) {
        return c.isLetterOrNumber() && c.script() != QChar::Script_Han && !c.isSurrogate();
    };
    const bool between = cut.start > 0 && cut.end < text.size() && isLatin(text[cut.start - 1])
        && isLatin(text[cut.end]);
    if (between) {
        cut.instead = QStringLiteral(" ");
    }
    return cut;
}

} // namespace

Result<QStringList> tidyTags(const QStringList& tags)
{
    QStringList clean;
    for (const QString& tag : tags) {
        const QString trimmed = tag.trimmed();
        if (trimmed.isEmpty() || !isOneLine(trimmed)) {
            return Problem { StoryVerbText::tr("A tag is one line of text; type it again."), tag };
        }
        if (!clean.contains(trimmed)) {
            clean << trimmed;
        }
    }
    return clean;
}

Result<void> setSection(StoryTransaction& t, const QString& section)
{
    const Result<QString> name = tidyName(section);
    if (!name) {
        return name.problem();
    }
    t.setSection(*name);
    return {};
}

Result<void> setDesk(StoryTransaction& t, const QString& desk)
{
    const Result<QString> name = tidyName(desk);
    if (!name) {
        return name.problem();
    }
    t.setDesk(*name);
    return {};
}

Result<void> setLanguage(StoryTransaction& t, const QString& language)
{
    // BCP 47 in outline: a language of letters, then subtags.
    const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"));
    const QString name = language.trimmed();
    if (!tag.match(name).hasMatch()) {
        return Problem { StoryTagText::tr("“%1” is no language tag. Choose a language from the "
                                          "list.")
                             .arg(name),
            language };
    }
    t.setLanguage(name);
    return {};
}

Result<void> setPriority(StoryTransaction& t, int priority)
{
    if (priority < 0 || priority > LowestPriority) {
        return Problem { StoryTagText::tr("A priority is a number from 1 to 5."),
            QString::number(priority) };
    }
    t.setPriority(priority);
    return {};
}

Result<void> setRole(StoryTransaction& t, PageRole role)
{
    t.setRole(role);
    return {};
}

Result<void> setSubjects(StoryTransaction& t, const QStringList& subjects)
{
    const Result<QStringList> clean = tidyTags(subjects);
    if (!clean) {
        return clean.problem();
    }
    t.setSubjects(*clean);
    return {};
}

Result<void> setType(StoryTransaction& t, StoryType type)
{
    t.setType(type);
    return {};
}

bool noteHasProposal(const StoryNote& note)
{
    return note.kind == QLatin1String("stray_latin") && note.part >= 0 && note.length > 0;
}

Result<void> acceptNote(StoryTransaction& t, int index)
{
    const Result<StoryNote> found = t.note(index);
    if (!found) {
        return found.problem();
    }
    // A copy: the edit below may move or drop the notes.
    const StoryNote note = *found;
    if (!noteHasProposal(note)) {
        return t.removeNote(index);
    }
    const Result<StoryPartPtr> part = t.part(note.part);
    if (!part || !isCaretPosition((*part)->text, note.offset)
        || !isCaretPosition((*part)->text, note.offset + note.length)) {
        return t.removeNote(index);
    }
    if (Result<void> removed = t.removeNote(index); !removed) {
        return removed;
    }
    const Cut cut = wordWithBlanks((*part)->text, note.offset, note.length);
    if (Result<void> out = t.replaceText(note.part, cut.start, cut.end - cut.start, cut.instead);
        !out) {
        return out;
    }
    t.setCaret(Caret::at(note.part, cut.start));
    return {};
}

Result<void> dismissNote(StoryTransaction& t, int index)
{
    return t.removeNote(index);
}

} // namespace broadsheet
