# SPDX-FileCopyrightText: 2026 The Authscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by tests/interop/run and tests/bench/run: installs the pinned peers once into AUTHSCOPE_INTEROP_DIR, in
# folders named by the hash of their lock files, and prepares a scratch folder for one run.
#
# Sets NODE, PYTHON, PEERS (node_modules) and RUN; needs AUTHSCOPE_BIN and AUTHSCOPE_INTEROP_DIR.

interop_folder=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

die()
{
    printf '%s: %s\n' "${0##*/}" "$1" >&2
    exit 3
}

short_hash()
{
    sha256sum -- "$@" | sha256sum | cut -c1-16
}

# install_once FOLDER FUNCTION: an unfinished folder is never used, nor is one that two runs write at the same time.
install_once()
{
    local folder=$1 maker=$2
    exec 9>"$folder.lock"
    flock 9
    if [[ ! -e $folder/.complete ]]; then
        rm -rf -- "$folder"
        mkdir -p -- "$folder"
        printf 'Installing the pinned peers in %s\n' "$folder" >&2
        "$maker" "$folder" || die "$maker failed. The peers are part of the test: a failure, not a reason to skip"
        touch -- "$folder/.complete"
    fi
    flock -u 9
}

install_node_peers()
{
    cp -- "$interop_folder"/{package.json,package-lock.json,.npmrc} "$1"/ &&
        (cd "$1" && npm ci) >&2 &&
        "$1/node_modules/.bin/node" -e 'process.exit(Number(process.versions.node.split(".")[0] < 22))'
}

install_python_peers()
{
    python3 -m venv "$1" &&
        "$1/bin/pip" install --quiet --disable-pip-version-check --no-deps \
            --requirement "$interop_folder/requirements.txt" >&2 &&
        "$1/bin/pip" check >&2
}

: "${AUTHSCOPE_BIN:?is not set: the folder with authscope-cli and authscope-server (./dev sets it)}"
: "${AUTHSCOPE_INTEROP_DIR:?is not set: the folder for the installed peers (./dev sets it)}"
for tool in npm python3 chromium flock; do
    command -v "$tool" >/dev/null || die "$tool is not installed (Debian: npm, python3-venv, chromium, util-linux)"
done
for program in authscope-cli authscope-server; do
    [[ -x $AUTHSCOPE_BIN/$program ]] || die "$AUTHSCOPE_BIN/$program does not exist: build it first (./dev build)"
done

mkdir -p -- "$AUTHSCOPE_INTEROP_DIR"
AUTHSCOPE_INTEROP_DIR=$(cd "$AUTHSCOPE_INTEROP_DIR" && pwd)
AUTHSCOPE_BIN=$(cd "$AUTHSCOPE_BIN" && pwd)
python_version=$(python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
node_folder=$AUTHSCOPE_INTEROP_DIR/node-$(short_hash "$interop_folder"/package.json "$interop_folder"/package-lock.json)
python_folder=$AUTHSCOPE_INTEROP_DIR/python-$python_version-$(short_hash "$interop_folder"/requirements.txt)
install_once "$node_folder" install_node_peers
install_once "$python_folder" install_python_peers

PEERS=$node_folder/node_modules
NODE=$PEERS/.bin/node
PYTHON=$python_folder/bin/python
RUN=$(mktemp -d "${TMPDIR:-/tmp}/authscope-interop.XXXXXX")
finish_run()
{
    local status=$?
    if ((status)); then printf 'The logs of this run are in %s\n' "$RUN" >&2; else rm -rf -- "$RUN"; fi
}
trap finish_run EXIT

# Node finds packages beside the importing file only, so the scripts run from a copy beside a link to them.
mkdir -- "$RUN/tests" "$RUN/home" "$RUN/logs"
cp -r -- "$interop_folder" "$interop_folder/../bench" "$RUN/tests/"
ln -s -- "$PEERS" "$RUN/tests/node_modules"
export AUTHSCOPE_BIN NODE PYTHON PEERS RUN
export HOME=$RUN/home XDG_CONFIG_HOME=$RUN/home/config XDG_DATA_HOME=$RUN/home/data XDG_CACHE_HOME=$RUN/home/cache
export XDG_STATE_HOME=$RUN/home/state NO_COLOR=1
