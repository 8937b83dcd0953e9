import type { ComparedQuote } from '../../core/chat/answer-data.ts';
import type { Block, DatedText, Inline } from '../../core/chat/reply.ts';
import { SURE_NAME } from '../../core/news/quote.ts';
import type { ArticleRef, StoredQuote } from '../../core/news/stored.ts';
import { foldLetters } from '../../text/fold.ts';
import { allOf } from '../../text/lists.ts';
import { FUNCTION_WORDS, TURNING_WORDS } from '../../text/stop-words.ts';
import { oneLine } from '../../text/white-space.ts';
import { datedList, quietly } from '../dated-text.ts';
import { changeNote, day, quotePermalink, shortPlace } from '../news/citations.ts';
import { linkOf, outletName } from '../news/outlets.ts';

/** One person's statements in order of time: a day is an occasion, and its words are held against those of the occasion before, word by word and no further. */

/** What was said on one day. */
interface Occasion {
  /** By UTC. */
  readonly day: string;
  readonly statements: readonly StoredQuote[];
}

interface ComparisonLook {
  /** The statements just before those that are shown, oldest first. */
  readonly before: readonly StoredQuote[];
  /** Whether each names its speaker. */
  readonly speaker: boolean;
  /** Whether it is said where it is not sure whose words they are. */
  readonly doubt?: boolean | undefined;
}

/** The statements under their days, oldest first as they are given. What an occasion says in other words than the one before is set strong where both have words in common. */
export const comparisonBlocks = (statements: readonly StoredQuote[], { before, ...look }: ComparisonLook): Block[] =>
  inTurn(statements, before).flatMap(([occasion, last]) => occasionBlocks(occasion, last, look));

/** The same as data: each statement with its words that the day before had, and with those that it had not. */
export const comparedQuotes = (statements: readonly StoredQuote[], before: readonly StoredQuote[]): ComparedQuote[] =>
  inTurn(statements, before).flatMap(([occasion, last]) => {
    const known = last && wordsOf(last.statements);
    return occasion.statements.map((statement) => {
      if (!known) return statement;
      const words = [...wordsOf([statement])];
      const wordsWhere = (isKnown: boolean): string[] =>
        words.filter(([word]) => known.has(word) === isKnown && (!isKnown || hasContent(word))).map(([, word]) => word.toLowerCase());
      return { ...statement, compared: { again: wordsWhere(true), fresh: wordsWhere(false) } };
    });
  });

/** Each occasion with the one before it. */
function inTurn(statements: readonly StoredQuote[], before: readonly StoredQuote[]): (readonly [Occasion, Occasion | undefined])[] {
  const shown = occasionsOf(statements);
  const earlier = occasionsOf(before).findLast((occasion) => occasion.day !== shown[0]?.day);
  return shown.map((occasion, n) => [occasion, n === 0 ? earlier : shown[n - 1]]);
}

const occasionsOf = (statements: readonly StoredQuote[]): Occasion[] =>
  [...Map.groupBy(statements, ({ article }) => dayOf(article))].map(([key, ofDay]) => ({ day: key, statements: ofDay }));

const dayOf = ({ publishedAt, readAt }: ArticleRef): string => (publishedAt ? day(publishedAt) : `No date; read ${day(readAt)}`);

function occasionBlocks(
  { day: ofDay, statements }: Occasion,
  before: Occasion | undefined,
  { speaker, doubt }: Omit<ComparisonLook, 'before'>,
): Block[] {
  const known = before && wordsOf(before.statements);
  const now = wordsOf(statements);
  const again = known ? [...now].filter(([word]) => known.has(word) && hasContent(word)) : [];
  const fresh = known ? [...now].filter(([word]) => !known.has(word)) : [];
  const old = again.length > 0 ? known : undefined;
  const note = again.length === 0 ? [] : [`Again: ${listed(again)}`, fresh.length > 0 ? `new: ${listed(fresh)}` : 'nothing new'];
  return [
    { kind: 'heading', text: ofDay, date: statements[0]?.article.publishedAt },
    ...statements.flatMap((statement): Block[] => [
      { kind: 'text', text: [...(speaker && statement.speaker ? [`${statement.speaker.name}: `] : []), ...markedWords(statement, old)] },
      {
        kind: 'text',
        text: [
          ...placeOf(statement.article),
          ...quotedAgain(statement),
          ...(doubt ? doubtOf(statement) : []),
          ...quotePermalink(statement),
        ],
      },
      ...(statement.changed ? [{ kind: 'text' as const, text: changeNote(statement.changed) }] : []),
    ]),
    ...(note.length > 0 ? [{ kind: 'text' as const, text: [{ text: `${note.join('; ')}.`, style: 'quiet' as const }] }] : []),
  ];
}

const doubtOf = ({ confidence, ruledAt }: StoredQuote): Inline[] =>
  ruledAt || confidence >= SURE_NAME ? [] : [{ text: `; ${Math.round(100 * confidence)}% sure that it is theirs`, style: 'quiet' }];

/** Its day stands above it. */
const placeOf = (article: ArticleRef): Inline[] => [
  ...shortPlace(article),
  ...(linkOf(article) === undefined ? [] : [{ text: `, article ${article.id}`, style: 'quiet' as const }]),
];

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
const foldedWord = (word: string): string => foldLetters(word).replace(/['’]/g, '');
const hasContent = (word: string): boolean => !FUNCTION_WORDS.has(word);
/** Whether a word more or less can make another statement. */
const tells = (word: string): boolean => hasContent(word) || TURNING_WORDS.has(word);

/** The words of all the statements that tell something, each once, folded, with how it first stands there. */
function wordsOf(statements: readonly StoredQuote[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const { spans } of statements)
    for (const { text } of spans)
      for (const [word] of text.matchAll(WORD)) {
        const folded = foldedWord(word);
        if (tells(folded) && !words.has(folded)) words.set(folded, word);
      }
  return words;
}

const MOST_LISTED = 6;
const listed = (words: readonly (readonly [string, string])[]): string => {
  const more = words.length - MOST_LISTED;
  return allOf([...words.slice(0, MOST_LISTED).map(([, word]) => word.toLowerCase()), ...(more > 0 ? [`${more} more`] : [])]);
};

/** The quotation in marks. With `known`, words that it lacks are set strong. */
function markedWords({ spans }: StoredQuote, known: ReadonlyMap<string, string> | undefined): Inline[] {
  return spans.flatMap(({ text }, n): Inline[] => [
    n === 0 ? '“' : '” … “',
    ...(known ? strongIn(oneLine(text), known) : [oneLine(text)]),
    ...(n === spans.length - 1 ? ['”'] : []),
  ]);
}

/** New words that only spaces and stop words part are one strong run. */
function strongIn(text: string, known: ReadonlyMap<string, string>): Inline[] {
  const runs: { start: number; end: number }[] = [];
  let open = false;
  for (const match of text.matchAll(WORD)) {
    const folded = foldedWord(match[0]);
    if (!tells(folded)) continue;
    const end = match.index + match[0].length;
    const last = runs.at(-1);
    if (known.has(folded)) open = false;
    else if (open && last && !/[.,;:!?]/.test(text.slice(last.end, match.index))) last.end = end;
    else {
      runs.push({ start: match.index, end });
      open = true;
    }
  }
  const pieces: Inline[] = [];
  let at = 0;
  for (const { start, end } of runs) {
    pieces.push(text.slice(at, start), { text: text.slice(start, end), style: 'strong' });
    at = end;
  }
  return [...pieces, text.slice(at)].filter((piece) => piece !== '');
}

const MOST_TOLD = 3;

/** "; quoted again on 23 November 2026 by Coast Post": the other articles with the same words, those of other days by their dates. */
function quotedAgain({ article, alsoIn = [] }: StoredQuote): Inline[] {
  if (alsoIn.length === 0) return [];
  const own = dayOf(article);
  const places = alsoIn.slice(0, MOST_TOLD).map((other): DatedText => {
    const name = outletName(other) ?? `article ${other.id}`;
    return other.publishedAt && dayOf(other) !== own ? ['on ', { date: other.publishedAt }, ` by ${name}`] : [`by ${name}`];
  });
  const more = alsoIn.length - places.length;
  const all = [...places, ...(more > 0 ? [[`${more} more`]] : [])];
  return quietly(['; quoted again ', ...datedList(all, ' and ')]);
}

/** Whether anything in an answer's texts is set strong: a terminal need not show it, and the note beneath lists the words there. */
export const setsStrong = (blocks: readonly Block[]): boolean =>
  blocks.some(
    (block) =>
      block.kind === 'text' &&
      Array.isArray(block.text) &&
      block.text.some((part) => typeof part === 'object' && 'style' in part && part.style === 'strong'),
  );
