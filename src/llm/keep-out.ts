import type { TextOrigin } from '../core/news/extraction.ts';
import { OPERATOR } from '../core/scope.ts';

/** Whether settings keep an article from the model. An entry is a space's id, `operator` for the operator's own space, or a host, which stands for its subdomains too. */
export function isKeptOut({ space, urls }: TextOrigin, keepOut: readonly string[]): boolean {
  const hosts = urls.flatMap((url) => URL.parse(url)?.hostname.toLowerCase() || []);
  return keepOut.some(
    (entry) =>
      entry === (space === OPERATOR ? 'operator' : space.toLowerCase()) ||
      hosts.some((host) => host === entry || host.endsWith(`.${entry}`)),
  );
}
