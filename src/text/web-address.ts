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

/** An address as a person types it, `https:` where no scheme stands before it, without its fragment; undefined where it is none of the web. */
export function typedAddress(typed: string): string | undefined {
  const named = /^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^/]+:\d+(?:\/|$)/.test(typed) ? typed : `https://${typed}`;
  const address = webAddress(named);
  if (address === undefined) return undefined;
  const url = new URL(address);
  url.hash = '';
  return /[.:]/.test(url.hostname) ? url.href : undefined;
}
