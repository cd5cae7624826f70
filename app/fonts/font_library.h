// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fonts/font_face.h"

#include <map>
#include <memory>
#include <mutex>
#include <tuple>

namespace broadsheet {

using FontFacePtr = std::shared_ptr<const FontFace>;

/// Why a face is of another family than the one asked for.
enum class Substitution : std::uint8_t {
    None,
    NotInstalled,
    Damaged, ///< the family is installed, but none of its files can be set
};

/// What was asked for and what was found.
struct FoundFace {
    FontFacePtr face;
    Substitution substitution = Substitution::None;
};

/// A family that could not be had.
struct SubstitutedFamily {
    QString family; ///< as asked for
    QString used; ///< the family set in its place
    Substitution why = Substitution::NotInstalled;
    int faces = 0; ///< how many weights and slopes of it were asked for

    bool operator==(const SubstitutedFamily&) const = default;
};

/// What a family or character is wanted for. The machine's locale has no say in what is found.
struct FontWish {
    int weight = 400; ///< 100–900
    bool italic = false;
    QString language; ///< "zh-Hans", "en-GB"; what a substitute should be made for; empty: Chinese

    auto operator<=>(const FontWish& other) const
    {
        return std::tie(weight, italic, language)
            <=> std::tie(other.weight, other.italic, other.language);
    }

    bool operator==(const FontWish&) const = default;
};

/// The fonts of this machine, by family, weight and slope, through Fontconfig. Faces are opened
/// once and shared. What it finds depends on the installed fonts and the arguments, not on what
/// was asked before. Make one per program and hand it down. Thread: any.
class FontLibrary {
public:
    FontLibrary();
    ~FontLibrary();
    FontLibrary(const FontLibrary&) = delete;
    FontLibrary& operator=(const FontLibrary&) = delete;
    FontLibrary(FontLibrary&&) = delete;
    FontLibrary& operator=(FontLibrary&&) = delete;

    /// The face nearest to what is asked for. A family that is not installed, or whose files cannot
    /// be set, is substituted by one that is nearest in kind, named and counted in
    /// substitutedFamilies(). Problem only when the machine has no usable font.
    Result<FoundFace> find(const QString& family, const FontWish& wish);

    Result<FoundFace> find(const QString& family, int weight, bool italic)
    {
        return find(family, { weight, italic, {} });
    }

    /// A face that covers the character, near `like` in kind; nullptr when none does.
    FontFacePtr fallback(char32_t character, const FontFace& like, const FontWish& wish)
    {
        return fallbackVariant(character, 0, like, wish);
    }

    /// … that has the form of it which a variation selector asks for (Unicode, UTS #37).
    FontFacePtr fallbackVariant(
        char32_t character, char32_t selector, const FontFace& like, const FontWish& wish);

    /// Families asked for and not to be had, in the order first asked for.
    [[nodiscard]] std::vector<SubstitutedFamily> substitutedFamilies() const;

private:
    struct Fontconfig;

    /// Serif or not, and what is wished: the machine's fonts come in one order for it.
    using Kind = std::pair<bool, FontWish>;

    Result<FoundFace> match(const QString& family, const FontWish& wish);
    FontFacePtr opened(const QString& path, int index);
    FontFacePtr search(const Kind& kind, char32_t character, char32_t selector);
    void noteSubstitution(const QString& family, const FoundFace& found);

    mutable std::mutex m_mutex;
    std::map<std::pair<QString, FontWish>, FoundFace> m_found;
    std::map<std::pair<QString, int>, FontFacePtr> m_faces; ///< nullptr: cannot be set
    std::map<Kind, std::map<std::pair<char32_t, char32_t>, FontFacePtr>> m_fallbacks;
    std::vector<SubstitutedFamily> m_substituted;
    std::unique_ptr<Fontconfig> m_fontconfig;
};

} // namespace broadsheet
