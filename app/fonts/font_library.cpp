// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts/font_library.h"

#include <QCoreApplication>
#include <QFile>

#include <fontconfig/fontconfig.h>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(FontLibrary)
};

using PatternPtr = std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)>;
using CharSetPtr = std::unique_ptr<FcCharSet, decltype(&FcCharSetDestroy)>;

const FcChar8* utf8(const QByteArray& bytes)
{
    return reinterpret_cast<const FcChar8*>(bytes.constData());
}

PatternPtr pattern(const QString& family, int weight, bool italic)
{
    PatternPtr result(FcPatternCreate(), &FcPatternDestroy);
    const QByteArray name = family.toUtf8();
    FcPatternAddString(result.get(), FC_FAMILY, utf8(name));
    FcPatternAddInteger(result.get(), FC_WEIGHT, FcWeightFromOpenType(weight));
    FcPatternAddInteger(result.get(), FC_SLANT, italic ? FC_SLANT_ITALIC : FC_SLANT_ROMAN);
    FcPatternAddBool(result.get(), FC_SCALABLE, FcTrue);
    FcPatternAddBool(result.get(), FC_VARIABLE, FcFalse);
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

} // namespace

struct FontLibrary::Configuration {
    FcConfig* config = nullptr;

    PatternPtr match(FcPattern* wanted)
    {
        if (config == nullptr)
            config = FcInitLoadConfigAndFonts();
        FcConfigSubstitute(config, wanted, FcMatchPattern);
        FcDefaultSubstitute(wanted);
        FcResult result = FcResultNoMatch;
        return { FcFontMatch(config, wanted, &result), &FcPatternDestroy };
    }
};

FontLibrary::FontLibrary()
    : m_configuration(std::make_unique<Configuration>())
{
}

FontLibrary::~FontLibrary()
{
    if (m_configuration->config != nullptr)
        FcConfigDestroy(m_configuration->config);
}

std::optional<FontLibrary::Location> FontLibrary::locate(
    const QString& family, int weight, bool italic)
{
    const PatternPtr wanted = pattern(family, weight, italic);
    const PatternPtr match = m_configuration->match(wanted.get());
    FcChar8* file = nullptr;
    if (!match || FcPatternGetString(match.get(), FC_FILE, 0, &file) != FcResultMatch)
        return std::nullopt;
    int index = 0;
    FcPatternGetInteger(match.get(), FC_INDEX, 0, &index);
    constexpr int FaceMask = 0xFFFF; // the upper half names an instance of a variable font
    return Location { QFile::decodeName(reinterpret_cast<const char*>(file)),
        index & FaceMask,
        !hasFamily(match.get(), family) };
}

Result<FontFacePtr> FontLibrary::opened(const QString& path, int index)
{
    FontFacePtr& face = m_faces[{ path, index }];
    if (!face) {
        Result<std::unique_ptr<FontFace>> result = FontFace::open(path, index);
        if (!result)
            return result.problem();
        face = std::move(result).value();
    }
    return face;
}

Result<FoundFace> FontLibrary::find(const QString& family, int weight, bool italic)
{
    const std::scoped_lock lock(m_mutex);
    const Key key(family, weight, italic);
    if (const auto known = m_found.find(key); known != m_found.end())
        return known->second;
    const std::optional<Location> location = locate(family, weight, italic);
    if (!location) {
        return Problem {
            Messages::tr("No font is installed that text could be set in. Install %1.").arg(family),
            QStringLiteral("Fontconfig has no match")
        };
    }
    Result<FontFacePtr> face = opened(location->path, location->index);
    if (!face)
        return face.problem();
    if (location->substituted && !m_substituted.contains(family))
        m_substituted.append(family);
    const FoundFace found { face.value(), location->substituted };
    m_found.emplace(key, found);
    return found;
}

FontFacePtr FontLibrary::fallback(char32_t character, const FontFace& like, int weight)
{
    const std::scoped_lock lock(m_mutex);
    const auto [entry, isNew] = m_fallbacks.try_emplace({ character, weight });
    if (!isNew)
        return entry->second;
    const CharSetPtr set(FcCharSetCreate(), &FcCharSetDestroy);
    FcCharSetAddChar(set.get(), character);
    const PatternPtr wanted = pattern(
        like.isSerif() ? QStringLiteral("serif") : QStringLiteral("sans-serif"), weight, false);
    FcPatternAddCharSet(wanted.get(), FC_CHARSET, set.get());
    const PatternPtr match = m_configuration->match(wanted.get());
    FcChar8* file = nullptr;
    if (!match || FcPatternGetString(match.get(), FC_FILE, 0, &file) != FcResultMatch)
        return nullptr;
    int index = 0;
    FcPatternGetInteger(match.get(), FC_INDEX, 0, &index);
    Result<FontFacePtr> face
        = opened(QFile::decodeName(reinterpret_cast<const char*>(file)), index & 0xFFFF);
    if (face && face.value()->glyph(character) != 0)
        entry->second = face.value();
    return entry->second;
}

QStringList FontLibrary::substitutedFamilies() const
{
    const std::scoped_lock lock(m_mutex);
    return m_substituted;
}

} // namespace broadsheet
