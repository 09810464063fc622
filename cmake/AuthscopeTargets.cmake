# SPDX-FileCopyrightText: 2026 The Authscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of this project has in common. Warnings become errors in the presets
# (CMAKE_COMPILE_WARNING_AS_ERROR), not here, so that a packager with a newer compiler can build.
add_library(authscope_options INTERFACE)
target_compile_definitions(authscope_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_UP_TO=0x060800
    AUTHSCOPE_VERSION="${PROJECT_VERSION}")
target_include_directories(authscope_options INTERFACE "${CMAKE_SOURCE_DIR}")
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(authscope_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
        -Wno-missing-field-initializers
        -fno-math-errno)
    # GCC sees an uninitialised value in an empty std::optional that was copied.
    target_compile_options(authscope_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
elseif(MSVC)
    target_compile_options(authscope_options INTERFACE /W4 /utf-8 /permissive- /Zc:__cplusplus)
endif()

# authscope_library(<folder path> LINKS <targets...>)
#
# One static library for one folder, named after its path: core/http is authscope_core_http. It links what is
# listed and nothing else, so a call against the direction of docs/architecture.md does not link.
function(authscope_library folder)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS")
    string(REPLACE "/" "_" name "${folder}")
    set(target "authscope_${name}")
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/${folder}/*.cpp" "${CMAKE_SOURCE_DIR}/${folder}/*.h")
    add_library(${target} STATIC ${sources})
    set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX)
    target_link_libraries(${target} PUBLIC authscope_options ${arg_LINKS})
    target_precompile_headers(${target} REUSE_FROM authscope_pch)
    add_library(Authscope::${name} ALIAS ${target})
endfunction()

# One precompiled header for all targets: it is 300 MB with GCC, and takes a quarter of a minute. What a target defines
# on top (QT_NETWORK_LIB and its like) does not appear in the headers in it, so GCC and Clang accept it; -Winvalid-pch,
# which CMake adds, and -Werror would tell.
set(AUTHSCOPE_PCH <QtCore/QtCore> <expected> <optional> <memory> <vector> <string_view>)
file(GENERATE OUTPUT "${CMAKE_BINARY_DIR}/precompiled.cpp" CONTENT "// Only there so that the precompiled header is made.\n")
add_library(authscope_pch OBJECT "${CMAKE_BINARY_DIR}/precompiled.cpp")
set_target_properties(authscope_pch PROPERTIES AUTOMOC OFF)
target_precompile_headers(authscope_pch PRIVATE ${AUTHSCOPE_PCH})

# authscope_test(<name> SOURCE <file> LINKS <targets...> [GUI] [LABELS ...])
function(authscope_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "GUI" "SOURCE" "LINKS;LABELS;ENVIRONMENT")
    if(NOT arg_SOURCE)
        set(arg_SOURCE "${name}.cpp")
    endif()
    add_executable(${name} ${arg_SOURCE})
    target_link_libraries(${name} PRIVATE authscope_options Qt6::Test ${arg_LINKS})
    target_precompile_headers(${name} REUSE_FROM authscope_pch)
    target_compile_definitions(${name} PRIVATE
        AUTHSCOPE_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data" AUTHSCOPE_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    add_test(NAME ${name} COMMAND ${name})
    # Okta compares the redirect URI's port, so the demo's is fixed; tests run side by side, so each has its own, below
    # the range that systems take free ports from.
    get_property(number GLOBAL PROPERTY authscope_test_number)
    math(EXPR number "0${number} + 1")
    set_property(GLOBAL PROPERTY authscope_test_number ${number})
    math(EXPR port "18700 + ${number}")
    set_tests_properties(${name} PROPERTIES TIMEOUT 120 LABELS "${arg_LABELS}" ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;AUTHSCOPE_DEMO_REDIRECT_PORT=${port};${arg_ENVIRONMENT}")
endfunction()
