#!/usr/bin/env bash
# The action's job as people write it in shell: curl for each request, jq for the answers.
set -euo pipefail

token=$(curl -sSf "$IAM_ENDPOINT/identity/token" \
  --data-urlencode 'grant_type=urn:ibm:params:oauth:grant-type:apikey' \
  --data-urlencode "apikey=$BOOTSTRAP_API_KEY" | jq -r .access_token)
echo "::add-mask::$token"

policy_id=$(curl -sSf -G "$IAM_ENDPOINT/v2/policies" -H "Authorization: Bearer $token" \
  -d "account_id=$ACCOUNT_ID" -d "iam_id=$IAM_ID" -d type=access -d service_name=logs -d state=active |
  jq -r 'first(.policies[] | select(any(.control.grant.roles[].role_id; endswith(":Sender")))).id')
if [ -z "$policy_id" ]; then
  echo "$IAM_ID may not send to Cloud Logs" >&2
  exit 1
fi

key=$(curl -sSf "$IAM_ENDPOINT/v1/apikeys" -H "Authorization: Bearer $token" -H 'Content-Type: application/json' \
  -d "{\"name\":\"logs-ingestion\",\"iam_id\":\"$IAM_ID\",\"account_id\":\"$ACCOUNT_ID\"}")
api_key=$(jq -r .apikey <<<"$key")
echo "::add-mask::$api_key"

curl -sSf -o /dev/null "$IAM_ENDPOINT/identity/token" \
  --data-urlencode 'grant_type=urn:ibm:params:oauth:grant-type:apikey' \
  --data-urlencode "apikey=$api_key"

echo "ingestion-api-key=$api_key" >>"$GITHUB_OUTPUT"
echo "key-id=$(jq -r .id <<<"$key")" >>"$GITHUB_OUTPUT"
