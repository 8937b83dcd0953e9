import type { ArticleKind } from '../../core/news/article.ts';
import { isWallTitle, saysLock, saysWall } from '../../matching/wall-words.ts';
import type { PageDocument, PageElement } from './document.ts';
import type { LinkedData } from './linked-data.ts';

/** Signs of what kind of page it is, taken from the whole page, furniture included. */
export interface PageSigns {
  /** It says that it is not free to read: https://schema.org/isAccessibleForFree, or the publisher's content tier. */
  readonly locked: boolean;
  /** Its metadata says that it is an article. */
  readonly article: boolean;
  readonly video: boolean;
  readonly list: boolean;
  readonly password: boolean;
  /** Share of its text that stands in links, 0 to 1. */
  readonly linked: number;
  /** Whether an element has a name for a paywall and holds fewer than `LONGEST_OFFER` characters. */
  readonly paywall: boolean;
  /** The browser's title and the first headline; either may be empty. */
  readonly titles: readonly string[];
  /** The first 20,000 characters of its text, furniture included. */
  readonly words: string;
  /** Characters of its text, furniture included. */
  readonly length: number;
}

/** Fewer characters of text than this, three or four paragraphs, are little for an article. */
const LITTLE = 1_000;
/** The same for a page that locks its article, which may show more of it. */
const LITTLE_OF_LOCKED = 1_600;
/** With fewer characters than this, a locked article is only its beginning, even without another sign. */
const LEAST_OF_LOCKED = 500;
const LITTLE_BESIDE_PLAYER = 600;
/** From this many characters of prose on, only titles and the article's text are searched for what a wall says, not the rest of the page: it may have a banner. */
const SOME_PROSE = 120;
/** From this many characters of prose on that speak of nothing a wall speaks of, the page is no wall. */
const PROSE_BESIDE_BANNER = 250;
/** From this many characters of text on, a page is no wall. */
const WHOLE_WALL = 4_000;
const MOSTLY_LINKS = 0.5;
const READ = 20_000;
const PROSE = 90;
const SILENT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/i;

const PAYWALL =
  '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [id*="regwall" i], [class*="subscriber-only" i], [class*="piano-" i]';
/** An element named for a paywall that holds more characters holds the article. */
const LONGEST_OFFER = 600;

const PLAYER =
  'video, [itemtype$="/VideoObject"], iframe[src*="youtube.com/embed"], iframe[src*="player."], iframe[src*="/embed/video"], [class*="video-player"], [class*="videoplayer" i], [class*="jwplayer"], [id*="video-player"]';

export function signsOf(document: PageDocument, linked: LinkedData): PageSigns {
  const meta = (name: string): string =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
  const type = meta('og:type').toLowerCase();
  const { text, inLinks } = lettersOf(document);
  return {
    locked:
      /^(?:false|no)$/i.test(String(linked.article?.['isAccessibleForFree'])) ||
      /^(?:locked|paid|premium)$/i.test(meta('article:content_tier')),
    article: linked.article !== undefined || type === 'article' || document.querySelector('[itemprop~="articleBody"]') !== null,
    video: type.startsWith('video') || linked.has(/^VideoObject$/) || document.querySelector(PLAYER) !== null,
    list: linked.has(/^(?:CollectionPage|ItemList|SearchResultsPage)$/) || /^(?:website|blog)$/.test(type),
    password: document.querySelector('input[type="password"]') !== null,
    linked: text.length === 0 ? 0 : inLinks / text.length,
    paywall: [...document.querySelectorAll(PAYWALL)].some((element) => (element.textContent ?? '').trim().length < LONGEST_OFFER),
    titles: [document.title, document.querySelector('h1')?.textContent ?? ''],
    words: text.slice(0, READ),
    length: text.length,
  };
}

/** What a page is, given the text that was found in it. */
export function kindOf(signs: PageSigns, text: string): ArticleKind {
  const prose = proseOf(text);
  if (signs.length < WHOLE_WALL && isWall(signs, text, prose)) return 'wall';
  if (isStub(signs, text)) return 'stub';
  if (signs.video && text.length < LITTLE_BESIDE_PLAYER) return 'video';
  if (!signs.article && signs.linked > MOSTLY_LINKS && (prose < LITTLE || signs.list)) return 'index';
  return 'article';
}

const proseOf = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + (line.length >= PROSE && /[.!?…。]["”’»)]?$/.test(line) ? line.length : 0), 0);

/** What texts about consent speak of, in any language. */
const TRACKING = /cookie|consent|personali[sz]|tracking|datenschutz|privacy|werbung|evästei|çerez|クッキー/i;

function isWall({ titles, words, password, article }: PageSigns, text: string, prose: number): boolean {
  if (titles.some(isWallTitle)) return true;
  if (prose >= LITTLE) return false;
  if (password && !article) return true;
  const beside = proseOf(
    text
      .split('\n')
      .filter((line) => !saysWall(line) && !TRACKING.test(line))
      .join('\n'),
  );
  if (beside >= PROSE_BESIDE_BANNER) return false;
  return saysWall([...titles, prose >= SOME_PROSE ? text : words].join('\n'));
}

/** A page may say that its article isn't free and show all of it: it is a stub where it asks for more, breaks off, or shows next to nothing. */
function isStub({ locked, paywall, words }: PageSigns, text: string): boolean {
  if (!locked) return text.length < LITTLE && saysLock(words);
  return text.length < LEAST_OF_LOCKED || (text.length < LITTLE_OF_LOCKED && (paywall || saysLock(words) || CUT.test(text)));
}

/** A text that ends in the middle of a sentence. */
const CUT = /(?:…|\.\.\.|[\p{L}\p{N},;:–—-])\s*$/u;

function lettersOf({ body }: PageDocument): { readonly text: string; readonly inLinks: number } {
  let text = '';
  let inLinks = 0;
  const visit = (node: PageElement, inLink: boolean): void => {
    if (node.nodeType === 3) {
      const words = `${(node.textContent ?? '').trim().replace(/\s+/g, ' ')} `;
      text += words;
      if (inLink) inLinks += words.length;
    } else if (node.nodeType === 1 && !SILENT.test(node.nodeName))
      for (const child of node.childNodes) visit(child, inLink || node.nodeName === 'A');
  };
  visit(body, false);
  return { text, inLinks };
}
