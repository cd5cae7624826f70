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
    broadsheet_headers_of_folders()
    target_precompile_headers(${name} REUSE_FROM folder_headers)
endfunction()

# One precompiled header for every folder of app/, written once: an object library, only for its header.
function(broadsheet_headers_of_folders)
    if(NOT TARGET folder_headers)
        set(source "${CMAKE_CURRENT_BINARY_DIR}/folder_headers.cpp")
        file(CONFIGURE OUTPUT "${source}" CONTENT "// a library needs a source\n")
        add_library(folder_headers OBJECT "${source}")
        target_link_libraries(folder_headers PRIVATE broadsheet_options Qt6::Core)
        target_precompile_headers(folder_headers PRIVATE
            <QByteArray> <QHash> <QString> <QStringList> <algorithm> <memory> <optional> <variant> <vector>)
    endif()
endfunction()

# broadsheet_tests(FOLDER LIBS…): one test program per *_test.cpp beside the caller.
# *_fuzz_test.cpp carries the label "fuzz" and runs for BROADSHEET_FUZZ_SECONDS (environment);
# *_speed_test.cpp carries the label "speed", runs alone, and is no test in a sanitized build.
function(broadsheet_tests folder)
    if(NOT TARGET test_headers)
        broadsheet_precompile_test_headers(test_headers
            "<QByteArray> <QFile> <QHash> <QObject> <QString> <QStringList> <QTest>" Qt6::Gui)
    endif()
    # With Qt6::Gui for all: QtTest's own header differs by it.
    broadsheet_programs_of_tests(${folder} test_headers Qt6::Gui ${ARGN})
endfunction()

# broadsheet_ui_tests(NAME LIBS…): as broadsheet_tests, for a folder of ui/.
function(broadsheet_ui_tests name)
    broadsheet_precompile_ui_test_headers()
    broadsheet_programs_of_tests(${name} ui_test_headers ui_options ui_${name} ${ARGN})
endfunction()

function(broadsheet_precompile_ui_test_headers)
    if(NOT TARGET ui_test_headers)
        broadsheet_precompile_test_headers(ui_test_headers "<QtWidgets> <QtTest>" ui_options)
    endif()
endfunction()

# An object library only for its precompiled header.
function(broadsheet_precompile_test_headers target headers)
    set(source "${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "// a library needs a source\n")
    add_library(${target} OBJECT "${source}")
    broadsheet_test_options(${target} ${ARGN})
    separate_arguments(headers)
    target_precompile_headers(${target} PRIVATE ${headers} <algorithm> <memory> <optional> <variant> <vector>)
endfunction()

# broadsheet_test_options(TARGET LIBS…): how a test's own code is compiled. It is not optimised: it runs
# once, and what is measured stands in the folders it links.
function(broadsheet_test_options target)
    target_link_libraries(${target} PRIVATE broadsheet_options Qt6::Test ${ARGN})
    # Qt6::Test defines both for every folder anew, and then a precompiled header would fit only one.
    target_compile_options(${target} PRIVATE -O0 -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
    target_compile_definitions(${target} PRIVATE
        TEST_DATA_DIR="${PROJECT_SOURCE_DIR}/tests/data"
        PROJECT_DIR="${PROJECT_SOURCE_DIR}")
endfunction()

function(broadsheet_programs_of_tests folder headers)
    file(GLOB sources CONFIGURE_DEPENDS "*_test.cpp")
    foreach(source IN LISTS sources)
        get_filename_component(stem "${source}" NAME_WE)
        if(BROADSHEET_SANITIZED AND stem MATCHES "_speed_test$")
            continue()
        endif()
        broadsheet_test_program(${folder} ${stem} ${headers} ${ARGN})
    endforeach()
endfunction()

# broadsheet_test_program(FOLDER STEM HEADERS LIBS…): STEM.cpp beside the caller as the test FOLDER.STEM.
function(broadsheet_test_program folder stem headers)
    set(target "${folder}_${stem}")
    set(moc "${CMAKE_CURRENT_BINARY_DIR}/${stem}.moc")
    add_executable(${target} ${stem}.cpp)
    broadsheet_test_options(${target} ${ARGN})
    target_precompile_headers(${target} REUSE_FROM ${headers})
    # A test includes its one moc file itself; AUTOMOC would compile a second, empty source for each.
    qt_generate_moc(${stem}.cpp "${moc}" TARGET ${target})
    set_source_files_properties(${stem}.cpp PROPERTIES OBJECT_DEPENDS "${moc}")
    target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
    broadsheet_add_test(${folder}.${stem} ${target})
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
    if(name MATCHES "(desk.desk|storage.story_list|hardship.(kill|library_trouble)|typesetting.(bad_input|hyphenation)|export_dialog.export_job|import_dialog.bad_sources)_test$")
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
