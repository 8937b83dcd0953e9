import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadOutcome } from '../../src/sources/problem.ts';
import { type ReadOptions, readTarget } from '../../src/sources/read-target.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-sources-'));
const file = (name: string, content: string | Uint8Array): string => {
  const at = path.join(folder, name);
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, content);
  return at;
};
const outcomes = async (target: string, options?: ReadOptions): Promise<ReadOutcome[]> => Array.fromAsync(readTarget(target, options));
const only = async (target: string, options?: ReadOptions): Promise<ReadOutcome> => (await outcomes(target, options))[0]!;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a file', () => {
  it('of text is an article whose headline is its title', async () => {
    const at = file('a.txt', 'Harbour bridge to close\n\nThe bridge will close on Friday.\n');
    expect(await only(at)).toMatchObject({
      ok: true,
      article: {
        origin: pathToFileURL(at).href,
        title: 'Harbour bridge to close',
        text: 'Harbour bridge to close\n\nThe bridge will close on Friday.',
      },
    });
  });

  it('without a headline is called by its first sentence', async () => {
    expect(await only(file('b.txt', 'The bridge will close on Friday. It is old.\n'))).toMatchObject({
      ok: true,
      article: { title: 'The bridge will close on Friday' },
    });
  });

  it('of Markdown is read as its reader sees it', async () => {
    const at = file(
      'c.md',
      '---\ntitle: The bridge\nauthor: Ann Lee\ndate: 2026-11-20\n---\n# Bridge *closes*\n\nThe [harbour](https://example.org) bridge **will** close.\n\n- one\n- two\n',
    );
    expect(await only(at)).toMatchObject({
      ok: true,
      article: {
        title: 'The bridge',
        byline: 'Ann Lee',
        publishedAt: new Date('2026-11-20'),
        text: 'Bridge closes\n\nThe harbour bridge will close.\n\none\n\ntwo',
      },
    });
  });

  it('of HTML gives its article, and what the page says of itself', async () => {
    const paragraphs = Array.from(
      { length: 8 },
      (_, i) =>
        `<p>The <b>bridge</b> will close on Friday, and nobody knows, said number ${i}, when the ferries will run again, or who pays.</p>`,
    ).join('');
    const html = `<!doctype html><html lang="en"><head><title>Bridge | Post</title><meta property="og:site_name" content="The Post"><link rel="canonical" href="https://post.example/bridge">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge to close","datePublished":"2026-11-20T08:00:00Z","author":{"name":"Ann Lee"}}</script></head>
      <body><nav><a href="/">Home</a></nav><article><h1>Bridge to close</h1>${paragraphs}</article><footer>Sign up</footer></body></html>`;
    const outcome = await only(file('d.html', html));
    expect(outcome).toMatchObject({
      ok: true,
      article: {
        title: 'Bridge to close',
        byline: 'Ann Lee',
        publisher: 'The Post',
        canonicalUrl: 'https://post.example/bridge',
        publishedAt: new Date('2026-11-20T08:00:00Z'),
        language: 'en',
      },
    });
    const { text } = (outcome as Extract<ReadOutcome, { ok: true }>).article;
    expect(text).toContain('The bridge will close on Friday');
    expect(text.split('\n\n').length).toBeGreaterThanOrEqual(8);
    expect(text).not.toMatch(/Home|Sign up/);
  });

  it('stays as it is, when that is asked for', async () => {
    expect(await only(file('e.txt', 'One.\r\nAdvertisement\r\n'), { asIs: true })).toMatchObject({
      ok: true,
      article: { text: 'One.\r\nAdvertisement\r\n' },
    });
  });

  for (const [name, make, code, problem] of [
    ['that is empty', () => file('empty.txt', ''), 'empty', 'is empty'],
    ['of blanks alone', () => file('blank.txt', ' \n\n'), 'empty', 'has no text'],
    ['that is not there', () => path.join(folder, 'nowhere.txt'), 'missing', 'does not exist'],
    ['that is a PDF', () => file('f.pdf', '%PDF-1.7\n'), 'binary', 'is a PDF, not text; save it as text or HTML first'],
    [
      'of an HTML page without text',
      () => file('g.html', '<html><body><script>1</script></body></html>'),
      'no_article',
      'has no article that could be found',
    ],
    ['of HTML nested without end', () => file('h.html', '<div>'.repeat(20_000)), 'no_article', 'is nested too deeply to be an article'],
  ] as const) {
    it(`${name} is said in words`, async () => {
      expect(await only(make())).toMatchObject({ ok: false, code, problem });
    });
  }
});

describe('a folder', () => {
  beforeAll(() => {
    file('many/b.txt', 'Second. It is here.');
    file('many/a.txt', 'First. It is here.');
    file('many/deep/c.txt', 'Third. It is here.');
    file('many/bad.bin', new Uint8Array([0, 1, 2, 3, 0, 0, 9, 8]));
    file('many/.hidden.txt', 'Never.');
    file('many/node_modules/x.txt', 'Never.');
    symlinkSync('gone', path.join(folder, 'many', 'dangling.txt'));
    symlinkSync('..', path.join(folder, 'many', 'deep', 'loop'));
  });

  it('is read in order, its bad files said, the hidden ones passed over, no loop followed', async () => {
    const found = await outcomes(path.join(folder, 'many'));
    expect(found.map((o) => (o.ok ? o.article.title : `${path.basename(o.label)} ${o.problem}`))).toEqual([
      'First',
      'Second',
      'bad.bin is a binary file, not text; save it as text or HTML first',
      'dangling.txt does not exist',
      'Third',
    ]);
  });

  it('without a file to read is said', async () => {
    mkdirSync(path.join(folder, 'nothing'));
    expect(await only(path.join(folder, 'nothing'))).toMatchObject({ ok: false, problem: 'has no file to read' });
  });
});

it('reads standard input', async () => {
  const stdin = (async function* () {
    yield Buffer.from('The bridge ');
    yield Buffer.from('will close.');
  })();
  expect(await only('-', { stdin })).toMatchObject({ ok: true, article: { origin: 'stdin:', text: 'The bridge will close.' } });
});
