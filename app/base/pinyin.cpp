// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/pinyin.h"

#include "base/pinyin_syllables.h"

#include <QHash>
#include <QStringList>
#include <QStringView>

#include <unicode/coll.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace broadsheet {

namespace {

/// Readings that the collation's order, which knows one per character, would get wrong. A single
/// character stands for "in this trade, unless a longer entry says otherwise".
struct Reading {
    const char16_t* word;
    const char* syllables;
};

constexpr std::array Readings {
    Reading { u"行", "hang" },
    Reading { u"执行", "zhi xing" },
    Reading { u"进行", "jin xing" },
    Reading { u"运行", "yun xing" },
    Reading { u"发行", "fa xing" },
    Reading { u"举行", "ju xing" },
    Reading { u"流行", "liu xing" },
    Reading { u"旅行", "lv xing" },
    Reading { u"现行", "xian xing" },
    Reading { u"通行", "tong xing" },
    Reading { u"可行", "ke xing" },
    Reading { u"行政", "xing zheng" },
    Reading { u"行为", "xing wei" },
    Reading { u"行动", "xing dong" },
    Reading { u"行程", "xing cheng" },
    Reading { u"行人", "xing ren" },
    Reading { u"长", "chang" },
    Reading { u"增长", "zeng zhang" },
    Reading { u"成长", "cheng zhang" },
    Reading { u"生长", "sheng zhang" },
    Reading { u"市长", "shi zhang" },
    Reading { u"部长", "bu zhang" },
    Reading { u"局长", "ju zhang" },
    Reading { u"校长", "xiao zhang" },
    Reading { u"社长", "she zhang" },
    Reading { u"家长", "jia zhang" },
    Reading { u"重做", "chong zuo" },
    Reading { u"重新", "chong xin" },
    Reading { u"重复", "chong fu" },
    Reading { u"重排", "chong pai" },
    Reading { u"重置", "chong zhi" },
    Reading { u"重设", "chong she" },
    Reading { u"重命名", "chong ming ming" },
    Reading { u"重试", "chong shi" },
    Reading { u"重组", "chong zu" },
    Reading { u"重叠", "chong die" },
    Reading { u"重印", "chong yin" },
    Reading { u"重启", "chong qi" },
    Reading { u"重建", "chong jian" },
    Reading { u"重写", "chong xie" },
    Reading { u"重庆", "chong qing" },
    Reading { u"校对", "jiao dui" },
    Reading { u"校样", "jiao yang" },
    Reading { u"校正", "jiao zheng" },
    Reading { u"校验", "jiao yan" },
    Reading { u"校改", "jiao gai" },
    Reading { u"校准", "jiao zhun" },
    Reading { u"审校", "shen jiao" },
    Reading { u"调整", "tiao zheng" },
    Reading { u"调节", "tiao jie" },
    Reading { u"调试", "tiao shi" },
    Reading { u"调控", "tiao kong" },
    Reading { u"微调", "wei tiao" },
    Reading { u"协调", "xie tiao" },
    Reading { u"着重", "zhuo zhong" },
    Reading { u"着色", "zhuo se" },
    Reading { u"还原", "huan yuan" },
    Reading { u"返还", "fan huan" },
    Reading { u"首都", "shou du" },
    Reading { u"都市", "du shi" },
    Reading { u"成都", "cheng du" },
    Reading { u"率先", "shuai xian" },
    Reading { u"率领", "shuai ling" },
    Reading { u"地", "di" },
    Reading { u"角色", "jue se" },
    Reading { u"音乐", "yin yue" },
    Reading { u"西藏", "xi zang" },
    Reading { u"会计", "kuai ji" },
    Reading { u"出差", "chu chai" },
    Reading { u"什么", "shen me" },
};

/// What both functions need; made once, then only read.
class Syllabary {
public:
    Syllabary()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_collator.reset(icu::Collator::createInstance(icu::Locale("zh@collation=pinyin"), status));
        if (U_FAILURE(status) != 0)
            m_collator.reset(); // ICU without its data: characters then have no reading
        m_syllables = QString::fromLatin1(PinyinSyllables.data(), qsizetype(PinyinSyllables.size()))
                          .split(QLatin1Char(' '));
        for (const Reading& reading : Readings) {
            const QString word = QString::fromUtf16(reading.word);
            m_readings[word.front()].push_back(
                { word, QString::fromLatin1(reading.syllables).split(QLatin1Char(' ')) });
        }
    }

    /// The syllables of the longest known word that `text` begins with; of its first character
    /// else.
    [[nodiscard]] QStringList read(QStringView text) const
    {
        QStringList best;
        const auto words = m_readings.constFind(text.front());
        if (words != m_readings.constEnd()) {
            for (const Word& word : *words) {
                if (word.syllables.size() > best.size() && text.startsWith(word.text))
                    best = word.syllables;
            }
        }
        return best.isEmpty() ? QStringList { syllable(text.front()) } : best;
    }

private:
    struct Word {
        QString text;
        QStringList syllables;
    };

    [[nodiscard]] QString syllable(QChar character) const
    {
        if (m_collator == nullptr)
            return {};
        const char16_t code = character.unicode();
        const auto sortsBefore = [this](char16_t left, char16_t right) {
            UErrorCode status = U_ZERO_ERROR;
            return m_collator->compare(&left, 1, &right, 1, status) == UCOL_LESS;
        };
        const auto after = std::upper_bound(
            PinyinFirstCharacters.begin(), PinyinFirstCharacters.end(), code, sortsBefore);
        if (after == PinyinFirstCharacters.begin() || after == PinyinFirstCharacters.end())
            return {};
        return m_syllables.at(std::distance(PinyinFirstCharacters.begin(), after) - 1);
    }

    std::unique_ptr<const icu::Collator> m_collator;
    QStringList m_syllables;
    QHash<QChar, std::vector<Word>> m_readings;
};

bool isHan(QChar character)
{
    return character.script() == QChar::Script_Han && character.isLetter();
}

/// A syllable of a Chinese text (empty: without a reading), or a word of letters and digits.
struct Word {
    QString text;
    bool isSyllable = false;
};

std::vector<Word> words(const QString& text)
{
    static const Syllabary syllabary;
    std::vector<Word> all;
    bool within = false; // a word of letters and digits
    for (qsizetype i = 0; i < text.size();) {
        const QChar character = text.at(i);
        if (isHan(character)) {
            const QStringList syllables = syllabary.read(QStringView(text).sliced(i));
            for (const QString& syllable : syllables)
                all.push_back({ syllable, true });
            i += syllables.size();
            within = false;
            continue;
        }
        const bool letter = character.isLetterOrNumber();
        if (letter && within)
            all.back().text += character.toLower();
        if (letter && !within)
            all.push_back({ QString(character.toLower()), false });
        within = letter;
        ++i;
    }
    return all;
}

} // namespace

QString pinyin(const QString& text)
{
    QStringList all;
    for (const Word& word : words(text)) {
        if (!word.text.isEmpty())
            all << word.text;
    }
    return all.join(QLatin1Char(' '));
}

QString pinyinInitials(const QString& text)
{
    QString all;
    for (const Word& word : words(text))
        all += word.isSyllable ? word.text.left(1) : word.text;
    return all;
}

} // namespace broadsheet
