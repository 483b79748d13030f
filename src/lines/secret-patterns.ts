/** A kind of secret that is known by its looks. */
export interface SecretPattern {
  /** What it finds, for people. */
  name: string;
  /** Where the format is described. */
  source: string;
  /**
   * Global, over byte strings of one or many lines. The secret is the group that matched, and ends where the match
   * ends; a match without a group is no secret. No pattern reads a stretch of text more than a few times: where a
   * prefix is not followed by a secret, it either gives up within a fixed length, or matches the whole stretch
   * without a group, so that the search goes on behind it.
   */
  pattern: RegExp;
}

/** Between a name and its value: `: `, `=`, `": "`, `\": \"`, `='`, ` => `, `>` of XML. */
const ASSIGNED = String.raw`\\{0,8}["']?[ \t]{0,8}(?:[:=]>?|>)[ \t]{0,8}\\{0,8}["']?`;

/** A parameter of a scheme that has several, with its value quoted, quoted and escaped, or bare. */
const PARAMETER = String.raw`[\w-]{1,40}=(?:\\{0,8}"[^"\n]{0,2000}"|[^ \t\r\n,"'\\]+)`;

const AUTHORIZATION = 'authorization|Authorization|AUTHORIZATION';
const SCHEMES =
  '[Bb]asic|BASIC|[Bb]earer|BEARER|[Tt]oken|[Nn]egotiate|NTLM|DPoP|[Aa]pi[Kk]ey|SSWS|Splunk|GenieKey|OAuth|PrivateToken';

/** Patterns of secrets on one line. Private keys, which take many, are in `private-key.ts`. */
export const SECRET_PATTERNS: readonly SecretPattern[] = [
  {
    name: 'GitHub token',
    source:
      'docs.github.com: About authentication to GitHub, token formats; changelog of 2026-04-24 (longer ghs_)',
    pattern: /(gh[pour]_\w{36,}|ghs_[\w.-]{36,}|github_pat_\w{36,})/g,
  },
  {
    name: 'JSON Web Token',
    source: 'RFC 7519, RFC 7515: base64url of {"…, twice, and a signature',
    pattern: /(eyJ[\w-]{8,}\.eyJ[\w-]{8,}(?:\.[\w-]*)?)|eyJ[\w-]*/g,
  },
  {
    name: 'Authorization header',
    source: 'RFC 9110, 11.6.2; IANA HTTP Authentication Scheme Registry',
    pattern: new RegExp(
      String.raw`(?:${AUTHORIZATION})${ASSIGNED}(?:(?:${SCHEMES})[ \t]{1,8}([^ \t\r\n"'\\,;]+)|` +
        String.raw`(?:Digest|Hawk|AWS4-HMAC-SHA256|MAC|SCRAM-SHA-256)[ \t]{1,8}(${PARAMETER}(?:,[ \t]{0,4}${PARAMETER}){0,20})|((?=[^ \t\r\n"'\\,;]{0,64}\d)[^ \t\r\n"'\\,;]{8,}))`,
      'g',
    ),
  },
  {
    name: 'bearer token',
    source: 'RFC 6750, 2.1',
    pattern: /(?:[Bb]earer|BEARER)[ \t]{1,8}([A-Za-z0-9._~+/-]{20,}=*)/g,
  },
  {
    name: 'password in a URL',
    source: 'RFC 3986, 3.2.1',
    pattern: /:\\?\/\\?\/[^ \t\r\n/?#@:"'\\<>]*(?::([^ \t\r\n/?#"'\\<>]+)(?=@))?/g,
  },
  {
    name: 'AWS access key',
    source: 'docs.aws.amazon.com: IAM identifiers, unique ID prefixes; gitleaks, aws-access-token',
    pattern: /((?:A(?:KIA|SIA|BIA|CCA)|A3T[A-Z0-9])[A-Z2-7]{16})(?![A-Za-z0-9])/g,
  },
  {
    name: 'AWS secret access key or session token',
    source: 'docs.aws.amazon.com: configuration and credential file settings; secretlint, rule-aws',
    pattern: new RegExp(
      String.raw`(?<!</)(?:[Ss]ecret_?[Aa]ccess_?[Kk]ey|SECRET_?ACCESS_?KEY|[Ss]ession_?[Tt]oken|SESSION_?TOKEN)${ASSIGNED}((?:\\?[A-Za-z0-9/+=]){40,})`,
      'g',
    ),
  },
  {
    name: 'npm token',
    source: 'docs.npmjs.com: About access tokens; .npmrc; github.blog: npm token format of 2021-09-23',
    pattern: /(npm_[A-Za-z0-9]{36,})|:_(?:authToken|auth|password)[ \t]{0,8}=[ \t]{0,8}["']?([^ \t\r\n"']+)/g,
  },
  {
    name: 'Slack token or webhook',
    source: 'docs.slack.dev: Tokens; Incoming webhooks',
    pattern:
      /(xox[a-z](?:\.xox[a-z])?-[A-Za-z0-9-]{10,}|xapp-[A-Za-z0-9-]{20,})|hooks\.slack\.com\\?\/(?:services|workflows|triggers)\\?\/([\w/\\]{16,})/g,
  },
  {
    name: 'Google API key, access token or client secret',
    source: 'docs.cloud.google.com: API keys; OAuth 2.0; gitleaks, gcp-api-key',
    pattern: /(AIza[\w-]{35}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,})/g,
  },
  {
    name: 'IBM Cloud API key',
    source: 'detect-secrets, ibm_cloud_iam: 44 characters of base64url after a name',
    pattern: new RegExp(
      String.raw`(?:[Aa]pi[-_]?[Kk]ey|API[-_]?KEY)(?:${ASSIGNED}|[ \t]{1,8}["']?)([\w-]{44})(?![\w-])`,
      'g',
    ),
  },
];
