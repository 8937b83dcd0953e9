import { isFiniteNoAct } from '../../grammar/verbs.ts';
import { ACTS, HARDLY_NOUNS } from '../../lexicon/demands/acts.ts';
import { CLAIMING_VERBS } from '../../lexicon/demands/cues.ts';
import { MODALS, PASSIVE_OF_CLAUSE } from '../../lexicon/demands/modals.ts';
import { DUTY_BY_NEED } from '../../lexicon/function-words.ts';
import { CUE_VERBS } from '../../lexicon/verbs.ts';
import type { Entity } from '../../speakers/entities/entity.ts';
import type { DemandScene } from '../parties.ts';
import { contentEnd } from '../phrases.ts';
import { isQuoteMark, lowerAt, mentionAt, mentionOf, type Strip, tokenAt } from '../scene.ts';
import type { Content, CueSite } from './frame.ts';

/** The furthest from the head of its clause that a verb may stand, in tokens. */
const REACH = 22;

/** "that X do", "that X must do", "that N be done" from token `from` on; X is the addressee unless the clause is passive. */
export function clauseAfter(
  site: CueSite,
  from: number,
  lemma: string,
): { contents: Content[]; addressee: Entity | undefined; pattern: 'that' } | undefined {
  const { scene, strip } = site;
  const that = lowerAt(scene, from) === 'that';
  if (!that && !(lemma === 'demand' || lemma === 'insist')) return undefined;
  let start = that ? from + 1 : from;
  while (start < strip.to && (isQuoteMark(scene, start) || lowerAt(scene, start) === ',')) start++;
  const verb = verbOfClause(scene, strip, start);
  if (verb < 0) return undefined;
  const modal = MODALS.has(lowerAt(scene, verb));
  const subjunctive = !modal && (lowerAt(scene, verb) === 'be' || lowerAt(scene, verb) === 'not' || !isFiniteNoAct(lowerAt(scene, verb)));
  if (!modal && !subjunctive) return undefined;
  if (!that && !(lemma === 'insist' ? modal : subjunctive && mentionAt(scene, start) >= 0)) return undefined;
  if (CLAIMING_VERBS.has(lemma) && !modal && !subjunctive) return undefined;
  const end = contentEnd(scene, strip, { from: start, kind: 'clause', solid: verb });
  const addressee = addresseeOf(scene, start, verb);
  const more = lowerAt(scene, end) === 'and' && lowerAt(scene, end + 1) === 'that' ? clauseAfter(site, end + 1, lemma) : undefined;
  const rest = more?.contents.map((content) => ({ ...content, addressee: content.addressee ?? more.addressee })) ?? [];
  return { contents: [{ from: start, to: end }, ...rest], addressee, pattern: 'that' };
}

/** The modal, "be" or bare verb behind the clause's subject; -1 where a finite verb comes first. */
export function verbOfClause(scene: DemandScene, strip: Strip, from: number): number {
  let commas = 0;
  for (let k = from + 1; k < Math.min(strip.to, from + REACH); k++) {
    const token = tokenAt(scene, k);
    const { lower } = token;
    if (token.kind === 'mark') {
      if (lower === ',') commas++;
      else if (/^[;:]$/.test(lower)) return -1;
      continue;
    }
    if (commas === 1) continue;
    if ((mentionAt(scene, k) >= 0 && !swallowed(scene, k, from)) || token.kind !== 'word') continue;
    if (MODALS.has(lower) && (!DUTY_BY_NEED.has(lower) || lowerAt(scene, k + 1) === 'to')) return k;
    if (lower === 'be' || lower === 'not') return k;
    if (isFiniteNoAct(lower) && !token.capital) return -1;
    if (
      !token.capital &&
      (mentionAt(scene, k - 1) >= 0 || swallowed(scene, k, from) || commas > 1 || /(?:[^s]s|\))$/.test(lowerAt(scene, k - 1))) &&
      (ACTS.has(lower) || CUE_VERBS.get(lower)?.form === 'base')
    )
      return k;
    if (k - from > 0 && lower !== 'end' && HARDLY_NOUNS.has(lower)) return k;
  }
  return -1;
}

/** "that Egypt release": a verb that the description which "that" opens took for its noun. */
const swallowed = (scene: DemandScene, at: number, from: number): boolean => {
  return mentionOf(scene, at)?.from === from - 1 && lowerAt(scene, from - 1) === 'that' && ACTS.has(lowerAt(scene, at));
};

/** Whom the clause's subject names. Nobody, where the clause says what is to be done to it. */
export function addresseeOf(scene: DemandScene, from: number, verb: number): Entity | undefined {
  const be =
    lowerAt(scene, verb) === 'be' ||
    lowerAt(scene, verb + 1) === 'be' ||
    (lowerAt(scene, verb + 1) === 'to' && lowerAt(scene, verb + 2) === 'be') ||
    (lowerAt(scene, verb) === 'not' && lowerAt(scene, verb + 1) === 'be');
  if (be && PASSIVE_OF_CLAUSE.test(lowerAt(scene, skipTo(scene, verb)))) return undefined;
  return scene.parties.ofPhrase({ from, to: verb });
}

function skipTo(scene: DemandScene, verb: number): number {
  let k = verb;
  for (let n = 0; n < 5 && lowerAt(scene, k) !== 'be'; n++) k++;
  k++;
  while (/ly$/.test(lowerAt(scene, k))) k++;
  return k;
}
