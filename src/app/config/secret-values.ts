/** A shorter value stands in ordinary words too. */
const SHORTEST = 4;

/** Of an address of the web or a database, as it stands and decoded. */
function passwordsIn(value: string): string[] {
  const url = URL.parse(value);
  if (!url || url.password === '') return [];
  try {
    return [url.password, decodeURIComponent(url.password)];
  } catch {
    return [url.password];
  }
}

/** What no log may show, whoever writes it: the values of secret variables, and passwords inside addresses; as they stand and as JSON writes them, the longest first. */
export function secretValues(variables: ReadonlyMap<string, { readonly value: string }>, secret: readonly string[]): readonly string[] {
  const values = [...variables].flatMap(([name, { value }]) => (secret.includes(name) ? [value] : passwordsIn(value)));
  const written = values.flatMap((value) => [value, JSON.stringify(value).slice(1, -1)]);
  return [...new Set(written)].filter(({ length }) => length >= SHORTEST).toSorted((a, b) => b.length - a.length);
}

export const withoutSecrets = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((shown, secret) => shown.replaceAll(secret, '(secret)'), text);
