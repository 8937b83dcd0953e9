import type { ArticleKind } from '../../core/news/article.ts';
import { LOCK, WALL } from '../../matching/wall-words.ts';
import type { PageDocument, PageElement } from './document.ts';
import type { LinkedData } from './linked-data.ts';

/** What a page shows of its kind before anything is taken away from it. */
export interface PageSigns {
  /** It says that it is not free to read: https://schema.org/isAccessibleForFree, or the publisher's content tier. */
  readonly locked: boolean;
  /** It says that it is an article. */
  readonly article: boolean;
  readonly video: boolean;
  readonly list: boolean;
  readonly password: boolean;
  /** Share of its letters that stand in links. */
  readonly linked: number;
  /** Its title and the beginning of its text, lower case. */
  readonly words: string;
  /** How long its text is, furniture included. */
  readonly length: number;
}

/** Characters of text that are little: three or four paragraphs. */
const LITTLE = 1_000;
/** A page that locks its article may show more of it. */
const LITTLE_OF_LOCKED = 1_600;
const LITTLE_BESIDE_PLAYER = 600;
/** A wall is little more than what it asks. */
const WHOLE_WALL = 4_000;
const MOSTLY_LINKS = 0.5;
const READ = 20_000;
const PROSE = 90;
const SILENT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/i;

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
    words: `${document.title}\n${text.slice(0, READ)}`.toLowerCase().replace(/\s+/g, ' '),
    length: text.length,
  };
}

/** What a page is, given the text that was found in it. */
export function kindOf(signs: PageSigns, text: string): ArticleKind {
  const prose = text.split('\n').reduce((sum, line) => sum + (line.length >= PROSE && /[.!?…]/.test(line.slice(-3)) ? line.length : 0), 0);
  if (signs.length < WHOLE_WALL && prose < LITTLE && ((signs.password && !signs.article) || WALL.test(signs.words))) return 'wall';
  if (signs.locked ? text.length < LITTLE_OF_LOCKED : text.length < LITTLE && LOCK.test(signs.words)) return 'stub';
  if (signs.video && text.length < LITTLE_BESIDE_PLAYER) return 'video';
  if (!signs.article && signs.linked > MOSTLY_LINKS && (prose < LITTLE || signs.list)) return 'index';
  return 'article';
}

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
