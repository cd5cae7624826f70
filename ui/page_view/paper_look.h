// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QImage;

namespace broadsheet {

enum class PaperWhite { Plain, Newsprint };
enum class PlateLook {
    Colour,
    Black, ///< as the page looks where only black is printed
};

/// How the printed page is shown: on which paper, in which inks.
struct PaperLook {
    PaperWhite paper = PaperWhite::Plain;
    PlateLook plates = PlateLook::Colour;

    bool operator==(const PaperLook&) const = default;
};

/// Newsprint: L*a*b* 82/0/3 under D50 (ISO 12647-3:2013, the paper of the reference printing
/// condition, measured on black), as sRGB. What is printed is multiplied with it.
QColor newsprintWhite();

/// Every pixel as grey of the same lightness. RGB32.
void makeGrey(QImage& image);

} // namespace broadsheet
