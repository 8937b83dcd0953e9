import type { TextOrigin } from '../core/news/extraction.ts';
import { OPERATOR } from '../core/scope.ts';

/** Whether an article's source or space is kept out: by the space itself, `operator` for the operator's, or a host and all under it. */
export function isKeptOut({ space, urls }: TextOrigin, keepOut: readonly string[]): boolean {
  const hosts = urls.flatMap((url) => URL.parse(url)?.hostname.toLowerCase() || []);
  return keepOut.some(
    (entry) =>
      entry === (space === OPERATOR ? 'operator' : space.toLowerCase()) ||
      hosts.some((host) => host === entry || host.endsWith(`.${entry}`)),
  );
}
