# SPDX-FileCopyrightText: 2026 The Authscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# Where Authscope is built: on this system, if that has Qt 6.8 or newer, or else in a Debian 13 build root. Sourced by
# ../dev, which sets `source` (the checkout) and `cache`. Runs on the Bash 3.2 of macOS.
#
# A build root is a folder with a small Debian in it, made once by mmdebstrap and shared by all clones. Commands run
# in it by chroot in a private mount namespace. Nothing of the host's own packages is mixed with it.

: "${source:?}" "${cache:?}"

# shellcheck source=tools/packages.sh
. "$source/tools/packages.sh"

readonly suite=trixie
readonly mirror=${AUTHSCOPE_DEBIAN_MIRROR:-http://deb.debian.org/debian}
readonly root_marker=/etc/authscope-root

environment=  # "here" or "root"
family=       # whose package names hold; empty where the packages are the user's own affair
root=         # the folder of the build root

say() { printf 'dev: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

as_root()
{
    if ((EUID == 0)); then
        "$@"
    elif have sudo; then
        sudo "$@"
    else
        die "this step needs root, and there is no sudo. As root, run:  $*"
    fi
}

# Asks before something is installed: only a person at a terminal, and only without AUTHSCOPE_YES=1 or --yes.
agree()
{
    [[ -t 0 && -z ${AUTHSCOPE_YES:-} ]] || return 0
    local answer
    read -r -p "dev: go on? [Y/n] " answer
    [[ -z $answer || $answer == [Yy]* ]] || die "nothing was installed"
}

# at_least VERSION MAJOR MINOR
at_least()
{
    local major=${1%%.*} rest=${1#*.}
    local minor=${rest%%[!0-9]*}
    [[ $major =~ ^[0-9]+$ && $minor =~ ^[0-9]+$ ]] || return 1
    ((major > $2 || (major == $2 && 10#$minor >= $3)))
}

qt_on_path()
{
    local tool version
    for tool in qtpaths6 qmake6 qtpaths qmake; do
        if have "$tool" && version=$("$tool" -query QT_VERSION 2>/dev/null); then
            echo "$version"
            return
        fi
    done
    echo none
}

# Debian and its relatives: is the Qt that apt would install new enough?
apt_has_qt()
{
    local id version
    id=$(. /etc/os-release && echo "${ID:-}")
    version=$(. /etc/os-release && echo "${VERSION_ID:-}")
    case "$id" in
    debian) [[ -z $version ]] || ((${version%%.*} >= 13)) ;;
    ubuntu) at_least "$version" 25 4 ;;
    *)
        version=$(apt-cache policy qt6-base-dev 2>/dev/null | sed -n 's/^ *Candidate: *//p')
        at_least "${version:-none}" 6 8
        ;;
    esac
}

choose_environment()
{
    local qt
    environment=here
    if [[ -e $root_marker ]]; then
        return # within the root: what is needed was installed from outside
    fi
    if [[ ${AUTHSCOPE_ENVIRONMENT:-} == root ]]; then
        environment=root
    elif [[ $(uname) == Darwin ]]; then
        have brew || die "Homebrew is needed to install Qt: see https://brew.sh, or set CMAKE_PREFIX_PATH to a Qt >= 6.8" \
            "and AUTHSCOPE_ENVIRONMENT=here"
        family=brew
        CMAKE_PREFIX_PATH=$(brew --prefix)${CMAKE_PREFIX_PATH:+:$CMAKE_PREFIX_PATH}
        OPENSSL_ROOT_DIR=$(brew --prefix)/opt/openssl@3
        export CMAKE_PREFIX_PATH OPENSSL_ROOT_DIR
    elif [[ ${AUTHSCOPE_ENVIRONMENT:-} == here || -n ${QT_ROOT_DIR:-} ]]; then
        : # a Qt of the user's own, for example from aqtinstall
    elif have apt-get && have dpkg-query; then
        qt=$(qt_on_path)
        if at_least "$qt" 6 8 && [[ $(qt_prefix) != /usr ]]; then
            : # in front of the system's on PATH
        elif at_least "$qt" 6 8 || apt_has_qt; then
            family=debian
            [[ $(. /etc/os-release && echo "${ID:-} ${ID_LIKE:-}") != *ubuntu* ]] || family=ubuntu
        else
            environment=root
        fi
    elif have dnf; then
        family=fedora
    elif have pacman; then
        family=arch
    elif have zypper; then
        family=suse
    elif ! at_least "$(qt_on_path)" 6 8; then
        die "this system has no Qt 6.8 (qtpaths6 says: $(qt_on_path)) and no package manager known here." \
            "Install Qt >= 6.8 with Network Authorization, HTTP Server and SVG, put its bin folder on PATH and try again."
    fi
    if [[ $environment == root ]]; then
        family=debian
        # shellcheck disable=SC2046 # the list is meant to be split
        root=$cache/root-$(printf '%s\n' "$suite" $(packages debian build) | cksum | tr -cd '0-9' | cut -c1-10)
    fi
}

qt_prefix()
{
    local tool
    for tool in qtpaths6 qmake6 qtpaths qmake; do
        if have "$tool"; then
            "$tool" -query QT_INSTALL_PREFIX
            return
        fi
    done
}

# need_packages GROUP…: installs what is missing, on this system or in the root.
need_packages()
{
    local group
    [[ -n $family ]] || return 0
    if [[ $environment == root ]]; then
        make_root
        for group; do
            [[ $group == build ]] || install_in_root "$group"
        done
    else
        for group; do
            install_here "$group"
        done
    fi
}

is_installed()
{
    case "$family" in
    debian | ubuntu) [[ $(dpkg-query -Wf '${db:Status-Status}' "$1" 2>/dev/null) == installed ]] ;;
    fedora | suse) rpm -q --quiet --whatprovides "$1" ;;
    arch) pacman -Qq "$1" >/dev/null 2>&1 ;;
    brew) [[ -d $(brew --prefix)/opt/$1 ]] ;;
    esac
}

install_here()
{
    local package missing=()
    for package in $(packages "$family" "$1"); do
        is_installed "$package" || missing+=("$package")
    done
    ((${#missing[@]} > 0)) || return 0
    say "these packages are needed ($1) and will be installed: ${missing[*]}"
    agree
    case "$family" in
    debian | ubuntu)
        as_root apt-get update -q
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "${missing[@]}"
        ;;
    fedora) as_root dnf install -y "${missing[@]}" ;;
    arch) as_root pacman -S --needed --noconfirm "${missing[@]}" ;;
    suse) as_root zypper --non-interactive install --no-recommends "${missing[@]}" ;;
    brew) brew install "${missing[@]}" ;;
    esac
}

# locked COMMAND…: two clones must not change the root at the same time.
locked()
{
    mkdir -p "$cache"
    (
        if ! flock -n 9; then
            say "another checkout is changing the build root: waiting for it"
            flock 9
        fi
        "$@" 9>&-
    ) 9>"$cache/lock"
}

make_root()
{
    [[ ! -e $root$root_marker ]] || return 0
    local tool missing=()
    for tool in mmdebstrap:mmdebstrap flock:util-linux unshare:util-linux; do
        have "${tool%:*}" || missing+=("${tool#*:}")
    done
    [[ -e /usr/share/keyrings/debian-archive-keyring.gpg ]] || missing+=(debian-archive-keyring)
    say "this system's Qt is too old ($(qt_on_path)); Authscope needs 6.8. A Debian 13 build root, about 1.5 GB, is made" \
        "once in $root, with packages from $mirror. The system itself stays as it is${missing[0]:+, but for: ${missing[*]}}."
    agree
    if ((${#missing[@]} > 0)); then
        as_root apt-get update -q
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "${missing[@]}"
    fi
    as_root unshare --mount true || die "a private mount namespace is refused here (unshare --mount): in a container," \
        "start from a system with Qt >= 6.8, such as the image debian:13, or allow CAP_SYS_ADMIN"
    locked make_root_now
}

make_root_now()
{
    [[ ! -e $root$root_marker ]] || return 0 # the one we waited for has made it
    local list started=$SECONDS partial=$root.partial
    list=$(packages debian build)
    # A half-made root never gets the final name, so it is never used.
    as_root rm -rf --one-file-system -- "$partial"
    # shellcheck disable=SC2064 # expanded now: the variables are local
    trap "as_root rm -rf --one-file-system -- '$partial'" EXIT
    trap 'exit 130' INT TERM
    as_root mmdebstrap --quiet --mode=root --variant=apt --include="${list// /,}" "$suite" "$partial" "$mirror"
    # The packages' services must not start, and resolv.conf and hosts are the host's (see enter).
    as_root sh -c 'rm -f "$1/etc/resolv.conf" && : >"$1/etc/resolv.conf" &&
        printf "#!/bin/sh\nexit 101\n" >"$1/usr/sbin/policy-rc.d" && chmod 755 "$1/usr/sbin/policy-rc.d" &&
        mkdir -p "$1/var/lib/authscope" && echo "${2##*/}" >"$1$3"' sh "$partial" "$root" "$root_marker"
    as_root mv -T -- "$partial" "$root"
    trap - EXIT
    say "the build root is ready after $((SECONDS - started)) s"
}

install_in_root()
{
    local stamp
    # shellcheck disable=SC2046
    stamp=/var/lib/authscope/$1-$(printf '%s\n' $(packages debian "$1") | cksum | tr -cd '0-9' | cut -c1-10)
    [[ -e $root$stamp ]] || locked install_in_root_now "$1" "$stamp"
}

install_in_root_now()
{
    [[ ! -e $root$2 ]] || return 0
    local started=$SECONDS
    say "installing into the build root, once, for this command: $(packages debian "$1")"
    # shellcheck disable=SC2046
    enter 0 sh -euc 'export DEBIAN_FRONTEND=noninteractive; stamp=$1; shift
        apt-get -q update; apt-get -qy --no-install-recommends install "$@"; apt-get clean; : >"$stamp"' \
        sh "$2" $(packages debian "$1") >"$cache/install-$1.log" 2>&1 ||
        die "that failed; the log is $cache/install-$1.log"
    say "installed after $((SECONDS - started)) s"
}

# The variables that mean the same within the root, as NAME=value ended by NUL. Everything else stays outside: a
# build must not depend on a person's shell.
kept_variables()
{
    local name
    printf '%s\0' PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
        HOME="$HOME" USER="${USER:-$(id -un)}" TZ="${TZ:-$(time_zone)}" AUTHSCOPE_CACHE="$cache"
    for name in $(compgen -e); do
        case "$name" in
        AUTHSCOPE_CACHE | PIP_FIND_LINKS) ;; # said above; a folder that is not in the root
        SSL_CERT_FILE | NODE_EXTRA_CA_CERTS | REQUESTS_CA_BUNDLE | PIP_CERT)
            printf '%s\0' "$name=/etc/ssl/certs/ca-certificates.crt" ;;
        TERM | COLORTERM | NO_COLOR | DISPLAY | WAYLAND_DISPLAY | XAUTHORITY | XDG_RUNTIME_DIR | XDG_CURRENT_DESKTOP | \
        XDG_CONFIG_HOME | XDG_DATA_HOME | XDG_CACHE_HOME | DBUS_SESSION_BUS_ADDRESS | QT_QPA_PLATFORM | \
        QT_SCALE_FACTOR | QT_LOGGING_RULES | CI | AUTHSCOPE_* | CMAKE_BUILD_PARALLEL_LEVEL | CTEST_* | NINJA_STATUS | \
        npm_config_* | NPM_CONFIG_* | PIP_* | http_proxy | https_proxy | no_proxy | HTTP_PROXY | HTTPS_PROXY | NO_PROXY)
            printf '%s\0' "$name=${!name}" ;;
        esac
    done
}

time_zone()
{
    local file
    file=$(readlink -f /etc/localtime 2>/dev/null || true)
    [[ $file == */zoneinfo/* ]] && echo "${file#*/zoneinfo/}" || echo UTC
}

# enter UID COMMAND…: runs the command in the root. The checkout, the cache and the home folder are at their own places,
# so a path in a message is good inside and outside, and the program finds the same saved connections.
enter()
{
    local uid=$1 gid groups variables path status=0 binds=()
    shift
    if ((uid == 0)); then gid=0 groups=0; else gid=$(id -g) groups=$(id -G | tr ' ' ,); fi
    for path in "$HOME" "$cache" "$source" "$(git_folder)" "${XDG_RUNTIME_DIR:-}" \
        /etc/resolv.conf /etc/hosts /etc/pip.conf /etc/npmrc; do
        [[ $path == /?* && -e $path ]] && binds+=("$path")
    done
    # npm's own prefix decides where its global settings are; within the root that is /etc/npmrc.
    [[ ! -e /usr/etc/npmrc ]] || binds+=(/usr/etc/npmrc=/etc/npmrc)
    for path in "${SSL_CERT_FILE:-}" /etc/ssl/certs/ca-certificates.crt /etc/pki/tls/certs/ca-bundle.crt; do
        if [[ -n $path && -e $path ]]; then
            binds+=("$path=/etc/ssl/certs/ca-certificates.crt")
            break
        fi
    done
    variables=$(mktemp)
    kept_variables >"$variables"
    as_root env HOME="$HOME" unshare --mount --propagation private \
        "$source/tools/enter-root.sh" "$root" "$uid" "$gid" "$groups" "$PWD" "$variables" "${binds[@]}" -- "$@" || status=$?
    rm -f -- "$variables"
    return "$status"
}

# The .git of a worktree lives in another checkout.
git_folder()
{
    ! have git || git -C "$source" rev-parse --path-format=absolute --git-common-dir 2>/dev/null || true
}
