import { elementsIn, type PageElement } from './document.ts';

const LEAVES: ReadonlySet<string> = new Set(['P', 'LI', 'H2', 'H3', 'H4', 'H5', 'H6']);
const BLOCK = /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CENTER|DIV|DL|FIGURE|H[1-6]|HEADER|LI|MAIN|OL|P|PRE|SECTION|TABLE|UL)$/;
/** From this share of its letters in links on, a block only points elsewhere. */
const LINKED = 0.9;
/** Where such blocks hold more than this share of the letters, they are the article (a list of offers, of sources) and stay. */
const MOST_LINKED = 0.35;
const LONGEST_LABEL = 40;

/**
 * Takes away paragraphs and list items that are one link to something else on the site: "more on this", by any name. A link that quotes stays, and so
 * does one to another site, which is a source or an offer that the article tells of. `pageUrl` says which site it is.
 */
export function pruneLinkBlocks(root: PageElement, pageUrl: string | undefined): void {
  const pointers: PageElement[] = [];
  let linked = 0;
  let prose = 0;
  for (const element of elementsIn(root)) {
    if (!LEAVES.has(element.nodeName.toUpperCase()) || [...elementsIn(element)].some(({ nodeName }) => BLOCK.test(nodeName.toUpperCase())))
      continue;
    const text = lettersOf(element);
    if (text === 0) continue;
    if (isPointer(element, text, pageUrl)) {
      pointers.push(element);
      linked += text;
    } else prose += text;
  }
  if (linked > MOST_LINKED * (linked + prose)) return;
  const gone = new Set(pointers);
  for (const pointer of pointers) if (!standsInList(pointer, gone)) pointer.remove();
}

/** Whether a link is an item of a list of which more than half is no link: it stays. */
function standsInList(item: PageElement, pointers: ReadonlySet<PageElement>): boolean {
  if (item.nodeName.toUpperCase() !== 'LI' || !item.parentNode) return false;
  const items = [...item.parentNode.childNodes].filter(({ nodeName }) => nodeName.toUpperCase() === 'LI');
  return items.filter((other) => pointers.has(other)).length < items.length / 2;
}

function isPointer(element: PageElement, letters: number, pageUrl: string | undefined): boolean {
  const links = [...element.querySelectorAll('a')];
  if (!links.some((link) => sameSite(link.getAttribute('href'), pageUrl))) return false;
  const inLinks = links.reduce((sum, link) => sum + lettersOf(link), 0);
  if (inLinks === 0 || /["“][^"“”]{15,}["”]/.test(element.textContent ?? '')) return false;
  const text = (element.textContent ?? '').trim();
  if (inLinks >= LINKED * letters) return !/[.!?…]["”’')\]]*$/.test(text) || text.length < 30;
  const label = /^([^:.!?]{2,40}):/.exec(text)?.[1];
  return label !== undefined && label.length <= LONGEST_LABEL && inLinks >= LINKED * (letters - label.replace(/\P{L}/gu, '').length);
}

const lettersOf = (element: PageElement): number => (element.textContent ?? '').replace(/[^\p{L}\p{N}]+/gu, '').length;

/** `www.` and `m.` are the same site as the bare name; a relative link always is. */
function sameSite(href: string | null, pageUrl: string | undefined): boolean {
  if (href === null) return false;
  const site = (url: URL | null): string => (url?.hostname ?? '').split('.').slice(-2).join('.');
  const page = site(URL.parse(pageUrl ?? ''));
  const link = URL.parse(href, pageUrl ?? 'https://page.invalid/');
  return link !== null && (site(link) === page || site(link) === 'page.invalid');
}
