#!/usr/bin/env bash
# Lints the workflows, action.yml, the shell scripts, and the workflows in examples/. Installs the linters into .tools/ if
# they are not there; this needs Go, and Python 3 with pip. Sends no request to GitHub.
set -euo pipefail
cd "$(dirname "$0")/.."

ACTIONLINT=v1.7.12
tools=$PWD/.tools
export PATH="$tools/bin:$tools/python/bin:$PATH"

# When a pinned version changes, everything is installed again.
pins="$ACTIONLINT $(cat scripts/requirements.txt)"
if [ "$(cat "$tools/pins" 2>/dev/null)" != "$pins" ]; then
  rm -rf "$tools"
  echo "Installing actionlint $ACTIONLINT (by Go), zizmor and shellcheck (by pip) into .tools/"
  # Go compares what it gets with the public checksum database.
  GOBIN="$tools/bin" GOFLAGS='' go install "github.com/rhysd/actionlint/cmd/actionlint@$ACTIONLINT"
  python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore \
    --target "$tools/python" --no-deps --only-binary :all: --require-hashes --requirement scripts/requirements.txt
  echo "$pins" >"$tools/pins"
fi

shopt -s globstar nullglob
examples=()
for file in examples/**/*.yml examples/**/*.yaml; do
  # Other YAML there, such as the settings of a log agent, is not a workflow.
  if grep -q '^jobs:' "$file"; then examples+=("$file"); fi
done

shellcheck .ci/run scripts/*.sh
actionlint -color .github/workflows/*.yml
# Puts the examples where their users put them, because one calls another by its path.
project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
mkdir -p "$project/.git" "$project/.github/workflows"
cp "${examples[@]}" "$project/.github/workflows"
(cd "$project" && actionlint -color)
zizmor --offline --pedantic --no-progress .
zizmor --offline --pedantic --no-progress --config scripts/zizmor-examples.yml "${examples[@]}"
echo "Workflows are clean: actionlint $ACTIONLINT, $(zizmor --version), ${#examples[@]} examples."
