import { ARTICLES, GOVERNORS } from '../../lexicon/function-words.ts';
import { NO_APPOSITIONS, NO_ROLE_OPENERS, NOUNS_OF_TITLES, ROLE_OPENERS } from '../../lexicon/people/roles.ts';
import { AUXILIARIES, CUE_VERBS, OTHER_VERBS } from '../../lexicon/verbs.ts';
import { isAdjective, isFiniteVerb, isProper, PENN } from '../../tagging/tag-set.ts';
import type { Entity } from '../entities/entity.ts';
import { endOfLabel, type Mention } from '../mention.ts';
import { isRoleNoun } from '../word-classes.ts';
import type { ResolutionState } from './reading.ts';

/** "Dr Hale" may be called the doctor later. */
export function titleNouns({ document: { tokens } }: ResolutionState, mention: Mention, entity: Entity): void {
  for (let k = mention.from; k < mention.to; k++)
    for (const noun of NOUNS_OF_TITLES.get(tokens[k]?.lower.replace(/\.$/, '') ?? '') ?? []) entity.roleNouns.add(noun);
}

/** "Putin's spokesman, Dmitry Peskov,": the description between commas is his. */
export function roleBefore(reading: ResolutionState, mention: Mention, entity: Entity): void {
  const { tokens } = reading.document;
  const before = reading.mentions[reading.position - 1];
  if (before?.kind !== 'description' || before.quoted) return;
  const end = endOfLabel(reading.document, before);
  if (end !== mention.from - 1 || tokens[end]?.text !== ',') return;
  const head = before.core[0]!;
  const after = tokens[mention.to];
  if (!isRoleNoun(head) || (after && after.kind !== 'mark')) return;
  if (end > before.to) {
    // The fitted weights know no role whose words go on behind the mention.
    entity.calling ??= before.label;
    return;
  }
  entity.roleNouns.add(head);
  entity.role ??= before.label;
  entity.gender ??= before.gender;
  if (entity.kind === 'unsure') entity.kind = 'person';
}

/** A role ends before what its bearer does: "a strategist whose agency …". */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['who', 'who’s', "who's", 'whom', 'whose', 'which', 'where', 'when', 'while']);
/** ", the 54-year-old mayor of …," and ", a spokesman for …,": the role that stands behind a name. */
export function roleBehind(reading: ResolutionState, mention: Mention, entity: Entity): void {
  const { tokens, text, tags } = reading.document;
  if (tokens[mention.to]?.text !== ',') return;
  let k = mention.to + 1;
  if (tokens[k]?.kind === 'number' && tokens[k + 1]?.text === ',') k += 2;
  const first = tokens[k];
  const opener = tokens[ARTICLES.has(first?.lower ?? '') ? k + 1 : k]?.lower ?? '';
  const isRole = !NO_ROLE_OPENERS.has(opener) && !GOVERNORS.has(opener);
  if (
    first?.kind !== 'word' ||
    !(ROLE_OPENERS.has(first.lower) || isRoleNoun(first.lower) || tokens[k + 1]?.lower === 'of' || !first.capital)
  )
    return;
  let noun = -1;
  let end = k;
  while (end < tokens.length && end - k < 16) {
    const token = tokens[end]!;
    if (token.kind === 'mark' && /^[,.;:"“”()—–]$/.test(token.text)) break;
    if (noun >= 0 && (CLAUSE_OPENERS.has(token.lower) || AUXILIARIES.has(token.lower))) break;
    // "When she asked Lee, the director replied": the phrase is the subject of its own verb.
    if (noun >= 0 && CUE_VERBS.has(token.lower) && isFiniteVerb(tags.pos[end] ?? PENN.SYM)) return;
    if (noun < 0 && isRoleNoun(token.lower) && end - k < 8) noun = end;
    if (noun < 0 && token.kind === 'word' && (CUE_VERBS.has(token.lower) || AUXILIARIES.has(token.lower) || OTHER_VERBS.has(token.lower)))
      return;
    end++;
  }
  // A noun that no list has says nothing of whether the name is a person's.
  if (noun < 0 && entity.kind === 'person') noun = headOfApposition(reading, k, end);
  if (noun < 0 || first.lower === 'who') return;
  if (isRole) entity.roleNouns.add(tokens[noun]!.lower);
  if (isRole && !entity.role) entity.role = text.slice(tokens[ARTICLES.has(first.lower) ? k + 1 : k]!.start, tokens[end - 1]!.end);
  if (entity.kind === 'unsure') entity.kind = 'person';
}

/** "Eva Ruiz, the harbour master,": the head of a noun phrase with an article between a name and the next mark, whatever noun it is; -1 where there is none. */
function headOfApposition({ document: { tokens, tags } }: ResolutionState, from: number, end: number): number {
  if (!ARTICLES.has(tokens[from]?.lower ?? '')) return -1;
  let head = -1;
  for (let k = from + 1; k < end; k++) {
    const pos = tags.pos[k] ?? PENN.SYM;
    if (pos === PENN.NN) head = k;
    else if (pos === PENN.IN && head >= 0) break;
    else if (!isAdjective(pos) && !isProper(pos) && pos !== PENN.POS) return -1;
  }
  return head >= 0 && NO_APPOSITIONS.has(tokens[head]?.lower ?? '') ? -1 : head;
}
