/** Names of parameters that only say where a reader came from; none that some site uses to name its articles. */
const TRACKING =
  /^(?:utm_.*|ga_.*|mc_(?:cid|eid)|mtm_.*|pk_(?:campaign|kwd|source|medium)|at_(?:medium|campaign|custom\d|link_.*|bbc_team|format|ptr_name|campaign_type)|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|_ga|_gl|_hsenc|_hsmi|__twitter_impression|ns_(?:mchannel|source|campaign|linkname|fee)|cmpid?|campaign_id|ocid|icid|ito|smid|smtyp|sref|srnd|ref|ref_?src|ref_url|referrer|partner|guccounter|guce_referrer.*|taid|wt[._]mc.*|xtor|spm|s_cid|ftag|soc_(?:src|trk)|share(?:d|_id|type)?|mkt_tok|oly_(?:anon|enc)_id|vero_id|trk|tracking_?id|rss|via|CMP|INTCMP|amp)$/i;
/** Beginnings of host names that lead to the same site: `m.`, `amp.`, `mobile.`, and `www.`. */
const DEVICE_HOSTS = /^(?:www\d?|m|mobile|amp|touch|wap)\.(?=[^.]+\.[^.]+)/;
/** `/amp/story`, `/story/amp`, `/story.amp`, `story.amp.html`. */
const AMP_PATHS: readonly (readonly [RegExp, string])[] = [
  [/^\/amp(?=\/.)/i, ''],
  [/\/amp\/?$/i, ''],
  [/\.amp$/i, ''],
  [/\.amp(?=\.html?$)/i, ''],
];
/** AMP pages that Google serves for the site: https://developers.google.com/amp/cache/amp-cache-urls. */
const AMP_CACHES: readonly RegExp[] = [
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/amp\/s\/(.+)$/i,
  /^https?:\/\/[\w-]+\.cdn\.ampproject\.org\/[vc]\/(?:s\/)?(.+)$/i,
];
const INDEX_PAGE = /\/(?:index|default)\.(?:html?|php|aspx?)$/i;

/**
 * One form for the URLs that show one article: https, no `www.` or `m.`, no AMP, no tracking parameters, the others in order, no fragment
 * (but one that names a page, `#!`), no slash at the end. For comparing, not for fetching: a site may answer under another form alone.
 * Anything but an http or https URL comes back unchanged. Idempotent.
 */
export function canonicalUrl(given: string): string {
  const url = URL.parse(unwrapped(given.trim()));
  if (!url || !/^https?:$/.test(url.protocol)) return given;
  const host = url.hostname.replace(DEVICE_HOSTS, '').replace(/\.$/, '');
  const port = url.port === '' || url.port === '80' ? '' : `:${url.port}`;
  const parameters = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  const query = new URLSearchParams(parameters.sort(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1))).toString();
  const fragment = url.hash.startsWith('#!') ? url.hash : '';
  return `https://${host}${port}${pathOf(url.pathname)}${query === '' ? '' : `?${query}`}${fragment}`;
}

function unwrapped(url: string): string {
  for (const cache of AMP_CACHES) {
    const inner = cache.exec(url)?.[1];
    if (inner !== undefined) return unwrapped(`https://${inner}`);
  }
  return url;
}

function pathOf(pathname: string): string {
  let path = pathname.replace(/\/{2,}/g, '/');
  for (let before = ''; before !== path; ) {
    before = path;
    for (const [pattern, plain] of AMP_PATHS) path = path.replace(pattern, plain);
    path = path.replace(INDEX_PAGE, '/').replace(/\/+$/, '');
  }
  return path === '' ? '/' : path;
}

/** Whether two URLs are of one site, on any device: a page is believed only about addresses on its own site. */
export function sameSite(a: string, b: string): boolean {
  const [left, right] = [a, b].map((url) => URL.parse(canonicalUrl(url))?.host);
  return left !== undefined && left === right;
}
