// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/flatplan_fill.h"

#include <QString>

namespace broadsheet {

/// "3,412 characters", in the locale's digits.
QString placedWords(const PageFill& fill);

/// "6 lines free", "3 lines over", or empty where no text frame stands.
QString linesWords(const PageFill& fill);

/// "2 stories (1,204 characters) not placed", or empty.
QString waitingWords(const PageFill& fill);

/// "A section, 8 pages" for the heading; `letters` may be empty.
QString sectionTitle(const QString& letters, int pages);

/// Everything of a sum in one line, its deadline aside.
QString sumWords(const FlatplanSum& sum);

} // namespace broadsheet
