#!/usr/bin/env bash
# The last step of the job (if: always()), because shell steps have no post step.
set -euo pipefail

token=$(curl -sSf "$IAM_ENDPOINT/identity/token" \
  --data-urlencode 'grant_type=urn:ibm:params:oauth:grant-type:apikey' \
  --data-urlencode "apikey=$BOOTSTRAP_API_KEY" | jq -r .access_token)
echo "::add-mask::$token"

curl -sSf -X DELETE "$IAM_ENDPOINT/v1/apikeys/$KEY_ID" -H "Authorization: Bearer $token"
