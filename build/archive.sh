#!/usr/bin/env bash
# Makes one archive to hand out: the native program for one platform, the licences of what is in it, and the banks.
#
#   build/archive.sh RID            linux-x64, linux-arm64, osx-arm64, osx-x64 or win-x64, on a machine of that platform
#   build/archive.sh RID --pupil    without banks, so that nobody has the answers
#
# It needs the .NET SDK and a linker (clang or gcc with zlib on Linux, Xcode's tools on macOS, Visual Studio's C++ tools
# on Windows). The archive and its checksum lie in .artifacts/archives.
set -euo pipefail
cd "$(dirname "$0")/.."
rid=${1:?"name a platform, such as linux-x64"}
kind=${2:-}
[ -z "$kind" ] || [ "$kind" = --pupil ] || { echo "What is $kind? There is --pupil." >&2; exit 2; }
name=quiz-$rid${kind:+-pupil}
out=.artifacts/archives
stage=$out/$name
rm -rf "$stage" "$out/$name".*
mkdir -p "$stage"

# One platform's compiler is enough.
dotnet publish src/Quiz -c Release -r "$rid" -p:PublishAot=true -p:RuntimeIdentifiers="$rid" -p:RunAnalyzers=false -o "$out/publish-$rid" --nologo -v quiet
# The program and SQLite beside it; on Windows it ends in .exe.
find "$out/publish-$rid" -maxdepth 1 -type f \( -name quiz -o -name quiz.exe -o -name '*e_sqlite3.*' \) \
    -exec cp {} "$stage"/ \;
if [ -z "$kind" ]; then
    mkdir "$stage/quizzes"
    cp quizzes/*.yaml "$stage/quizzes"/
fi

# Who made what is in it, and under which licence, as the packages themselves say.
packages=$(dotnet nuget locals global-packages --list | sed 's/^[^:]*: *//')
{
    echo "Quiz itself has no licence yet."
    echo "It is built with the .NET runtime (MIT, the .NET Foundation and contributors) and these packages:"
    # The graph of the native program, from its lock file.
    sed -n 's/^ *"\([A-Za-z0-9._]*\)": {$/\1/p; s/^ *"resolved": "\(.*\)",\{0,1\}$/\1/p' src/Quiz/packages.lock.json \
        | awk '/^[0-9]+\./ { print package, $0; next } { package = $0 }' | sort -uf \
        | grep -v '^Meziantou\.Analyzer \|ILLink\|^Microsoft\.CodeAnalysis' \
        | while read -r package version; do
            spec=$packages${package,,}/$version/${package,,}.nuspec
            [ -f "$spec" ] || continue
            licence=$(sed -n 's/.*<license[^>]*>\(.*\)<\/license>.*/\1/p; s/.*<licenseUrl>\(.*\)<\/licenseUrl>.*/\1/p' "$spec" | head -n 1)
            holder=$(sed -n 's/.*<copyright>\(.*\)<\/copyright>.*/\1/p; s/.*<authors>\(.*\)<\/authors>.*/\1/p' "$spec" | tail -n 1)
            printf '\n%s %s\n  licence: %s\n  %s\n' "$package" "$version" "${licence:-not said}" "${holder:-}"
            for text in "$packages${package,,}/$version"/{LICENSE,LICENCE,NOTICE}*; do
                [ -f "$text" ] && sed 's/^/  | /' "$text"
            done
        done
} > "$stage/THIRD-PARTY-NOTICES.txt" || true

case $rid in
    win-*) archive=$name.zip; (cd "$out" && { command -v zip >/dev/null && zip -qr9 "$archive" "$name" || tar -a -cf "$archive" "$name"; }) ;;
    *) archive=$name.tar.gz; tar -C "$out" -czf "$out/$archive" "$name" ;;
esac
(cd "$out" && { command -v sha256sum >/dev/null && sha256sum "$archive" || shasum -a 256 "$archive"; } > "$archive.sha256")
ls -l "$out/$archive" | awk '{ print $5 " bytes: " $NF }'
