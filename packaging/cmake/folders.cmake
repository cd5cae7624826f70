# SPDX-FileCopyrightText: 2026 The Broadsheet developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One target per folder. Its name is the folder's; its public dependencies are the folders below it.

add_library(broadsheet_options INTERFACE)
target_compile_options(broadsheet_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
target_compile_definitions(broadsheet_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH)
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
# *_fuzz_test.cpp carries the label "fuzz" and runs for BROADSHEET_FUZZ_SECONDS (environment);
# *_speed_test.cpp carries the label "speed", runs alone, and is no test in a sanitized build.
function(broadsheet_tests folder)
    file(GLOB sources CONFIGURE_DEPENDS "*_test.cpp")
    list(LENGTH sources count)
    if(count GREATER 2) # the headers of fewer programs are read faster than precompiled
        broadsheet_precompile_test_headers(${folder}_test_headers ${ARGN})
    endif()
    foreach(source IN LISTS sources)
        get_filename_component(stem "${source}" NAME_WE)
        if(BROADSHEET_SANITIZED AND stem MATCHES "_speed_test$")
            continue()
        endif()
        set(target "${folder}_${stem}")
        add_executable(${target} "${source}")
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
        target_link_libraries(${target} PRIVATE broadsheet_options Qt6::Test ${ARGN})
        if(count GREATER 2)
            target_precompile_headers(${target} REUSE_FROM ${folder}_test_headers)
        endif()
        target_compile_definitions(${target} PRIVATE
            TEST_DATA_DIR="${PROJECT_SOURCE_DIR}/tests/data"
            PROJECT_DIR="${PROJECT_SOURCE_DIR}")
        broadsheet_add_test(${folder}.${stem} ${target})
    endforeach()
endfunction()

# broadsheet_precompile_test_headers(TARGET LIBS…): an object library only for its precompiled header;
# it has the options of the test programs beside it, or they could not use it.
function(broadsheet_precompile_test_headers target)
    set(source "${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "// a library needs a source\n")
    add_library(${target} OBJECT "${source}")
    target_link_libraries(${target} PRIVATE broadsheet_options Qt6::Test ${ARGN})
    target_precompile_headers(${target} PRIVATE
        <QByteArray> <QFile> <QHash> <QObject> <QString> <QStringList> <QTest>
        <algorithm> <memory> <optional> <variant> <vector>)
endfunction()

# broadsheet_add_test(NAME TARGET): how every test program runs.
function(broadsheet_add_test name target)
    set(environment QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8)
    if(BROADSHEET_SANITIZED)
        string(PREPEND name "sanitized.")
        list(APPEND environment
            "ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1:strict_string_checks=1"
            "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/packaging/builds/leaks.supp:print_suppressions=0"
            "UBSAN_OPTIONS=print_stacktrace=1")
    endif()
    add_test(NAME ${name} COMMAND ${target})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "${environment}")
    if(name MATCHES "_fuzz_test$")
        set_tests_properties(${name} PROPERTIES LABELS fuzz) # packaging/soak gives its time limit
    else()
        set_tests_properties(${name} PROPERTIES TIMEOUT 300)
    endif()
    if(name MATCHES "_speed_test$")
        set_tests_properties(${name} PROPERTIES LABELS speed RUN_SERIAL ON)
    endif()
    # These look at a clock: beside another test they would measure that one.
    if(name MATCHES "(desk.desk|storage.story_list|hardship.(kill|library_trouble)|typesetting.bad_input|export_dialog.export_job|import_dialog.bad_sources)_test$")
        set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()

# broadsheet_ui_options(): what every folder of ui/ is compiled with, and their one precompiled header.
function(broadsheet_ui_options)
    add_library(ui_options INTERFACE)
    target_link_libraries(ui_options INTERFACE Qt6::Widgets Qt6::PrintSupport Qt6::Sql)
    set(source "${CMAKE_CURRENT_BINARY_DIR}/ui_headers.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "// a library needs a source\n")
    add_library(ui_headers OBJECT "${source}")
    target_link_libraries(ui_headers PRIVATE broadsheet_options ui_options)
    target_precompile_headers(ui_headers PRIVATE <QtWidgets> <algorithm> <memory> <optional> <vector>)
endfunction()

# broadsheet_ui_folder(NAME FOLDERS below… PRIVATE libs…): the target is ui_NAME.
function(broadsheet_ui_folder name)
    cmake_parse_arguments(ARG "" "" "FOLDERS;PRIVATE" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "*.cpp" "*.h")
    if(NOT sources MATCHES "\\.cpp")
        add_library(ui_${name} INTERFACE) # only headers so far
        target_include_directories(ui_${name} INTERFACE "${PROJECT_SOURCE_DIR}/ui")
        target_link_libraries(ui_${name} INTERFACE ${ARG_FOLDERS} ui_options)
        return()
    endif()
    add_library(ui_${name} STATIC ${sources})
    set_target_properties(ui_${name} PROPERTIES AUTOMOC ON)
    target_include_directories(ui_${name} PUBLIC "${PROJECT_SOURCE_DIR}/ui")
    target_link_libraries(ui_${name}
        PUBLIC ${ARG_FOLDERS} ui_options
        PRIVATE broadsheet_options ${ARG_PRIVATE})
    target_precompile_headers(ui_${name} REUSE_FROM ui_headers)
endfunction()

# broadsheet_ui_tests(NAME LIBS…): as broadsheet_tests, for a folder of ui/; one precompiled header for all.
function(broadsheet_ui_tests name)
    if(NOT TARGET ui_test_headers)
        set(source "${CMAKE_CURRENT_BINARY_DIR}/ui_test_headers.cpp")
        file(CONFIGURE OUTPUT "${source}" CONTENT "// a library needs a source\n")
        add_library(ui_test_headers OBJECT "${source}")
        target_link_libraries(ui_test_headers PRIVATE broadsheet_options Qt6::Test ui_options)
        # Qt6::Test defines both for every folder anew, and then the header would fit only one.
        target_compile_options(ui_test_headers PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
        target_precompile_headers(ui_test_headers PRIVATE <QtWidgets> <QtTest> <algorithm> <memory> <optional> <vector>)
    endif()
    file(GLOB sources CONFIGURE_DEPENDS "*_test.cpp")
    foreach(source IN LISTS sources)
        get_filename_component(stem "${source}" NAME_WE)
        if(BROADSHEET_SANITIZED AND stem MATCHES "_speed_test$")
            continue()
        endif()
        set(target "${name}_${stem}")
        add_executable(${target} "${source}")
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
        target_link_libraries(${target} PRIVATE broadsheet_options Qt6::Test ui_options ui_${name} ${ARGN})
        target_compile_options(${target} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
        target_precompile_headers(${target} REUSE_FROM ui_test_headers)
        target_compile_definitions(${target} PRIVATE
            TEST_DATA_DIR="${PROJECT_SOURCE_DIR}/tests/data"
            PROJECT_DIR="${PROJECT_SOURCE_DIR}")
        broadsheet_add_test(${name}.${stem} ${target})
    endforeach()
endfunction()
