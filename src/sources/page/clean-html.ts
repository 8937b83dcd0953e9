import { Parser } from 'htmlparser2';
import { SourceProblem } from '../problem.ts';

/** Levels of nested elements. linkedom and Readability recurse over them, and a few thousand exhaust the stack; news pages have some thirty. */
export const DEEPEST = 400;
export const TOO_DEEP = 'is nested too deeply to be an article';
/** Elements and pieces of text, comments and the text of scripts aside: about six times a large news page, and a second of reading. */
const MOST_NODES = 25_000;
/** Characters of text: some 85,000 words, a book. A page of twice as much may take 300 MB to read. */
const MOST_TEXT = 500_000;
const MOST_ATTRIBUTES = 60_000;
/** Characters of a class or another name; those that tell are short. */
const LONGEST_NAME = 1_000;
/** Characters given to the parser at a time, so that a page that is refused early is not read to its end. */
const CHUNK = 65_536;

/** Elements that are left out with all that is in them; their text counts for no limit. */
const DROPPED: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'svg']);
const LINKED_DATA = /^\s*application\/ld\+json\b/i;
/** The attributes that are kept: those that reading a page looks at. */
const ATTRIBUTES: ReadonlySet<string> = new Set(
  'class id href src content property name itemprop itemscope itemtype type rel role hidden style lang xml:lang datetime pubdate title http-equiv aria-hidden aria-modal summary datatable'.split(
    ' ',
  ),
);
const VOID: ReadonlySet<string> = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements whose text the parser hands on without decoding entities. */
const RAW: ReadonlySet<string> = new Set(['script', 'title', 'textarea']);
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/**
 * The same page without scripts, styles, comments and the attributes that nobody asks for, so that a tree of it holds what is read and no more. Stops and
 * throws `SourceProblem` where it is nested too deeply, `no_article`, or has too many parts, `too_large`: no tree is built of such a page.
 */
export function cleanHtml(html: string): string {
  const out = new Writer();
  const parser = new Parser({
    onopentag: (name, attributes) => out.open(name, attributes),
    onclosetag: (name) => out.close(name),
    ontext: (data) => out.text(data),
    onattribute: () => out.countAttribute(),
  });
  for (let at = 0; at < html.length; at += CHUNK) parser.write(html.slice(at, at + CHUNK));
  parser.end();
  return out.html();
}

class Writer {
  readonly #parts: string[] = ['<!doctype html>'];
  readonly #open: string[] = [];
  /** The level of the dropped element that is open; undefined outside one. */
  #droppedAt: number | undefined;
  #pending = '';
  #nodes = 0;
  #characters = 0;
  #attributes = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#open.push(name);
    if (this.#open.length > DEEPEST) throw new SourceProblem('no_article', TOO_DEEP);
    this.#countNodes(1);
    if (this.#droppedAt !== undefined) return;
    if (DROPPED.has(name) && !(name === 'script' && LINKED_DATA.test(attributes['type'] ?? ''))) {
      this.#droppedAt = this.#open.length;
      return;
    }
    this.#flush();
    this.#parts.push(`<${name}${written(attributes)}>`);
  }

  close(name: string): void {
    this.#flush();
    const depth = this.#open.length;
    this.#open.pop();
    if (this.#droppedAt !== undefined) {
      if (this.#droppedAt === depth) this.#droppedAt = undefined;
      return;
    }
    if (!VOID.has(name)) this.#parts.push(`</${name}>`);
  }

  text(data: string): void {
    if (this.#droppedAt !== undefined) return;
    this.#pending += data;
    this.#characters += data.length;
    if (this.#characters > MOST_TEXT) throw tooLarge(MOST_TEXT, 'characters of text');
    // A tree has one piece of text more for each sign that is to be escaped.
    if (data === '<' || data === '&') this.#countNodes(1);
  }

  countAttribute(): void {
    if (++this.#attributes > MOST_ATTRIBUTES) throw tooLarge(MOST_ATTRIBUTES, 'attributes');
  }

  html(): string {
    this.#flush();
    return this.#parts.join('');
  }

  #flush(): void {
    const data = this.#pending;
    if (data === '') return;
    this.#pending = '';
    this.#countNodes(1);
    if (RAW.has(this.#open.at(-1) ?? '')) {
      this.#parts.push(data);
      return;
    }
    this.#parts.push(data.replace(/[&<]/g, (sign) => ESCAPES[sign] ?? sign));
  }

  #countNodes(more: number): void {
    this.#nodes += more;
    if (this.#nodes > MOST_NODES) throw tooLarge(MOST_NODES, 'parts');
  }
}

const tooLarge = (most: number, what: string): SourceProblem =>
  new SourceProblem('too_large', `has more than ${most.toLocaleString('en')} ${what}`);

function written(attributes: Readonly<Record<string, string>>): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (!ATTRIBUTES.has(name)) continue;
    const short = name === 'content' || name === 'href' || name === 'src' ? value : value.slice(0, LONGEST_NAME);
    text += ` ${name}="${short.replace(/[&<"]/g, (sign) => ESCAPES[sign] ?? sign)}"`;
  }
  return text;
}
