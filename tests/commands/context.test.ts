import { expect, test } from 'vitest';
import { openDesk, quotesOf } from './helpers.ts';

const PIER = `The harbour board met on Monday.

“The pier stays shut until May,” Maria Holt said. She had told the board “we have no money” a week before.

Nobody else spoke.`;

test('/context shows the paragraph around a quote, its words marked, with its speaker and where it stands', async () => {
  const desk = await openDesk();
  await desk.read(PIER, { title: 'Pier', publisher: 'Coast Post', url: 'https://coast.example/pier' });
  const [quote] = quotesOf((await desk.ask('/quote holt')).reply);
  const { reply } = await desk.dispatch.run({ command: 'context', options: { quote: String(quote!.context!.options['quote']) } });
  expect(reply).toMatchObject({ title: 'Maria Holt', audience: 'asker' });
  expect(reply.blocks[0]).toEqual({
    kind: 'text',
    text: [
      '“',
      { text: 'The pier stays shut until May,', style: 'strong' },
      expect.stringMatching(/^” Maria Holt said\. She had .* before\.$/),
    ],
  });
  expect(JSON.stringify(reply.blocks[1])).toContain('https://coast.example/pier');
});

test('each quote of an answer names its own place', async () => {
  const desk = await openDesk({ sample: true });
  for (const quote of quotesOf((await desk.ask('/quote putin')).reply)) {
    const { reply } = await desk.dispatch.run({ command: 'context', options: { quote: String(quote.context!.options['quote']) } });
    const strong = reply.blocks.flatMap((block) =>
      block.kind === 'text' && typeof block.text !== 'string'
        ? block.text.flatMap((piece) => (typeof piece !== 'string' && 'style' in piece && piece.style === 'strong' ? [piece.text] : []))
        : [],
    );
    expect(strong).toEqual(quote.pieces);
  }
});

test.each(['1.99', '9.1', '1', 'holt', '0.0', '1.1.1', '1.0'])('/context %s is no quote, and says how one is named', async (asked) => {
  const desk = await openDesk();
  await desk.read(PIER);
  const { reply, failure } = await desk.ask(`/context ${asked}`);
  expect(failure).toEqual({ code: 'quote_unknown', asked });
  expect(JSON.stringify(reply)).toContain('12.3 is the third of article 12');
});

test('a quote of another server’s article is not shown', async () => {
  const desk = await openDesk();
  const article = { origin: 'file:///x', title: 'X', text: 'Lee said: “No.”' };
  const extraction = {
    quotes: [{ kind: 'direct' as const, spans: [{ start: 11, end: 14, text: 'No.' }], confidence: 1, rule: 'test', defects: [] }],
    demands: [],
    speakers: [],
    summary: [],
  };
  await desk.store.articles.save({ article, extraction, space: 'guild-1', readAt: new Date() });
  expect((await desk.ask('/context 1.1')).failure?.code).toBe('quote_unknown');
});
