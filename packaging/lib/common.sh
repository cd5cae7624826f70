# SPDX-FileCopyrightText: 2026 The Broadsheet developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What packaging/demo, check, soak and translations share. To be sourced, not run.

set -euo pipefail
export LC_ALL=C.UTF-8
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$project"

stop() {
    printf '\n%s: %s\n' "$(basename "$0")" "$1" >&2
    exit 1
}

# packages_of GROUP…: the names in those groups of packages.txt, one a line.
packages_of() {
    local group
    for group in "$@"; do
        awk -v wanted="[$group]" \
            '/^\[/ { inside = ($1 == wanted); next } { sub(/#.*/, "") } inside && NF { print $1 }' \
            packaging/packages.txt
    done
}

is_debian_12() {
    [ -r /etc/os-release ] && (
        . /etc/os-release
        [ "${ID:-}" = debian ] && [ "${VERSION_ID:-}" = 12 ]
    )
}

# Says what is needed, by name, and stops; nothing has been changed by then.
# Exits with 3, which `step` takes as said.
stop_with_the_list() {
    {
        printf '%s\n\n' "$1"
        printf 'These Debian 12 packages, or what your system calls them, are needed:\n\n'
        printf '    %s\n' "${@:2}"
        printf '\nNothing has been changed.\n'
    } >&2
    exit 3
}

missing_of() {
    local package
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] \
            || printf '%s\n' "$package"
    done
}

# install_packages GROUP…: installs what is missing on Debian 12 and stops anywhere else.
install_packages() {
    local needed missing become=()
    mapfile -t needed < <(packages_of "$@")
    is_debian_12 || stop_with_the_list \
        "Broadsheet is built on Debian 12; this is $(. /etc/os-release 2>/dev/null && echo "${PRETTY_NAME:-another system}" || uname -s)." \
        "${needed[@]}"
    mapfile -t missing < <(missing_of "${needed[@]}")
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || stop_with_the_list \
            'Packages are missing, and installing them takes root or sudo. Neither is here.' "${missing[@]}"
        become=(sudo)
    fi
    echo "Installing ${#missing[@]} packages: ${missing[*]}"
    local apt=("${become[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y)
    "${apt[@]}" update >/dev/null || stop 'apt-get update failed. Is there a network, and a Debian 12 source in /etc/apt?'
    "${apt[@]}" -o Dpkg::Use-Pty=0 install --no-install-recommends "${missing[@]}" >/dev/null \
        || stop 'apt-get could not install the packages named above; its own words stand before this line.'
}

# build VARIANT FOLDER [CMAKE OPTION…]: configures build/FOLDER from packaging/builds/VARIANT.cmake
# and builds it on all cores.
build() {
    configure "$@"
    cmake --build "build/$2" --parallel "$(nproc)"
}

configure() {
    local variant=$1 folder=$2
    shift 2
    cmake -C "packaging/builds/$variant.cmake" -S . -B "build/$folder" "$@" >"build/$folder.configure.log" 2>&1 \
        || { cat "build/$folder.configure.log" >&2; stop "cmake could not configure build/$folder."; }
}

timings=()

# step NAME COMMAND…: runs it, keeps its seconds, and stops everything when it fails.
# The command runs in its own shell so that -e holds inside it.
step() {
    local name=$1 began=$SECONDS status=0
    shift
    printf '\n== %s\n' "$name"
    set +e
    ( set -e; "$@" )
    status=$?
    set -e
    timings+=("$(printf '%5d s  %s' $((SECONDS - began)) "$name")")
    [ $status -ne 3 ] || exit 1
    [ $status -eq 0 ] || stop "the step '$name' failed (exit $status)."
}

print_timings() {
    printf '\n== Seconds\n'
    printf '%s\n' "${timings[@]}"
    printf '%5d s  together\n' $SECONDS
}
