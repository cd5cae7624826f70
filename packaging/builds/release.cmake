# SPDX-FileCopyrightText: 2026 The Broadsheet developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -C packaging/builds/release.cmake -S . -B build/release

set(CMAKE_GENERATOR "Ninja" CACHE INTERNAL "")
set(CMAKE_BUILD_TYPE "Release" CACHE STRING "")

