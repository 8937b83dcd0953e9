import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { paths } from '../../src/core/archive/paths.ts';
import type { Speaker } from '../../src/core/news/speaker.ts';
import { foreign, outsideLink, plain } from '../../src/web/markup/text.ts';
import { quoteOf } from '../store/readings.ts';
import { openArchive } from './helpers.ts';

/** What somebody would write who wants a page to be theirs. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</blockquote></main><h1>Breaking</h1>',
  '<svg/onload=alert(1)>',
  '<!--',
  ']]>',
  '</title><style>*{display:none}</style>',
  '&lt;b&gt;&#x3c;script&#x3e;',
  '{{7*7}}#{7*7}',
  'javascript:alert(1)',
  '\u202edrow\u202c \u2066left\u2069 \u200f',
  'اقتباس מילים',
  'x'.repeat(600),
  '<a href="javascript:alert(1)">click</a>',
  '[link](javascript:alert(1)) **bold** <@U123> @everyone',
  '\u0007\u001b[31m',
  'a\u0300\u0301\u0302'.repeat(20),
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 12 })), { minLength: 1, maxLength: 3 })
  .map((pieces) => pieces.join(' ').normalize('NFC').toWellFormed().replaceAll('\u0000', '').trim())
  .filter((text) => text !== '');
const address = fc.constantFrom(
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  ' JaVaScRiPt:alert(1)',
  'https://user:secret@example.org/"><script>',
  'https://example.org/a?b=<script>&c="',
  '//evil.example.org/x',
  'file:///etc/passwd',
  'vbscript:msgbox(1)',
);

const ELEMENTS = new Set(
  'html head meta title link body a header nav ul ol li main p h1 h2 h3 form label input button select option section figure blockquote figcaption cite span bdi time br dl div dt dd mark strong table caption thead tbody tr th td svg rect line circle text details summary footer del ins'.split(
    ' ',
  ),
);

interface ReadPage {
  readonly text: string;
  readonly faults: readonly string[];
  readonly links: readonly string[];
}

/** A page as a browser takes it apart: its words, its links, and whatever in it could act. */
function readPage(html: string): ReadPage {
  const faults: string[] = [];
  const links: string[] = [];
  let text = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!ELEMENTS.has(name)) faults.push(`<${name}>`);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^on|^style$|^srcdoc$/i.test(attribute)) faults.push(`${name} ${attribute}="${value}"`);
        if (['href', 'src', 'action', 'formaction', 'xlink:href'].includes(attribute)) links.push(value);
      }
    },
    oncomment: (comment) => faults.push(`<!--${comment}`),
    ontext: (data) => {
      text += data;
    },
  });
  parser.end(html);
  return { text, faults, links };
}

const oneSpace = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
/** As a list shows it: long words are cut there. */
const beginning = (text: string): string => oneSpace(text).slice(0, 200);

test('whatever a source writes stays text on every page: no element, no handler, no link but to the archive and the web', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, hostile, address, async (words, title, name, publisher, url) => {
      const { page, store } = await openArchive({ sample: false });
      const speaker: Speaker = { name, kind: 'person', role: title, aliases: [publisher] };
      const text = `${title}\n\n“${words}” said ${name}.\n\n${name} demanded it: ${words}`;
      const at = text.lastIndexOf(words);
      await store.articles.save({
        article: { origin: url, canonicalUrl: url, title, publisher, byline: name, text, publishedAt: new Date('2026-11-20T08:00:00Z') },
        extraction: {
          quotes: [quoteOf(text, [words], speaker)],
          demands: [
            {
              spans: [{ start: at, end: at + words.length, text: words }],
              issuer: speaker,
              addressee: { name: publisher, kind: 'body', aliases: [] },
              force: 'demand',
              polarity: 'do',
              evidence: { start: text.lastIndexOf(`${name} demanded`), end: text.length },
              responses: [],
              confidence: 0.9,
              rule: 'test',
            },
          ],
          speakers: [speaker],
          summary: [{ start: 0, end: title.length }],
        },
        space: '',
        readAt: new Date('2026-11-20T08:00:00Z'),
      });
      const quote = (await store.quotes.find({ space: '' }, { offset: 0, limit: 1 })).items[0]!;
      const withWords = [
        '/',
        paths.article(1),
        paths.quote(quote),
        paths.person(quote.speakerId!),
        '/demands',
        paths.demand(1),
        paths.story(1),
      ];
      const others = [
        '/articles',
        '/people',
        paths.search(words),
        `/people?name=${encodeURIComponent(name)}`,
        `/demands?by=${encodeURIComponent(name)}`,
        `/articles?since=${encodeURIComponent(words)}`,
        `/${encodeURIComponent(words)}`,
        paths.comparison(quote.speakerId!, words),
      ];
      for (const path of [...withWords, ...others]) {
        const { html, status } = await page(path);
        const { text: shown, faults, links } = readPage(html);
        expect({ path, status: status < 500, faults }).toEqual({ path, status: true, faults: [] });
        expect({ path, links: links.filter((link) => !/^(?:\/(?!\/)|#|https?:\/\/(?!user))/.test(link)) }).toEqual({ path, links: [] });
        if (withWords.includes(path)) expect(oneSpace(shown)).toContain(beginning(words));
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('a source’s words are escaped whatever they are, and what turns the direction of writing is shut in', () => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 60 })), (words) => {
      const { text, faults } = readPage(String(foreign(words)));
      expect(faults).toEqual([]);
      expect(text).toBe(words.replace(/\p{Cc}+/gu, ' ').toWellFormed());
      expect(String(foreign(words)).startsWith('<bdi>') || !/[\u202a-\u202e\u2066-\u2069\u200f\u0590-\u08ff]/u.test(words)).toBe(true);
    }),
  );
});

test('plain words for a title hold no mark that turns the direction of writing, and no line break', () => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 60 })), (words) => {
      expect(plain(words)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\p{Cc}]/u);
    }),
  );
});

test('an address that is none of the web is no link', () => {
  for (const url of ['javascript:alert(1)', 'data:text/html,x', ' java\nscript:alert(1)', 'file:///etc/passwd', '', undefined])
    expect(String(outsideLink('words', url))).toBe('words');
  expect(String(outsideLink('words', 'https://user:secret@example.org/"x'))).toMatch(
    /^<a href="https:\/\/example\.org\/%22x" rel="[a-z ]*noreferrer">words<\/a>$/,
  );
});
