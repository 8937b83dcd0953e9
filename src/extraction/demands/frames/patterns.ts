import { isParticiple } from '../../grammar/verbs.ts';
import { PUT_TO_NOBODY } from '../../lexicon/demands/asking.ts';
import { ANSWERING, STEP_LINKS, STEPS_BY_A_PARTY } from '../../lexicon/demands/contents.ts';
import { NEEDS_PARTY } from '../../lexicon/demands/cues.ts';
import { ANYBODY, NEW_THINGS, OBJECTS_OF_FOR } from '../../lexicon/demands/parties.ts';
import { DEMAND_VERBS, type Pattern } from '../../lexicon/demands/verbs.ts';
import { BY_OR_FROM } from '../../lexicon/function-words.ts';
import type { Entity } from '../../speakers/entities/entity.ts';
import { itemsOf } from '../items.ts';
import type { DemandScene, Phrase } from '../parties.ts';
import { contentEnd } from '../phrases.ts';
import { lowerAt, mentionAt, mentionOf } from '../scene.ts';
import type { Content, CueSite } from './frame.ts';
import { actStart, infinitiveAfter, isPassive, isTrivial, opensThing } from './objects.ts';

/** What a pattern finds behind the verb. */
export interface VerbComplement {
  readonly contents: readonly Content[];
  readonly addressee: Entity | undefined;
  readonly pattern: Pattern;
}

/** What is to be done, from its base verb on. */
export function act({ scene, strip }: CueSite, from: number, addressee: Entity | undefined, pattern: Pattern): VerbComplement | undefined {
  const bare = lowerAt(scene, from) === 'not' ? from + 2 : from;
  if (ANSWERING.has(lowerAt(scene, bare))) return undefined;
  const end = contentEnd(scene, strip, { from, kind: 'act' });
  return end > from ? { contents: itemsOf(scene, { from, to: end }, 'act'), addressee, pattern } : undefined;
}

/** What is asked for, from its first word on. */
export function thing({ scene, strip }: CueSite, from: number, pattern: Pattern): VerbComplement | undefined {
  const end = contentEnd(scene, strip, { from, kind: 'thing' });
  if (end <= from) return undefined;
  const whom = mentionOf(scene, from);
  if (whom && whom.to >= end && whom.kind !== 'body') return undefined;
  if (isTrivial(scene, from, end)) return undefined;
  const contents = itemsOf(scene, { from, to: end }, 'thing');
  return { contents, addressee: contents.length === 1 ? stepper(scene, from, end) : undefined, pattern };
}

/** "the minister's resignation", "an apology from Lee": who is to do it. */
function stepper(scene: DemandScene, from: number, end: number): Entity | undefined {
  for (let k = from; k < end; k++) {
    if (!STEPS_BY_A_PARTY.has(lowerAt(scene, k))) continue;
    const before = mentionAt(scene, k - 1) >= 0 ? k - 1 : k - 2;
    if (mentionOf(scene, before)?.possessive) return scene.parties.ofMention(mentionAt(scene, before));
    return STEP_LINKS.has(lowerAt(scene, k + 1)) ? scene.parties.ofPhrase({ from: k + 2, to: end }) : undefined;
  }
  return undefined;
}

/** "demanded support from the assembly": of whom. */
export function fromWhom(site: CueSite, last: Phrase) {
  const { scene } = site;
  for (let k = last.from + 1; k < last.to - 1; k++) {
    if (!BY_OR_FROM.has(lowerAt(scene, k))) continue;
    const source = mentionOf(scene, k + 1) ?? mentionOf(scene, k + 2);
    if (!source) return undefined;
    if (source.to < last.to || lowerAt(scene, k) === 'by')
      return { addressee: scene.parties.ofPhrase({ from: k + 1, to: last.to }), contents: (all: readonly Phrase[]) => all };
    return {
      addressee: scene.parties.ofPhrase({ from: k + 1, to: last.to }),
      contents: (all: readonly Phrase[]) => [...all.slice(0, -1), { from: last.from, to: k }],
    };
  }
  return undefined;
}

/** "X to do" from X on. */
export function objectAct(site: CueSite, from: number, pattern: Pattern): VerbComplement | undefined {
  const { scene, strip } = site;
  const to = infinitiveAfter(scene, strip, from);
  if (to <= from) return undefined;
  const whom = scene.parties.ofPhrase({ from, to });
  const lemma = DEMAND_VERBS.get(lowerAt(scene, site.at))!.lemma;
  if (PUT_TO_NOBODY.has(lemma) && isPassive(scene, to + 1)) {
    const end = contentEnd(scene, strip, { from, kind: 'clause', solid: to });
    return { contents: [{ from, to: end }], addressee: undefined, pattern };
  }
  if (!whom && NEEDS_PARTY.has(lemma) && !ANYBODY.has(lowerAt(scene, from))) return undefined;
  return act(site, actStart(scene, to), whom, pattern);
}

/** "for N", "for X to do": an act where X is somebody named, else the whole phrase. */
export function forThing(site: CueSite, from: number): VerbComplement | undefined {
  const { scene, strip } = site;
  if (!opensThing(scene, strip, from) && !OBJECTS_OF_FOR.has(lowerAt(scene, from)) && !isParticiple(lowerAt(scene, from))) return undefined;
  const to = infinitiveAfter(scene, strip, from);
  if (to > from && to - from < 12 && lowerAt(scene, to + 1) !== 'be' && !NEW_THINGS.has(lowerAt(scene, from))) {
    const whom = scene.parties.ofPhrase({ from, to });
    if (whom && (isSomebody(scene, from) || to - from < 4)) return act(site, actStart(scene, to), whom, 'for');
  }
  return thing(site, from, 'for');
}

const isSomebody = (scene: DemandScene, at: number): boolean => {
  return mentionOf(scene, at)?.possessive === false;
};

/** "told X to do", "warned X not to do", "warned X against N". */
export function tellOrWarn(site: CueSite, from: number): VerbComplement | undefined {
  const { scene, strip } = site;
  const verb = DEMAND_VERBS.get(lowerAt(scene, site.at))!;
  for (let k = from; verb.patterns.has('against') && k < Math.min(strip.to, from + 10); k++) {
    if (lowerAt(scene, k) === 'against') {
      const found = thing(site, k + 1, 'against');
      return found && { ...found, addressee: scene.parties.ofPhrase({ from, to: k }) };
    }
    if (/^[,.;:]$|^that$/.test(lowerAt(scene, k))) break;
  }
  return objectAct(site, from, 'not');
}
