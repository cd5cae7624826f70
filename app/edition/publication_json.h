// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "edition/publication.h"

#include <QByteArray>

namespace broadsheet {

/// A publication as an edition keeps it. Read strictly: a wrong type or an unknown key is a
/// Problem that names the place; every key may be missing. What is empty is not written, and what
/// was written reads back as an equal publication.
Result<Publication> publicationFromJson(const QByteArray& json);
QByteArray publicationToJson(const Publication& publication);

/// What a library holds. What cannot be read is left out and the publication is damaged: it is
/// written back byte for byte, so that nothing of it is lost, and cannot be changed.
Publication storedPublication(const QByteArray& json);

} // namespace broadsheet
