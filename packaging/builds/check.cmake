# SPDX-FileCopyrightText: 2026 The Broadsheet developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -C packaging/builds/check.cmake -S . -B build/check
#
# The plain test build: optimised, since the speed tests measure it; no debug information, since
# writing it takes longer than the tests; assertions on.

set(CMAKE_GENERATOR "Ninja" CACHE INTERNAL "")
set(CMAKE_BUILD_TYPE "Release" CACHE STRING "")
set(CMAKE_CXX_FLAGS_RELEASE "-O2" CACHE STRING "")
