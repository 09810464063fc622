# SPDX-FileCopyrightText: 2026 The Authscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

set(qt_components Core Network NetworkAuth)
if(AUTHSCOPE_GUI)
    list(APPEND qt_components Gui Widgets Svg LinguistTools)
endif()
if(AUTHSCOPE_SERVER)
    # HttpServer's own package file asks for WebSockets.
    list(APPEND qt_components HttpServer Sql)
endif()
if(AUTHSCOPE_TESTS)
    list(APPEND qt_components Test)
endif()
find_package(Qt6 6.8 REQUIRED COMPONENTS ${qt_components})
qt_standard_project_setup(REQUIRES 6.8)
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)

# The system's package first; a pinned, hashed download only where there is none (Windows, macOS).
find_package(QCoro6 0.10 QUIET COMPONENTS Core Network)
if(NOT QCoro6_FOUND)
    include(FetchContent)
    set(QCORO_BUILD_EXAMPLES OFF)
    set(QCORO_BUILD_TESTING OFF)
    set(QCORO_WITH_QTDBUS OFF)
    FetchContent_Declare(QCoro
        URL https://github.com/qcoro/qcoro/archive/refs/tags/v0.12.0.tar.gz)
    FetchContent_MakeAvailable(QCoro)
endif()
if(COMMAND qcoro_enable_coroutines)
    qcoro_enable_coroutines()
endif()

if(AUTHSCOPE_KEYCHAIN)
    find_package(Qt6Keychain QUIET)
    if(NOT Qt6Keychain_FOUND)
        message(STATUS "QtKeychain was not found: secrets will be kept in memory only")
    endif()
endif()
