# SPDX-FileCopyrightText: 2026 The Authscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# The checks of `./dev lint` and the formatting of `./dev format`. Sourced by ../dev, where `source`, say, die and
# configure come from. A check prints what is wrong, one line each with the file's name, and gives status 1.

readonly all_checks="health licence links shell format tidy"
readonly slow_checks="analyze"
# One version for everyone: clang-format's result changes from one to the next, and Debian 13 has this one.
readonly clang_version=19

# lint [CHECK…]: runs all of them, so that one run tells everything, and fails at the end.
lint()
{
    local check failed=() started
    cd "${source:?}" || return
    # shellcheck disable=SC2086 # a list of words
    (($# > 0)) || set -- $all_checks
    for check; do
        case " $all_checks $slow_checks " in
        *" $check "*) ;;
        *) die "lint has no check '$check'; it has: $all_checks $slow_checks" ;;
        esac
    done
    for check; do
        started=$SECONDS
        if "check_$check"; then
            say "lint $check: clean ($((SECONDS - started)) s)"
        else
            say "lint $check: FAILED (above)"
            failed+=("$check")
        fi
    done
    ((${#failed[@]} == 0)) || die "lint found something in: ${failed[*]}"
}

# Files of the project, NUL between them: tracked, or new and not ignored. Without git (an unpacked archive): all but build/.
project_files()
{
    if have git && git -c safe.directory="$source" -C "$source" rev-parse --git-dir >/dev/null 2>&1; then
        git -c safe.directory="$source" -C "$source" ls-files -z --cached --others --exclude-standard -- "$@" |
            while IFS= read -r -d '' file; do
                [[ ! -f $file || -L $file ]] || printf '%s\0' "$file" # not one that is deleted but not committed
            done
    elif (($# == 0)); then
        find . \( -path ./build -o -name node_modules -o -path ./.git \) -prune -o -type f -print0 | sed -z 's#^\./##'
    else
        local name=()
        for file; do
            name+=(-o -name "$file")
        done
        find . \( -path ./build -o -name node_modules -o -path ./.git \) -prune -o -type f \( "${name[@]:1}" \) -print0 |
            sed -z 's#^\./##'
    fi
}

cpp_files() { project_files '*.cpp' '*.h'; }

# Prints grep's hits, if any, with a heading; status 1 if there were any.
none_of()
{
    local heading=$1 hits
    shift
    hits=$("$@" || true)
    [[ -n $hits ]] || return 0
    printf '%s:\n%s\n' "$heading" "$hits" >&2
    return 1
}

# Inputs of tests are as they are: cut off, with strange line ends, binary.
text_files() { project_files | grep -zvE '^(tests/data/|tests/fuzz/corpus/)|\.(png|ico|icns|qm)$'; }

check_health()
{
    local status=0
    none_of "CR at a line's end" bash -c "xargs -0 grep -Il \$'\r\$'" < <(text_files) || status=1
    none_of "blanks at a line's end" xargs -0 grep -InE '[ 	]+$' < <(text_files | grep -zv '^LICENSE') || status=1
    none_of "tabs in C++" xargs -0 grep -In $'\t' < <(cpp_files | grep -zvE '^tests/(data|fuzz/corpus)/') || status=1
    none_of "no line end at the end of the file" xargs -0 -n 1 bash -c \
        '[[ ! -s $0 || -z $(tail -c 1 "$0") ]] || echo "$0"' < <(text_files) || status=1
    none_of "larger than 1 MB" xargs -0 -I{} find {} -size +1024k < <(project_files) || status=1
    # A home or work folder of one machine. The brackets keep this line from finding itself.
    none_of "a path of one machine" xargs -0 grep -InE '(^|[^A-Za-z0-9_./~$}-])/(wor[k]|roo[t]|hom[e]/[a-z]+|User[s]/[A-Za-z]+)/' \
        < <(text_files) || status=1
    none_of "left over" xargs -0 grep -InE '\b(TOD[O]|FIXM[E]|XX[X])\b|<{7} |>{7} ' < <(text_files) || status=1
    return "$status"
}

# Every file has an SPDX licence line in its first lines, or a path in REUSE.toml covers it.
check_licence()
{
    local status=0 covered
    covered=$(reuse_patterns)
    none_of "no SPDX-License-Identifier, and not covered by REUSE.toml" uncovered "$covered" || status=1
    [[ -s LICENSES/GPL-3.0-or-later.txt ]] || { echo "LICENSES/GPL-3.0-or-later.txt is missing" >&2; status=1; }
    return "$status"
}

# The paths of REUSE.toml as one extended regular expression: ** is anything, * anything but a slash.
reuse_patterns()
{
    sed -n '/^path = \[/,/^\]/s/^ *"\(.*\)",*$/\1/p' REUSE.toml |
        sed -e 's/[.+?(){}|^$]/\\&/g' -e 's#\*\*/#\x01#g' -e 's/\*\*/\x02/g' -e 's#\*#[^/]*#g' \
            -e 's#\x01#(.*/)?#g' -e 's/\x02/.*/g' | paste -sd '|' | sed 's/.*/^(&)$/'
}

uncovered()
{
    local file
    while IFS= read -r -d '' file; do
        case "$file" in
        LICENSE | LICENSES/*) continue ;;
        esac
        head -n 12 -- "$file" | grep -aq 'SPDX-License-Identifier: ' || printf '%s\n' "$file"
    done < <(project_files) | grep -vE "$1"
}

# What a folder must not include. That it does not link it is checked at every configuration (cmake/CheckLinks.cmake).
check_links()
{
    local status=0 window='<(Qt(Gui|Widgets|Svg|Qml|Quick)/|Q(Widget|Application|GuiApplication|Window|Color|Pixmap|Icon)>)'
    included core "$window|<QtHttpServer/|<QHttpServer|<QtNetworkAuth/|<QOAuth|\"(server|app)/" || status=1
    included server "$window|<QtNetworkAuth/|<QOAuth|\"app/|\"core/(oauth|mcp|journey|diagnosis)/" || status=1
    included app/cli "$window|<QtHttpServer/|<QtNetworkAuth/|<QOAuth|\"(server|app/gui)/" || status=1
    included app/gui "<QtHttpServer/|<QtNetworkAuth/|<QOAuth|\"(server|app/cli)/" || status=1
    included app/signin "<QtWidgets/|<QtHttpServer/|\"(server|app/(cli|gui))/" || status=1
    return "$status"
}

# included FOLDER REGEX
included()
{
    [[ -d $1 ]] || return 0
    none_of "$1 must not include (docs/architecture.md)" grep -rnE --include='*.cpp' --include='*.h' \
        "^ *# *include *($2)" "$1"
}

check_shell()
{
    local file files=()
    have shellcheck || die "shellcheck is missing; install it"
    while IFS= read -r -d '' file; do
        case "$file" in
        *.sh) files+=("$file") ;;
        *.*) [[ $file == .ci/* ]] && files+=("$file") ;;
        *) IFS= read -r line <"$file" || true
            [[ $line == '#!'*sh* ]] && files+=("$file") ;;
        esac
    done < <(text_files)
    shellcheck "${files[@]}" >&2
}

clang_tool()
{
    local tool
    for tool in "$1-$clang_version" "$(brew --prefix 2>/dev/null)/opt/llvm/bin/$1" "$1"; do
        if have "$tool"; then
            echo "$tool"
            return
        fi
    done
    die "$1 is missing"
}

format_files()
{
    local tool
    tool=$(clang_tool clang-format)
    if (($# > 0)); then
        "$tool" -i --style=file -- "$@"
    else
        (cd "$source" && cpp_files | xargs -0 "$tool" -i --style=file --)
    fi
}

check_format()
{
    local tool
    tool=$(clang_tool clang-format)
    if [[ $("$tool" --version) != *"version $clang_version."* ]]; then
        say "lint format: skipped, $("$tool" --version) is not the version $clang_version that the files are written with"
        return
    fi
    none_of "not formatted (./dev format does it)" files_to_format "$tool"
}

# The name of each file that clang-format would change, with the first line that it would.
files_to_format()
{
    cpp_files | xargs -0 "$1" --dry-run -Werror --style=file -- 2>&1 | grep -E '^[^ ].*: error: ' | sort -t : -k 1,1 -u |
        sed 's/:[0-9]*: error: .*//'
}

# clang-tidy on what touches the network: core, server, app/cli. Its own compile database, made for Clang and without
# GCC's precompiled headers, which it cannot read; only the generated sources are built.
check_tidy() { run_tidy; }

# The same with the static analyzer and whole groups of checks: half an hour on two cores, so not in the daily run.
# Without those that fire on what is meant: QFlags, Qt's macros, parents that own their children.
check_analyze()
{
    run_tidy -checks='clang-analyzer-*,-clang-analyzer-cplusplus.NewDeleteLeaks,-clang-analyzer-optin.core.EnumCastOutOfRange,
        bugprone-*,-bugprone-easily-swappable-parameters,-bugprone-narrowing-conversions,-bugprone-macro-parentheses,
        -bugprone-unchecked-optional-access,-bugprone-exception-escape,-bugprone-unhandled-self-assignment,
        -bugprone-reserved-identifier,-bugprone-implicit-widening-of-multiplication-result,
        performance-*,-performance-enum-size,-performance-unnecessary-value-param,-performance-avoid-endl'
}

# run_tidy [OPTION…]
run_tidy()
{
    local target targets=() folder=$source/build/lint log=$source/build/lint/tidy.log
    configure lint
    while read -r target; do
        targets+=("$target")
    done < <(ninja -C "$folder" -t targets all | sed -n 's/^\([A-Za-z0-9_-]*_autogen\): phony$/\1/p')
    ninja -C "$folder" "${targets[@]}" >"$log" 2>&1 || { cat "$log" >&2; return 1; }
    if ! "$(clang_tool run-clang-tidy)" -quiet -clang-tidy-binary "$(clang_tool clang-tidy)" -j "$(jobs)" -p "$folder" ${1+"$@"} \
        "^$source/(core|server|app/cli)/.*\.cpp\$" >"$log" 2>&1; then
        grep -vE '^(\[|[0-9]+ warnings? generated|Suppressed|Use -header-filter|Running|clang-tidy-|/.*/clang-tidy)' "$log" >&2
        return 1
    fi
}
