import type { Genre } from '../core/news/genre.ts';
import { SURE_NAME } from '../core/news/quote.ts';
import type { StoredQuote } from '../core/news/stored.ts';
import { COMMON_WORDS } from '../text/stop-words.ts';
import { lowerWords } from '../text/words.ts';
import { isMisread } from './words.ts';

/** What quotes people to sell something, or for no news. */
const ADVERTISING: ReadonlySet<Genre> = new Set<Genre>(['release', 'list', 'none']);
/** In words: shorter quotes tell little by themselves, longer ones are no longer read. */
const FEWEST_WORDS = 7;
const MOST_WORDS = 60;
/** Words that say what it is about; beyond the others, more tell no more. */
const FEWEST_CONTENT = 2;
const ENOUGH_CONTENT = 10;
/** Words that could be said of anything. */
const TELLS_NOTHING = new Set(
  `able anything back being bit came come comes coming day days done everything feel getting give goes going gone good got great guess happen happened
  happening hope into keep kind know knows like little long look lot make makes making many maybe mean means much nothing over people person point put
  really right said say saying says see seen someone something sort start stay sure take takes taking talk talking tell thank thanks thing things think
  thinking thought time times today told took tried try trying want wanted wants way ways went while work year years yet`.split(/\s+/),
);
/** Last words that stand for something said before. */
const POINTS_BACK_AT_END = /\b(?:it|that|this|them|those|these|there|so|one|him|her|either)[.,!]*["”’]*$/i;
/** What no edition posts into a channel unasked. */
const FOUL = /\b(?:(?:mother)?fuck\w*|(?:bull)?shit\w*|assholes?|bitch\w*|cunts?|nigg\w+|faggots?)\b/i;

/** A proper name, and no user's handle. */
const NAME = /^(?:\p{Lu}|(?:al|bin|de|el|van|von) )[\p{L}\p{M}\p{N} .,'’&-]*$/u;
/** First words that stand for something said before: without it nobody knows what is meant. */
const POINTS_BACK =
  /^(?:(?:and|but|so|then|also|because|or|well|yes|no|oh|look|now)\b[,\s]|(?:it|its|it['’]s|he|he['’]s|she|she['’]s|they|they['’](?:re|ve)|him|her|his|them|their|that|that['’]s|those|these|such|neither|both)\b|this(?:\s+(?:is|was|will|has|had|would|could|can|may|might|must|should|isn['’]t|wasn['’]t)\b|$))/i;
/** A question at the end, or at the beginning with what answers it. */
const ASKS = /\?["”’')\]]*$|^[^.!?]*\?/;
/** Words about one's own words. */
const OWN_WORDS = /\b(?:everything|what|all)(?: that)? I(?:['’]ve)? (?:have )?(?:said|told|wrote|written)\b/i;
/** He or she who was named before the quotation began. */
const SOMEBODY = /\b(?:he|she|him|her|his|hers|he['’](?:s|d|ll)|she['’](?:s|d|ll))\b/i;
const NAMED = /(?<!^)(?<![.!?]["”’]?\s)\b\p{Lu}[\p{Ll}’']{2,}/u;

/**
 * Whether a quotation can stand in a brief: a whole utterance of a named speaker, surely theirs, that tells something without what was said
 * before it; no question, since an interviewer's tells nothing of what was answered.
 */
export function isTelling({ kind, defects, changed, confidence, speaker, spans, article: { genre = 'news' } }: StoredQuote): boolean {
  const [first] = spans;
  if (ADVERTISING.has(genre)) return false;
  if (!first || kind !== 'direct' || defects.length > 0 || changed || confidence < SURE_NAME) return false;
  if (!speaker || speaker.kind === 'unnamed' || !NAME.test(speaker.name)) return false;
  // A surname alone, with nothing said of who bears it, is nobody to a reader.
  if (speaker.kind === 'person' && speaker.role === undefined && !/\s/.test(speaker.name)) return false;
  const said = spans.map(({ text }) => text.trim()).join(' ');
  const words = lowerWords(said);
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return false;
  if (!/^[\p{Lu}\p{N}$£€]/u.test(first.text.trim()) || ASKS.test(said) || POINTS_BACK.test(first.text.trim())) return false;
  if (OWN_WORDS.test(said) || POINTS_BACK_AT_END.test(said) || FOUL.test(said) || isMisread(said)) return false;
  const somebody = SOMEBODY.exec(said);
  if (somebody && !NAMED.test(said.slice(0, somebody.index))) return false;
  return contentOf(words) >= FEWEST_CONTENT;
}

const contentOf = (words: readonly string[]): number =>
  new Set(words.filter((word) => word.length > 2 && !COMMON_WORDS.has(word) && !TELLS_NOTHING.has(word))).size;

/** How much a quotation says of what it is about, 0 to 1. */
export const substanceOf = ({ spans }: Pick<StoredQuote, 'spans'>): number =>
  Math.min(1, contentOf(lowerWords(spans.map(({ text }) => text).join(' '))) / ENOUGH_CONTENT);

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** What a reporter says of words that are not today's: "he once said", "told the paper in March", "in 1974", "two years ago". */
const SAID_BEFORE = new RegExp(
  [
    String.raw`\bonce (?:said|told|wrote|called|described|declared|warned|quipped|remarked|tweeted)\b`,
    String.raw`\b(?:said|told|wrote|tweeted|posted|declared|warned|argued|asked|remarked|admitted|testified|recalled saying)\b[^.!?,;“”"]{0,60}?\b(?:(?:back )?in (?:early |late |mid-)?(?:${MONTHS}|(?:19|20)\d\d)|last (?:month|year|spring|summer|autumn|fall|winter|${MONTHS}))\b`,
    String.raw`\b(?:in|of|since|by) (?:(?:early|late|mid)[- ])?(?:(?:${MONTHS}),? )?(?:19|20)\d\d\b`,
    String.raw`\b(?:years?|months?|weeks|decades?) (?:ago|earlier|before)\b`,
    String.raw`\b(?:previously|formerly|at the time|back then|in the past|years later|in an earlier|had (?:said|told|written|declared|warned))\b`,
  ].join('|'),
  'i',
);
/** "In March Berg said", "at a hearing in March"; "who will retire in March" is said of something else. */
const IN_A_MONTH = new RegExp(
  String.raw`(?:\bIn|\b(?:arguments?|column|debate|hearing|interview|letter|meeting|rally|speech|statement) in) (?:(?:early|late|mid)[- ])?(?:${MONTHS})\b`,
);
/** How much of the reporter's sentence is read on either side. */
const READ_AROUND = 220;

/** Whether the reporter's sentence around a quotation dates it before the day of the article. */
export function isOldWords(text: string, { spans }: Pick<StoredQuote, 'spans'>): boolean {
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? start;
  const before =
    /(?:^|[.!?]["”’]?\s|\n)((?:(?![.!?]["”’]?\s)[^\n])*)$/.exec(text.slice(Math.max(0, start - READ_AROUND), start))?.[1] ?? '';
  const behind = /^["”’,]*(?:(?![.!?]["”’]?(?:\s|$))[^\n])*/.exec(text.slice(end, end + READ_AROUND))?.[0] ?? '';
  const between = spans.slice(1).map((span, n) => text.slice(spans[n]?.end ?? span.start, span.start));
  return [before, ...between, behind].some((words) => SAID_BEFORE.test(words) || IN_A_MONTH.test(words));
}
