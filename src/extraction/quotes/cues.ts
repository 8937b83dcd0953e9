import type { Span } from '../../core/span.ts';
import type { Document } from '../grammar/document.ts';
import { CORE_PREPOSITIONS } from '../lexicon/function-words.ts';
import { NOUN_LEADERS, NOUNISH_CUES, VERB_LEADERS } from '../lexicon/quotes/cues.ts';
import { CITING } from '../lexicon/quotes/second-hand.ts';
import { CUE_VERBS, NAMING_CUES, PERSONAL_CUES, STATING_CUES, STRONG_CUES, type VerbEntry } from '../lexicon/verbs.ts';
import type { Phrases } from '../speakers/phrases.ts';
import { endsClause, subjectBehind } from './cues/inverted.ts';
import { subjectOfMainClause } from './cues/main-clause.ts';
import { agentOf, isPassive } from './cues/passive.ts';
import { toldOf } from './cues/second-hand.ts';
import { type Subject, type SubjectPlace, subjectBefore } from './cues/subject.ts';

/** A word that reports speech, with who speaks. Unit indexes. */
export interface Cue extends Subject {
  readonly unit: number;
  readonly lemma: string;
  readonly participle: boolean;
  /** Reports speech wherever it stands. */
  readonly strong: boolean;
  /** Names or judges its object: "called it". */
  readonly naming: boolean;
  /** Takes a reported clause without marks. */
  readonly stating: boolean;
}

/** Every cue in the text, in order; those without a subject are left out. */
export function cuesOf(phrases: Phrases): Cue[] {
  const cues: Cue[] = [];
  for (const sentence of phrases.document.sentences) {
    const within = phrases.within(sentence);
    for (let unit = sentence.from; unit < sentence.to; unit++) {
      const cue = cueAt(within, unit);
      if (cue) cues.push(cue);
    }
  }
  return cues;
}

/** For each sentence of the text, its cues in order. */
export function cuesBySentence({ sentences }: Document, cues: readonly Cue[]): readonly (readonly Cue[])[] {
  let next = 0;
  return sentences.map(({ to }) => {
    const first = next;
    while ((cues[next]?.unit ?? to) < to) next++;
    return cues.slice(first, next);
  });
}

/** What is marked as the cue in the text: the word, or both of "according to". */
export function cueSpan({ units }: Document, cue: number): Span | undefined {
  const unit = units[cue];
  return unit && { start: unit.start, end: (unit.lower === 'according' ? units[cue + 1] : undefined)?.end ?? unit.end };
}

function cueAt(phrases: Phrases, unit: number): Cue | undefined {
  const { lower, kind, capital } = phrases.at(unit);
  if (kind !== 'word') return undefined;
  if (lower === 'according' && phrases.lowerAt(unit + 1) === 'to') return accordingTo(phrases, unit);
  const verb = CUE_VERBS.get(lower);
  if (!verb || (capital && unit !== phrases.from) || phrases.isInMention(unit)) return undefined;
  const subject = subjectOf(phrases, unit, verb);
  const { lemma, form } = verb;
  return (
    subject && {
      unit,
      lemma,
      participle: form === 'participle',
      strong: STRONG_CUES.has(lemma),
      naming: NAMING_CUES.has(lemma),
      stating: STATING_CUES.has(lemma),
      ...subject,
    }
  );
}

/** Who the reporting verb at unit `at` has for its subject; undefined where none is plain, and where the word is no verb. */
function subjectOf(phrases: Phrases, at: number, { lemma, form }: VerbEntry): Subject | undefined {
  if (isPassive(phrases, at)) {
    const cited = CITING.has(phrases.lowerAt(at)) ? subjectBefore(phrases, at) : undefined;
    return cited ?? subject(agentOf(phrases, at), 'agent');
  }
  if (form !== 'past' && form !== 'present') {
    const told = toldOf(phrases, at);
    if (told) return told;
  }
  if (CITING.has(phrases.lowerAt(at)) && citesSpeaker(phrases, at)) return undefined;
  const participle = form === 'participle';
  const behind = lemma === 'tell' || participle || form === 'base' ? undefined : subject(subjectBehind(phrases, at), 'inverted');
  if (behind && (at === phrases.from || phrases.isPieceAt(phrases.skipBack(at - 1)))) return behind;
  if (participle && isNounPhrase(phrases, at)) return undefined;
  const afterComma = phrases.lowerAt(at - 1) === ',';
  if (behind && afterComma && PERSONAL_CUES.has(lemma) && endsClause(phrases, behind.mention)) return behind;
  const found = participle ? subjectOfMainClause(phrases, at) : subjectBefore(phrases, at);
  if (!found) return afterComma && STRONG_CUES.has(lemma) && !NOUNISH_CUES.has(phrases.lowerAt(at)) ? behind : undefined;
  if (phrases.isDocument(found.mention)) return found;
  if (form === 'base' && found.place !== 'before' && phrases.lowerAt(at - 1) !== 'to') return undefined;
  return NOUNISH_CUES.has(phrases.lowerAt(at)) && isNoun(phrases, at, found) ? undefined : found;
}

const subject = (mention: number, place: SubjectPlace): Subject | undefined =>
  mention >= 0 ? { mention, place, negated: false } : undefined;

/** The furthest that a word which may be a noun stands behind its subject and is a verb, in units: one adverb lies between. */
const NEAREST_SUBJECT = 2;

/** Whether the word at unit `at`, which may be a noun, is one: nobody who can speak stands right before it, or nothing follows that it could report. */
function isNoun(phrases: Phrases, at: number, { mention, place }: Subject): boolean {
  return (
    place !== 'before' ||
    at - phrases.endOf(mention) > NEAREST_SUBJECT ||
    !(/^(?:pronoun|person|body)$/.test(phrases.mention(mention).kind) || phrases.isPieceAt(at + 1)) ||
    /^[,.;:]$/.test(phrases.lowerAt(at + 1))
  );
}

/** "quoted her as saying": the words are hers. */
function citesSpeaker(phrases: Phrases, at: number): boolean {
  const cited = phrases.mentionAt(at + 1);
  return cited >= 0 && phrases.lowerAt(phrases.endOf(cited, at + 1)) === 'as';
}

/** How far behind "according to" its source may begin, in units: "according to the leaked memo by Lee". */
const SOURCE_WITHIN = 5;

function accordingTo(phrases: Phrases, at: number): Cue | undefined {
  for (let k = at + 2; k < at + SOURCE_WITHIN; k++) {
    const found = subject(phrases.mentionAt(k), 'according-to');
    if (found) return { unit: at, lemma: 'according to', participle: false, strong: true, naming: false, stating: true, ...found };
  }
  return undefined;
}

/** "the following saying", "a rule requiring": the -ing form follows a determiner or preposition. */
function isNounPhrase(phrases: Phrases, at: number): boolean {
  const { kind, lower } = phrases.at(at - 1);
  return kind === 'word' && (CORE_PREPOSITIONS.has(lower) || NOUN_LEADERS.has(lower)) && !VERB_LEADERS.has(lower);
}
