import type { TextBlock } from './block-text.ts';
import type { PageElement } from './document.ts';

/** A line of the page, furniture removed, with what shows whether it belongs to the article. */
interface BlockLine {
  readonly text: string;
  readonly letters: string;
  readonly site: Site;
  readonly kind: 'headline' | 'heading' | 'prose' | 'other';
  /** Whether it stands below a quotation, as the name of who spoke. */
  readonly signs: boolean;
}

/** A place in a page, by the names and classes of the elements around it: one object for each, as many lines stand deep in long names. */
interface Site {
  /** Absent where the place is in the body itself. */
  readonly within: Site | undefined;
  /** By name and class. */
  readonly inside: Map<string, Site>;
}

const PROSE = 60;
/** Scripts that need about a third of the characters for the same. */
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;
const QUOTED = /["“„«][^"“”„«»]{15,}["”“»]/;
const STOP = /[.!?…。！？]["”’“»)\]]*$/;
const LONGEST_HEADING = 120;
/** A short line is looked for in this many letters behind the line before it. */
const NEAR = 400;
/** A line of fewer letters is short: its words may stand anywhere in a text. */
const TELLING_LETTERS = 30;
/** Lost lines are looked for only where the page's lines account for at least this share of the text's letters. */
const KNOWN = 0.95;
/** A text with more letters than this, a book, stays as it was found. */
const MOST_LETTERS = 200_000;
/** So does one with more letters times lines: an article of a hundred thousand letters on a page of two thousand lines. */
const MOST_WORK = 200_000_000;
const LINKED = 0.6;
const LINKED_HEADLINE = 20;

/** The lines of a page, to be read before Readability takes it apart. */
export function linesOf(blocks: readonly TextBlock<PageElement>[]): BlockLine[] {
  const siteOf = sitesOfPage();
  const linksIn = onceEach(linkTextsIn);
  const hasQuotation = onceEach((element) => element.querySelector('blockquote') !== null);
  return blocks.map(({ text, element }) => ({
    text,
    letters: lettersOf(text),
    site: siteOf(element),
    kind: kindOf(text, element, linksIn),
    signs: isSignature(element, hasQuotation),
  }));
}

/**
 * A text found on the page, with the lines that it lost: prose between its own lines or in an element of the same name and class at the same place of
 * the page, the headings above them, and who is quoted below a quotation. Where two lines of the page were run together they are parted again.
 */
export function withLostLines(found: string, lines: readonly BlockLine[]): string {
  const letters = lettersOf(found);
  if (letters.length > MOST_LETTERS || letters.length * lines.length > MOST_WORK) return found;
  const places = placesIn(letters, lines);
  const known = lines.reduce((sum, line, at) => sum + (places[at] === undefined ? 0 : line.letters.length), 0);
  if (found === '' || known < KNOWN * letters.length) return found;
  const kept = places.map((place) => place !== undefined);
  keepLost(lines, kept);
  return merged(found, lines, places, kept);
}

/** Marks the lines that belong to those kept. */
function keepLost(lines: readonly BlockLine[], kept: boolean[]): void {
  const sites = new Set(lines.filter((line, at) => kept[at] && line.kind === 'prose').map(({ site }) => site));
  const first = kept.indexOf(true);
  // What stands under the headline mostly sums up what follows; where it quotes, or stands beside it, it is the article's first paragraph.
  const headline = lines.slice(0, first).findLastIndex(({ kind }) => kind === 'headline' || kind === 'heading');
  const from = headline >= 0 ? headline : first;
  const to = kept.lastIndexOf(true);
  for (const [at, line] of lines.entries()) {
    const isLead = QUOTED.test(line.text) || parentSite(line.site) === parentSite(lines[from]!.site);
    const isBetween = at > from && at < to && (at > first || isLead);
    if (line.kind === 'prose' && (isBetween || sites.has(line.site))) kept[at] = true;
  }
  const headings = new Set<Site>();
  for (const [at, { kind, site }] of [...lines.entries()].reverse()) {
    if (kind !== 'heading' || !kept[at + 1] || (at <= from && !headings.has(site))) continue;
    kept[at] = true;
    headings.add(site);
  }
  for (const [at, { signs }] of lines.entries()) if (signs && kept[at - 1]) kept[at] = true;
}

/**
 * Where each line stands in a text, as the number of letters before it; undefined where it doesn't. A long line is found wherever it stands, a short
 * one only between the lines around it.
 */
function placesIn(text: string, lines: readonly BlockLine[]): (number | undefined)[] {
  const places = placesOfLong(text, lines);
  const following = [...places];
  for (let at = lines.length - 2; at >= 0; at--) following[at] ??= following[at + 1];
  let cursor = 0;
  return lines.map(({ letters }, index) => {
    let at = places[index];
    if (at === undefined && letters !== '' && letters.length < TELLING_LETTERS) {
      const near = text.slice(cursor, Math.min(following[index] ?? text.length, cursor + NEAR)).indexOf(letters);
      if (near >= 0) at = cursor + near;
    }
    if (at !== undefined) cursor = at + letters.length;
    return at;
  });
}

/** `placesIn` for the long lines. The longest are placed first, so that no line is found inside another that repeats it. */
function placesOfLong(text: string, lines: readonly BlockLine[]): (number | undefined)[] {
  const places: (number | undefined)[] = lines.map(() => undefined);
  const taken = new Uint8Array(text.length);
  const order = [...lines.keys()].filter((at) => lines[at]!.letters.length >= TELLING_LETTERS);
  const next = new Map<string, number>();
  for (const index of order.sort((a, b) => lines[b]!.letters.length - lines[a]!.letters.length || a - b)) {
    const { letters } = lines[index]!;
    let at = text.indexOf(letters, next.get(letters) ?? 0);
    while (at >= 0 && (taken[at] || taken[at + letters.length - 1])) at = text.indexOf(letters, at + letters.length);
    next.set(letters, at < 0 ? text.length : at + letters.length);
    if (at < 0) continue;
    places[index] = at;
    taken.fill(1, at, at + letters.length);
  }
  return places;
}

function merged(found: string, lines: readonly BlockLine[], places: readonly (number | undefined)[], kept: readonly boolean[]): string {
  const starts = new Set(places);
  const ends = new Set(lines.flatMap((line, at) => (places[at] === undefined ? [] : [places[at] + line.letters.length])));
  const lost = lostBehind(lines, places, kept);
  let text = (lost.get(0) ?? []).map((line) => `${line}\n\n`).join('');
  let letters = 0;
  for (const sign of found) {
    if (!/\s/.test(sign) && letters > 0 && starts.has(letters) && ends.has(letters) && /[^\s]$/.test(text)) text += '\n\n';
    text += sign;
    if (/\s/.test(sign)) continue;
    letters += sign.length;
    for (const line of lost.get(letters) ?? []) text += `\n\n${line}\n\n`;
  }
  return text
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The lost lines, by the number of letters of the found text that stand before them. */
function lostBehind(lines: readonly BlockLine[], places: readonly (number | undefined)[], kept: readonly boolean[]): Map<number, string[]> {
  const lost = new Map<number, string[]>();
  let end = 0;
  for (const [at, line] of lines.entries()) {
    const place = places[at];
    if (place !== undefined) end = place + line.letters.length;
    else if (kept[at]) lost.set(end, [...(lost.get(end) ?? []), line.text]);
  }
  return lost;
}

const lettersOf = (text: string): string => text.replace(/\s+/g, '');

function kindOf(text: string, element: PageElement, linksIn: (element: PageElement) => readonly string[]): BlockLine['kind'] {
  const name = element.nodeName.toUpperCase();
  if (isInLink(element)) return 'other';
  if (name === 'H1') return 'headline';
  if (/^H[2-6]$/.test(name))
    return text.length <= LONGEST_HEADING && element.parentNode?.nodeName.toUpperCase() !== 'LI' ? 'heading' : 'other';
  const isLong = QUOTED.test(text) || text.length + 2 * (text.match(WIDE)?.length ?? 0) >= PROSE;
  if (!isLong || !STOP.test(text)) return 'other';
  return QUOTED.test(text) || !leadsElsewhere(linksIn(element), text) ? 'prose' : 'other';
}

const isInLink = (element: PageElement): boolean => {
  for (let at: PageElement | null = element; at; at = at.parentNode) if (at.nodeName.toUpperCase() === 'A') return true;
  return false;
};

/** A card of another story: mostly a link, or its headline as a link and something of its text. */
function leadsElsewhere(links: readonly string[], text: string): boolean {
  const inLinks = links.reduce((sum, link) => sum + link.length, 0);
  return inLinks > LINKED * text.length || links.some((link) => link.length >= LINKED_HEADLINE && text.startsWith(link));
}

const linkTextsIn = (element: PageElement): readonly string[] =>
  [...element.querySelectorAll('a')].map((link) => (link.textContent ?? '').replace(/\s+/g, ' ').trim());

const isSignature = (element: PageElement, hasQuotation: (element: PageElement) => boolean): boolean =>
  /^(?:FIGCAPTION|CITE)$/i.test(element.nodeName) &&
  !!element.parentNode &&
  (hasQuotation(element.parentNode) || /^BLOCKQUOTE$/i.test(element.parentNode.nodeName));

const parentSite = (site: Site): Site => site.within ?? site;

/** Where the elements of one page stand. */
function sitesOfPage(): (element: PageElement) => Site {
  const body: Site = { within: undefined, inside: new Map() };
  const siteOf: (element: PageElement) => Site = onceEach((element) => {
    if (element.nodeName.toUpperCase() === 'BODY') return body;
    const around = element.parentNode ? siteOf(element.parentNode) : body;
    const name = `${element.nodeName}.${(element.getAttribute('class') ?? '').replace(/\d+/g, '')}`;
    const site = around.inside.get(name) ?? { within: around === body ? undefined : around, inside: new Map() };
    around.inside.set(name, site);
    return site;
  });
  return siteOf;
}

/** The same, worked out once for an element: a page may have thousands of lines in one. */
function onceEach<Value>(workOut: (element: PageElement) => Value): (element: PageElement) => Value {
  const known = new Map<PageElement, { readonly value: Value }>();
  return (element) => {
    const before = known.get(element);
    if (before) return before.value;
    const value = workOut(element);
    known.set(element, { value });
    return value;
  };
}
