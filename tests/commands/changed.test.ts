import { expect, test } from 'vitest';
import { openDesk, quotesOf } from './helpers.ts';

const at = (day: number): Date => new Date(Date.UTC(2026, 10, day, 9));
const PIER = 'The harbour board met on Monday.\n\n“The pier stays shut until the middle of May,” said Maria Holt.\n\nNobody else spoke.';
const LATER = 'The harbour board met again.\n\n“The pier stays shut until the middle of June,” said Maria Holt.';
const NOTE = [
  'Changed by the source since: read on ',
  { date: at(12), time: true },
  ', the article says instead: “The pier stays shut until the middle of June,”',
];

test('a quote that its source changed says so wherever it is shown, and its old Context button shows the paragraph of before', async () => {
  const desk = await openDesk();
  const about = { title: 'Pier', url: 'https://coast.example/pier' };
  await desk.read(PIER, { ...about, readAt: at(10) });
  const { context } = quotesOf((await desk.ask('/quote holt')).reply)[0]!;
  await desk.read(LATER, { ...about, readAt: at(12) });
  const quotes = quotesOf((await desk.ask('/quote holt')).reply);
  expect(quotes.map(({ pieces, notes }) => [pieces[0], notes])).toEqual([
    ['The pier stays shut until the middle of May,', [NOTE]],
    ['The pier stays shut until the middle of June,', undefined],
  ]);
  const { reply } = await desk.dispatch.run({ command: 'context', options: { quote: String(context!.options['quote']) } });
  const told = JSON.stringify(reply.blocks);
  expect(reply.blocks[0]).toEqual({ kind: 'text', text: NOTE });
  expect(told).toContain('The paragraph as it stood before:');
  expect(told).toContain('{"text":"The pier stays shut until the middle of May,","style":"strong"}');
  const article = await desk.screen('/article 1');
  expect(article).toContain('first 10 November 2026, 09:00 UTC; changed 12 November 2026, 09:00 UTC');
});

test('an article behind a wall now stands as it was read, and says what the last fetch gave', async () => {
  const desk = await openDesk();
  await desk.read(PIER, { title: 'Pier', readAt: at(10) });
  await desk.read('Please log in to continue.', { title: 'Pier', readAt: at(12) });
  expect(await desk.screen('/article 1')).toContain('12 November 2026, 09:00 UTC: a login, a consent or an error page');
  expect(quotesOf((await desk.ask('/quote holt')).reply)[0]!.notes).toBeUndefined();
});
