import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linksIn, quotesInMessage } from '../../../../src/app/chat/message/quotes.ts';
import { renderReply } from '../../../../src/platforms/terminal/render.ts';
import { growth, LINEAR } from '../../../growth.ts';
import { page, paragraphs } from '../../../sources/page/pages.ts';

const ARTICLE = page({
  head: '<title>Ferry fares rise</title>',
  body: `<main><article><h1>Ferry fares rise</h1>${paragraphs(3)}<p>“The fares will double in June,” Maria Holt said on Monday. The mayor demanded that the company keep the night ferry.</p>${paragraphs(3, 4)}</article></main>`,
});

let server: Server;
let base: string;
let allowHosts: string[];
let asked = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked++;
    if (request.url === '/slow') return;
    if (request.url === '/inside') return void response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
    response.writeHead(200, { 'content-type': 'text/html' }).end(ARTICLE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  [base, allowHosts] = [`http://${host}`, [host]];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const screen = async (text: string, rest: { timeoutMs?: number } = {}): Promise<string> =>
  renderReply(await quotesInMessage({ text, allowHosts, ...rest }), { colour: false });

test('the page behind a link gives its quotes and demands, under its own title and address', async () => {
  const shown = await screen(`Have you seen <${base}/ferry>?`);
  expect(shown).toContain('Ferry fares rise');
  expect(shown).toContain('“The fares will double in June,”');
  expect(shown).toMatch(/Maria Holt/);
  expect(shown).toMatch(/Demands[\s\S]*night ferry/);
  expect(shown).toContain(`<${base}/ferry>`);
  expect(shown).toContain('Nothing of it is stored.');
});

test('a message without a link is read itself', async () => {
  const shown = await screen('“We are not selling the harbour,” Maria Holt said. Lee demanded that the council open its books.');
  expect(shown).toContain('“We are not selling the harbour,”');
  expect(shown).toMatch(/Demands[\s\S]*open its books/);
});

test('three links are read and no more', async () => {
  asked = 0;
  expect(await screen([1, 2, 3, 4, 5].map((n) => `${base}/${n}`).join(' '))).toContain('Only the first 3 of its 5 links were read.');
  expect(asked).toBe(3);
});

test.each([
  [
    'an address inside the network',
    'http://10.0.0.1/admin',
    'http://10.0.0.1/admin leads inside a private network, where nothing is read.',
  ],
  ['the metadata of a cloud', 'http://169.254.169.254/latest', 'leads inside a private network'],
  ['a name of this machine', 'http://localhost/', 'leads inside a private network'],
  ['a number for an address', 'http://2130706433/', 'leads inside a private network'],
])('%s is refused in plain words', async (_, text, words) => {
  expect(await screen(text)).toContain(words);
});

test('a redirect inside the network is refused, and the other links are read all the same', async () => {
  const shown = await screen(`${base}/inside and ${base}/ferry`);
  expect(shown).toContain('leads inside a private network');
  expect(shown).toContain('“The fares will double in June,”');
});

test('a server that never answers costs its own link alone', async () => {
  const shown = await screen(`${base}/slow ${base}/ferry`, { timeoutMs: 1000 });
  expect(shown).toContain(`${base}/slow took too long to answer.`);
  expect(shown).toContain('“The fares will double in June,”');
});

test.each([
  ['nothing', '', 'There is neither a link nor text in it.'],
  ['no quotation', 'Lunch at noon?', 'No quotation and no demand was found.'],
  ['more than any message', 'a '.repeat(30_000), 'The message is too long to be read.'],
  ['no address of the web', 'file:///etc/passwd', 'No quotation and no demand was found.'],
])('a message with %s says so', async (_, text, words) => {
  expect(await screen(text)).toContain(words);
});

test('links are taken out of sentences and markup, each once', () => {
  const text =
    'See https://a.example/x, (https://b.example/y_(z)) and [c](https://c.example/d). <https://e.example/f|label> **https://g.example** https://a.example/x!';
  expect(linksIn(text)).toEqual([
    'https://a.example/x',
    'https://b.example/y_(z)',
    'https://c.example/d',
    'https://e.example/f',
    'https://g.example',
  ]);
});

test('links in a message of brackets alone are found with work in proportion to its length', () => {
  for (const piece of [')', 'http://('])
    expect(growth((text) => void linksIn(`https://a.example/${text}`), piece, 20_000)).toBeLessThan(LINEAR);
});

test('a denial keeps its verb: what was denied is never shown as if it had been reported', async () => {
  const shown = await screen('Maria Holt denied that the fares would double in June.');
  expect(shown).toContain('Maria Holt denied that the fares would double in June');
  expect(shown).not.toContain('Reported: that the fares');
});
