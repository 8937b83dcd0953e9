import type { Phrases } from '../speakers/phrases.ts';
import type { Document, Sentence } from '../text/document.ts';
import { type Cue, cuesBySentence } from './cues.ts';
import { answer } from './rules/answer.ts';
import { cueBehind, cueBehindClause, subjectBehind } from './rules/behind.ts';
import { accordingTo, cueInFront } from './rules/in-front.ts';
import { nounCue, owner } from './rules/owner.ts';
import { held, reopened, sameParagraph } from './rules/piece-before.ts';
import { putTo } from './rules/put-to.ts';
import { type Attribution, type AttributionRule, NOBODY, type PieceContext } from './rules/rule.ts';
import { colonBefore, floating, introduced } from './rules/sentence-before.ts';
import { sentenceSubject } from './rules/sentence-subject.ts';
import { signed } from './rules/signed.ts';

/**
 * The sieve (Muzny et al. 2017): rules in the order in which they are asked, roughly the surest first; the first that applies decides. The frames are those of O'Keefe et al.
 * (2012) and of the Gender Gap Tracker: cue behind, in front, around; reopened and floating paragraphs.
 */
export const ATTRIBUTION_RULES: readonly AttributionRule[] = [
  reopened,
  signed,
  putTo,
  answer,
  nounCue,
  cueBehind,
  subjectBehind,
  cueInFront,
  accordingTo,
  cueBehindClause,
  colonBefore,
  sameParagraph,
  introduced,
  floating,
  held,
  owner,
  sentenceSubject,
];

/** Pieces of speech, and the rules by which they are given to their speakers. */
export interface AttributionTask {
  readonly cues: readonly Cue[];
  readonly isSpoken: (piece: number) => boolean;
  /** Names of rules to leave out, to measure what each brings. */
  readonly skip: ReadonlySet<string>;
}

/** For each piece of the text, who is given it and by which rule; undefined for what is not spoken, and where no rule applies. */
export function attribute(phrases: Phrases, { cues, isSpoken, skip }: AttributionTask): (Attribution | undefined)[] {
  const { document } = phrases;
  const bySentence = cuesBySentence(document, cues);
  const cuesOf = (sentence: number): readonly Cue[] => bySentence[sentence] ?? [];
  const rules = ATTRIBUTION_RULES.filter(({ name }) => !skip.has(name));
  const decided: (Attribution | undefined)[] = document.pieces.map(() => undefined);
  for (const [unit, { piece: index }] of document.units.entries()) {
    if (index < 0) continue;
    const sentenceIndex = document.sentenceOfPiece[index] ?? -1;
    const sentence = document.sentences[sentenceIndex];
    if (!sentence || !isSpoken(index)) continue;
    const place = { phrases, sentence, sentenceIndex, index, unit, isWhole: isWhole(document, sentence, unit) };
    decided[index] = firstMatch(rules, { ...place, cues: cuesOf(sentenceIndex), cuesOf, decided });
  }
  return decided;
}

function firstMatch(rules: readonly AttributionRule[], piece: PieceContext): Attribution | undefined {
  for (const rule of rules) {
    const match = rule.match(piece);
    if (match === NOBODY) return undefined;
    if (match) return { ...match, rule };
  }
  return undefined;
}

/** The piece is the whole of its sentence, or opens it as one: begins with a capital and a stop or comma ends it. */
function isWhole({ text, units, pieces }: Document, sentence: Sentence, unit: number): boolean {
  const { start, end } = pieces[units[unit]!.piece]!;
  const before = units[unit - 1];
  const opens = unit === sentence.from || before?.lower === ':' || before?.kind === 'piece';
  return (
    opens &&
    /^[\p{Lu}\p{N}[‘'“(…$—-]/u.test(text.slice(start, start + 2)) &&
    /[.,?!…—–-]['’”"]?$/.test(text.slice(Math.max(start, end - 2), end))
  );
}
