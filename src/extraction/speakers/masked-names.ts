import type { Draft } from './mention.ts';
import type { Scan } from './scan.ts';

const isMask = (scan: Scan, at: number): boolean => scan.at(at).text === '*' && scan.at(at).start === scan.at(at - 1).end;

/** "Jo** Al****": a name whose letters a site hides. Undefined for a word masked inside, as swear words are. */
export function maskedName(scan: Scan, at: number): Draft | undefined {
  let to = at;
  while (scan.at(to).capital && isMask(scan, to + 1)) {
    to++;
    while (isMask(scan, to)) to++;
    const next = scan.at(to);
    if (next.kind === 'word' && next.start === scan.at(to - 1).end) return undefined;
  }
  return to === at ? undefined : { kind: 'person', from: at, to, core: [scan.document.text.slice(scan.at(at).start, scan.at(to - 1).end)] };
}
