/** The passwords in the variables that name proxies, as they stand there and decoded, to be kept secret. */
export function proxyPasswords(env: NodeJS.ProcessEnv): string[] {
  const proxies = Object.entries(env).filter(([name]) => /^(https?|all)_proxy$/i.test(name));
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
