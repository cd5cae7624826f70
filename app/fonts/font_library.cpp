// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts/font_library.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <fontconfig/fontconfig.h>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(FontLibrary)
};

using PatternPtr = std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)>;
using CharSetPtr = std::unique_ptr<FcCharSet, decltype(&FcCharSetDestroy)>;
using FontSetPtr = std::unique_ptr<FcFontSet, decltype(&FcFontSetDestroy)>;

const FcChar8* utf8(const QByteArray& bytes)
{
    return reinterpret_cast<const FcChar8*>(bytes.constData());
}

/// Fontconfig knows Chinese by region.
QByteArray fontconfigLanguage(const QString& language)
{
    if (language.isEmpty() || language.startsWith(QLatin1String("zh-Hans"))
        || language == QLatin1String("zh"))
        return QByteArrayLiteral("zh-cn");
    if (language.contains(QLatin1String("HK"), Qt::CaseInsensitive))
        return QByteArrayLiteral("zh-hk");
    if (language.startsWith(QLatin1String("zh-Hant")))
        return QByteArrayLiteral("zh-tw");
    return language.toLower().toUtf8();
}

/// The kind of a family that is not here, by its name. Newspapers are set in serifs.
QString genericOf(const QString& family)
{
    for (const char16_t* part :
        { u"sans", u"gothic", u"grotes", u"hei", u"黑", u"圆", u"ゴシック" }) {
        if (family.contains(QString::fromUtf16(part), Qt::CaseInsensitive))
            return QStringLiteral("sans-serif");
    }
    return QStringLiteral("serif");
}

PatternPtr pattern(const QString& family, const QString& generic, const FontWish& wish)
{
    PatternPtr result(FcPatternCreate(), &FcPatternDestroy);
    if (!family.isEmpty())
        FcPatternAddString(result.get(), FC_FAMILY, utf8(family.toUtf8()));
    FcValue weak;
    weak.type = FcTypeString;
    const QByteArray genericName = generic.toUtf8();
    weak.u.s = utf8(genericName);
    FcPatternAddWeak(result.get(), FC_FAMILY, weak, FcTrue);
    FcPatternAddString(result.get(), FC_LANG, utf8(fontconfigLanguage(wish.language)));
    FcPatternAddInteger(result.get(), FC_WEIGHT, FcWeightFromOpenType(wish.weight));
    FcPatternAddInteger(result.get(), FC_SLANT, wish.italic ? FC_SLANT_ITALIC : FC_SLANT_ROMAN);
    FcPatternAddBool(result.get(), FC_SCALABLE, FcTrue);
    FcPatternAddBool(result.get(), FC_VARIABLE, FcFalse);
    FcPatternAddBool(result.get(), FC_COLOR, FcFalse);
    return result;
}

/// A font file has names in several languages; any of them will do.
bool hasFamily(FcPattern* font, const QString& family)
{
    FcChar8* name = nullptr;
    for (int i = 0; FcPatternGetString(font, FC_FAMILY, i, &name) == FcResultMatch; ++i) {
        if (family.compare(
                QString::fromUtf8(reinterpret_cast<const char*>(name)), Qt::CaseInsensitive)
            == 0)
            return true;
    }
    return false;
}

struct Location {
    QString path; ///< empty: the pattern names no file
    int index = 0;
};

Location locationOf(FcPattern* font)
{
    FcChar8* file = nullptr;
    if (font == nullptr || FcPatternGetString(font, FC_FILE, 0, &file) != FcResultMatch)
        return {};
    int index = 0;
    FcPatternGetInteger(font, FC_INDEX, 0, &index);
    constexpr int FaceMask = 0xFFFF; // the upper half names an instance of a variable font
    return { QFile::decodeName(reinterpret_cast<const char*>(file)), index & FaceMask };
}

bool covers(FcPattern* font, char32_t character)
{
    FcCharSet* characters = nullptr;
    return FcPatternGetCharSet(font, FC_CHARSET, 0, &characters) == FcResultMatch
        && FcCharSetHasChar(characters, character) == FcTrue;
}

bool isScalable(FcPattern* font)
{
    FcBool scalable = FcFalse;
    return FcPatternGetBool(font, FC_SCALABLE, 0, &scalable) == FcResultMatch && scalable == FcTrue;
}

} // namespace

/// The configuration, read when it is first needed, and what is slow to ask it twice.
struct FontLibrary::Fontconfig {
    FcConfig* config = nullptr;
    CharSetPtr covered { nullptr, &FcCharSetDestroy }; ///< by any font at all
    std::map<Kind, FontSetPtr> sorted;

    Fontconfig() = default;
    Fontconfig(const Fontconfig&) = delete;
    Fontconfig& operator=(const Fontconfig&) = delete;
    Fontconfig(Fontconfig&&) = delete;
    Fontconfig& operator=(Fontconfig&&) = delete;

    ~Fontconfig()
    {
        sorted.clear();
        if (config != nullptr)
            FcConfigDestroy(config);
    }

    void complete(FcPattern* wanted)
    {
        if (config == nullptr)
            config = FcInitLoadConfigAndFonts();
        FcConfigSubstitute(config, wanted, FcMatchPattern);
        FcDefaultSubstitute(wanted);
    }

    PatternPtr best(FcPattern* wanted)
    {
        complete(wanted);
        FcResult result = FcResultNoMatch;
        return { FcFontMatch(config, wanted, &result), &FcPatternDestroy };
    }

    /// All fonts, the nearest to what is wanted first.
    FontSetPtr inOrder(FcPattern* wanted)
    {
        complete(wanted);
        FcResult result = FcResultNoMatch;
        return { FcFontSort(config, wanted, FcFalse, nullptr, &result), &FcFontSetDestroy };
    }

    /// Without this question a page of unassigned characters would search all fonts for each.
    bool isCoveredAtAll(char32_t character)
    {
        if (!covered) {
            covered.reset(FcCharSetCreate());
            const FcFontSet* const fonts
                = config == nullptr ? nullptr : FcConfigGetFonts(config, FcSetSystem);
            for (int i = 0; fonts != nullptr && i < fonts->nfont; ++i) {
                FcCharSet* characters = nullptr;
                if (isScalable(fonts->fonts[i])
                    && FcPatternGetCharSet(fonts->fonts[i], FC_CHARSET, 0, &characters)
                        == FcResultMatch)
                    FcCharSetMerge(covered.get(), characters, nullptr);
            }
        }
        return FcCharSetHasChar(covered.get(), character) == FcTrue;
    }

    const FontSetPtr& fontsOf(const Kind& kind)
    {
        const auto known = sorted.find(kind);
        if (known != sorted.end())
            return known->second;
        const QString generic = kind.first ? QStringLiteral("serif") : QStringLiteral("sans-serif");
        const PatternPtr wanted = pattern({}, generic, kind.second);
        return sorted.emplace(kind, inOrder(wanted.get())).first->second;
    }
};

FontLibrary::FontLibrary()
    : m_fontconfig(std::make_unique<Fontconfig>())
{
}

FontLibrary::~FontLibrary() = default;

FontFacePtr FontLibrary::opened(const QString& path, int index)
{
    if (path.isEmpty())
        return nullptr;
    const auto [entry, isNew] = m_faces.try_emplace({ path, index });
    if (isNew) {
        Result<std::unique_ptr<FontFace>> result = FontFace::open(path, index);
        if (result)
            entry->second = std::move(result).value();
    }
    return entry->second;
}

/// The best match, or where its file cannot be set the next in order that can.
Result<FoundFace> FontLibrary::match(const QString& family, const FontWish& wish)
{
    const PatternPtr wanted = pattern(family, genericOf(family), wish);
    const PatternPtr best = m_fontconfig->best(wanted.get());
    const Location first = locationOf(best.get());
    if (FontFacePtr face = opened(first.path, first.index))
        return FoundFace { std::move(face),
            hasFamily(best.get(), family) ? Substitution::None : Substitution::NotInstalled };
    const FontSetPtr fonts = m_fontconfig->inOrder(wanted.get());
    bool installed = false;
    for (int i = 0; fonts && i < fonts->nfont; ++i) {
        const bool asked = hasFamily(fonts->fonts[i], family);
        installed = installed || asked;
        const Location next = locationOf(fonts->fonts[i]);
        if (FontFacePtr face = opened(next.path, next.index)) {
            return FoundFace { std::move(face),
                asked           ? Substitution::None
                    : installed ? Substitution::Damaged
                                : Substitution::NotInstalled };
        }
    }
    return Problem {
        Messages::tr("No font is installed that text could be set in. Install %1.").arg(family),
        QStringLiteral("Fontconfig has no match")
    };
}

void FontLibrary::noteSubstitution(const QString& family, const FoundFace& found)
{
    if (found.substitution == Substitution::None)
        return;
    const auto known = std::find_if(m_substituted.begin(),
        m_substituted.end(),
        [&](const SubstitutedFamily& s) { return s.family == family; });
    if (known == m_substituted.end())
        m_substituted.push_back({ family, found.face->familyName(), found.substitution, 1 });
    else
        ++known->faces;
}

Result<FoundFace> FontLibrary::find(const QString& family, const FontWish& wish)
{
    const std::scoped_lock lock(m_mutex);
    const auto known = m_found.find({ family, wish });
    if (known != m_found.end())
        return known->second;
    Result<FoundFace> found = match(family, wish);
    if (found) {
        m_found.emplace(std::pair(family, wish), *found);
        noteSubstitution(family, *found);
    }
    return found;
}

FontFacePtr FontLibrary::search(const Kind& kind, char32_t character, char32_t selector)
{
    const FontSetPtr& fonts = m_fontconfig->fontsOf(kind);
    if (!m_fontconfig->isCoveredAtAll(character))
        return nullptr;
    for (int i = 0; fonts && i < fonts->nfont; ++i) {
        if (!isScalable(fonts->fonts[i]) || !covers(fonts->fonts[i], character))
            continue;
        const Location location = locationOf(fonts->fonts[i]);
        FontFacePtr face = opened(location.path, location.index);
        const bool has = face
            && (selector == 0 ? face->glyph(character) : face->variantGlyph(character, selector))
                != 0;
        if (has)
            return face;
    }
    return nullptr;
}

FontFacePtr FontLibrary::fallbackVariant(
    char32_t character, char32_t selector, const FontFace& like, const FontWish& wish)
{
    const std::scoped_lock lock(m_mutex);
    const Kind kind { like.isSerif(), { wish.weight, false, wish.language } };
    const auto [entry, isNew] = m_fallbacks[kind].try_emplace({ character, selector });
    if (isNew)
        entry->second = search(kind, character, selector);
    return entry->second;
}

std::vector<SubstitutedFamily> FontLibrary::substitutedFamilies() const
{
    const std::scoped_lock lock(m_mutex);
    return m_substituted;
}

} // namespace broadsheet
