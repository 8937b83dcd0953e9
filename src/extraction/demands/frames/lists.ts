import { isCount, LIST_LINKS, LISTING, LISTING_VERBS } from '../../lexicon/demands/cues.ts';
import { DEMAND_NOUNS } from '../../lexicon/demands/nouns.ts';
import { itemsOf } from '../items.ts';
import type { DemandScene, Phrase } from '../parties.ts';
import { contentEnd } from '../phrases.ts';
import { lowerAt, mentionAt, tokenAt } from '../scene.ts';
import { subjectOf } from '../subjects.ts';
import type { CueSite, FrameMatch } from './frame.ts';
import { ownerBefore } from './nouns.ts';
import { opensThing } from './objects.ts';

const BULLET = /^(?:[•*‣▪·–—-]|\d{1,2}[.)]?|\([a-z0-9]\)|[a-z][.)])\s+/i;

/** "three key demands regarding A, B, and C"; "their demands include A and B"; "demands:" and a list below. One for each item. */
export function listedDemands(site: CueSite): FrameMatch | undefined {
  const { scene, strip, at } = site;
  if (strip.asks) return undefined;
  let from = at + 1;
  if (!LIST_LINKS.has(lowerAt(scene, from))) return undefined;
  const owner = ownerBefore(site) ?? makerOf(site);
  const items = lowerAt(scene, from) === ':' && from + 1 >= strip.to ? below(site) : undefined;
  let contents: readonly Phrase[] | undefined = items;
  if (!contents) {
    let links = 0;
    while (from < strip.to && LIST_LINKS.has(lowerAt(scene, from)) && links < 4) {
      from++;
      links++;
    }
    const listing = LISTING.has(lowerAt(scene, from - 1)) || lowerAt(scene, from - 1) === ':' || lowerAt(scene, from - 1) === '—';
    if (!listing && !counted(site)) return undefined;
    if (!opensThing(scene, strip, from)) return undefined;
    const end = contentEnd(scene, strip, { from, kind: 'thing' });
    contents = itemsOf(scene, { from, to: end }, 'thing');
    if (contents.length < 2 && /^(?:on|about)$/.test(lowerAt(scene, from - 1))) return undefined;
    if (contents.length < 2 && counted(site)) return undefined;
  }
  if (!owner?.entity || contents.length === 0) return undefined;
  return {
    label: 'enumeration',
    force: DEMAND_NOUNS.get(lowerAt(scene, at)) ?? 'demand',
    cue: { from: at, to: at + 1 },
    contents,
    issuer: owner.entity,
    addressee: undefined,
  };
}

const counted = ({ scene, strip, at }: CueSite): boolean => {
  for (let k = at - 1; k >= Math.max(strip.from, at - 4); k--) if (isCount(lowerAt(scene, k))) return true;
  return false;
};

/** "Workers listed four demands:": the subject of the verb before. */
function makerOf({ scene, strip, at }: CueSite) {
  for (let k = at - 1; k >= Math.max(strip.from, at - 6); k--) {
    if (LISTING_VERBS.test(lowerAt(scene, k)) && mentionAt(scene, k) < 0) return subjectOf(scene, strip, k);
  }
  return undefined;
}

/** The bulleted or numbered lines right below the sentence. */
function below({ scene, strip }: CueSite): Phrase[] | undefined {
  const { document } = scene;
  const paragraph = document.sentences[strip.sentence]!.paragraph;
  const items: Phrase[] = [];
  for (let p = paragraph + 1; p < Math.min(document.paragraphs.length, paragraph + 21); p++) {
    const { start, end } = document.paragraphs[p]!;
    const bullet = BULLET.exec(document.text.slice(start, start + 12));
    if (!bullet) break;
    const first = document.sentences[document.firstSentence[p]!]!;
    const from = tokenFrom(scene, document.units[first.from]!.tokenIndex, start + bullet[0].length);
    const to = tokenFrom(scene, from, end);
    if (to > from && to - from < 60) items.push({ from, to });
  }
  return items.length > 0 ? items : undefined;
}

function tokenFrom(scene: DemandScene, at: number, offset: number): number {
  let k = at;
  while (k < scene.document.tokens.length && tokenAt(scene, k).start < offset) k++;
  return k;
}
