import { ADVERBS, AUXILIARIES, CUE_VERBS, NAMING_CUES, OTHER_VERBS } from '../lexicon/verbs.ts';
import { words } from '../lexicon/words.ts';
import type { Cast } from '../speakers/cast.ts';
import type { Document, Sentence } from '../text/document.ts';
import type { Cue } from './cues.ts';
import { firstOfJoint } from './joint.ts';

/** A piece given to a mention by a rule. `cue`: index into the cues; absent where no word reports it. */
export interface Attribution {
  readonly rule: string;
  readonly mention: number;
  readonly cue: Cue | undefined;
  /** Goes on the utterance of the piece before: one quote, several spans. */
  readonly continues: boolean;
}

interface Case {
  readonly document: Document;
  readonly cast: Cast;
  readonly sentence: Sentence;
  readonly sentenceIndex: number;
  readonly piece: number;
  /** The piece's unit. */
  readonly unit: number;
  /** The cues of the sentence. */
  readonly cues: readonly Cue[];
  readonly cuesOf: (sentence: number) => readonly Cue[];
  /** What was decided for the pieces before. */
  readonly decided: readonly (Attribution | undefined)[];
  /** The piece opens its sentence, and is a sentence itself. */
  readonly whole: boolean;
}

interface Rule {
  readonly name: string;
  readonly apply: (c: Case) => Omit<Attribution, 'rule'> | undefined;
}

/** Nouns for what one says. */
const SAYING_NOUNS = words(
  'claim claims remark remarks comment comments assertion assertions suggestion statement statements warning warnings promise promises pledge vow boast complaint insistence contention argument description admission denial accusation allegation prediction declaration announcement observation call demand threat message joke slogan motto plea response reply answer tweet testimony',
);

const given = (cue: Cue, continues = false): Omit<Attribution, 'rule'> => ({ mention: cue.mention, cue, continues });

/**
 * The sieve, most certain rule first (Muzny et al. 2017); the first that applies decides. The frames are those of O'Keefe et al.
 * (2012) and of the Gender Gap Tracker: cue behind, in front, around; reopened and floating paragraphs.
 */
const RULES: readonly Rule[] = [
  { name: 'reopened-paragraph', apply: reopened },
  { name: 'noun-cue', apply: nounCue },
  { name: 'cue-behind', apply: cueBehind },
  { name: 'subject-behind', apply: subjectBehind },
  { name: 'cue-in-front', apply: cueInFront },
  { name: 'according-to', apply: accordingTo },
  { name: 'cue-behind-clause', apply: cueBehindClause },
  { name: 'colon-before', apply: colonBefore },
  { name: 'same-paragraph', apply: sameParagraph },
  { name: 'introduced', apply: introduced },
  { name: 'floating', apply: floating },
  { name: 'held', apply: held },
  { name: 'owner', apply: owner },
  { name: 'sentence-subject', apply: sentenceSubject },
];

/** In the order of the sieve. */
export const RULE_NAMES: readonly string[] = RULES.map(({ name }) => name);

/** For each piece, who is given it and by which rule; undefined where no rule applies. `skip` leaves rules out, to measure what each brings. */
export function attribute(
  document: Document,
  cast: Cast,
  cues: readonly Cue[],
  spoken: (piece: number) => boolean,
  skip: ReadonlySet<string> = new Set(),
): (Attribution | undefined)[] {
  const bySentence = groupBySentence(document, cues);
  const decided: (Attribution | undefined)[] = [];
  const rules = RULES.filter((rule) => !skip.has(rule.name));
  const unitOfPiece = new Int32Array(document.pieces.length);
  for (const [unit, { piece }] of document.units.entries()) if (piece >= 0) unitOfPiece[piece] = unit;
  for (let piece = 0; piece < document.pieces.length; piece++) {
    if (!spoken(piece)) {
      decided.push(undefined);
      continue;
    }
    const sentenceIndex = document.sentenceOfPiece[piece]!;
    const sentence = document.sentences[sentenceIndex];
    if (!sentence) {
      decided.push(undefined);
      continue;
    }
    const unit = unitOfPiece[piece]!;
    const c: Case = {
      document,
      cast,
      sentence,
      sentenceIndex,
      piece,
      unit,
      cues: bySentence[sentenceIndex]!,
      cuesOf: (s) => bySentence[s] ?? [],
      decided,
      whole: isWhole(document, sentence, unit, piece),
    };
    let attribution: Attribution | undefined;
    for (const rule of rules) {
      const found = rule.apply(c);
      if (found) {
        attribution = { ...found, rule: rule.name };
        break;
      }
    }
    decided.push(attribution);
  }
  return decided;
}

function groupBySentence(document: Document, cues: readonly Cue[]): Cue[][] {
  const groups: Cue[][] = document.sentences.map(() => []);
  let sentence = 0;
  for (const cue of cues) {
    while (sentence + 1 < document.sentences.length && document.sentences[sentence + 1]!.from <= cue.unit) sentence++;
    groups[sentence]!.push(cue);
  }
  return groups;
}

/** The piece is the whole of its sentence, or opens it as one: begins with a capital and a stop or comma ends it. */
function isWhole(document: Document, sentence: Sentence, unit: number, piece: number): boolean {
  const { text } = document;
  const { start, end } = document.pieces[piece]!;
  const before = document.units[unit - 1];
  const opens = unit === sentence.from || before?.lower === ':' || (before !== undefined && before.piece >= 0);
  return (
    opens &&
    /^[\p{Lu}\p{N}[‘'“(…$—-]/u.test(text.slice(start, start + 2)) &&
    /[.,?!…—–-]['’”"]?$/.test(text.slice(Math.max(start, end - 2), end))
  );
}

const lowerAt = (c: Case, unit: number): string => c.document.units[unit]?.lower ?? '';
const mentionAt = (c: Case, unit: number): number => {
  const u = c.document.units[unit];
  return u?.token ? c.cast.mentionOfToken[u.tokenIndex]! : -1;
};
const startUnit = (c: Case, mention: number): number => c.document.unitOfToken[c.cast.mentions[mention]!.from]!;

function reopened(c: Case): Omit<Attribution, 'rule'> | undefined {
  const before = c.decided[c.piece - 1];
  if (!c.document.pieces[c.piece]!.reopened || !before) return undefined;
  return { mention: before.mention, cue: before.cue, continues: true };
}

/** `“…,” said Ms. Lee` and `“…,” Lee, a spokeswoman, later told reporters`: cue and subject stand right behind. */
function cueBehind(c: Case): Omit<Attribution, 'rule'> | undefined {
  let from = c.unit + 1;
  if (lowerAt(c, from) === ',' || lowerAt(c, from) === '—' || lowerAt(c, from) === '–') from++;
  while (from < c.sentence.to && (ADVERBS.has(lowerAt(c, from)) || lowerAt(c, from) === 'as') && mentionAt(c, from) < 0) from++;
  const { start, end } = c.document.pieces[c.piece]!;
  const lastMark = /[.,?!…—–-]['’”"]?$/.test(c.document.text.slice(Math.max(start, end - 2), end)) || lowerAt(c, c.unit + 1) === ',';
  for (const cue of c.cues) {
    if (cue.unit < from || cue.participle) continue;
    const subject = startUnit(c, cue.place === 'inverted' ? cue.mention : firstOfJoint(c.document, c.cast, cue.mention));
    if (!reaches(c, from, Math.min(cue.unit, subject))) continue;
    if (!lastMark && (!cue.strong || c.cues.some((q) => q.unit < c.unit))) continue;
    if (cue.unit - from > 40) continue;
    return given(cue);
  }
  return undefined;
}

/** `“…?” Lee went on`: after words that end with a comma, question or shout, a subject with any finite verb is their speaker. */
function subjectBehind(c: Case): Omit<Attribution, 'rule'> | undefined {
  const { start, end } = c.document.pieces[c.piece]!;
  if (!/[,?!—–-]['’]?$/.test(c.document.text.slice(Math.max(start, end - 2), end))) return undefined;
  const mention = mentionAt(c, c.unit + 1);
  if (mention < 0 || c.cast.mentions[mention]!.possessive) return undefined;
  let verb = c.unit + 1;
  while (verb < c.sentence.to && mentionAt(c, verb) === mention) verb++;
  while (verb < c.sentence.to && ADVERBS.has(lowerAt(c, verb))) verb++;
  if (verb >= c.sentence.to || !/^(?:went|goes|continued|began|begins|[a-z]+ed)$/.test(lowerAt(c, verb))) return undefined;
  return { mention, cue: undefined, continues: false };
}

/** Nothing but a few words of a title lies between: "super PAC spokeswoman Ann Lee". */
function reaches(c: Case, from: number, first: number): boolean {
  if (first < from || first - from > 7) return false;
  for (let unit = from; unit < first; unit++) {
    const { token, lower } = c.document.units[unit]!;
    // "Ministry of Defence spokesman Ann Lee": the body that the title names.
    const within = mentionAt(c, unit);
    const { kind, possessive } = c.cast.mentions[within] ?? {};
    if (kind === 'body' || kind === 'group' || possessive) continue;
    if (token?.kind === 'possessive') continue;
    if (
      token?.kind !== 'word' ||
      CUE_VERBS.has(lower) ||
      OTHER_VERBS.has(lower) ||
      PREPOSITION.test(lower) ||
      /^(?:and|but|or|that|who|which|he|she|they|it)$/.test(lower)
    )
      return false;
  }
  return true;
}

/** `mocked Lee’s claim that it was “…”`, `his warning: “…”`: a noun of saying, nearer than any verb, is its owner's. */
function nounCue(c: Case): Omit<Attribution, 'rule'> | undefined {
  for (let unit = c.unit - 1; unit > Math.max(c.sentence.from, c.unit - 25); unit--) {
    const { piece, lower } = c.document.units[unit]!;
    if (piece >= 0 || lower === ';' || c.cues.some((cue) => cue.unit === unit)) return undefined;
    const leads = unit + 1 === c.unit ? !opensWithVerb(c) : /^(?:that|:)$/.test(lowerAt(c, unit + 1));
    if (!SAYING_NOUNS.has(lower) || !leads) continue;
    const owner = [2, 1, 3]
      .map((back) => mentionAt(c, unit - back))
      .find((mention) => mention >= 0 && c.cast.mentions[mention]!.possessive);
    if (owner === undefined || lowerAt(c, startUnit(c, owner) - 1) === 'to') return undefined;
    return { mention: owner, cue: undefined, continues: false };
  }
  return undefined;
}

/** `Lee’s remarks “show contempt”`: the words tell of the noun, and are somebody else's. */
function opensWithVerb(c: Case): boolean {
  const { tokens, units, pieces } = c.document;
  let token = units[c.unit]!.tokenIndex;
  while (token < tokens.length && tokens[token]!.start < pieces[c.piece]!.start) token++;
  const first = tokens[token]?.lower ?? '';
  return AUXILIARIES.has(first) || OTHER_VERBS.has(first);
}

/** `Lee said: “…”`, `Lee called it “…”`: the nearest cue in front, of the same clause. */
function cueInFront(c: Case): Omit<Attribution, 'rule'> | undefined {
  let best: Cue | undefined;
  for (const cue of c.cues) {
    if (cue.unit > c.unit) break;
    if (cue.place === 'according-to' || (cue.negated && cue.naming)) continue;
    best = cue;
  }
  if (!best || (!best.strong && newClause(c, best.unit + 1) >= 0)) return undefined;
  best = outermost(c, best);
  // `“A,” he said. / She smiled. “B.”` never crosses a sentence; `“A,” he said, “B.”` does go on.
  const before = c.decided[c.piece - 1];
  const sameSentence = before?.cue?.unit === best.unit && c.document.sentenceOfPiece[c.piece - 1] === c.sentenceIndex;
  return given(best, sameSentence && continuesUtterance(c));
}

/** `…, and at one point the crowd took up the chant “…”`: the subject of a coordinated clause that begins at `from` or later and holds the piece; -1: none. */
function newClause(c: Case, from: number): number {
  for (let unit = c.unit - 1; unit > from; unit--) {
    if (lowerAt(c, unit - 1) !== ',' || !/^(?:and|but|while)$/.test(lowerAt(c, unit))) continue;
    for (let k = unit + 1; k < c.unit; k++) {
      const mention = mentionAt(c, k);
      if (mention < 0 || PREPOSITION.test(lowerAt(c, k - 1)) || c.cast.mentions[mention]!.possessive) continue;
      return mention;
    }
    return -1;
  }
  return -1;
}

/** `Lee said Kim promised “…”`: what Lee reports of Kim is told in Lee's words. A coordinated clause is not inside the one before it. */
function outermost(c: Case, cue: Cue, cues = c.cues): Cue {
  let best = cue;
  for (let i = cues.indexOf(cue) - 1; i >= 0; i--) {
    const outer = cues[i]!;
    if (!outer.stating || outer.negated || outer.place === 'according-to') continue;
    const subject = startUnit(c, best.mention);
    const shared = outer.mention === best.mention;
    if (shared || subject <= outer.unit) continue;
    if (/^(?:which|whom|where|whereupon)$/.test(lowerAt(c, subject - 1))) return best;
    if (
      /^(?:and|but|while|;|as)$/.test(lowerAt(c, subject - 1)) ||
      (lowerAt(c, subject - 1) === ',' && /^(?:and|but|while)$/.test(lowerAt(c, subject - 2)))
    )
      continue;
    best = outer;
  }
  return best;
}

/** Who said something last in a sentence; a question is no statement, and its answer is somebody else's. */
function lastSaying(c: Case, sentence: number): Cue | undefined {
  const cues = c.cuesOf(sentence);
  const cue = cues.findLast((q) => !q.negated && q.strong && q.lemma !== 'ask');
  return cue && outermost(c, cue, cues);
}

/** The two pieces are the halves of one utterance that the cue between them breaks. */
function continuesUtterance(c: Case): boolean {
  const { text, pieces } = c.document;
  const previous = pieces[c.piece - 1]!;
  const cueBetween = c.decided[c.piece - 1]?.rule === 'cue-behind';
  return cueBetween && /[,—–-]$/.test(text.slice(previous.start, previous.end)) && c.document.units[c.unit - 1]?.lower === ',';
}

function accordingTo(c: Case): Omit<Attribution, 'rule'> | undefined {
  let best: Cue | undefined;
  for (const cue of c.cues) if (cue.place === 'according-to') best = cue;
  return best && given(best);
}

/** `The plan is “stupid” and won’t work, he said`: the attribution that ends the sentence. */
function cueBehindClause(c: Case): Omit<Attribution, 'rule'> | undefined {
  for (const cue of c.cues) {
    if (cue.unit < c.unit || cue.participle || !cue.strong) continue;
    const first = Math.min(cue.unit, startUnit(c, cue.mention));
    if (first > c.unit && (lowerAt(c, first - 1) === ',' || (c.document.units[first - 1]?.piece ?? -1) >= 0)) return given(cue);
  }
  return undefined;
}

/** `Ann Lee, 34, nurse: “…”`: the name that opens the sentence, as in a list of voices. */
function labelled(c: Case): Omit<Attribution, 'rule'> | undefined {
  const mention = mentionAt(c, c.sentence.from);
  if (mention < 0 || c.cast.mentions[mention]!.possessive || c.unit - c.sentence.from > 20) return undefined;
  for (let unit = c.sentence.from; unit < c.unit; unit++)
    if (mentionAt(c, unit) < 0 && (AUXILIARIES.has(lowerAt(c, unit)) || OTHER_VERBS.has(lowerAt(c, unit)))) return undefined;
  return { mention, cue: undefined, continues: false };
}

/** The sentence before ends with a colon. */
function colonBefore(c: Case): Omit<Attribution, 'rule'> | undefined {
  if (c.cues.length === 0 && lowerAt(c, c.unit - 1) === ':') return labelled(c);
  const previous = c.document.sentences[c.sentenceIndex - 1];
  if (!previous || c.unit !== c.sentence.from) return undefined;
  if (lowerAt(c, previous.to - 1) !== ':') return undefined;
  const cue = c.cuesOf(c.sentenceIndex - 1).findLast((q) => !q.negated);
  if (cue) return given(cue);
  const subject = subjectOf(c, previous);
  return subject >= 0 ? { mention: subject, cue: undefined, continues: false } : undefined;
}

/** `“A,” he said. “B.”`: a whole sentence in marks goes on the words before it in the paragraph. */
function sameParagraph(c: Case): Omit<Attribution, 'rule'> | undefined {
  if (!c.whole || c.unit !== c.sentence.from) return undefined;
  const before = c.decided[c.piece - 1];
  const previous = c.document.sentenceOfPiece[c.piece - 1];
  if (!before || previous === undefined || c.piece === 0) return undefined;
  if (c.document.pieces[c.piece - 1]!.paragraph !== c.document.pieces[c.piece]!.paragraph) return undefined;
  if (previous !== c.sentenceIndex - 1) {
    // A sentence between them without another speaker keeps the floor.
    for (let s = previous + 1; s < c.sentenceIndex; s++) if (c.cuesOf(s).length > 0) return undefined;
    if (c.sentenceIndex - previous > 2) return undefined;
    return { mention: before.mention, cue: before.cue, continues: false };
  }
  return { mention: before.mention, cue: before.cue, continues: true };
}

/** `Lee was unmoved. “We wait.”`: whoever the sentence before, in the same paragraph, is about. */
function introduced(c: Case): Omit<Attribution, 'rule'> | undefined {
  if (!c.whole || c.unit !== c.sentence.from) return undefined;
  const previous = c.document.sentences[c.sentenceIndex - 1];
  if (!previous || previous.paragraph !== c.sentence.paragraph) return undefined;
  const cue = lastSaying(c, c.sentenceIndex - 1);
  if (cue) return given(cue);
  const subject = subjectOf(c, previous);
  return subject >= 0 ? { mention: subject, cue: undefined, continues: false } : undefined;
}

/** A paragraph in marks without attribution goes on the speaker of the paragraph before, when that ends with words in marks or their attribution. */
function floating(c: Case): Omit<Attribution, 'rule'> | undefined {
  if (!c.whole || c.unit !== c.sentence.from) return undefined;
  const first = c.document.firstSentence[c.sentence.paragraph]!;
  if (first !== c.sentenceIndex) return undefined;
  const lastSentence = first - 1;
  const previous = c.document.sentences[lastSentence];
  if (!previous || previous.paragraph !== c.sentence.paragraph - 1) return undefined;
  const before = c.decided[c.piece - 1];
  if (before && c.document.sentenceOfPiece[c.piece - 1] === lastSentence)
    return { mention: before.mention, cue: before.cue, continues: false };
  const cue = lastSaying(c, lastSentence);
  if (cue) return given(cue);
  const subject = subjectOf(c, previous);
  return subject >= 0 ? { mention: subject, cue: undefined, continues: false } : undefined;
}

/** `“A,” Lee said. That makes her “B”`: a sentence without a cue, behind words in marks that have one, is still Lee's. */
function held(c: Case): Omit<Attribution, 'rule'> | undefined {
  const before = c.decided[c.piece - 1];
  const previous = c.document.sentenceOfPiece[c.piece - 1];
  if (!before?.cue || c.piece === 0 || previous !== c.sentenceIndex - 1 || c.cues.some((cue) => cue.unit < c.unit)) return undefined;
  if (c.document.sentences[previous]!.paragraph !== c.sentence.paragraph) return undefined;
  return { mention: before.mention, cue: before.cue, continues: false };
}

/** `Lee’s “…”`: whose phrase it is. */
function owner(c: Case): Omit<Attribution, 'rule'> | undefined {
  const before = c.document.units[c.unit - 1];
  if (!before || c.unit - 1 < c.sentence.from) return undefined;
  const mention = before.token?.kind === 'possessive' ? mentionAt(c, c.unit - 2) : mentionAt(c, c.unit - 1);
  if (mention < 0 || !c.cast.mentions[mention]!.possessive) return undefined;
  return { mention, cue: undefined, continues: false };
}

/** `Lee, accused of “…”`, `is known as “…”`: others say so of the subject. */
function spokenOf(c: Case): boolean {
  const link = lowerAt(c, c.unit - 1);
  const verb = CUE_VERBS.get(lowerAt(c, /^(?:of|as|for|over)$/.test(link) ? c.unit - 2 : c.unit - 1));
  return (
    (verb?.form === 'past' && NAMING_CUES.has(verb.lemma)) ||
    /^(?:known|called|dubbed|nicknamed|titled|entitled|named)$/.test(lowerAt(c, link === 'as' ? c.unit - 2 : c.unit - 1))
  );
}

/** A phrase in marks without any cue: the subject of its sentence. */
function sentenceSubject(c: Case): Omit<Attribution, 'rule'> | undefined {
  if (c.unit === c.sentence.from || spokenOf(c)) return undefined;
  const coordinated = newClause(c, c.sentence.from);
  const mention = coordinated >= 0 ? coordinated : subjectOf(c, c.sentence, c.unit);
  return mention >= 0 ? { mention, cue: undefined, continues: false } : undefined;
}

const PREPOSITION =
  /^(?:of|in|on|at|by|to|from|with|without|about|against|for|over|under|after|before|behind|between|among|through|into|during|toward|towards|than|as|like|via|near|including|while|when|if|because|since|until)$/;

/** The first mention of a sentence that no preposition governs and that a verb can follow. -1: none. */
function subjectOf(c: Case, sentence: Sentence, limit = sentence.to): number {
  for (let unit = sentence.from; unit < limit; unit++) {
    const mention = mentionAt(c, unit);
    if (mention < 0) continue;
    const found = c.cast.mentions[mention]!;
    if (c.cast.resolutions[mention]?.rule === 'apposition') continue;
    const before = unit > sentence.from ? lowerAt(c, unit - 1) : '';
    let end = unit;
    while (end < limit && mentionAt(c, end) === mention) end++;
    unit = end - 1;
    if (found.possessive || PREPOSITION.test(before) || AUXILIARIES.has(before)) continue;
    if (found.kind === 'pronoun' && !/^(?:he|she|they)$/.test(found.core[0]!)) continue;
    return mention;
  }
  return -1;
}
