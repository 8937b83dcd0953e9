import { words } from '../lexicon/words.ts';
import type { Entity } from '../speakers/entities.ts';
import type { Found } from './found.ts';
import type { Phrase } from './parties.ts';
import { type Scene, tokenAt } from './scene.ts';

/** One thing demanded, with the frame's finding that it belongs to. */
export interface Item extends Phrase {
  readonly found: Found;
  readonly stems: ReadonlySet<string>;
}

const EMPTY = words(
  'the and that for with from this these those have has must should need needs will would their there they them what when which who whom into over about after before been being more most some such than then only also just very all any his her its our your not are was were can could may out upon make take give let',
);

/** The words of a content that tell it from others, cut to their stem; the parties' names say nothing of it. */
export function stemsOf(scene: Scene, phrase: Phrase, parties: readonly (Entity | undefined)[]): Set<string> {
  const names = new Set(
    parties.flatMap((p) => (p ? [p.name, ...p.aliases] : [])).flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)),
  );
  const stems = new Set<string>();
  for (let k = phrase.from; k < phrase.to; k++) {
    const { kind, lower } = tokenAt(scene, k)!;
    if (kind === 'mark' || kind === 'possessive' || lower.length < 3 || EMPTY.has(lower) || names.has(lower)) continue;
    stems.add(stem(lower));
  }
  return stems;
}

/** Crude on purpose: "expand" and "expansion" meet, "resign" and "resignation" too. */
export const stem = (lower: string): string => lower.replace(/(?:'s|ies|ing|ed|es|s|ion|ment|ation)$/, '').slice(0, 5);

/** Drops each item that tells again what another of the same issuer does; the fullest stays, in the place of the first. */
export function withoutRepeats(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  const byIssuer = new Map<Entity | undefined, number[]>();
  for (const item of items) {
    const rivals = [...(byIssuer.get(item.found.issuer) ?? []), ...(item.found.issuer ? (byIssuer.get(undefined) ?? []) : [])];
    const twin = rivals.slice(-RECENT).find((index) => isRepeat(kept[index]!, item));
    if (twin === undefined) {
      kept.push(item);
      byIssuer.set(item.found.issuer, [...(byIssuer.get(item.found.issuer) ?? []).slice(-RECENT), kept.length - 1]);
    } else if (weight(item) > weight(kept[twin]!)) kept[twin] = item;
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** How many of an issuer's latest demands one is held against: keeps it linear. */
const RECENT = 40;

const weight = (item: Item): number =>
  (item.found.rule === 'enumeration' ? 100 * item.found.contents.length : 0) +
  (item.found.issuer ? 60 : 0) +
  (item.found.addressee ? 12 : 0) +
  (/-(?:to|on|for|at|with)$/.test(item.found.rule) ? 1 : 0) +
  2 * Math.min(item.stems.size, 12);

function isRepeat(a: Item, b: Item): boolean {
  if (a.found.cue.from === b.found.cue.from) return false;
  if (a.from < b.to && b.from < a.to) return a.found.issuer === b.found.issuer || !a.found.issuer || !b.found.issuer;
  if (a.found.addressee && b.found.addressee && a.found.addressee !== b.found.addressee) return false;
  const [small, large] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  if (small.size === 0) return false;
  let common = 0;
  for (const word of small) if (large.has(word)) common++;
  return common / small.size >= (small.size < 3 ? 1 : 0.6);
}
