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

/** The address of a feed: as `webAddress`, `feed:` read as `http:` and without a fragment, which names a place in the same feed. */
export function feedAddress(href: string | undefined, base?: string): string | undefined {
  const address = webAddress(
    href?.trim().replace(FEED_SCHEME, (scheme) => (scheme.endsWith('/') ? 'http://' : '')),
    base,
  );
  return address?.replace(/#.*$/, '');
}

/** `feed://example.org/x` and `feed:https://example.org/x` (https://en.wikipedia.org/wiki/Feed_URI_scheme). */
const FEED_SCHEME = /^feed:(?:\/\/|(?=https?:))/i;

/**
 * An address as a person types it, `https:` where no scheme stands before it, without its fragment; undefined where it is none of the web. A number
 * is none, though browsers read one as an IPv4 address: `2` is no way to write 0.0.0.2.
 */
export function typedAddress(typed: string): string | undefined {
  const address = feedAddress(withScheme(typed));
  if (address === undefined) return undefined;
  const { hostname } = new URL(address);
  if (IPV4.test(hostname) && !typed.includes(hostname)) return undefined;
  return /[.:]/.test(hostname) ? address : undefined;
}

const IPV4 = /^\d+(?:\.\d+){3}$/;

const withScheme = (typed: string): string =>
  /^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^/]+:\d+(?:\/|$)|^(?!mailto:)[^/]*@/i.test(typed) ? typed : `https://${typed}`;

/** Whether a user name or password stands in an address, which is always kept without. */
export function holdsPassword(typed: string | undefined): boolean {
  const url = URL.parse(withScheme(typed?.trim() ?? '').replace(FEED_SCHEME, 'http://'));
  return url !== null && (url.username !== '' || url.password !== '');
}

/** Every host that an address belongs to, the narrowest first: `news.bbc.co.uk`, `bbc.co.uk`, `co.uk`. None for a file. */
export function hostsOf(address: string): string[] {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return [];
  const labels = url.hostname.replace(/^www\d?\./, '').split('.');
  return labels.slice(0, -1).map((_, from) => labels.slice(from).join('.'));
}

/** The host of a typed address, `https://` before it or not; undefined for a name. */
export const hostTyped = (typed: string): string | undefined =>
  hostsOf(/^\S+\.\S+$/.test(typed) && !typed.includes('://') ? `https://${typed}` : typed)[0];
