#!/usr/bin/env bash
# Fails when the tests run fewer lines or branches of src/ than they did. Only what child processes run counts, so the
# unit tests of lines/, of batches, of the sender and of runs/ are left out. The tests run a build with source maps and
# without the bundler in place of dist/. Processes that a test kills leave no record.
set -euo pipefail
cd "$(dirname "$0")/.."

# Jest compares with the whole path, in which a folder above the checkout may have such a name, too.
LEFT_OUT='bench|docs|emulator|examples|runner|start|random-faults|.*fault-table|lines|runs|batches|sender|patterns|policy|token-source|run-logs.job-names|ship.find-files'

rm -rf coverage
npx tsc -p tsconfig.build.json --sourceMap --outDir coverage/actions/build
# src/steps/cli-session.ts imports a package by its path.
ln -s ../../node_modules coverage/actions/node_modules
for file in */action.yml; do
  mkdir "coverage/actions/$(dirname "$file")"
  sed -E 's#dist/(.*)\.js#build/\1-step.js#' "$file" >"coverage/actions/$file"
done
sed 's#dist/index.js#build/index.js#; s#dist/post.js#build/post-step.js#' action.yml >coverage/actions/action.yml
status=0
ACTION_DIR=$PWD/coverage/actions COVERAGE_DIR=$PWD/coverage/v8 \
  npm test -- "$@" --testPathIgnorePatterns "/__tests__/($LEFT_OUT)" || status=$?
npx c8 report --temp-directory coverage/v8 --exclude-after-remap --include 'src/**' --reporter text \
  --check-coverage --lines 99 --statements 99 --functions 98 --branches 96 || status=1
exit "$status"
