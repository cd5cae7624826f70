# SPDX-FileCopyrightText: 2026 The Broadsheet developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# clang-format and clang-tidy over the project's own C++. To be sourced after common.sh.

# Also right when root runs this on somebody else's checkout.
own_git() {
    git -c safe.directory="$project" "$@"
}

source_folders() {
    local folder
    for folder in app ui tests packaging; do
        [ ! -d "$folder" ] || echo "$folder"
    done
}

all_sources() {
    find $(source_folders) -name '*.cpp' -o -name '*.h' | sort
}

# Files that differ from where this branch left origin/main, committed or not; on origin/main itself,
# from the commit before the last. Without a history every file counts as changed.
changed_sources() {
    local base head
    if ! head=$(own_git rev-parse HEAD 2>/dev/null); then
        all_sources
        return
    fi
    base=$(own_git merge-base HEAD origin/main 2>/dev/null || true)
    if [ -z "$base" ] || [ "$base" = "$head" ]; then
        base=$(own_git rev-parse --verify --quiet HEAD~1 || true)
    fi
    if [ -z "$base" ]; then
        all_sources
        return
    fi
    {
        own_git diff --name-only --diff-filter=d "$base" -- app ui tests packaging
        own_git ls-files --others --exclude-standard -- app ui tests packaging
    } | grep -E '\.(cpp|h)$' | sort -u || true
}

check_format() {
    all_sources | xargs --no-run-if-empty clang-format-19 --dry-run -Werror
}

# clang-tidy reads sources; a header is read through its own source, else through one that includes it.
sources_reading() {
    local file source
    while read -r file; do
        case $file in
            *.cpp) echo "$file" ;;
            *.h)
                source=${file%.h}.cpp
                [ -e "$source" ] || source=$(grep -rlF --include='*.cpp' "\"${file#app/}\"" $(source_folders) | sort | sed -n 1p || true)
                [ -z "$source" ] || echo "$source"
                ;;
        esac
    done | sort -u
}

# The compile commands of build/check without GCC's precompiled headers, which clang cannot read.
write_lint_database() {
    mkdir -p build/lint
    sed -E 's# -Winvalid-pch##; s# -include [^ "]*/cmake_pch\.hxx##' build/check/compile_commands.json \
        >build/lint/compile_commands.json
}

check_tidy() {
    local list=build/lint/files.txt
    write_lint_database
    if [ "$1" = yes ]; then all_sources; else changed_sources; fi | sources_reading \
        | while read -r file; do ! grep -qF "\"$project/$file\"" build/lint/compile_commands.json || echo "$file"; done >"$list"
    echo "$(wc -l <"$list") files"
    xargs --no-run-if-empty --arg-file="$list" --max-args=1 --max-procs="$(nproc)" \
        clang-tidy-19 --quiet -p build/lint --extra-arg=-Wno-unknown-warning-option 2>build/lint/stderr.log \
        || { grep -vE 'warnings generated|^Suppressed|^Use -' build/lint/stderr.log >&2; return 1; }
}

# What the desktop reads of the program: its entry, its AppStream metadata, its file type.
check_desktop_files() {
    local folder=packaging/desktop
    desktop-file-validate "$folder/broadsheet.desktop"
    xmllint --noout "$folder"/*.xml
    # No net: whether the home page answers is nothing that a check may depend on.
    appstreamcli validate --no-net --no-color "$folder"/*.metainfo.xml
}
