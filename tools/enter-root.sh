#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Authscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs a command inside a build root. tools/environment.sh starts this as root in a mount namespace of its own
# (unshare --mount), so nothing mounted here is seen outside or outlives the command.
#
#   enter-root.sh ROOT UID GID GROUPS DIRECTORY ENVIRONMENT-FILE [PATH | SOURCE=TARGET]… -- COMMAND…
#
# PATH appears in the root at the same place; SOURCE=TARGET elsewhere. ENVIRONMENT-FILE holds NAME=value pairs, each
# ended by a NUL, and is removed: a token in npm's or pip's settings must not be seen in the list of processes.
set -euo pipefail

root=$1 uid=$2 gid=$3 groups=$4 directory=$5 environment=$6
shift 6

mapfile -d '' -t variables <"$environment"
rm -f -- "$environment"

for place in proc sys dev tmp; do
    mount --rbind "/$place" "$root/$place"
done
while [[ $1 != -- ]]; do
    source=${1%%=*} target=$root${1#*=}
    shift
    if [[ -d $source ]]; then
        mkdir -p -- "$target"
    elif [[ ! -e $target ]]; then
        mkdir -p -- "${target%/*}"
        : >"$target"
    fi
    mount --bind -- "$source" "$target"
done
shift

# Programs such as git and ssh ask who runs them.
if ! cut -d: -f3 "$root/etc/passwd" | grep -qx -- "$uid"; then
    printf 'developer:x:%s:%s::%s:/bin/bash\n' "$uid" "$gid" "$HOME" >>"$root/etc/passwd"
fi
[[ -d $root$directory ]] || directory=/
exec chroot --userspec="$uid:$gid" --groups="$groups" "$root" \
    /usr/bin/env -i --chdir="$directory" "${variables[@]}" "$@"
