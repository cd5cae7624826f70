# SPDX-FileCopyrightText: 2026 The Broadsheet developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -C packaging/builds/sanitize.cmake -S . -B build/sanitize

set(CMAKE_GENERATOR "Ninja" CACHE INTERNAL "")
set(CMAKE_BUILD_TYPE "Debug" CACHE STRING "")
set(CMAKE_CXX_FLAGS "-O1 -g1 -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer" CACHE STRING "")
set(BROADSHEET_SANITIZED ON CACHE BOOL "Tests run with the sanitizers' options and without speed tests")
