#!/usr/bin/env bash
# Fails when dist/ is not exactly what a fresh build makes of src/. New and missing files count too.
set -euo pipefail
cd "$(dirname "$0")/.."

npm run build
if [ -n "$(git status --porcelain -- dist)" ]; then
  git --no-pager diff --stat -- dist
  git status --short -- dist
  echo 'dist/ differs from a fresh build: run "npm run build" and commit the result.' >&2
  exit 1
fi
echo 'dist/ is what src/ builds to.'
