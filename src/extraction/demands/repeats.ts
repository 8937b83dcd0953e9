import type { Polarity } from '../../core/news/demand.ts';
import { containment } from '../../text/overlap.ts';
import { firstLetters } from '../../text/stem.ts';
import { FUNCTION_WORDS, LIGHT_VERBS } from '../../text/stop-words.ts';
import type { Pattern } from '../lexicon/demands/verbs.ts';
import type { Entity } from '../speakers/entities/entity.ts';
import type { FramedDemand } from './frames/frame.ts';
import type { Phrase } from './parties.ts';
import { pointedPhrase } from './polarity.ts';
import { type CuedText, tokenAt } from './scene.ts';

/** One thing demanded, with the frame's finding that it belongs to. */
export interface DemandedItem extends Phrase {
  readonly framed: FramedDemand;
  readonly polarity: Polarity;
  /** What its words say, the parties' names left out. */
  readonly stems: ReadonlySet<string>;
}

/** `phrase` with the "not" or "against" before it, where it is to be left. */
export function demandedItem(scene: CuedText, phrase: Phrase, framed: FramedDemand): DemandedItem {
  const { polarity, from } = pointedPhrase(scene, phrase, framed.strip);
  const { to } = phrase;
  return { from, to, framed, polarity, stems: stemsOf(scene, { from, to }, [framed.issuer, framed.addressee]) };
}

/** The words of a content that tell it from others, cut to their stem; the parties' names say nothing of it. */
function stemsOf(scene: CuedText, phrase: Phrase, parties: readonly (Entity | undefined)[]): Set<string> {
  const names = new Set(
    parties.flatMap((p) => (p ? [p.name, ...p.aliases] : [])).flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)),
  );
  const stems = new Set<string>();
  for (let k = phrase.from; k < phrase.to; k++) {
    const { kind, lower } = tokenAt(scene, k);
    if (
      kind === 'mark' ||
      kind === 'possessive' ||
      lower.length < 3 ||
      FUNCTION_WORDS.has(lower) ||
      LIGHT_VERBS.has(lower) ||
      names.has(lower)
    )
      continue;
    stems.add(stemOf(lower));
  }
  return stems;
}

/** Words with the same first letters, this many, count as one: "expand" and "expansion", "resign" and "resignation". */
const STEM_LETTERS = 5;
export const stemOf = (lower: string): string => firstLetters(lower, STEM_LETTERS);

/** Drops each item that tells again what another of the same issuer does; the fullest stays, in the place of the first. */
export function withoutRepeats(items: readonly DemandedItem[]): DemandedItem[] {
  const kept: DemandedItem[] = [];
  const byIssuer = new Map<Entity | undefined, number[]>();
  for (const item of items) {
    const { issuer } = item.framed;
    const own = byIssuer.get(issuer) ?? [];
    const rivals = [...own, ...(issuer ? (byIssuer.get(undefined) ?? []) : [])];
    const twin = rivals.slice(-RECENT).find((index) => isRepeat(kept[index]!, item));
    if (twin === undefined) {
      kept.push(item);
      byIssuer.set(issuer, [...own.slice(-RECENT), kept.length - 1]);
    } else kept[twin] = toldTwice(kept[twin]!, item);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** The fuller of the two, as sure as the surer. */
function toldTwice(one: DemandedItem, other: DemandedItem): DemandedItem {
  const fuller = weight(other) > weight(one) ? other : one;
  const confidence = Math.max(one.framed.confidence, other.framed.confidence);
  return { ...fuller, framed: { ...fuller.framed, confidence } };
}

/** How many of an issuer's latest demands one is held against: keeps it linear. */
const RECENT = 40;

/** Patterns in which a word stands between the verb and the party or the thing. */
const LINKED: ReadonlySet<Pattern> = new Set(['to', 'on', 'for', 'at', 'with']);
/** The words of a content that count for how much it tells. */
const MOST_STEMS = 12;

/** How much an item tells: a list's before all others, then one with an issuer, then one with an addressee, then the longer one. */
const weight = ({ framed, stems }: DemandedItem): number =>
  (framed.frame.kind === 'list' ? 100 * framed.contents.length : 0) +
  (framed.issuer ? 60 : 0) +
  (framed.addressee ? 12 : 0) +
  (framed.pattern && LINKED.has(framed.pattern) ? 1 : 0) +
  2 * Math.min(stems.size, MOST_STEMS);

/** The share of the shorter content's words that the other has where they say the same; of one or two words, all. */
const SAME = 0.6;
const FEW = 3;

function isRepeat(a: DemandedItem, b: DemandedItem): boolean {
  const [one, other] = [a.framed, b.framed];
  if (one.cue.from === other.cue.from || a.polarity !== b.polarity) return false;
  if (a.from < b.to && b.from < a.to) return one.issuer === other.issuer || !one.issuer || !other.issuer;
  if (one.addressee && other.addressee && one.addressee !== other.addressee) return false;
  return containment(a.stems, b.stems) >= (Math.min(a.stems.size, b.stems.size) < FEW ? 1 : SAME);
}
