import { NAMING_LINKS, SELF_CONTAINED } from '../../lexicon/people/descriptions.ts';
import { DOCUMENT_NOUNS, isWritten } from '../../lexicon/people/documents.ts';
import { BODY_NOUNS, BODY_PLURALS } from '../../lexicon/people/groups.ts';
import { PERSON_NOUNS } from '../../lexicon/people/person-nouns.ts';
import { ROLE_SYNONYMS } from '../../lexicon/people/roles.ts';
import { CUE_VERBS } from '../../lexicon/verbs.ts';
import { isFiniteVerb, PENN } from '../../tagging/tag-set.ts';
import { authorOf } from '../authors.ts';
import type { Resolution } from '../cast.ts';
import type { Entity } from '../entities/entity.ts';
import { endOfLabel, headOf, type Mention } from '../mention.ts';
import { isRoleNoun } from '../word-classes.ts';
import { toldAgain } from './again.ts';
import { descriptionChoice, hasOtherOwner } from './description-choice.ts';
import { resolveName } from './name.ts';
import { lastWord, qualifiersAgree } from './qualifiers.ts';
import { choose } from './ranking.ts';
import type { ResolutionState } from './reading.ts';

/** What is left of the probability that a description is of nobody whom the text names, where it speaks of somebody told of before. */
const OF_UNTOLD = 0.45;

export function resolveDescription(reading: ResolutionState, mention: Mention): Resolution {
  const head = headOf(mention);
  const next = reading.document.tokens[mention.to]?.lower ?? '';
  if (mention.kind === 'description' && isWritten(head, next) && !isRoleNoun(head)) return written(reading, mention, head);
  const serving = mention.quoted ? undefined : servingAs(reading, mention, head);
  if (serving) return serving;
  const known = proposed(reading, mention, head);
  const proposal = known && hasOtherOwner(mention, known.entity) ? undefined : known;
  if (mention.quoted) return proposal ?? { entity: describedAnew(reading, mention, head), confidence: 1, rule: 'description' };
  const choice = reading.offer(descriptionChoice(reading, mention, proposal));
  const { best, shares } = choose(choice, reading.model);
  const isAnonymous = (other: Entity | undefined): boolean => other === undefined || other.kind === 'unnamed';
  // Which of the unnamed it is, the rules tell; that it is one of them, the weights.
  const entity = isAnonymous(best.entity) && proposal?.entity.kind === 'unnamed' ? proposal.entity : best.entity;
  const isMeant = isAnonymous(entity) ? isAnonymous : (other: Entity | undefined): boolean => other === entity;
  const share = shares.reduce((sum, each, at) => sum + (isMeant(choice.candidates[at]?.entity) ? each : 0), 0);
  if (entity) return { entity, confidence: share, rule: proposal?.entity === entity ? proposal.rule : 'other-words' };
  return {
    entity: describedAnew(reading, mention, head),
    confidence: isUntold(mention, head) ? share * OF_UNTOLD : share,
    rule: 'description',
  };
}

/** "the company", "the minister": somebody or something told of before, though the text names none that fits. */
function isUntold(mention: Mention, head: string): boolean {
  if (!mention.definite || mention.kind !== 'description') return false;
  if (SELF_CONTAINED.test(mention.label) || /\p{Lu}/u.test(mention.label)) return false;
  return mention.label.toLowerCase() === head || isRoleNoun(head) || !BODY_NOUNS.has(head);
}

/** What the hand-made rules take the description for, the first that answers; its confidence is theirs. Undefined: somebody whom nothing else names. */
function proposed(reading: ResolutionState, mention: Mention, head: string): Resolution | undefined {
  const described = appositive(reading, mention) ?? appositiveAhead(reading, mention, head);
  if (described) return described;
  if (mention.definite && mention.kind === 'description' && !DOCUMENT_NOUNS.has(head)) {
    const known = byRole(reading, mention, head);
    if (known) return known;
  }
  if (mention.kind === 'group' && mention.definite && !mention.quoted && BODY_PLURALS.has(head) && mention.label.toLowerCase() === head) {
    const group = reading.standings.recent.find((entity) => entity.plural && BODY_PLURALS.has(lastWord(entity.name)));
    if (group) return { entity: group, confidence: 0.85, rule: 'same-head' };
  }
  return mention.definite && mention.kind === 'description' && !mention.quoted ? toldAgain(reading, mention, head) : undefined;
}

function describedAnew(reading: ResolutionState, mention: Mention, head: string): Entity {
  const isBody = mention.kind === 'description' && (BODY_NOUNS.has(head) || DOCUMENT_NOUNS.has(head)) && !isRoleNoun(head);
  return reading.index.described(mention, isBody ? 'body' : 'unnamed', DOCUMENT_NOUNS.has(head));
}

/** A letter, a statement: the latest of its kind, unless another author comes with it. */
function written(reading: ResolutionState, mention: Mention, head: string): Resolution {
  const author = authorOf(reading.document, reading.mentions, reading.position, reading.subjectHere());
  const known = reading.documents.get(head);
  if (known && (author === undefined || mention.definite)) {
    known.author ??= author;
    return { entity: known, confidence: 0.9, rule: 'same-description' };
  }
  const entity = reading.index.create(mention.label, 'body', undefined, { isDocument: true });
  entity.author = author ?? reading.owners.get(head);
  reading.documents.set(head, entity);
  return { entity, confidence: 1, rule: 'description' };
}

/** "His wife, Mavis,", "the mayor, Ivor Maddox.": whoever the name behind the comma names. */
function appositiveAhead(reading: ResolutionState, mention: Mention, head: string): Resolution | undefined {
  const { tokens } = reading.document;
  const next = nameAhead(reading, mention);
  if (mention.kind !== 'description' || !(isRoleNoun(head) || PERSON_NOUNS.has(head)) || !next) return undefined;
  if (!/^(?:person|name)$/.test(next.kind) || next.possessive || next.quoted !== mention.quoted) return undefined;
  const after = tokens[next.to];
  if (after && !/^(?:[,.;:)—–]|of)$/.test(after.lower)) return undefined;
  const { entity, confidence } = resolveName(reading, next);
  if (entity.kind === 'body' || (mention.gender && entity.gender && mention.gender !== entity.gender)) return undefined;
  return { entity, confidence, rule: 'apposition' };
}

const NAMED = /^(?:called|named)$/;

/** The mention behind the comma, or behind "named"; a demonym or an article may stand between: "the director, the Finnish hydrologist Ann Lee,". */
function nameAhead({ document, mentions, position }: ResolutionState, mention: Mention): Mention | undefined {
  const { tokens } = document;
  const end = endOfLabel(document, mention);
  if (!NAMING_LINKS.has(tokens[end]?.lower ?? '')) return undefined;
  const next = mentions[position + 1];
  // "Her partner, a trader named Ann Lee,"
  if (next?.kind === 'description' && NAMED.test(tokens[next.to]?.lower ?? '') && mentions[position + 2]?.from === next.to + 1)
    return mentions[position + 2];
  if (next?.from === end + 1) return next.kind === 'body' && mentions[position + 2]?.from === next.to ? mentions[position + 2] : next;
  return next && next.from === end + 2 && tokens[end + 1]!.lower === 'the' ? next : undefined;
}

/** "Ann Lee of Ohio, a nurse": the description is hers; but "When she asked Lee, the nurse replied" brings in a subject of its own. */
function appositive(reading: ResolutionState, mention: Mention): Resolution | undefined {
  const { tokens, tags } = reading.document;
  if (mention.definite && CUE_VERBS.has(tokens[mention.to]?.lower ?? '') && isFiniteVerb(tags.pos[mention.to] ?? PENN.SYM))
    return undefined;
  const last = reading.last;
  if (mention.kind !== 'description' || !last || tokens[mention.from - 1]?.text !== ',' || mention.quoted !== last.mention.quoted)
    return undefined;
  let end = mention.from - 1;
  if (tokens[end - 1]?.kind === 'number' && tokens[end - 2]?.text === ',') end -= 2;
  if (last.mention.to !== end) return undefined;
  const { entity } = last.resolution;
  if (
    entity.plural ||
    entity.kind === 'body' ||
    entity.kind === 'unnamed' ||
    (mention.gender && entity.gender && mention.gender !== entity.gender)
  )
    return undefined;
  return { entity, confidence: last.resolution.confidence, rule: 'apposition' };
}

/** How often the sentence's subject is whoever does something "as" what a description says. */
const AS_SERVING = 0.9;

/** "Lee gave her first speech as the nominee", "They chose Lee as the nominee": whoever is or does something as what the description says. */
function servingAs(reading: ResolutionState, mention: Mention, head: string): Resolution | undefined {
  const { document, mentions, position, last, standings } = reading;
  if (mention.kind !== 'description' || !(isRoleNoun(head) || PERSON_NOUNS.has(head))) return undefined;
  if (document.tokens[mention.from - 1]?.lower !== 'as' || /^(?:such|well)$/.test(document.tokens[mention.from - 2]?.lower ?? ''))
    return undefined;
  const before = mentions[position - 1];
  const chosen = before?.to === mention.from - 1 && last?.mention === before ? last.resolution.entity : undefined;
  const entity =
    chosen && !chosen.isDocument ? chosen : standings.recent.find((other) => standings.of(other)?.subjectIn === standings.narrative);
  return entity && entity.kind !== 'body' ? { entity, confidence: AS_SERVING, rule: 'apposition' } : undefined;
}

/** "an official said" a sentence or two before "the official". */
const isFresh = (reading: ResolutionState, entity: Entity): boolean =>
  reading.standings.narrative - reading.standings.of(entity)!.subjectIn <= 2;

/** "the senator": the most salient person whom the text gives that role, or one that includes it. */
function byRole(reading: ResolutionState, mention: Mention, head: string): Resolution | undefined {
  const nouns = new Set([head]);
  for (const group of ROLE_SYNONYMS) if (group[0] === head) for (const word of group) nouns.add(word);
  let best: Entity | undefined;
  let bestScore = 0;
  let second = 0;
  for (const entity of reading.standings.recent) {
    if (entity.plural || entity.kind === 'body') continue;
    if (mention.gender && entity.gender && mention.gender !== entity.gender) continue;
    let fit = entity.roleNouns.has(head) ? (entity.kind === 'unnamed' && isFresh(reading, entity) ? 3 : 1) : 0;
    if (!fit) for (const noun of nouns) if (entity.roleNouns.has(noun)) fit = 0.6;
    if (!fit) continue;
    if (!qualifiersAgree(mention, entity)) continue;
    const score = (reading.standings.salience(entity) + 1) * fit;
    if (score > bestScore) {
      second = bestScore;
      bestScore = score;
      best = entity;
    } else if (score > second) second = score;
  }
  return best && { entity: best, confidence: bestScore / (bestScore + second), rule: 'role' };
}
