// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/furniture_fields.h"

#include "base/calendar.h"
#include "edition/issue_count.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace broadsheet {

namespace {

struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(FurnitureField)
};

/// Who is to fill a field that is empty.
enum class Owner { Nobody, Publication, Page };

struct Field {
    const char* name;
    const char* title;
    Owner owner;
    QString (*value)(const Edition&, const Page&);
};

QString folioOf(const Edition&, const Page& page)
{
    return page.folio.isEmpty() ? QString::number(page.number) : page.folio;
}

template <QString Publication::* Member>
QString ofPublication(const Edition& edition, const Page&)
{
    return edition.publication.*Member;
}

template <QString Page::* Member>
QString ofPage(const Edition&, const Page& page)
{
    return page.*Member;
}

using DateText = QString (*)(QDate, const QString&);

template <DateText Text>
QString ofDate(const Edition& edition, const Page&)
{
    return Text(edition.date, edition.publication.language);
}

QString issueOf(const Edition& edition, const Page&)
{
    return issueText(edition);
}

QString pagesOf(const Edition& edition, const Page&)
{
    return QString::number(edition.pages.size());
}

constexpr std::array Fields {
    Field { "date",
        QT_TRANSLATE_NOOP("FurnitureField", "date with weekday"),
        Owner::Nobody,
        ofDate<folioDate> },
    Field { "lunar",
        QT_TRANSLATE_NOOP("FurnitureField", "lunar date"),
        Owner::Nobody,
        ofDate<lunarDate> },
    Field { "weekday",
        QT_TRANSLATE_NOOP("FurnitureField", "weekday"),
        Owner::Nobody,
        ofDate<weekdayName> },
    Field { "page", QT_TRANSLATE_NOOP("FurnitureField", "page number"), Owner::Nobody, folioOf },
    Field { "folio", QT_TRANSLATE_NOOP("FurnitureField", "folio"), Owner::Nobody, folioOf },
    Field { "section",
        QT_TRANSLATE_NOOP("FurnitureField", "section"),
        Owner::Nobody,
        ofPage<&Page::section> },
    Field { "title",
        QT_TRANSLATE_NOOP("FurnitureField", "name of the paper"),
        Owner::Publication,
        ofPublication<&Publication::title> },
    Field { "title_latin",
        QT_TRANSLATE_NOOP("FurnitureField", "name in Latin letters"),
        Owner::Nobody,
        ofPublication<&Publication::titleLatin> },
    Field {
        "issue", QT_TRANSLATE_NOOP("FurnitureField", "issue number"), Owner::Publication, issueOf },
    Field {
        "pages", QT_TRANSLATE_NOOP("FurnitureField", "number of pages"), Owner::Nobody, pagesOf },
    Field { "register",
        QT_TRANSLATE_NOOP("FurnitureField", "register number"),
        Owner::Publication,
        ofPublication<&Publication::registerNumber> },
    Field { "postal_code",
        QT_TRANSLATE_NOOP("FurnitureField", "postal subscription code"),
        Owner::Publication,
        ofPublication<&Publication::postalCode> },
    Field { "authority",
        QT_TRANSLATE_NOOP("FurnitureField", "authority in charge"),
        Owner::Publication,
        ofPublication<&Publication::authority> },
    Field { "sponsor",
        QT_TRANSLATE_NOOP("FurnitureField", "sponsor"),
        Owner::Publication,
        ofPublication<&Publication::sponsor> },
    Field { "publisher",
        QT_TRANSLATE_NOOP("FurnitureField", "publisher"),
        Owner::Publication,
        ofPublication<&Publication::publisher> },
    Field { "address",
        QT_TRANSLATE_NOOP("FurnitureField", "address"),
        Owner::Publication,
        ofPublication<&Publication::address> },
    Field { "telephone",
        QT_TRANSLATE_NOOP("FurnitureField", "telephone"),
        Owner::Publication,
        ofPublication<&Publication::telephone> },
    Field { "price",
        QT_TRANSLATE_NOOP("FurnitureField", "price"),
        Owner::Publication,
        ofPublication<&Publication::price> },
    Field { "printer",
        QT_TRANSLATE_NOOP("FurnitureField", "printer"),
        Owner::Publication,
        ofPublication<&Publication::printer> },
    Field { "editor",
        QT_TRANSLATE_NOOP("FurnitureField", "page editor"),
        Owner::Page,
        ofPage<&Page::editor> },
    Field { "designer",
        QT_TRANSLATE_NOOP("FurnitureField", "page designer"),
        Owner::Page,
        ofPage<&Page::designer> },
    Field { "proofreader",
        QT_TRANSLATE_NOOP("FurnitureField", "proofreader"),
        Owner::Page,
        ofPage<&Page::proofreader> },
};

const Field* findField(QStringView name)
{
    const auto* found = std::find_if(Fields.begin(), Fields.end(), [&](const Field& field) {
        return name == QLatin1String(field.name);
    });
    return found == Fields.end() ? nullptr : found;
}

QString titlesOf(const QStringList& fields, Owner owner)
{
    QStringList titles;
    for (const QString& name : fields) {
        const Field* field = findField(name);
        if (field != nullptr && field->owner == owner)
            titles.append(furnitureFieldTitle(name));
    }
    return titles.join(FieldText::tr(", "));
}

} // namespace

FilledText filledFields(const QString& text, const Edition& edition, const Page& page)
{
    FilledText filled;
    qsizetype done = 0;
    while (done < text.size()) {
        const qsizetype open = text.indexOf(QLatin1Char('{'), done);
        const qsizetype close = open < 0 ? -1 : text.indexOf(QLatin1Char('}'), open);
        const Field* field
            = close < 0 ? nullptr : findField(QStringView(text).sliced(open + 1, close - open - 1));
        const qsizetype plainEnd = open < 0 ? text.size() : open + (field == nullptr ? 1 : 0);
        filled.text += QStringView(text).sliced(done, plainEnd - done);
        done = plainEnd;
        if (field == nullptr)
            continue;
        const QString value = field->value(edition, page);
        filled.text += value;
        if (value.isEmpty() && field->owner != Owner::Nobody)
            filled.missing.append(QLatin1String(field->name));
        done = close + 1;
    }
    return filled;
}

QString furnitureFieldTitle(const QString& field)
{
    const Field* found = findField(field);
    return found == nullptr ? field : FieldText::tr(found->title);
}

QString pageCreditsLine(const Edition& edition, const Page& page)
{
    const bool chinese = edition.publication.language.startsWith(QLatin1String("zh"));
    const std::array<std::array<QString, 3>, 3> people { {
        { QStringLiteral("责编 "), QStringLiteral("Editor: "), page.editor },
        { QStringLiteral("版式 "), QStringLiteral("Design: "), page.designer },
        { QStringLiteral("校对 "), QStringLiteral("Proof: "), page.proofreader },
    } };
    QStringList credits;
    for (const auto& [han, latin, name] : people) {
        if (!name.isEmpty())
            credits.append((chinese ? han : latin) + name);
    }
    return credits.join(chinese ? QStringLiteral("　") : QStringLiteral("  "));
}

QString missingFieldsMessage(const QStringList& missing)
{
    const QString ofPaper = titlesOf(missing, Owner::Publication);
    const QString ofPage = titlesOf(missing, Owner::Page);
    QStringList sentences;
    if (!ofPaper.isEmpty()) {
        sentences.append(FieldText::tr("This page prints what the publication does not say yet: "
                                       "%1. Fill it in under File > Publication….")
                .arg(ofPaper));
    }
    if (!ofPage.isEmpty()) {
        sentences.append(FieldText::tr("This page prints who made it, but not all are named: %1. "
                                       "Fill it in under Page Settings….")
                .arg(ofPage));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace broadsheet
