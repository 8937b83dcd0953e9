import type { Document } from '../grammar/document.ts';
import { OBLIQUE_PREPOSITIONS } from '../lexicon/people/mentions.ts';
import { PUTTING_QUESTION, QUESTION_BEGINS } from '../lexicon/people/pronouns.ts';
import { ownedDocument } from './authors.ts';
import type { Cast, Resolution } from './cast.ts';
import { isName, type Mention } from './mention.ts';
import { mentionsOf } from './mentions.ts';
import { resolveDescription } from './resolve/description.ts';
import { nameChoice, resolveName } from './resolve/name.ts';
import { resolvePronoun } from './resolve/pronoun.ts';
import { type CoreferenceModel, rowsOf } from './resolve/ranking.ts';
import { ResolutionState } from './resolve/reading.ts';
import { roleBefore, roleBehind, titleNouns } from './resolve/roles.ts';
import { COREFERENCE_WEIGHTS } from './resolve/weights.ts';

const FITTED: CoreferenceModel = { rows: rowsOf(COREFERENCE_WEIGHTS) };

/** Every mention of the text and whom it means. `model`: other weights than the fitted ones, and an observer, for whoever fits them. */
export function castOf(document: Document, model: CoreferenceModel = FITTED): Cast {
  const mentions = mentionsOf(document);
  const mentionOfToken = new Int32Array(document.tokens.length).fill(-1);
  for (const [index, mention] of mentions.entries()) mentionOfToken.fill(index, mention.from, mention.to);
  const reading = new ResolutionState(document, mentions, model);
  const { index } = reading;
  const resolutions = mentions.map((mention) => resolve(reading, mention));
  return {
    mentions,
    resolutions,
    entities: index.entities,
    mentionOfToken,
    together: (members) => index.joint(members),
    introduce: (name) => index.create(name, 'person', undefined),
  };
}

function resolve(reading: ResolutionState, mention: Mention): Resolution | undefined {
  reading.position++;
  reading.standings.advance(mention.start);
  const resolution = choose(reading, mention);
  const owned = mention.quoted ? undefined : ownedDocument(reading.document, mention);
  if (owned !== undefined) {
    reading.owners.set(owned, reading.position);
    reading.documents.delete(owned);
  }
  if (resolution) note(reading, mention, resolution);
  // "Lee of Ohio, a nurse": the place does not come between.
  const { tokens } = reading.document;
  const oblique =
    resolution?.entity.kind === 'body' &&
    reading.last?.mention.to === mention.from - 1 &&
    OBLIQUE_PREPOSITIONS.has(tokens[mention.from - 1]!.lower);
  if (oblique && reading.last) reading.last = { mention: { ...reading.last.mention, to: mention.to }, resolution: reading.last.resolution };
  else reading.last = resolution && { mention, resolution };
  return resolution;
}

function choose(reading: ResolutionState, mention: Mention): Resolution | undefined {
  if (isName(mention)) {
    if (reading.model.observe) reading.offer(nameChoice(reading, mention).choice);
    return resolveName(reading, mention);
  }
  if (mention.kind === 'pronoun') return mention.quoted ? undefined : resolvePronoun(reading, mention);
  return resolveDescription(reading, mention);
}

/** What the mention tells of its entity. */
function note(reading: ResolutionState, mention: Mention, { entity, rule }: Resolution): void {
  entity.mentions++;
  if (isName(mention) && mention.core.length > 1) reading.introduced.add(entity);
  if (rule === 'role' || rule === 'other-words' || rule === 'apposition') reading.calledSo.set(mention.label.toLowerCase(), entity);
  if ((rule === 'surname' || rule === 'full-name' || rule === 'shared-surname') && mention.label !== entity.name)
    entity.aliases.add(mention.label);
  if (mention.role && !entity.role) entity.role = mention.role;
  if (mention.role)
    for (const word of mention.role.toLowerCase().split(/\s+/)) for (const part of [word, ...word.split('-')]) entity.roleNouns.add(part);
  if (isName(mention) && entity.kind !== 'body' && !mention.quoted) {
    roleBefore(reading, mention, entity);
    roleBehind(reading, mention, entity);
  }
  if (isName(mention) && entity.kind !== 'body') titleNouns(reading, mention, entity);
  const apposition = rule === 'apposition';
  const place = reading.standings.note(entity, mention, { apposition, fullName: isName(mention) && mention.core.length > 1 });
  if (place === 'speaker' && !apposition) {
    reading.lastSpeaker = entity;
    if (isAsking(reading, mention)) reading.asker = { entity, sentence: reading.standings.narrative };
  }
  if ((place === 'subject' || place === 'speaker') && !entity.isDocument && !apposition)
    reading.subject = { sentence: reading.standings.narrative, mention: reading.position };
}

/** How far behind "asked" its question begins, in tokens. */
const QUESTION_WITHIN = 8;

/** "Lee asked Kim why", "“Why?” asked Lee": the mention is the subject of a question; "asked Kim to leave" is none. */
function isAsking({ document: { tokens } }: ResolutionState, { from, to }: Mention): boolean {
  if (PUTTING_QUESTION.has(tokens[from - 1]?.lower ?? '')) return true;
  if (!PUTTING_QUESTION.has(tokens[to]?.lower ?? '')) return false;
  const behind = tokens.slice(to + 1, to + 1 + QUESTION_WITHIN);
  const question = behind.findIndex(({ lower }) => QUESTION_BEGINS.has(lower) || /^["“‘,]$/.test(lower));
  const request = behind.findIndex(({ lower }) => lower === 'to');
  return question >= 0 && (request < 0 || question < request);
}
