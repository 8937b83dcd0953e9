/**
 * The URL as a browser would write it, resolved on `base` where it is relative, without a user name and password; undefined where it is no http
 * or https address.
 */
export function webAddress(href: string | undefined, base?: string): string | undefined {
  const trimmed = href?.trim();
  const url = trimmed ? URL.parse(trimmed, base) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') return undefined;
  url.username = '';
  url.password = '';
  return url.href;
}
