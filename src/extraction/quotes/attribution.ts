import type { Cast } from '../speakers/cast.ts';
import type { Document, Sentence } from '../text/document.ts';
import type { Cue } from './cues.ts';
import { cueBehind, cueBehindClause, subjectBehind } from './rules/behind.ts';
import type { Attribution, Case, Found } from './rules/case.ts';
import { accordingTo, cueInFront } from './rules/in-front.ts';
import { nounCue, owner } from './rules/owner.ts';
import { held, reopened, sameParagraph } from './rules/piece-before.ts';
import { colonBefore, floating, introduced } from './rules/sentence-before.ts';
import { sentenceSubject } from './rules/sentence-subject.ts';

interface Rule {
  readonly name: string;
  readonly apply: (c: Case) => Found | undefined;
}

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
