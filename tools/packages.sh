# SPDX-FileCopyrightText: 2026 The Authscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# What Authscope needs from the system, by package family and by group. Sourced by tools/environment.sh.
#
# A group is installed when a command first needs it, so that `./dev run` on a fresh machine does not wait for the
# tools of `./dev lint` or for a browser. Changing the Debian "build" group gives the build root a new name, hence
# a new root; changing another group installs what is new into the root that is there.

# packages FAMILY GROUP: one line with the package names; empty where the family needs nothing more.
packages()
{
    case "$1:$2" in
    debian:build)
        echo ca-certificates g++ cmake ninja-build ccache lld git pkg-config \
            qt6-base-dev qt6-networkauth-dev qt6-httpserver-dev qt6-websockets-dev qt6-tools-dev qt6-l10n-tools \
            qt6-svg-dev qt6-svg-plugins qt6-wayland libqt6sql6-sqlite qtkeychain-qt6-dev qcoro-qt6-dev \
            libssl-dev openssl fonts-dejavu-core tzdata dbus gdb xvfb xauth \
            libtest-json-schema-acceptance-perl # the JSON Schema test suite, for tst_schema_suite
        ;;
    debian:lint) echo clang clang-format clang-tidy libclang-rt-19-dev shellcheck ;;
    debian:interop) echo npm python3 python3-venv chromium procps curl ;;
    debian:bench) echo wrk ;;
    debian:package) echo dpkg-dev file desktop-file-utils appstream ;;

    # Ubuntu has its own default Clang, and its chromium package is only a pointer to a snap.
    ubuntu:build) packages debian build ;;
    ubuntu:lint) echo clang clang-format clang-tidy libclang-rt-dev shellcheck ;;
    ubuntu:interop) echo npm python3 python3-venv procps curl ;;
    ubuntu:bench) echo wrk ;;
    ubuntu:package) packages debian package ;;

    fedora:build)
        echo gcc-c++ cmake ninja-build ccache lld git pkgconf \
            qt6-qtbase-devel qt6-qtnetworkauth-devel qt6-qthttpserver-devel qt6-qtwebsockets-devel qt6-qttools-devel \
            qt6-qtsvg-devel qt6-qtwayland qtkeychain-qt6-devel qcoro-qt6-devel openssl-devel openssl \
            dejavu-sans-fonts tzdata gdb
        ;;
    fedora:lint) echo clang clang-tools-extra compiler-rt ShellCheck ;;
    fedora:interop) echo nodejs-npm python3 chromium procps-ng curl ;;
    fedora:bench) echo wrk ;;
    fedora:package) echo dpkg-dev rpm-build file desktop-file-utils appstream ;;

    arch:build)
        echo gcc cmake ninja ccache lld git pkgconf \
            qt6-base qt6-networkauth qt6-httpserver qt6-websockets qt6-tools qt6-svg qt6-wayland \
            qtkeychain-qt6 qcoro openssl ttf-dejavu tzdata gdb
        ;;
    arch:lint) echo clang compiler-rt shellcheck ;;
    arch:interop) echo npm python chromium procps-ng curl ;;
    arch:bench) echo wrk ;;
    arch:package) echo dpkg file desktop-file-utils appstream ;;

    suse:build)
        echo gcc-c++ cmake ninja ccache lld git pkgconf \
            qt6-base-devel qt6-networkauth-devel qt6-httpserver-devel qt6-websockets-devel qt6-tools-devel \
            qt6-svg-devel qt6-wayland qtkeychain-qt6-devel qcoro-qt6-devel libopenssl-devel openssl \
            dejavu-fonts timezone gdb
        ;;
    suse:lint) echo clang clang-tools ShellCheck ;;
    suse:interop) echo npm-default python3 chromium procps curl ;;
    suse:bench) echo wrk ;;
    suse:package) echo dpkg rpm-build file desktop-file-utils AppStream ;;

    # QCoro has no formula: CMake fetches it (cmake/AuthscopeDependencies.cmake).
    brew:build) echo cmake ninja ccache qt qtkeychain openssl@3 ;;
    brew:lint) echo llvm shellcheck ;;
    brew:interop) echo node python ;;
    brew:bench) echo wrk ;;
    esac
}
