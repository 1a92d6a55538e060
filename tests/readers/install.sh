#!/usr/bin/env bash
# Brings the readers of other houses that tests/formats asks what our files say: Python packages into .cache/readers-venv,
# Gephi's toolkit into .cache/readers-jars. After it the tests need no network. Run again, it does nothing.
set -euo pipefail
cd "$(dirname "$0")/../.."

venv=.cache/readers-venv
jars=.cache/readers-jars
pom=tests/readers/java/pom.xml
pins=tests/readers/python/requirements.txt

# Installs system packages only where the machine lacks the command, and says so.
need() {
  local command=$1 && shift
  command -v "$command" >/dev/null && return
  echo "readers: $command is missing; installing $*"
  local sudo=""
  [ "$(id -u)" -eq 0 ] || sudo="sudo"
  if ! command -v apt-get >/dev/null || { [ -n "$sudo" ] && ! command -v sudo >/dev/null; }; then
    echo "readers: install $* by hand (needed: $command), then run this again." >&2
    exit 1
  fi
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "$@"
}

# A stamp holds the digest of what was asked for, so that changed pins are followed and a broken run is repeated.
fresh() { [ -f "$1/.stamp" ] && [ "$(cat "$1/.stamp")" = "$(sha256sum <"$2")" ]; }
stamp() { sha256sum <"$2" >"$1/.stamp"; }

if ! fresh "$venv" "$pins"; then
  need python3 python3 python3-venv
  # Debian parts venv from python3.
  python3 -c 'import ensurepip' 2>/dev/null || need ensurepip python3-venv
  echo "readers: installing Python packages into $venv"
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check -r "$pins"
  stamp "$venv" "$pins"
fi

if ! fresh "$jars" "$pom"; then
  need javac openjdk-17-jdk-headless
  need mvn maven
  echo "readers: fetching the Gephi toolkit into $jars"
  rm -rf "$jars"
  mvn --batch-mode --quiet -f "$pom" dependency:copy-dependencies \
    -DoutputDirectory="$PWD/$jars" -DincludeScope=runtime
  stamp "$jars" "$pom"
fi

echo "readers: ready"
