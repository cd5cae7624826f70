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
constexpr char16_t FirstCommonHan = 0x4E00;
constexpr int CommonHan = 6000;

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

QString exchanged(const QString& text, std::mt19937& random)
{
    QString result = text;
    for (QChar& c : result) {
        if (c.script() == QChar::Script_Han && random() % ExchangedOneIn == 0)
            c = QChar(char16_t(FirstCommonHan + random() % CommonHan));
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
            result += line(page == 0 ? paragraph : exchanged(paragraph, random));
        }
    }
    return result;
}

} // namespace broadsheet::bench
