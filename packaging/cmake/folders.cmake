# SPDX-FileCopyrightText: 2026 The Broadsheet developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One target per folder. Its name is the folder's; its public dependencies are the folders below it.

add_library(broadsheet_options INTERFACE)
target_compile_options(broadsheet_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
target_compile_definitions(broadsheet_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH
    POINTERHOLDER_TRANSITION=4)
target_link_options(broadsheet_options INTERFACE -Wl,--as-needed)

# broadsheet_folder(NAME FOLDERS below… PUBLIC libs… PRIVATE libs…)
function(broadsheet_folder name)
    cmake_parse_arguments(ARG "" "" "FOLDERS;PUBLIC;PRIVATE" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "*.cpp" "*.h")
    if(NOT sources MATCHES "\\.cpp")
        add_library(${name} INTERFACE) # only headers so far
        target_include_directories(${name} INTERFACE "${PROJECT_SOURCE_DIR}/app")
        target_link_libraries(${name} INTERFACE ${ARG_FOLDERS} Qt6::Core ${ARG_PUBLIC})
        return()
    endif()
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}/app")
    target_link_libraries(${name}
        PUBLIC ${ARG_FOLDERS} Qt6::Core ${ARG_PUBLIC}
        PRIVATE broadsheet_options ${ARG_PRIVATE})
    target_precompile_headers(${name} PRIVATE
        <QByteArray> <QHash> <QString> <QStringList> <algorithm> <memory> <optional> <variant> <vector>)
endfunction()

# broadsheet_tests(FOLDER LIBS…): one test program per *_test.cpp beside the caller.
function(broadsheet_tests folder)
    file(GLOB sources CONFIGURE_DEPENDS "*_test.cpp")
    foreach(source IN LISTS sources)
        get_filename_component(stem "${source}" NAME_WE)
        set(target "${folder}_${stem}")
        add_executable(${target} "${source}")
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
        target_link_libraries(${target} PRIVATE broadsheet_options Qt6::Test ${ARGN})
        target_compile_definitions(${target} PRIVATE
            TEST_DATA_DIR="${PROJECT_SOURCE_DIR}/tests/data"
            PROJECT_DIR="${PROJECT_SOURCE_DIR}")
        add_test(NAME ${folder}.${stem} COMMAND ${target})
        set_tests_properties(${folder}.${stem} PROPERTIES
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8" TIMEOUT 300)
    endforeach()
endfunction()
