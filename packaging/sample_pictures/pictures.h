// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metadata.h"
#include "world.h"

namespace Samples {

struct Picture {
    QString file;
    World (*scene)();
    PictureFacts facts;
};

const std::vector<Picture>& allPictures();

} // namespace Samples
