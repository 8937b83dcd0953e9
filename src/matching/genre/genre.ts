import type { Genre } from '../../core/news/genre.ts';
import { isEnglish } from '../../text/language.ts';
import { lowerWords } from '../../text/words.ts';
import {
  AUTHOR_NOTES,
  COOKIES,
  INTERVIEW_TITLES,
  LIST_TITLES,
  LIVE_TITLES,
  NAMED_DAY,
  NOTICE_TITLES,
  OPINION_TITLES,
  PATHS,
  RELEASE_TEXT,
  RELEASE_TITLES,
  RESULT_TITLES,
  VIEW_TITLES,
} from './signs.ts';

/** What a genre is told by. `text`: the article's, with its headline or without. */
export interface GenreSigns {
  readonly title: string;
  readonly text: string;
  readonly url?: string | undefined;
}

/** A text is read so far, in UTF-16 units; and its end so far for a note on its author. */
const READ = 6000;
const END = 500;
/** Of a hundred words, how many speak of cookies on a page that is about them. */
const MOST_COOKIES = 2;
/** The signs of a view, in points: so many make an opinion. */
const OPINION = 3;
/** In words: what a shorter text lacks tells nothing. */
const SHORTEST_VIEW = 30;
/** A report says so early, in UTF-16 units, on which day it happened, and who says so. */
const DAY_BEFORE = 900;
const SAID_BEFORE = 700;
const SAID = String.raw`\b(?:said|says|told|according to|announced|reported|added|wrote)\b`;

/** The genre of an article, by clear signs of its address, headline, first and last words; `news` where none speaks for another. */
export function genreOf({ title, text, url = '' }: GenreSigns): Genre {
  const read = text.slice(0, READ);
  const words = lowerWords(read);
  if (words.length > 0 && (100 * (read.match(COOKIES)?.length ?? 0)) / words.length >= MOST_COOKIES) return 'none';
  if (NOTICE_TITLES.test(title)) return 'none';
  const path = pathOf(url);
  const byPath = PATHS.find(([pattern]) => pattern.test(path))?.[1];
  if (byPath) return byPath;
  if (OPINION_TITLES.test(title)) return 'opinion';
  if (LIVE_TITLES.test(title)) return 'live';
  if (RELEASE_TEXT.test(read) || RELEASE_TEXT.test(text.slice(-END)) || (RELEASE_TITLES.test(title) && isPraise(read))) return 'release';
  if (INTERVIEW_TITLES.test(title) || (read.match(/^(?:Q|Question)[.:]\s/gm)?.length ?? 0) > 2) return 'interview';
  if (LIST_TITLES.test(title)) return 'list';
  if (RESULT_TITLES.test(title)) return 'results';
  return isEnglish(read) && viewPoints({ title, text }, read, words.length) >= OPINION ? 'opinion' : 'news';
}

function pathOf(url: string): string {
  return URL.canParse(url) ? `${new URL(url).hostname.split('.')[0]}${new URL(url).pathname}`.toLowerCase() : '';
}

/** The beginning of the text that stands for its headline, with three dots where it was cut: no headline that argues. */
const isCut = (title: string, text: string): boolean =>
  title.endsWith('…') && !text.startsWith(title) && text.startsWith(title.slice(0, -1));

/** Words between straight marks, which open again inside without having closed where paragraphs were joined: 'He said: "We go. "We came late," he said'. */
const REOPENED = /(?<=^|[\s(])"(?=[^\s"])[^\n]{1,1500}?[^\s("]"(?=[\s.,;:!?)]|$)/gmu;

/** A quotation in which somebody praises what they sell. */
const isPraise = (text: string): boolean =>
  /\b(?:excited|thrilled|delighted|proud|pleased|honored)\b[^.”"]{0,40}\b(?:to|that|by)\b/i.test(text);

/** How much in an English text is the author's own view, in points: an "I" who is no voice in quotation marks, questions to the reader, "should", no day, few who say something. */
function viewPoints({ title, text }: Pick<GenreSigns, 'title' | 'text'>, read: string, words: number): number {
  // A question alone on its line is a heading.
  const own = read
    .replace(/^[^.!?\n]{1,80}\?$/gm, ' ')
    .replace(REOPENED, ' ')
    .replace(/[“"«][^”"»\n]{1,1500}[”"»]/gu, ' ')
    .replace(/[“"][^\n]*$/gmu, ' ');
  const rate = (pattern: RegExp): number => (100 * (own.match(pattern)?.length ?? 0)) / Math.max(100, words);
  const [self, readers, duty, asked, said] = [
    rate(/\bI(?:['’](?:m|ve|d|ll))?\b|\b(?:my|me)\b/g),
    rate(/\b(?:[Ww]e|[Oo]ur|[Uu]s|[Ll]et['’]s|[Yy]ou|[Yy]our)\b/g),
    rate(/\b(?:should|must|ought|need to|let['’]s|of course|in fact|surely|frankly|sadly|indeed|perhaps)\b/gi),
    rate(/\?(?=["”’]?\s|$)/g),
    rate(new RegExp(SAID, 'gi')),
  ];
  const absences =
    (said < 0.25 ? 1 : said < 0.5 ? 0.5 : 0) +
    (NAMED_DAY.test(text.slice(0, DAY_BEFORE)) ? 0 : 1) +
    (new RegExp(SAID, 'i').test(own.slice(0, SAID_BEFORE)) ? 0 : 0.5);
  return (
    (self >= 0.6 ? 2 : self >= 0.25 ? 1 : 0) +
    (readers >= 1.2 ? 2 : readers >= 0.5 ? 1 : 0) +
    (duty >= 0.8 ? 1 : 0) +
    (asked >= 0.5 ? 1 : 0) +
    (said >= 0.9 ? -2 : 0) +
    (words < SHORTEST_VIEW ? 0 : absences) +
    (AUTHOR_NOTES.test(text.slice(-END)) ? 3 : 0) +
    (!isCut(title, text) && VIEW_TITLES.test(title) ? 1.5 : 0)
  );
}
