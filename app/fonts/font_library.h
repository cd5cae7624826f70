// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fonts/font_face.h"

#include <QStringList>

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <tuple>

namespace broadsheet {

using FontFacePtr = std::shared_ptr<const FontFace>;

/// What was asked for and what was found.
struct FoundFace {
    FontFacePtr face;
    bool substituted = false; ///< another family, because the one asked for is not installed
};

/// The fonts of this machine, by family, weight and slope, through Fontconfig. Faces are opened
/// once and shared. Make one per program and hand it down. Thread: any.
class FontLibrary {
public:
    FontLibrary();
    ~FontLibrary();
    FontLibrary(const FontLibrary&) = delete;
    FontLibrary& operator=(const FontLibrary&) = delete;
    FontLibrary(FontLibrary&&) = delete;
    FontLibrary& operator=(FontLibrary&&) = delete;

    /// The face nearest to what is asked for. A family that is not installed is substituted, named
    /// and counted in substitutedFamilies(). Problem only when the machine has no usable font.
    Result<FoundFace> find(const QString& family, int weight, bool italic);

    /// A face that covers the character, near `like` in weight; nullptr when none does.
    FontFacePtr fallback(char32_t character, const FontFace& like, int weight);

    /// Families asked for and not installed, each once, in the order first asked for.
    [[nodiscard]] QStringList substitutedFamilies() const;

private:
    struct Location {
        QString path;
        int index = 0;
        bool substituted = false;
    };

    using Key = std::tuple<QString, int, bool>;

    std::optional<Location> locate(const QString& family, int weight, bool italic);
    Result<FontFacePtr> opened(const QString& path, int index);

    mutable std::mutex m_mutex;
    std::map<Key, FoundFace> m_found;
    std::map<std::pair<QString, int>, FontFacePtr> m_faces;
    std::map<std::pair<char32_t, int>, FontFacePtr> m_fallbacks;
    QStringList m_substituted;
    struct Configuration;
    std::unique_ptr<Configuration> m_configuration;
};

} // namespace broadsheet
