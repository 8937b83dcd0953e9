import type { Quote } from '../../core/news/quote.ts';
import type { Speaker } from '../../core/news/speaker.ts';
import type { AnyRuling, AttributionRuling } from '../../core/ports/ruling-store.ts';
import { foldName } from '../../text/names.ts';
import { foldedWords } from '../../text/words.ts';

/** What all rulings together say; keys are folded names. */
export interface RuledNames {
  /** For each name with a ruling, the name under which its speaker is listed, as written. */
  readonly heads: ReadonlyMap<string, string>;
  /** For each name that was split off, the folded names it was split from. */
  readonly parted: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whose words of an article are, by `attributionKey`. */
  readonly attributions: ReadonlyMap<string, AttributionRuling>;
}

/** What all rulings come to, read in the order in which they were made: the last word on a name, and on words, holds. */
export function ruledNames(rulings: readonly AnyRuling[]): RuledNames {
  const heads = new Map<string, string>();
  const parted = new Map<string, Set<string>>();
  const attributions = new Map<string, AttributionRuling>();
  for (const ruling of rulings) {
    if (ruling.kind === 'story') continue;
    if (ruling.kind === 'attribution') {
      for (const origin of ruling.origins) attributions.set(attributionKey(origin, ruling.words), ruling);
      continue;
    }
    const { kind, name, other } = ruling;
    if (kind === 'merge') merge(heads, name, other);
    else if (foldName(name) !== foldName(other)) {
      split(heads, name, other);
      parted.set(foldName(other), (parted.get(foldName(other)) ?? new Set()).add(foldName(name)));
    }
  }
  return { heads, parted, attributions };
}

const attributionKey = (origin: string, words: string): string => `${origin}\n${foldedWords(words).join(' ')}`;

interface QuotePlace {
  readonly origin: string;
  /** By what the article calls the speaker there; empty where it doesn't. */
  readonly mention: string;
  /** Everybody whom the article names. */
  readonly named: readonly Speaker[];
}

/** When it was ruled whose the words of an article are; undefined where it was not. */
export const attributionRuledAt = ({ spans }: Pick<Quote, 'spans'>, origin: string, { attributions }: RuledNames): Date | undefined =>
  attributions.size > 0 ? attributions.get(attributionKey(origin, wordsOf(spans)))?.ruledAt : undefined;

const wordsOf = (spans: Quote['spans']): string => spans.map(({ text }) => text).join(' ');

/** Whose a quote of an article is under the rulings: whoever was ruled to have said it, under the name and role that the article gives them where it does. */
export function whoseWords({ spans, speaker }: Quote, { origin, mention, named }: QuotePlace, ruled: RuledNames): Speaker | undefined {
  const ruling = ruled.attributions.size > 0 ? ruled.attributions.get(attributionKey(origin, wordsOf(spans))) : undefined;
  if (!ruling) return speaker && saidUnder(speaker, mention, ruled);
  const { other } = ruling;
  if (!other) return undefined;
  return named.find(({ name, kind }) => kind === other.kind && foldName(name) === foldName(other.name)) ?? { ...other, aliases: [] };
}

/** Names listed under the head of `other` move to the head of `name`. Where both are one name, its person and its body become one. */
function merge(heads: Map<string, string>, name: string, other: string): void {
  const into = heads.get(foldName(name)) ?? name;
  const from = foldName(heads.get(foldName(other)) ?? other);
  for (const [member, head] of heads) if (foldName(head) === from) heads.set(member, into);
  heads.set(foldName(name), into);
  heads.set(foldName(other), into);
}

/** `other` is listed by itself; the other names that were listed under it move to `name`. */
function split(heads: Map<string, string>, name: string, other: string): void {
  const alone = foldName(other);
  for (const [member, head] of heads) if (member !== alone && foldName(head) === alone) heads.set(member, name);
  heads.set(alone, other);
}

/** A speaker of an article as the rulings have it: under its ruled name, without names that are another's. Descriptions are never ruled on. */
export function asRuled(speaker: Speaker, ruled: RuledNames): { readonly speaker: Speaker; readonly isRuled: boolean } {
  if (ruled.heads.size === 0 || speaker.kind === 'unnamed') return { speaker, isRuled: false };
  const head = ruled.heads.get(foldName(speaker.name));
  const name = head ?? speaker.name;
  const own = (alias: string): boolean => {
    const owner = ruled.heads.get(foldName(alias));
    return owner === undefined || foldName(owner) === foldName(name);
  };
  const aliases = [speaker.name, ...speaker.aliases].filter((alias) => alias !== name && own(alias));
  return { speaker: { ...speaker, name, aliases: [...new Set(aliases)] }, isRuled: head !== undefined };
}

/** Who made a statement that an article gives to `speaker`, called `mention` there: another speaker, of that name, where a ruling split the name off; else `speaker`. */
function saidUnder(speaker: Speaker, mention: string, { heads, parted }: RuledNames): Speaker {
  const folded = foldName(mention);
  const from = parted.get(folded);
  if (from === undefined || speaker.kind === 'unnamed' || folded === foldName(speaker.name)) return speaker;
  const headOf = (name: string): string => foldName(heads.get(name) ?? name);
  const own = headOf(foldName(speaker.name));
  if (own === headOf(folded) || ![...from].some((name) => headOf(name) === own)) return speaker;
  return { name: mention, kind: speaker.kind, aliases: [] };
}
