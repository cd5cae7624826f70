// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/flow_input.h"

#include <QFile>
#include <QStringList>

#include <random>

namespace broadsheet::bench {

namespace {

constexpr int CharactersPerPage = 8300;
constexpr int ExchangedOneIn = 15;
constexpr int HeadLength = 26;
/// Of the exchanged Han nine in ten come from the sample itself, the others from this many more:
/// about as many different Han as 32 real pages hold.
constexpr unsigned OtherHanOneIn = 10;
constexpr char16_t FirstOtherHan = 0x5200;
constexpr unsigned OtherHan = 600;

QStringList sampleParagraphs()
{
    QStringList paragraphs;
    for (int page = 1; page <= 4; ++page) {
        QFile file(QStringLiteral(PROJECT_DIR "/resources/samples/zh-daily/page-%1.txt").arg(page));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (QString line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            line.replace(QLatin1Char(','), QChar(u'，'));
            if (!line.trimmed().isEmpty())
                paragraphs.append(line.trimmed());
        }
    }
    return paragraphs;
}

QString hanOf(const QStringList& paragraphs)
{
    QString han;
    for (const QString& paragraph : paragraphs) {
        for (const QChar c : paragraph) {
            if (c.script() == QChar::Script_Han)
                han += c;
        }
    }
    return han;
}

QString exchanged(const QString& text, const QString& han, std::mt19937& random)
{
    QString result = text;
    for (QChar& c : result) {
        if (c.script() != QChar::Script_Han || random() % ExchangedOneIn != 0)
            continue;
        const bool other = random() % OtherHanOneIn == 0;
        c = other ? QChar(char16_t(FirstOtherHan + random() % OtherHan))
                  : han[qsizetype(random() % unsigned(han.size()))];
    }
    return result;
}

QByteArray line(const QString& paragraph)
{
    const bool bold
        = paragraph.startsWith(QLatin1String("**")) && paragraph.endsWith(QLatin1String("**"));
    const char* kind = bold ? "s\t" : paragraph.size() <= HeadLength ? "h\t" : "b\t";
    return kind + QString(paragraph).remove(QLatin1String("**")).toUtf8() + '\n';
}

} // namespace

QByteArray flowInput(int pages)
{
    const QStringList paragraphs = sampleParagraphs();
    const QString han = hanOf(paragraphs);
    std::mt19937 random(42);
    QByteArray result;
    for (int page = 0; page < pages && !paragraphs.isEmpty(); ++page) {
        if (page > 0)
            result += "\f\n";
        int characters = 0;
        for (qsizetype i = page * 7; characters < CharactersPerPage; ++i) {
            const QString& paragraph = paragraphs[i % paragraphs.size()];
            if (characters + paragraph.size() > CharactersPerPage)
                break;
            characters += int(paragraph.size());
            result += line(page == 0 ? paragraph : exchanged(paragraph, han, random));
        }
    }
    return result;
}

} // namespace broadsheet::bench
