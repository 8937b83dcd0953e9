import { canBeAct } from '../grammar/verbs.ts';
import { ACTS } from '../lexicon/demands/acts.ts';
import { PAIRED } from '../lexicon/demands/contents.ts';
import { COORDINATORS, DETERMINERS } from '../lexicon/function-words.ts';
import type { ContentKind } from './enumerations.ts';
import type { DemandScene, Phrase } from './parties.ts';
import { isQuoteMark, lowerAt, tokenAt } from './scene.ts';

/** The items of an enumeration in [from, to), in order: "A, B, and C"; "A and B" where both begin with a determiner; "to A and to B". One item where nothing parts it. */
export function itemsOf(scene: DemandScene, { from, to }: Phrase, kind: ContentKind): Phrase[] {
  const cuts = kind === 'thing' ? thingCuts(scene, from, to) : kind === 'act' ? actCuts(scene, from, to) : [];
  const items: Phrase[] = [];
  let start = from;
  for (const [end, next] of cuts) {
    items.push({ from: start, to: end });
    start = next;
  }
  items.push({ from: start, to });
  return items;
}

/** Where items part: [end of one, start of the next]. */
function thingCuts(scene: DemandScene, from: number, to: number): [number, number][] {
  const commas: [number, number][] = [];
  let last: [number, number] | undefined;
  let depth = 0;
  for (let k = from; k < to; k++) {
    const lower = lowerAt(scene, k);
    if (lower === '(' || lower === '[') depth++;
    if (lower === ')' || lower === ']') depth--;
    if (depth > 0) continue;
    if (lower === 'as' && lowerAt(scene, k + 1) === 'well' && lowerAt(scene, k + 2) === 'as') return [...commas, [k, k + 3]];
    if (lower === ',' && COORDINATORS.has(lowerAt(scene, k + 1))) last = [k, k + 2];
    else if (lower === ',') commas.push([k, k + 1]);
    else if (
      lower === 'and' &&
      last?.[1] !== k + 1 &&
      (commas.length > 0 ||
        (DETERMINERS.has(lowerAt(scene, k + 1)) && DETERMINERS.has(lowerAt(scene, from)) && plain(scene, from, k)) ||
        lowerAt(scene, k + 1) === 'for')
    ) {
      const next = lowerAt(scene, k + 1) === 'for' ? k + 2 : k + 1;
      if (next < to) last = [k, next];
    }
  }
  if (!last) return [];
  const all = [...commas.filter(([end]) => end < last[0]), last];
  return all.every(([end, next], i) => end - (all[i - 1]?.[1] ?? from) > 0 && next < to) ? all : [];
}

/** A short first item that holds no act and no pair of its own: "an inquiry", not "a treaty between the North". */
function plain(scene: DemandScene, from: number, to: number): boolean {
  if (to - from > 8) return false;
  for (let k = from; k < to; k++) if (PAIRED.has(lowerAt(scene, k))) return false;
  return true;
}

/** "to A and to B" always; "A, and B" where no other comma makes it a list of steps. */
function actCuts(scene: DemandScene, from: number, to: number): [number, number][] {
  const cuts: [number, number][] = [];
  let commas = 0;
  for (let k = from + 1; k + 2 < to; k++) {
    const lower = lowerAt(scene, k);
    if (lower === ',') commas++;
    if (lower === 'and' && lowerAt(scene, k + 1) === 'to' && canBeAct(lowerAt(scene, k + 2), tokenAt(scene, k + 2).capital))
      cuts.push([k, k + 2]);
    else if (lower === 'and' && ACTS.has(lowerAt(scene, k + 1)) && isQuoteMark(scene, k - 1)) cuts.push([k, k + 1]);
    else if (
      lower === 'and' &&
      commas === 1 &&
      lowerAt(scene, k - 1) === ',' &&
      ACTS.has(lowerAt(scene, k + 1)) &&
      k - from > 3 &&
      to - k > 4
    )
      cuts.push([k - 1, k + 1]);
  }
  return commas > 1 ? cuts.filter(([end]) => lowerAt(scene, end) === 'and') : cuts;
}
