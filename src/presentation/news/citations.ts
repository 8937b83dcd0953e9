import { paths } from '../../core/archive/paths.ts';
import type { Block, Citation, DatedText, DatePiece, Inline, Permalink, QuoteBlock, Rich } from '../../core/chat/reply.ts';
import type { Article } from '../../core/news/article.ts';
import type { Genre } from '../../core/news/genre.ts';
import { evidenceOf } from '../../core/news/quote.ts';
import type { SourceChange } from '../../core/news/source-change.ts';
import type { ArticleRef, StoredQuote } from '../../core/news/stored.ts';
import { civilAt } from '../../text/time-zone.ts';
import { oneLine } from '../../text/white-space.ts';
import { KIND_WORDS, languageWords } from './article-kinds.ts';
import { linkOf, outletName, titleWithoutSite } from './outlets.ts';

/** The shared shapes in which answers show what is stored: one look for a quote, a demand and a source, whichever command shows it. */

/** A title as it is cited beneath something else; whole in `/article`. */
const LONGEST_CITED = 70;

/** An article's headline; where its source has none, the beginning of its first sentence, a shorter one where `sentence`, which stands beneath, goes on from there. */
export const headlineOf = (article: ArticleRef, sentence = article.title): string => {
  const isBegun = article.title.endsWith('…') && sentence.startsWith(article.title.slice(0, -1));
  const title = isBegun ? shortTitle(article) : titleWithoutSite(article);
  const label = GENRE_LABELS[article.genre ?? 'news'];
  return label === undefined || new RegExp(String.raw`\b${label}\b`, 'i').test(title) ? title : `${label}: ${title}`;
};

/** The headline over what an article tells, with its link. */
export const headingOf = (article: ArticleRef, text = headlineOf(article)): Block => ({ kind: 'heading', text, url: linkOf(article) });

/** What a reader has to know of a text before its headline. */
const GENRE_LABELS: Readonly<Partial<Record<Genre, string>>> = {
  opinion: 'Opinion',
  interview: 'Interview',
  live: 'Live',
  release: 'Press release',
};

const LABEL = new RegExp(`^(?:${Object.values(GENRE_LABELS).join('|')}): `);
export const withoutLabel = (headline: string): string => headline.replace(LABEL, '');

function shortTitle(article: ArticleRef): string {
  const title = titleWithoutSite(article);
  if (title.length <= LONGEST_CITED) return title;
  const cut = title.lastIndexOf(' ', LONGEST_CITED - 1);
  return `${title.slice(0, cut > 0 ? cut : LONGEST_CITED - 1).replace(/[\s,;:.…–—-]+$/, '')}…`;
}

/** "Title (Publisher)", the title cut short where it is long, with where it stands. */
const citationOf = (article: ArticleRef): Citation => ({
  label: article.publisher === undefined ? shortTitle(article) : `${shortTitle(article)} (${outletOf(article)})`,
  outlet: outletOf(article),
  url: linkOf(article),
  articleId: article.id,
});

/** When the source was published; undefined where it doesn't say, never the day on which it was read. */
const dateOf = (article: ArticleRef): Date | undefined => article.publishedAt;

/** How many sources are named under one quote. */
const MOST_SOURCES = 5;

/** A quotation by its spans of the source; an indirect statement as its sentence reports it, verb included. `speaker: false` leaves out whose it is. */
export function quoteBlock(quote: StoredQuote, options: { readonly speaker?: boolean } = {}): QuoteBlock {
  const verbatim = quote.kind !== 'indirect';
  const pieces = verbatim || quote.report === undefined ? quote.spans.map((span) => span.text) : [oneLine(reportOf(quote, quote.report))];
  const garbled = quote.defects.map((defect) => {
    const span = quote.spans.find((s) => s.start <= defect.start && defect.end <= s.end);
    return span ? span.text.slice(defect.start - span.start, defect.end - span.start) : '';
  });
  const words = garbled.filter(Boolean);
  const notes = [
    ...(words.length > 0 ? [`The source is garbled here, and is left as it stands: ${words.join(', ')}`] : []),
    ...(quote.changed ? [changeNote(quote.changed)] : []),
  ];
  return {
    kind: 'quote',
    pieces,
    verbatim,
    speaker: options.speaker === false ? undefined : quote.speaker?.name,
    role: options.speaker === false ? undefined : quote.speaker?.role,
    date: dateOf(quote.article),
    sources: [quote.article, ...(quote.alsoIn ?? [])].slice(0, MOST_SOURCES).map(citationOf),
    notes: notes.length > 0 ? notes : undefined,
    context: quote.number === undefined ? undefined : { command: 'context', options: { quote: `${quote.article.id}.${quote.number}` } },
    ...quotePermalink(quote)[0],
  };
}

/** At the end of what shows a quotation: its page in the archive; nothing for one that no store holds. */
export const quotePermalink = (quote: StoredQuote): { readonly permalink: Permalink }[] =>
  quote.number === undefined ? [] : [{ permalink: { path: paths.quote(quote), articleId: quote.article.id } }];

/** At the end of what an article tells: its page in the archive. */
export const articlePermalink = ({ id }: Pick<ArticleRef, 'id'>): { readonly permalink: Permalink } => ({
  permalink: { path: paths.article(id), articleId: id },
});

/** The words that report a statement. Of "The mayor, Ana Ruiz, said" they begin at the name, and the comma behind it, which closed the description, goes. */
function reportOf(quote: StoredQuote, report: string): string {
  const { start } = evidenceOf(quote);
  const { mention, cue } = quote;
  if (mention?.start !== start || cue === undefined || !/^,\s+$/.test(report.slice(mention.end - start, cue.start - start))) return report;
  return report.slice(0, mention.end - start) + report.slice(mention.end - start + 1);
}

/** "Title (Reuters), 20 November 2026, article 12", with a link where there is one. */
export const sourceLine = (article: ArticleRef): Inline[] => placeLine(article, citationOf(article).label);

/** The same where the title stands above it: "Reuters, 20 November 2026, article 12"; "in German" where it is not in English. */
export function placeLine(article: ArticleRef, label: string | undefined = outletName(article)): Inline[] {
  const url = linkOf(article);
  const date = dateOf(article);
  const rest = [languageWords(article.language), `article ${article.id}`].filter(Boolean).join(', ');
  const place: Inline[] = url ? [{ text: label ?? new URL(url).hostname, url }] : label ? [{ text: label, style: 'quiet' }] : [];
  const dated: Inline[] = date ? [...(place.length > 0 ? [', '] : []), { date }] : [];
  const start = place.length + dated.length > 0 ? `, ${rest}` : `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
  return [...place, ...dated, { text: start, style: 'quiet' }];
}

/** The shortest form: "Reuters, 20 November 2026", the outlet linked; its number where it has no link; in the time zone the day on which it was published, or else read. */
export function shortPlace(article: ArticleRef, zone?: string): Inline[] {
  const [url, name] = [linkOf(article), outletName(article) ?? `article ${article.id}`];
  const date = dateOf(article);
  const numbered = url === undefined && outletName(article) !== undefined ? `article ${article.id}` : '';
  const rest = [numbered, languageWords(article.language)].filter(Boolean).join(', ');
  return [
    url === undefined ? { text: name, style: 'quiet' } : { text: name, url },
    ...(rest === '' ? [] : [{ text: `, ${rest}`, style: 'quiet' as const }]),
    ...(zone === undefined ? [] : [date ? ', ' : ', read ', { date: date ?? article.readAt, zone }]),
  ];
}

let dayFormat: Intl.DateTimeFormat | undefined;
/** "20 November 2026", by UTC. The formatter is made once: it costs more than all the rest of an answer. */
export function day(date: Date): string {
  dayFormat ??= new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
  return dayFormat.format(date);
}
/** The day in a time zone: "20 November 2026". */
export const dayIn = (zone: string, date: Date): string => day(new Date(civilAt(zone, date.getTime())));
/** "20 November 2026, 07:00 UTC". */
export const dayAndTime = (date: Date, zone = 'UTC'): string =>
  `${dayIn(zone, date)}, ${new Date(civilAt(zone, date.getTime())).toISOString().slice(11, 16)} ${zone}`;

/** A piece of running text that is a date, in words: for what can't tell the reader's own zone. */
export const dateWords = ({ date, zone = 'UTC', time }: DatePiece): string => (time ? dayAndTime(date, zone) : dayIn(zone, date));

/** Says that the article no longer has the words, when that was read, and what it says instead where that is known. */
export function changeNote({ at, now }: SourceChange): DatedText {
  return ['Changed by the source since: read on ', { date: at, time: true }, `, the article ${insteadOf(now)}`];
}

function insteadOf(now: SourceChange['now']): string {
  if (!now) return 'no longer says this.';
  const words = `“${oneLine(now.words)}”`;
  if (now.by === undefined) return `says instead: ${words}`;
  return now.by === null ? `no longer says for sure who said it: ${words}` : `gives these words to ${now.by}: ${words}`;
}

const MOST_OUTLETS = 5;

/** The other outlets that print an article's text or a version of it, each once: "also in: …"; undefined where there is none. */
export function alsoInLine(article: ArticleRef, copies: readonly ArticleRef[]): string | undefined {
  const own = outletOf(article);
  const outlets = [...new Set(copies.map(outletOf))].filter((outlet) => outlet !== own);
  if (outlets.length === 0) return undefined;
  const more = outlets.length - MOST_OUTLETS;
  return `also in: ${outlets.slice(0, MOST_OUTLETS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

const outletOf = (article: ArticleRef): string => {
  const url = linkOf(article);
  return outletName(article) ?? (url === undefined ? `article ${article.id}` : new URL(url).hostname);
};

/** Where an article came from, field by field; what its source doesn't say is left out. `seesFiles`: whether the asker may know where a file of the operator's lies. */
export function articleFields(article: Article, seesFiles: boolean): { name: string; value: Rich }[] {
  const url = linkOf(article);
  const fields: [string, Rich | undefined][] = [
    [
      'Source',
      [
        url
          ? { text: article.publisher ?? new URL(url).hostname, url }
          : (article.publisher ?? (seesFiles ? article.origin : 'a file of whoever runs this bot')),
        articlePermalink(article),
      ],
    ],
    ['By', article.byline],
    ['Published', article.publishedAt && [{ date: article.publishedAt, time: true }]],
    ['Read', [{ date: article.readAt, time: true }]],
    ['Revision', article.revision > 1 ? `${article.revision}: the source changed its text` : undefined],
    ['Readings', article.readings && historyOf(article.readings)],
    [
      'Last fetch',
      article.refused && [
        { date: article.refused.at, time: true },
        `: ${KIND_WORDS[article.refused.kind]}, so that the text read before stands`,
      ],
    ],
  ];
  return fields.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}

const MOST_READINGS = 5;

/** When each revision was read, oldest first; of more than six, the first and the last five. */
function historyOf(readings: readonly Date[]): Inline[] {
  const [first, ...later] = readings;
  const left = later.slice(-MOST_READINGS);
  return [
    ...(first ? ['first ', { date: first, time: true }] : []),
    ...(left.length < later.length ? ['; …'] : []),
    ...left.flatMap((date) => ['; changed ', { date, time: true }]),
  ];
}
