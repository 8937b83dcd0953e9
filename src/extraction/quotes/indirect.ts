import { evidenceOf, type Quote } from '../../core/news/quote.ts';
import { type TextSpan, textSpan } from '../../core/span.ts';
import type { Document } from '../grammar/document.ts';
import { REDUCERS } from '../lexicon/quotes/cues.ts';
import type { Mention } from '../speakers/mention.ts';
import type { Phrases } from '../speakers/phrases.ts';
import type { SpeakerOf } from '../speakers/roster.ts';
import { rounded, SPEAKER_THRESHOLD } from './confidence.ts';
import { type Cue, cueSpan } from './cues.ts';
import { CUE_RULES, OPENING_WORDS, type ReportingRule, WORD_RULES } from './reported/rules.ts';
import { type AttributedRange, CueIndex, ReportingSentence, type UnitRange } from './reported/sentence.ts';
import { sourceOf } from './reported/subject.ts';
import { isWished } from './rules/clauses.ts';

/** A statement that a rule found. */
interface Statement {
  readonly spans: readonly [TextSpan, ...TextSpan[]];
  readonly mention: number;
  /** Unit of the word that reports it. */
  readonly cue: number;
  readonly rule: ReportingRule<never>;
  readonly sentence: ReportingSentence;
}

/** The cues of a text, and the names of rules to leave out, to measure what each brings. */
export interface ReportingTask {
  readonly cues: readonly Cue[];
  readonly skip: ReadonlySet<string>;
}

/**
 * The statements that are reported without quotation marks, in the text's order, none overlapping another: of two, one inside the
 * other, the outer. A clause that stands mostly in marks is left to them.
 */
export function indirectQuotes(phrases: Phrases, { cues, skip }: ReportingTask, speakerOf: SpeakerOf): Quote[] {
  const index = new CueIndex(phrases, cues);
  const rules: ReportingRules = {
    byCue: CUE_RULES.filter(({ name }) => !skip.has(name)),
    byWord: WORD_RULES.filter(({ name }) => !skip.has(name)),
  };
  const statements = phrases.document.sentences
    .flatMap((sentence) => statementsIn(new ReportingSentence(phrases, sentence, index), rules))
    .sort((a, b) => a.spans[0].start - b.spans[0].start || endOf(b) - endOf(a));
  let end = 0;
  return statements.flatMap((statement) => {
    if (statement.spans[0].start < end) return [];
    end = endOf(statement);
    return [quoteOf(statement, speakerOf)];
  });
}

const endOf = ({ spans }: Statement): number => (spans.at(-1) ?? spans[0]).end;

interface ReportingRules {
  readonly byCue: readonly ReportingRule<Cue>[];
  readonly byWord: readonly ReportingRule<number>[];
}

function statementsIn(sentence: ReportingSentence, { byCue, byWord }: ReportingRules): Statement[] {
  const found: (Statement | undefined)[] = [];
  for (let unit = sentence.from; unit < sentence.to; unit++) {
    const cue = sentence.cues.at.get(unit);
    if (cue && !cue.negated && !isWished(sentence, cue) && !isReduced(sentence, cue))
      found.push(firstMatch(byCue, sentence, { opener: cue, unit, mention: sourceOf(sentence, cue) }));
    if (OPENING_WORDS.has(sentence.lowerAt(unit))) found.push(firstMatch(byWord, sentence, { opener: unit, unit, mention: -1 }));
  }
  return found.filter((each) => each !== undefined);
}

/** Where a statement may begin: what its rule starts from, the unit of its word, and whose it is where the rule does not say. */
interface Opening<From> {
  readonly opener: From;
  readonly unit: number;
  readonly mention: number;
}

/** What the first rule that applies finds; undefined where that stands mostly in marks. */
function firstMatch<From>(
  rules: readonly ReportingRule<From>[],
  sentence: ReportingSentence,
  { opener, unit, mention }: Opening<From>,
): Statement | undefined {
  for (const rule of rules) {
    const ranges = rule.match(sentence, opener);
    if (!ranges) continue;
    const [first, ...others] = isMostlyQuoted(sentence, ranges) ? [] : ranges.flatMap((range) => spanOf(sentence.document, range));
    const owned: Partial<AttributedRange> = ranges[0] ?? {};
    return first && { spans: [first, ...others], mention: owned.mention ?? mention, cue: unit, rule, sentence };
  }
  return undefined;
}

/** "when asked", "as told to Lee", "Asked whether …": a passive without its auxiliary, whose subject says nothing. */
function isReduced(sentence: ReportingSentence, { unit, lemma, participle, place }: Cue): boolean {
  if (participle || place === 'agent') return false;
  if (unit === sentence.from) return lemma === 'ask';
  return place !== 'inverted' && REDUCERS.has(sentence.lowerAt(unit - 1));
}

function isMostlyQuoted(sentence: ReportingSentence, ranges: readonly UnitRange[]): boolean {
  let quoted = 0;
  let all = 0;
  for (const { from, to } of ranges) {
    for (let k = from; k < to; k++) {
      const { start, end, kind } = sentence.at(k);
      all += end - start;
      if (kind === 'piece') quoted += end - start;
    }
  }
  return quoted * 2 > all;
}

/** The range without the marks at its edges; none where nothing is left, or where it found no end. */
function spanOf({ units, text }: Document, { from, to }: UnitRange): TextSpan[] {
  const inner = units.slice(from, Math.max(from, to));
  const isInside = ({ kind, lower }: (typeof inner)[number]): boolean => kind !== 'mark' || !/^[.,;:!?…—–-]$/.test(lower);
  const first = inner.find(isInside);
  const last = inner.findLast(isInside);
  return first && last ? [textSpan(text, first.start, last.end)] : [];
}

function quoteOf({ spans, mention, cue, rule, sentence }: Statement, speakerOf: SpeakerOf): Quote {
  const { document, cast } = sentence;
  const source = cast.mentions[mention];
  const parts = { spans, mention: source && { start: source.start, end: source.end }, cue: cueSpan(document, cue) };
  const resolution = cast.resolutions[mention];
  const confidence = resolution ? rounded(rule.precision * resolution.confidence) : 0;
  const { start, end } = sentence.sentence;
  return {
    kind: 'indirect',
    ...parts,
    speaker: resolution && confidence >= SPEAKER_THRESHOLD ? speakerOf(resolution) : undefined,
    evidence: source && isHalf(document, source) ? { start, end } : evidenceOf(parts),
    confidence,
    rule: rule.name,
    resolution: resolution?.rule,
    defects: [],
  };
}

/** "her doubts about the plan", of "Lee and Kim said" the half from Kim: no sentence by itself. */
function isHalf({ units, unitOfToken }: Document, { possessive, from }: Mention): boolean {
  return possessive || /^(?:and|or)$/.test(units[(unitOfToken[from] ?? 0) - 1]?.lower ?? '');
}
