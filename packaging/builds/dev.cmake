# SPDX-FileCopyrightText: 2026 The Broadsheet developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -C packaging/builds/dev.cmake -S . -B build/dev

set(CMAKE_GENERATOR "Ninja" CACHE INTERNAL "")
set(CMAKE_BUILD_TYPE "Debug" CACHE STRING "")

