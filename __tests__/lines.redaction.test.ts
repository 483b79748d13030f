import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SECRET_PATTERNS } from '../src/lines/secret-patterns.ts';
import { LONGEST_LINE } from '../src/lines/splitter.ts';
import { cutAt, read, textsOf } from './support/lines.ts';

/** Random characters, others at every run, so that no secret stands in this file. */
function random(length: number, alphabet: string): string {
  return Array.from({ length }, () => alphabet[Math.floor(Math.random() * alphabet.length)]).join('');
}
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';
const ALNUM = UPPER + UPPER.toLowerCase() + DIGITS;
const BASE64URL = `${ALNUM}-_`;
const jwt = `eyJ${random(30, BASE64URL)}.eyJ${random(80, BASE64URL)}.${random(43, BASE64URL)}`;
const opaque = `${random(30, ALNUM)}7`;
const word = random(12, ALNUM);

interface Case {
  /** The text around and with the secret, of which `***` is to be left. */
  of: (secret: string) => string;
  secret: string;
}
const alone = (secret: string): Case => ({ of: (s) => `a ${s} z`, secret });
const inside = (before: string, secret: string, after = ''): Case => ({
  of: (s) => before + s + after,
  secret,
});

/** At least one case for each pattern. */
const CASES: Record<string, Case[]> = {
  'GitHub token': [
    ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map((prefix) => alone(prefix + random(36, ALNUM))),
    alone(`ghs_${random(7, DIGITS)}_${jwt}`),
    alone(`github_pat_${random(22, ALNUM)}_${random(59, ALNUM)}`),
    inside('remote: https://x-access-token:', `ghs_${random(36, ALNUM)}`, '@github.com/o/r'),
    inside('"token":"', `ghp_${random(36, ALNUM)}`, '"'),
    inside(String.raw`first line\n`, `ghp_${random(36, ALNUM)}`, String.raw`\n`),
  ],
  'JSON Web Token': [
    alone(jwt),
    alone(jwt.slice(0, jwt.lastIndexOf('.') + 1)),
    alone(jwt.slice(0, jwt.lastIndexOf('.'))),
    inside(String.raw`{\"token\":\"`, jwt, String.raw`\"}`),
    inside('eyJ ', jwt),
    inside(`eyJ${random(9, ALNUM)}.x.`, jwt),
  ],
  'Authorization header': [
    inside('> Authorization: Bearer ', opaque),
    inside('authorization: Basic ', `${random(12, ALNUM)}==`),
    inside('AUTHORIZATION: token ', word),
    inside("curl -H 'Authorization: Bearer ", word, "' https://example.com"),
    inside('{"Authorization":"Bearer ', word, '"}'),
    inside(String.raw`{\"authorization\": \"ApiKey `, word, String.raw`\"}`),
    inside('Proxy-Authorization: Negotiate ', word),
    inside('Authorization: ', `${word}1`),
    inside('Authorization = "', `${word}1`, '"'),
    inside('Authorization: Digest ', 'username="me", response="0a1b"'),
    inside('authorization: AWS4-HMAC-SHA256 ', `Credential=a/b, Signature=${random(20, DIGITS)}`),
  ],
  'bearer token': [inside('sent Bearer ', opaque, ' to the host'), inside('bearer ', `${opaque}/+~.==`)],
  'password in a URL': [
    inside('postgres://user:', word, '@db:5432/x'),
    inside('redis://:', word, '@host'),
    inside('https://user:', `${word}@${word}`, '@host/path?x=y'),
    inside(String.raw`"https:\/\/user:`, word, String.raw`@host\/"`),
    inside('https://user:', `${word}%40é`, '@host'),
    inside('two: http://a.example/x http://u:', word, '@b.example'),
  ],
  'AWS access key': [
    ...['AKIA', 'ASIA', 'ABIA', 'ACCA', 'A3TX'].map((prefix) => alone(prefix + random(16, `${UPPER}234567`))),
    inside('key=', `AKIA${random(16, UPPER)}`, '&x'),
  ],
  'AWS secret access key or session token': [
    inside('aws_secret_access_key = ', random(40, `${ALNUM}/+`)),
    inside('AWS_SECRET_ACCESS_KEY=', random(40, `${ALNUM}/+`)),
    inside('"SecretAccessKey": "', random(40, `${ALNUM}/+`), '"'),
    inside('<SecretAccessKey>', random(40, `${ALNUM}/+`), '</SecretAccessKey>'),
    inside(String.raw`"secretAccessKey":"`, String.raw`${random(20, ALNUM)}\/${random(20, ALNUM)}`, '"'),
    inside('"SessionToken": "', `${random(300, `${ALNUM}/+`)}==`, '"'),
    inside("export AWS_SESSION_TOKEN='", random(200, `${ALNUM}/+`), "'"),
  ],
  'npm token': [
    alone(`npm_${random(36, ALNUM)}`),
    inside('//registry.npmjs.org/:_authToken=', word),
    inside('//r.example/:_password="', word, '"'),
    inside('//r.example/:_auth = ', word),
  ],
  'Slack token or webhook': [
    alone(`xoxb-${random(12, DIGITS)}-${random(12, DIGITS)}-${random(24, ALNUM)}`),
    alone(`xoxp-${random(11, DIGITS)}-${random(32, ALNUM)}`),
    alone(`xoxe.xoxp-1-${random(40, ALNUM)}`),
    alone(`xapp-1-A${random(10, ALNUM)}-${random(13, DIGITS)}-${random(64, ALNUM)}`),
    inside(
      'https://hooks.slack.com/services/',
      `T${random(8, ALNUM)}/B${random(8, ALNUM)}/${random(24, ALNUM)}`,
    ),
    inside(
      'https://hooks.slack.com/workflows/',
      `T${random(8, ALNUM)}/A${random(8, ALNUM)}/${random(24, ALNUM)}`,
    ),
  ],
  'Google API key, access token or client secret': [
    alone(`AIza${random(35, BASE64URL)}`),
    alone(`ya29.${random(60, BASE64URL)}`),
    alone(`GOCSPX-${random(28, BASE64URL)}`),
  ],
  'IBM Cloud API key': [
    inside('IBMCLOUD_API_KEY=', random(44, BASE64URL)),
    inside('"apikey": "', random(44, BASE64URL), '"'),
    inside('+ ibmcloud login --apikey ', random(44, BASE64URL), ' -r eu-de'),
    inside('IAM-ApiKey: ', random(44, BASE64URL)),
    inside('grant_type=x&apikey=', random(44, BASE64URL), '&y'),
    inside(String.raw`{\"api_key\":\"`, random(44, BASE64URL), String.raw`\"}`),
  ],
};

const TABLE = Object.entries(CASES).flatMap(([name, cases]) =>
  cases.map(({ of, secret }) => [name, of('…'), of, secret] as const),
);

test('every pattern has cases, and says where its format comes from', () => {
  expect(SECRET_PATTERNS.map(({ name }) => name)).toEqual(Object.keys(CASES));
  for (const { source } of SECRET_PATTERNS) expect(source).toMatch(/^(RFC|docs\.|detect-secrets)/);
  const docs = readFileSync(new URL('../docs/ship.md', import.meta.url), 'utf8');
  for (const { name } of SECRET_PATTERNS) expect(docs).toContain(`| ${name} `);
});

test.each(TABLE)('%s: %s', async (_, __, of, secret) => {
  const { lines, tally } = await read([Buffer.from(of(secret))]);
  expect(lines.map(({ text }) => text)).toEqual([of('***')]);
  expect(tally.secrets).toBe(1);
});

test('between other lines, and behind colours: each is found, nothing else is touched', async () => {
  const before = TABLE.flatMap(([, , of, secret]) => [
    'text before',
    `\u001b[31m${of(secret)}\u001b[0m`,
    'text after',
  ]);
  const after = TABLE.flatMap(([, , of]) => ['text before', of('***'), 'text after']);
  const { lines, tally } = await read([Buffer.from(before.join('\n'))]);
  expect(lines.map(({ text }) => text)).toEqual(after);
  expect(tally.secrets).toBe(TABLE.length);
});

test('a colour in the middle of a secret does not hide it', async () => {
  expect(await textsOf(`ghp_\u001b[1m${random(36, ALNUM)}`)).toEqual(['***']);
});

test.each([
  'ghp_short',
  'eyJ and eyJhbGciOiJIUzI1NiJ9 alone',
  'eyJhbGciOiJIUzI1NiJ9.x.y',
  'Authorization: none',
  'authorization failed for user bob',
  'remote: AUTHORIZATION: basic ***',
  'the bearer of the ring',
  'https://user@host/path',
  'https://host:8080/path?mail=a@b.example',
  'https://user:***@host',
  'ssh://git@github.com:22/o/r',
  'http://[::1]:8080/',
  'AKIA and AKIASHORT',
  `${'A'.repeat(3)}KIA${'B'.repeat(30)}`,
  'secret_access_key is missing',
  'npm_config_cache=/tmp npm_lifecycle_event=build',
  'xoxo-love',
  'AIzaShort ya29.short',
  'API_KEY is missing; apikey=short',
  'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  '-----BEGIN CERTIFICATE-----',
  '-----BEGIN PUBLIC KEY-----',
  '-----END PRIVATE KEY-----',
  'PRIVATE KEY',
])('no secret: %s', async (text) => {
  const { lines, tally } = await read([Buffer.from(text)]);
  expect(lines.map((line) => line.text)).toEqual([text]);
  expect(tally.secrets).toBe(0);
});

describe('private keys', () => {
  const body = Array.from({ length: 20 }, () => random(64, `${ALNUM}+/`));
  const kinds = ['', 'RSA ', 'EC ', 'DSA ', 'OPENSSH ', 'ENCRYPTED '];
  const pem = (kind = '', lines = body): string[] => [
    `-----BEGIN ${kind}PRIVATE KEY-----`,
    ...lines,
    `-----END ${kind}PRIVATE KEY-----`,
  ];
  const stars = (count: number): string[] => Array.from({ length: count }, () => '***');

  test.each(kinds)('%sPRIVATE KEY: over its lines, none of which disappears, counted once', async (kind) => {
    const { lines, tally } = await read([Buffer.from(['before', ...pem(kind), 'after'].join('\n'))]);
    expect(lines.map(({ text }) => text)).toEqual(['before', ...stars(22), 'after']);
    expect(tally.secrets).toBe(1);
  });

  test('of PGP', async () => {
    const lines = [
      '-----BEGIN PGP PRIVATE KEY BLOCK-----',
      '',
      ...body,
      '-----END PGP PRIVATE KEY BLOCK-----',
      'z',
    ];
    expect(await textsOf(lines.join('\r\n'))).toEqual([...stars(22), 'z']);
  });

  test('with something before each of its lines', async () => {
    const lines = pem().map((line) => `12:00:00 | ${line}`);
    expect(await textsOf([...lines, 'after'].join('\n'))).toEqual(['12:00:00 | ***', ...stars(21), 'after']);
  });

  test('what stands behind the END line stays', async () => {
    expect(await textsOf(`KEY='${pem().join('\n')}' x`)).toEqual(["KEY='***", ...stars(20), "***' x"]);
  });

  test.each([
    ['as JSON does', String.raw`\n`],
    ['as JSON in JSON does', String.raw`\\n`],
    ['as Windows and JSON do', String.raw`\r\n`],
    ['by blanks', ' '],
    ['by nothing', ''],
  ])('on one line, its line ends written %s', async (_, end) => {
    const { lines, tally } = await read([
      Buffer.from(JSON.stringify({ a: 1, key: `#${end}`, b: 2 }).replace('#', pem().join(end))),
    ]);
    expect(lines).toMatchObject([{ text: JSON.stringify({ a: 1, key: `***${end}`, b: 2 }), json: true }]);
    expect(tally.secrets).toBe(1);
  });

  test('two on one line', async () => {
    const { lines, tally } = await read([Buffer.from(`${pem().join(' ')}, ${pem('EC ').join(' ')}.`)]);
    expect(lines.map(({ text }) => text)).toEqual(['***, ***.']);
    expect(tally.secrets).toBe(2);
  });

  test('one begins on the line on which another one ends', async () => {
    const text = `${pem().join('\n')}${pem('EC ').join('\n')}`;
    const { lines, tally } = await read([Buffer.from(`${text}\nafter`)]);
    expect(lines.map((line) => line.text)).toEqual([...stars(43), 'after']);
    expect(tally.secrets).toBe(2);
  });

  test.each([
    ['199 lines', 199, 0],
    ['200 lines', 200, 0],
    ['201 lines', 201, 1],
    ['300 lines', 300, 100],
  ])('one that does not end, with %s', async (_, count, left) => {
    const lines = [pem()[0], ...Array.from({ length: count - 1 }, () => 'text')];
    const texts = await textsOf(lines.join('\n'));
    expect(texts).toEqual([...stars(count - left), ...Array.from({ length: left }, () => 'text')]);
  });

  test('one that the end of a stretch cuts ends there', async () => {
    const cut = Buffer.from(pem().slice(0, 5).join('\n') + '\n');
    const { lines } = await read([cut, { bytes: 10, lines: 1, notice: 'left out' }, Buffer.from('text')]);
    expect(lines.map(({ text }) => text)).toEqual([...stars(5), 'left out', 'text']);
  });
});

describe('known secrets', () => {
  test.each([
    ['as it is', 'p4ss"w/ö\\rd', 'p4ss"w/ö\\rd'],
    ['in JSON', 'p4ss"w/ö\\rd', String.raw`p4ss\"w/ö\\rd`],
    ['in JSON with escaped slashes', 'p4ss"w/ö\\rd', String.raw`p4ss\"w\/ö\\rd`],
    ['in JSON of ASCII alone', 'p4ss"w/ö\\rd', String.raw`p4ss\"w/\u00f6\\rd`],
    ['of four characters', 'abcd', 'abcd'],
  ])('%s', async (_, secret, written) => {
    const { lines, tally } = await read([Buffer.from(`a ${written} b ${written}${written} c`)], {
      secrets: [secret],
    });
    expect(lines.map(({ text }) => text)).toEqual(['a *** b *** c']);
    expect(tally.secrets).toBe(2);
  });

  test('one of several lines is found line by line; lines of less than four characters are not', async () => {
    const options = { secrets: ['first line\r\nsecond line\nx\n'] };
    expect(await textsOf('a first line\nb second line\nc x', options)).toEqual(['a ***', 'b ***', 'c x']);
  });

  test('those that overlap become one', async () => {
    const { lines, tally } = await read([Buffer.from('abcdefgh')], { secrets: ['abcde', 'defgh', 'cdef'] });
    expect(lines.map(({ text }) => text)).toEqual(['***']);
    expect(tally.secrets).toBe(1);
  });

  test('one that is also of a pattern counts once', async () => {
    const { tally } = await read([Buffer.from(`Authorization: Bearer ${jwt}`)], { secrets: [jwt] });
    expect(tally.secrets).toBe(1);
  });

  test('characters that mean something in patterns mean nothing here', async () => {
    expect(await textsOf('a.c* abc*', { secrets: ['a.c*'] })).toEqual(['*** abc*']);
  });
});

test('no secret comes out, wherever the chunks are cut and whatever stands around it', async () => {
  const secrets = TABLE.map(([, , of, secret]) => ({ text: of(secret), secret }));
  const around = fc.string({ unit: fc.constantFrom('x', ' ', '\n', '"', '\\', 'é', ':', '/', '=', '.') });
  const part = fc.oneof(
    fc.constantFrom(...secrets.map(({ text }) => text)),
    fc.constant(`known-${word}`),
    around,
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part), fc.array(fc.nat(5000)), async (parts, places) => {
      const { lines } = await read(cutAt(Buffer.from(parts.join('\n')), places), {
        secrets: [`known-${word}`],
      });
      const all = lines.map(({ text }) => text).join('\n');
      for (const { text, secret } of secrets) if (parts.includes(text)) expect(all).not.toContain(secret);
      expect(all).not.toContain(`known-${word}`);
    }),
    { numRuns: 300 },
  );
});

test.each(TABLE)(
  'across the cut of a long line: %s: %s',
  async (_, __, of, secret) => {
    for (const before of [1, Math.floor(secret.length / 2), secret.length - 1]) {
      const start = of('\n').indexOf('\n');
      const text = `${'x'.repeat(LONGEST_LINE - start - before - 1)} ${of(secret)} ${'x'.repeat(1.5 * LONGEST_LINE)}`;
      const { lines, tally } = await read([Buffer.from(text)]);
      expect(tally).toMatchObject({ secrets: 1, lines: 3 });
      for (const { text } of lines) {
        expect(text).not.toContain(secret.slice(0, Math.max(before, 5)));
        expect(text).not.toContain(secret.slice(-Math.max(secret.length - before, 5)));
      }
    }
  },
  120_000,
);

describe('no pattern is slow on a hostile text: four times the text takes at most eight times as long', () => {
  const marked = [
    ...'eyJ ghp_ ghs_ github_pat_ AKIA npm_ xoxb- xapp- AIza ya29. GOCSPX-'.split(' '),
    ...'Authorization: |Authorization: Digest a="b", |authorization:Bearer |Bearer |apikey=|api_key '.split(
      '|',
    ),
    ...'_authToken=|SECRET_ACCESS_KEY=|://|://a:|://a:b|hooks.slack.com/services/'.split('|'),
    ...[':\\/\\/', '-----BEGIN PRIVATE KEY-----', '-----BEGIN '],
  ];
  const others = [
    '\r',
    '\u001b',
    '\u001b[',
    '\u001b]',
    '\0',
    ' ',
    ...'a|A|0|\\|"|"\\|-|.|=|{|}|{}|[|*|é|\x80'.split('|'),
  ];
  const rows: [string, (size: number) => string][] = [...marked, ...others].map((unit) => [
    `${JSON.stringify(unit)} again and again`,
    (size) => unit.repeat(size / unit.length),
  ]);
  for (const unit of marked) {
    rows.push([`${JSON.stringify(unit)} and one letter without end`, (size) => unit + 'a'.repeat(size)]);
    rows.push([
      `${JSON.stringify(unit)} and a digit, on many lines`,
      (size) => `${unit}1\n`.repeat(size / (unit.length + 2)),
    ]);
  }
  rows.push(
    ['an object of blanks', (size) => `{${' }'.repeat(size / 2)}x`],
    ['an object without end', (size) => '{"a":'.repeat(size / 5)],
    ['one token after the other', (size) => `${jwt} `.repeat(size / (jwt.length + 1))],
    ['tokens without their last part', (size) => `${jwt.slice(0, 60)} `.repeat(size / 61)],
    ['tokens in one piece', (size) => `${jwt}.`.repeat(size / (jwt.length + 1))],
    ['a key on every line', (size) => '-----BEGIN PRIVATE KEY-----\n'.repeat(size / 28)],
    [
      'keys and their ends in the wrong order',
      (size) => '-----END PRIVATE KEY----------BEGIN PRIVATE KEY-----'.repeat(size / 52),
    ],
  );

  test.each(rows)('%s', async (_, text) => {
    const small = await cost(text(64 * 1024));
    const large = await cost(text(256 * 1024));
    // Below ten milliseconds it is the collector and the compiler that take the time; quadratic would be seconds.
    expect(large).toBeLessThan(8 * Math.max(small, 10));
  });

  /** Milliseconds of processor time, at best of a few. */
  async function cost(text: string): Promise<number> {
    const input = Buffer.from(text, 'latin1');
    let best = Infinity;
    for (let round = 0; round < 3 && (round === 0 || best < 1000); round++) {
      const before = process.cpuUsage();
      await read([input], { secrets: ['known-secret', 'aaaaab', '0'.repeat(30) + '1'] });
      const { user, system } = process.cpuUsage(before);
      best = Math.min(best, (user + system) / 1000);
    }
    return best;
  }
});
