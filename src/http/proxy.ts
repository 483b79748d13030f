import { getProxyForUrl } from 'proxy-from-env';
import { Obstacle } from './obstacle.ts';

/** HTTPS_PROXY or ALL_PROXY is no URL of an HTTP proxy; it may hold a password. */
export interface ProxyFacts {
  kind: 'bad proxy';
}

/** A user with fewer characters is a word like any other: to mask it would spoil every line of the log. */
const MIN_SECRET_USER = 4;

/**
 * The proxy that HTTPS_PROXY and NO_PROXY name for `url`. Plain HTTP is for addresses of this machine only (loopback, the
 * metadata service) and never proxied: the proxy would read the key.
 * @throws Obstacle
 */
export function proxyFor(url: string): URL | undefined {
  if (url.startsWith('http:')) return undefined;
  const value = getProxyForUrl(url);
  if (value === '') return undefined;
  try {
    const proxy = new URL(value);
    decodeURIComponent(proxy.username + proxy.password);
    if (proxy.protocol === 'http:' || proxy.protocol === 'https:') return proxy;
  } catch {
    // No URL at all, or credentials with a bare percent sign: refused below.
  }
  throw new Obstacle<ProxyFacts>({ kind: 'bad proxy' });
}

/** What a proxy's answer must not show in the log: the credentials, as they are written and as they are sent. */
export function secretsOf(proxy: URL): string[] {
  const { username, password } = proxy;
  if (username === '' && password === '') return [];
  const users = [username, decoded(username)].filter(({ length }) => length >= MIN_SECRET_USER);
  return [...users, password, decoded(password), basicOf(proxy)];
}

/** The passwords in the variables that name proxies, as they stand there and decoded, to be kept secret. */
export function proxyPasswords(): string[] {
  const proxies = Object.entries(process.env).filter(([name]) => /^(https?|all)_proxy$/i.test(name));
  return proxies.flatMap(([, url = '']) => {
    if (!URL.canParse(url)) return [];
    const { password } = new URL(url);
    return [password, decoded(password)];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** User and password as the header Proxy-Authorization has them (RFC 7617). */
export function basicOf({ username, password }: URL): string {
  return Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64');
}
