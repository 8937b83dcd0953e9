import type { Speaker } from '../../core/news/speaker.ts';
import type { SpeakerRuling } from '../../core/ports/ruling-store.ts';
import { foldName } from '../../text/names.ts';

/** What all rulings together say; keys are folded names. */
export interface RuledNames {
  /** For each name with a ruling, the name under which its speaker is listed, as written. */
  readonly heads: ReadonlyMap<string, string>;
  /** For each name that was split off, the folded names it was split from. */
  readonly parted: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What all rulings come to, read in the order in which they were made: the last word on a name holds. */
export function ruledNames(rulings: readonly Pick<SpeakerRuling, 'kind' | 'name' | 'other'>[]): RuledNames {
  const heads = new Map<string, string>();
  const parted = new Map<string, Set<string>>();
  for (const { kind, name, other } of rulings) {
    if (kind === 'merge') merge(heads, name, other);
    else if (foldName(name) !== foldName(other)) {
      split(heads, name, other);
      parted.set(foldName(other), (parted.get(foldName(other)) ?? new Set()).add(foldName(name)));
    }
  }
  return { heads, parted };
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
export function saidUnder(speaker: Speaker, mention: string, { heads, parted }: RuledNames): Speaker {
  const folded = foldName(mention);
  const from = parted.get(folded);
  if (from === undefined || speaker.kind === 'unnamed' || folded === foldName(speaker.name)) return speaker;
  const headOf = (name: string): string => foldName(heads.get(name) ?? name);
  const own = headOf(foldName(speaker.name));
  if (own === headOf(folded) || ![...from].some((name) => headOf(name) === own)) return speaker;
  return { name: mention, kind: speaker.kind, aliases: [] };
}
