import type { Block, Inline, Reply } from '../../../core/chat/reply.ts';
import type { SourceArticle } from '../../../core/news/article.ts';
import type { Extraction } from '../../../core/news/extraction.ts';
import { ruleExtractor } from '../../../extraction/extract.ts';
import { textArticle } from '../../../sources/file/text-article.ts';
import { type ReadOutcome, SourceProblem } from '../../../sources/problem.ts';
import { itemsOf, readItem } from '../../../sources/read-target.ts';
import { foundBlocks, NOTHING_FOUND } from '../../explain/reply.ts';
import { extractionOf, withLanguage } from '../../reading/ingest.ts';
import { tooLong } from '../../reading/limits.ts';

const MOST_LINKS = 3;
const WHOLE_MS = 30_000;
/** Slack's longest message; Discord's are shorter. */
const LONGEST_MESSAGE = 40_000;
/** Shown of one text; the rest is counted. */
const MOST_QUOTES = 12;

export interface MessageParts {
  /** What somebody wrote, with the addresses in it; plain text or the platform's markup. */
  readonly text: string;
  /** `host:port` inside the network that may be read all the same. */
  readonly allowHosts?: readonly string[] | undefined;
  /** For all the links together. */
  readonly timeoutMs?: number | undefined;
}

/** Quotes and demands behind the first three links of a message, or in its own words where it has no link; by the rules alone, and nothing of it is stored. */
export async function quotesInMessage({ text, allowHosts, timeoutMs = WHOLE_MS }: MessageParts): Promise<Reply> {
  if (text.length > LONGEST_MESSAGE) return reply([said('The message is too long to be read.')]);
  const links = linksIn(text);
  if (links.length === 0) return reply(await blocksOfText(text));
  const signal = AbortSignal.timeout(timeoutMs);
  const read = await Promise.all(links.slice(0, MOST_LINKS).map((link) => readLink(link, { allowHosts, signal })));
  const blocks = (await Promise.all(read.map(blocksOf))).flat();
  if (links.length > MOST_LINKS) blocks.push(said(`Only the first ${MOST_LINKS} of its ${links.length} links were read.`));
  return reply(blocks);
}

const reply = (blocks: readonly Block[]): Reply => ({
  title: 'Quotes in this message',
  blocks,
  footer: 'Nothing of it is stored.',
  audience: 'asker',
});
const said = (text: string): Block => ({ kind: 'text', text });

/** Addresses of the web, each once, in order; what a sentence or markup sets behind one is left out. */
export function linksIn(text: string): string[] {
  const found = [...text.matchAll(/\bhttps?:\/\/[^\s<>"“”|\\`]{1,2000}/gi)].map(([link]) => withoutTail(link));
  return [...new Set(found.filter((link) => URL.canParse(link)))];
}

function withoutTail(link: string): string {
  let end = link.length;
  // A bracket that the address itself opens belongs to it.
  let unopened = link.split(')').length - link.split('(').length;
  for (; end > 0 && /[.,;:!?'’»)\]}*_~]/.test(link.charAt(end - 1)); end--) {
    if (link[end - 1] !== ')') continue;
    if (unopened <= 0) break;
    unopened--;
  }
  return link.slice(0, end);
}

async function readLink(
  link: string,
  options: { readonly allowHosts: readonly string[] | undefined; readonly signal: AbortSignal },
): Promise<ReadOutcome> {
  const [item] = await itemsOf(link, options);
  const outcome = await readItem(item!);
  return !outcome.ok && options.signal.aborted ? { ...outcome, problem: 'took too long to answer' } : outcome;
}

async function blocksOf(outcome: ReadOutcome): Promise<Block[]> {
  if (!outcome.ok) return [said(`${outcome.label} ${outcome.problem}.`)];
  const article = withLanguage(outcome.article);
  const problem = tooLong(article.text);
  if (problem !== undefined) return [said(`${outcome.label} ${problem}.`)];
  const found = shownOf(article, await extractionOf(article, ruleExtractor));
  return [{ kind: 'heading', text: article.title }, { kind: 'text', text: placeOf(article) }, ...found];
}

async function blocksOfText(text: string): Promise<Block[]> {
  try {
    const article = withLanguage(textArticle(text, { origin: 'message:', title: 'Message' }));
    return shownOf(article, await extractionOf(article, ruleExtractor));
  } catch (error) {
    if (error instanceof SourceProblem) return [said('There is neither a link nor text in it.')];
    throw error;
  }
}

function shownOf(article: SourceArticle, extraction: Extraction): Block[] {
  const more = extraction.quotes.length - MOST_QUOTES;
  const blocks = foundBlocks(article, { ...extraction, quotes: extraction.quotes.slice(0, MOST_QUOTES) }).flat();
  if (blocks.length === 0) return [said(NOTHING_FOUND)];
  return more > 0 ? [...blocks, said(`The first ${MOST_QUOTES} of its ${extraction.quotes.length} quotes.`)] : blocks;
}

/** "Coast Post, 20 November 2026", with the link that was read. */
function placeOf({ origin, publisher, publishedAt }: SourceArticle): Inline[] {
  return [{ text: publisher ?? new URL(origin).hostname, url: origin }, ...(publishedAt ? [', ', { date: publishedAt }] : [])];
}
