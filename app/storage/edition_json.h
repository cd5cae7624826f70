// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace broadsheet {

/// A page with all that a library keeps of it, for rescue files and kept undo steps. Its plan is
/// in it byte for byte as it is stored, even one that cannot be read.
QJsonObject pageToObject(const Page& page);
/// None when it is not what pageToObject() writes.
std::optional<Page> pageFromObject(const QJsonObject& object);

/// What an edition says of itself: date, name, issue and publication, without its pages.
QJsonObject editionFieldsToObject(const Edition& edition);
/// Reads them into `edition`; false, and it is as it was, when it is something else.
bool readEditionFields(const QJsonObject& object, Edition& edition);

/// A whole edition with its id, revision and time.
QByteArray editionToJson(const Edition& edition);
std::optional<Edition> editionFromJson(const QByteArray& json);

} // namespace broadsheet
