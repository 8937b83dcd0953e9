/** An address of the web, on `base` where it is relative, without a name or password in it; absent where it is none. */
export function webAddress(href: string | undefined, base?: string): string | undefined {
  const trimmed = href?.trim();
  const url = trimmed ? URL.parse(trimmed, base) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') return undefined;
  url.username = '';
  url.password = '';
  return url.href;
}
