import { expect, test } from 'vitest';
import { openDesk, quotesOf } from './helpers.ts';

const HOLT = 'Engineer Maria Holt denied on Friday that the bridge would stay closed for a year. “It is safe,” Holt said.';

test('shows a paraphrase in plain type with the verb that reports it, and its source', async () => {
  const desk = await openDesk();
  await desk.read(HOLT, { title: 'Bridge', publisher: 'Coast Post', publishedAt: new Date('2026-11-20T08:00:00Z') });
  expect(await desk.screen('/reported holt')).toBe(
    [
      'Maria Holt, Engineer (November 2026)',
      '',
      '│ Reported: Engineer Maria Holt denied on Friday that the bridge would stay closed for a year',
      '│ Bridge (Coast Post), 20 November 2026, article 1',
      '',
      '1 paraphrase',
      'The paragraph around it: /context 1.1',
      '',
    ].join('\n'),
  );
});

test.each([
  ['a clause in front', 'The pier will close in June, Maria Holt said on Monday.', 'The pier will close in June, Maria Holt said'],
  ['a clause around', 'The pier, Maria Holt said, will close in June.', 'The pier, Maria Holt said, will close in June'],
  ['a source in front', 'According to Maria Holt, the pier will close.', 'According to Maria Holt, the pier will close'],
  ['a source behind', 'The pier will close in June, according to Maria Holt.', 'The pier will close in June, according to Maria Holt'],
  [
    'a participle',
    'Maria Holt left the hall, insisting that the pier would close.',
    'Maria Holt left the hall, insisting that the pier would close',
  ],
  [
    'a noun, which is no sentence by itself',
    'They doubted Maria Holt’s claim that the pier was safe.',
    'They doubted Maria Holt’s claim that the pier was safe.',
  ],
  [
    'two who say it together',
    'Ann Berg and Maria Holt have denied that the pier would close.',
    'Ann Berg and Maria Holt have denied that the pier would close.',
  ],
  [
    'several in one sentence, each told once',
    'Maria Holt said that the pier would close and added that a ferry would sail.',
    'Maria Holt said that the pier would close and added that a ferry would sail',
  ],
  [
    'lines broken in the source',
    'In a long letter to the council of the harbour town, engineer Maria Holt\ndenied that the pier would close for the whole of the coming summer, whatever\nthe storms of the winter had done to it.',
    'engineer Maria Holt denied that the pier would close for the whole of the coming summer, whatever the storms of the winter had done to it',
  ],
])('shows who says so and how, of %s', async (_, text, shown) => {
  const desk = await openDesk();
  await desk.read(`Maria Holt runs the pier.\n\n${text}`);
  const quotes = quotesOf((await desk.ask('/reported holt')).reply);
  expect(quotes.map(({ verbatim, pieces }) => [verbatim, pieces])).toEqual([[false, [shown]]]);
});

test('leaves words in quotation marks to /quote', async () => {
  const desk = await openDesk();
  await desk.read(HOLT);
  const reported = await desk.screen('/reported holt');
  const quoted = await desk.screen('/quote holt');
  expect(reported).not.toMatch(/[“”"]|It is safe/);
  expect(quoted).toContain('“It is safe,”');
  expect(quoted).not.toContain('denied');
});

test('shows what nobody is sure to have said to nobody', async () => {
  const desk = await openDesk();
  await desk.read('Maria Holt met Ann Berg. They said the bridge would close. “It is safe,” Maria Holt said. “It is,” Ann Berg said.');
  expect((await desk.ask('/reported holt')).failure).toMatchObject({ code: 'nothing_found', asked: 'holt' });
});

test('narrows, and pages under its own name', async () => {
  const desk = await openDesk();
  await desk.read(Array.from({ length: 12 }, (_, n) => `Captain Ruth Berg said that ferry ${n + 1} would sail.`).join('\n\n'), {
    publishedAt: new Date('2026-11-22T09:00:00Z'),
  });
  const { reply } = await desk.ask('/reported berg', 2);
  expect(reply.paging).toMatchObject({ page: 2, pages: 2, total: 12, call: { command: 'reported', options: { speaker: 'berg' } } });
  expect(quotesOf((await desk.ask('/reported berg about "ferry 7"')).reply)).toHaveLength(1);
  expect(quotesOf((await desk.ask('/reported berg since 2d')).reply)).toHaveLength(10);
  expect((await desk.ask('/reported berg since 1h')).failure?.code).toBe('nothing_found');
});

test('cannot be made to command the terminal', async () => {
  const desk = await openDesk();
  await desk.read('Maria Holt denied that the \u001b[2Jbridge would close.');
  expect(await desk.screen('/reported holt')).not.toContain('\u001b');
});
