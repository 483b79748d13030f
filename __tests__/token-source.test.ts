import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { install } from '@sinonjs/fake-timers';
import { TokenSource } from '../src/iam/token-source.ts';
import type { Token } from '../src/iam/token.ts';

const MINUTE = 60_000;

let clock: ReturnType<typeof install>;
let fetched: number;
let lifetimeMs: number;
beforeEach(() => {
  clock = install({ now: Date.now(), toFake: ['Date'] });
  fetched = 0;
  lifetimeMs = 60 * MINUTE;
});
afterEach(() => {
  clock.uninstall();
});

function fetchToken(): Promise<Token> {
  fetched++;
  return Promise.resolve(tokenOf(`token ${fetched}`));
}

function tokenOf(accessToken: string): Token {
  const claims = { iamId: '', accountId: '', issuedAt: 0, names: [], kind: 'user' as const };
  return { accessToken, expiresAt: (Date.now() + lifetimeMs) / 1000, claims };
}

test('one token for all who ask at the same time, and for those who ask later', async () => {
  const tokens = new TokenSource(fetchToken);
  const both = await Promise.all([tokens.get(), tokens.get()]);
  expect([...both, await tokens.get()].map(({ accessToken }) => accessToken)).toEqual(
    Array(3).fill('token 1'),
  );
});

test('a token that is there already is used first', async () => {
  const first = tokenOf('first');
  expect(await new TokenSource(fetchToken, first).get()).toBe(first);
});

test('another one five minutes before it ends, once for all', async () => {
  const tokens = new TokenSource(fetchToken);
  await tokens.get();
  clock.tick(54 * MINUTE);
  expect((await tokens.get()).accessToken).toBe('token 1');
  clock.tick(2 * MINUTE);
  const both = await Promise.all([tokens.get(), tokens.get()]);
  expect(both.map(({ accessToken }) => accessToken)).toEqual(['token 2', 'token 2']);
});

test.each([4, 0, -30])(
  'a token that ends in %d min by the clock of this machine is used for a minute all the same',
  async (minutes) => {
    lifetimeMs = minutes * MINUTE;
    const tokens = new TokenSource(fetchToken);
    await tokens.get();
    clock.tick(MINUTE - 1);
    await tokens.get();
    expect(fetched).toBe(1);
    clock.tick(1);
    await tokens.get();
    expect(fetched).toBe(2);
  },
);

test('another one for a token that was refused, once for all who had it', async () => {
  const tokens = new TokenSource(fetchToken);
  const refused = await tokens.get();
  const both = await Promise.all([tokens.renew(refused), tokens.renew(refused)]);
  expect([...both, await tokens.renew(refused)].map(({ accessToken }) => accessToken)).toEqual(
    Array(3).fill('token 2'),
  );
});

test('a failure is for those who asked; who asks later tries again', async () => {
  let isDown = true;
  const tokens = new TokenSource(() => (isDown ? Promise.reject(new Error('down')) : fetchToken()));
  const both = await Promise.allSettled([tokens.get(), tokens.get()]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  isDown = false;
  expect((await tokens.get()).accessToken).toBe('token 1');
});
