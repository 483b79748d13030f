#!/usr/bin/env bash
# Sends build.log as people write it in shell: pieces below 2 MB, and for each of them jq for the items and curl.
set -euo pipefail

token=$(printf %s "$INGESTION_API_KEY" |
  curl --silent --show-error --fail-with-body "$IAM_ENDPOINT/identity/token" \
    --data-urlencode grant_type=urn:ibm:params:oauth:grant-type:apikey --data-urlencode apikey@- |
  jq --exit-status --raw-output .access_token)
echo "::add-mask::$token"

pieces=$(mktemp --directory)
trap 'rm -r "$pieces"' EXIT
split --lines 10000 build.log "$pieces/"
for piece in "$pieces"/*; do
  jq --null-input --raw-input --compact-output '[
    inputs | select(. != "") |
    {applicationName: "ci", subsystemName: env.SUBSYSTEM, severity: 3, text: .}
  ]' "$piece" |
    curl --silent --show-error --fail-with-body "$INGRESS_URL/logs/v1/singles" \
      --header "Authorization: Bearer $token" --header 'Content-Type: application/json' --data-binary @-
done
