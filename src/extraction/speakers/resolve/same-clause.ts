import { SUBORDINATORS } from '../../lexicon/quotes/clauses.ts';
import { isFiniteVerb, PENN } from '../../tagging/tag-set.ts';
import type { Entity } from '../entities/entity.ts';
import { isName, type Mention } from '../mention.ts';
import type { ResolutionState } from './reading.ts';

/** Leads to a clause that may name the subject: "in the town where Lee grew up". */
const leavesClause = (lower: string): boolean => SUBORDINATORS.has(lower) || /^(?:as|but|where|which|who)$/.test(lower);
/** How long an aside behind a subject is at most, in tokens. */
const LONGEST_ASIDE = 24;

/** Whom the clause names whose verb stands at token `verb`, up to the next mark or "when": none of them is its subject (principle C; Chomsky 1981). None where no verb stands there. */
export function namedInClause({ document, mentions, position, index, standings }: ResolutionState, verb: number): readonly Entity[] {
  const { tokens, sentences, unitOfToken, tags } = document;
  if (!isFiniteVerb(tags.pos[verb] ?? PENN.SYM)) return [];
  const { to } = sentences[standings.sentence]!;
  let end = verb;
  while (tokens[end]?.kind === 'word' && unitOfToken[end]! < to && !leavesClause(tokens[end]!.lower)) end++;
  const named: Entity[] = [];
  for (let next = position + 1; (mentions[next]?.from ?? end) < end; next++) {
    const other = mentions[next]!;
    if (other.from >= verb && isName(other) && !other.quoted) named.push(...index.candidates(other).entities);
  }
  return named;
}

/** "The teenager told Lee", "The teenager, who scored twice, had told Lee": he is not Lee. */
export function namedBeside(reading: ResolutionState, { to }: Mention): readonly Entity[] {
  const { tokens } = reading.document;
  if (tokens[to]?.text !== ',' || tokens[to + 1]?.lower !== 'who') return namedInClause(reading, to);
  for (let k = to + 2; k < to + LONGEST_ASIDE; k++) if (tokens[k]?.text === ',') return namedInClause(reading, k + 1);
  return [];
}
