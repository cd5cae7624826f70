# SPDX-FileCopyrightText: 2026 The Broadsheet developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -C packaging/builds/fuzz.cmake -S . -B build/fuzz
#
# The engine instrumented for libFuzzer; build only the target typesetter_fuzzer.

set(CMAKE_GENERATOR "Ninja" CACHE INTERNAL "")
set(CMAKE_C_COMPILER "clang-19" CACHE STRING "")
set(CMAKE_CXX_COMPILER "clang++-19" CACHE STRING "")
set(CMAKE_BUILD_TYPE "Debug" CACHE STRING "")
# clang 19 reports what GCC 12's own std::stable_sort calls as deprecated, in its header, to us.
set(CMAKE_CXX_FLAGS "-O1 -g1 -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize=function,vptr -fno-sanitize-recover=all -Wno-deprecated-declarations" CACHE STRING "")
set(BROADSHEET_SANITIZED ON CACHE BOOL "Leaves the desktop program out")
set(BROADSHEET_FUZZER ON CACHE BOOL "Adds the target typesetter_fuzzer")
