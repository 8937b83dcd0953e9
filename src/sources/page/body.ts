import { Readability } from '@mozilla/readability';
import { lowerWords } from '../../text/words.ts';
import { blocksOf, blockText, type DomNode } from './block-text.ts';
import type { PageDocument } from './document.ts';
import { pruneLinkBlocks } from './link-blocks.ts';
import { type LinkedData, withoutTags } from './linked-data.ts';
import { linesOf, withLostLines } from './lost-blocks.ts';
import { prune } from './prune.ts';

/** A reading with less than this share of another one's characters is too short. */
const SHORT = 0.5;
/** A reading with less than this share of another one's runs of four words is of another text. */
const SAME = 0.4;
const LEAST = 250;
const SHINGLE = 4;
/** Readability is not asked about more elements than this: its time grows with their square, to a second or two here. A news page without its furniture has some hundred. */
const MOST_TO_SEARCH = 10_000;

/**
 * The text of a page's article, uncleaned: Mozilla's Readability finds it in what is left beside furniture. Where that is short or of another text,
 * the page's own `articleBody`, by JSON-LD or by microdata, or its one `article` element is taken. Takes the document apart; empty where there is no text.
 */
export function bodyText(document: PageDocument, linked: LinkedData, site: string | undefined): string {
  const whole = blockText(document.body);
  prune(document);
  pruneLinkBlocks(document.body, site);
  const pruned = blockText(document.body);
  const opinions = [declaredBody(linked), markedBody(document)].filter((text) => text.length >= LEAST);
  const lines = linesOf(blocksOf(document.body));
  const found = withLostLines(foundBody(document), lines);
  if (found === '') return opinions[0] ?? (pruned || whole);
  return opinions.find((opinion) => isBetter(opinion, found)) ?? found;
}

/** The text that Readability finds; empty where it finds none, throws, or would take many seconds. */
function foundBody(document: PageDocument): string {
  // Its own limit of elements counts none in linkedom's tree.
  if ([...document.querySelectorAll('*')].length > MOST_TO_SEARCH) return '';
  try {
    const article = new Readability<DomNode>(document as never, {
      serializer: (element) => element as unknown as DomNode,
    }).parse();
    return article?.content ? blockText(article.content) : '';
  } catch {
    return '';
  }
}

const declaredBody = ({ article }: LinkedData): string =>
  typeof article?.['articleBody'] === 'string' ? withoutTags(article['articleBody']).trim() : '';

function markedBody(document: PageDocument): string {
  const marked = document.querySelector('[itemprop~="articleBody"]');
  if (marked) return blockText(marked);
  const [only, ...others] = document.querySelectorAll('article');
  return only && others.length === 0 ? blockText(only) : '';
}

function isBetter(opinion: string, found: string): boolean {
  if (found.length < SHORT * opinion.length) return true;
  return found.length < opinion.length / SHORT && shared(opinion, found) < SAME;
}

/** Share of `text`'s runs of four words that `other` holds too; 1 for a text of fewer words. */
function shared(text: string, other: string): number {
  const runs = shingles(text);
  if (runs.size === 0) return 1;
  const others = shingles(other);
  return [...runs].filter((run) => others.has(run)).length / runs.size;
}

function shingles(text: string): Set<string> {
  const words = lowerWords(text);
  return new Set(words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(' ')));
}
