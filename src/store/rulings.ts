import type { Speaker } from '../core/speaker.ts';
import type { SpeakerRuling } from '../core/speaker-rulings.ts';
import { foldName } from './names.ts';

/** For each folded name that is ruled on, the name under which its speaker goes. */
export type Ruled = ReadonlyMap<string, string>;

/** What all rulings come to, read in the order in which they were made: the last word on a name holds. */
export function ruledNames(rulings: readonly Pick<SpeakerRuling, 'kind' | 'name' | 'other'>[]): Ruled {
  const ruled = new Map<string, string>();
  for (const { kind, name, other } of rulings) {
    if (kind === 'merge') merge(ruled, name, other);
    else if (foldName(name) !== foldName(other)) split(ruled, name, other);
  }
  return ruled;
}

/** All that went under `other` goes under the name that `name` goes under; of one name, a person and a body are one. */
function merge(ruled: Map<string, string>, name: string, other: string): void {
  const into = ruled.get(foldName(name)) ?? name;
  const from = foldName(ruled.get(foldName(other)) ?? other);
  for (const [member, head] of ruled) if (foldName(head) === from) ruled.set(member, into);
  ruled.set(foldName(name), into);
  ruled.set(foldName(other), into);
}

/** `other` goes by itself; those who went under it stay together, under `name`. */
function split(ruled: Map<string, string>, name: string, other: string): void {
  const alone = foldName(other);
  for (const [member, head] of ruled) if (member !== alone && foldName(head) === alone) ruled.set(member, name);
  ruled.set(alone, other);
}

/** A speaker of an article as the rulings have it: under its ruled name, without names that are another's. Descriptions are never ruled on. */
export function asRuled(speaker: Speaker, ruled: Ruled): { readonly speaker: Speaker; readonly isRuled: boolean } {
  if (ruled.size === 0 || speaker.kind === 'unnamed') return { speaker, isRuled: false };
  const head = ruled.get(foldName(speaker.name));
  const name = head ?? speaker.name;
  const own = (alias: string): boolean => {
    const owner = ruled.get(foldName(alias));
    return owner === undefined || foldName(owner) === foldName(name);
  };
  const aliases = [speaker.name, ...speaker.aliases].filter((alias) => alias !== name && own(alias));
  return { speaker: { ...speaker, name, aliases: [...new Set(aliases)] }, isRuled: head !== undefined };
}

/** Whose a statement is that an article gives to `speaker` under the name `mention`: the mention's own, where a ruling parts the two. */
export function saidUnder(speaker: Speaker, mention: string, ruled: Ruled): Speaker {
  const folded = foldName(mention);
  const owner = ruled.get(folded);
  if (owner === undefined || speaker.kind === 'unnamed' || folded === foldName(speaker.name)) return speaker;
  if (!speaker.aliases.some((alias) => foldName(alias) === folded)) return speaker;
  const head = ruled.get(foldName(speaker.name)) ?? speaker.name;
  return foldName(owner) === foldName(head) ? speaker : { name: mention, kind: speaker.kind, aliases: [] };
}
