import { elementsIn, type PageDocument, type PageElement } from './document.ts';
import { BOXES } from './furniture-words.ts';

const NAMED = new Map(Object.entries(BOXES).flatMap(([rule, names]) => names.map((name) => [name, rule] as const)));
const LONGEST_NAME = 3;

const TAGS: ReadonlySet<string> = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME FORM BUTTON SELECT INPUT TEXTAREA DIALOG SVG CANVAS OBJECT VIDEO AUDIO NAV MENU ASIDE HEADER FOOTER FIGCAPTION'.split(
    ' ',
  ),
);
const ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'banner',
  'complementary',
  'contentinfo',
  'dialog',
  'alert',
  'alertdialog',
  'menu',
  'menubar',
  'search',
  'toolbar',
  'tooltip',
  'form',
]);

/** A box that holds more than this share of the page's prose is the article, whatever its name says. */
const MOST_OF_PROSE = 0.2;
/** Where boxes with such names hold more than this share of it together, none is removed for its name. */
const MOST_IN_ALL = 0.5;
/** Characters of a short news item. */
const LEAST_PROSE = 300;
const CARD = 0.33;
const LINKED_HEADING = ':is(h1, h2, h3, h4) a[href]:not([href^="#"]), a[href] :is(h1, h2, h3, h4)';

/** A name whose elements hold more than this share of the page's prose together is the article's. */
const MOST_UNDER_ONE_NAME = 0.5;

/** Takes away what is beside the article. */
export function prune(document: PageDocument): void {
  const { body } = document;
  pruneOtherArticles(body);
  showCollapsed(body);
  const prose = proseOf(body);
  const all = prose.get(body) ?? 0;
  const debates = [...elementsIn(body)].filter(
    (element) => (prose.get(element) ?? 0) > MOST_OF_PROSE * all && isDebate(element, all - prose.get(element)!),
  );
  for (const debate of debates) debate.remove();
  const told = proseOf(body).get(body) ?? 0;
  const spared = articleNames(body, prose, told);
  const isPictureStory = captionLetters(body) > PICTURE_STORY * (told - captionProse(body, prose));
  const beside = outermost(
    body,
    (element) =>
      (prose.get(element) ?? 0) <= MOST_OF_PROSE * all &&
      !spared.has(element.getAttribute('class') ?? '') &&
      isBeside(element, isPictureStory),
  );
  const taken = beside.reduce((sum, element) => sum + (prose.get(element) ?? 0), 0);
  // A page whose very paragraphs are called by such a name: only what HTML itself sets apart goes.
  const gone = taken <= MOST_IN_ALL * told ? beside : beside.filter((element) => !boxOf(element));
  for (const element of gone) element.remove();
}

/** The elements for which `is` holds, in the order of the page, without those inside another of them. */
function outermost(root: PageElement, is: (element: PageElement) => boolean): PageElement[] {
  const found: PageElement[] = [];
  const inside = new Set<PageElement>();
  for (const element of elementsIn(root)) {
    const covered = element.parentNode !== null && inside.has(element.parentNode);
    if (!covered && !is(element)) continue;
    inside.add(element);
    if (!covered) found.push(element);
  }
  return found;
}

/** Readers often write more than the reporter. */
const isDebate = (element: PageElement, elsewhere: number): boolean =>
  elsewhere >= LEAST_PROSE && boxOf(element) === 'comments' && !element.querySelector('h1, article, [itemprop~="articleBody"]');

/** Removes `article` elements that are cards for other stories: much shorter than the longest one, with a heading that is a link. */
function pruneOtherArticles(body: PageElement): void {
  const articles = [...body.querySelectorAll('article')].map((element) => ({ element, prose: proseOf(element).get(element) ?? 0 }));
  const main = articles.reduce((most, one) => (one.prose > most.prose ? one : most), { element: body, prose: 0 });
  if (main.prose < LEAST_PROSE) return;
  for (const { element, prose } of articles)
    if (
      prose < CARD * main.prose &&
      element.querySelector(LINKED_HEADING) &&
      !within(element, main.element) &&
      !within(main.element, element)
    )
      element.remove();
}

function within(element: PageElement, outer: PageElement): boolean {
  for (let at = element.parentNode; at; at = at.parentNode) if (at === outer) return true;
  return false;
}

/** Classes that hold most of the page's prose though their names are those of furniture: "newsletter-text" may be the article's own class. */
function articleNames(body: PageElement, prose: ReadonlyMap<PageElement, number>, all: number): ReadonlySet<string> {
  const sums = new Map<string, number>();
  for (const element of elementsIn(body)) {
    const name = element.getAttribute('class') ?? '';
    const rule = name === '' ? undefined : boxOf(element);
    if (rule !== undefined && rule !== 'comments') sums.set(name, (sums.get(name) ?? 0) + (prose.get(element) ?? 0));
  }
  return new Set([...sums].filter(([, sum]) => sum > MOST_UNDER_ONE_NAME * all).map(([name]) => name));
}

/** Letters in captions: where they are more than what stands beside them, the pictures' captions are what is told. */
const captionLetters = (body: PageElement): number =>
  [...body.querySelectorAll('figcaption')].reduce((sum, caption) => sum + (caption.textContent ?? '').trim().length, 0);

const captionProse = (body: PageElement, prose: ReadonlyMap<PageElement, number>): number =>
  [...body.querySelectorAll('figcaption')].reduce((sum, caption) => sum + (prose.get(caption) ?? 0), 0);

/** A second half that a button shows is part of the article, unless it stands there already for another screen. */
function showCollapsed(body: PageElement): void {
  const hidden = outermost(body, isHidden);
  const prose = proseOf(body);
  const all = prose.get(body) ?? 0;
  for (const element of hidden) {
    if ((prose.get(element) ?? 0) <= MOST_OF_PROSE * all || boxOf(element) || ROLES.has(element.getAttribute('role') ?? '')) continue;
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const isCopy = (body.textContent ?? '').replace(/\s+/g, ' ').split(words.slice(0, COPIED)).length > 2;
    if (isCopy) continue;
    element.removeAttribute('hidden');
    element.removeAttribute('style');
  }
}

/** A hidden text is a copy where its first characters, this many, stand on the page a second time. */
const COPIED = 120;
/** How much more a picture story tells in its captions than beside them. */
const PICTURE_STORY = 3;
const QUOTED = /["“„«][^"“”„«»]{15,}["”“»]/;

const isHidden = (element: PageElement): boolean =>
  element.getAttribute('hidden') !== null || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');

/** Whether a caption names who is quoted: it belongs to a quotation without a picture. */
const signsQuotation = (caption: PageElement): boolean =>
  caption.parentNode?.querySelector('blockquote') != null && caption.parentNode.querySelector('img, video, picture, iframe') === null;

/** Whether a header is kept for the article's first paragraph: only where a paragraph in it has a quotation, since most headers hold a summary of what follows. */
const holdsLead = (header: PageElement): boolean =>
  header.querySelector('h1') !== null &&
  [...elementsIn(header)].some(
    (element) =>
      /^(?:P|DIV)$/i.test(element.nodeName) &&
      ![...element.childNodes].some(({ nodeName }) => /^(?:DIV|P|UL|NAV|H[1-6])$/i.test(nodeName)) &&
      QUOTED.test(element.textContent ?? '') &&
      element.querySelector('a') === null,
  );

function isBeside(element: PageElement, isPictureStory: boolean): boolean {
  const tag = element.nodeName.toUpperCase();
  if (tag === 'FIGCAPTION' && (isPictureStory || signsQuotation(element))) return false;
  if (tag === 'HEADER' && holdsLead(element)) return false;
  if (isPictureStory && boxOf(element) === 'caption') return false;
  if (TAGS.has(tag)) return true;
  if (ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (isHidden(element)) return true;
  return boxOf(element) !== undefined;
}

/** The list that has the element's class or id, or words of it: `article__share-bar` and `ShareBar` are both found by `share`. Undefined: none. */
function boxOf(element: PageElement): string | undefined {
  for (const token of `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.split(/\s+/)) {
    if (token === '' || token.length > 80) continue;
    const words = token
      .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/);
    for (let from = 0; from < words.length; from++)
      for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_NAME); to++) {
        const rule = NAMED.get(words.slice(from, to).join(' '));
        if (rule) return rule;
      }
  }
  return undefined;
}

/** How many characters of paragraphs outside links each element holds. */
function proseOf(root: PageElement): Map<PageElement, number> {
  const prose = new Map<PageElement, number>();
  const visit = (element: PageElement, inside: boolean): number => {
    const name = element.nodeName.toUpperCase();
    if (name === 'A' || name === 'SCRIPT' || name === 'STYLE') return 0;
    const here = inside || name === 'P' || name === 'BLOCKQUOTE';
    let sum = 0;
    for (const child of element.childNodes) {
      if (child.nodeType === 3) sum += here ? (child.textContent ?? '').trim().length : 0;
      else if (child.nodeType === 1) sum += visit(child, here);
    }
    prose.set(element, sum);
    return sum;
  };
  visit(root, false);
  return prose;
}
