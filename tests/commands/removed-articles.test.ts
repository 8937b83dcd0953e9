import { expect, test } from 'vitest';
import { openDesk } from './helpers.ts';

const LONG_AGO = new Date('2026-01-10T09:00:00Z');
const BEFORE = new Date('2026-05-01T09:00:00Z');

const words = (place: string): string =>
  `“${place} stays shut until May,” Maria Holt said. She demanded that the harbour board reopen ${place}.`;

/** Two articles of long ago, of which the first is removed. */
async function openThinned() {
  const desk = await openDesk();
  for (const place of ['the pier', 'the lock']) await desk.read(words(place), { title: place, publishedAt: LONG_AGO, readAt: LONG_AGO });
  const before = {
    why: JSON.stringify((await desk.ask('/why 2')).reply),
    demands: JSON.stringify((await desk.ask('/demands')).reply),
  };
  expect(await desk.store.retention.remove([1], BEFORE, 90)).toBe(1);
  return { desk, before };
}

test.each(['/article 1', '/context 1.1', '/context 1.9'])(
  '%s says that the article was removed, and for how long articles are kept',
  async (typed) => {
    const { desk } = await openThinned();
    const { reply, failure } = await desk.ask(typed);
    expect(failure).toEqual({ code: 'article_removed', asked: '1', keptDays: 90 });
    expect(reply.title).toBe('Article 1 was removed');
    expect(JSON.stringify(reply)).toContain('Articles are kept for 90 days.');
  },
);

test.each([
  ['/article 7', 'article_unknown'],
  ['/context 7.1', 'quote_unknown'],
  ['/context 2.9', 'quote_unknown'],
])('%s was never there', async (typed, code) => {
  const { desk } = await openThinned();
  expect((await desk.ask(typed)).failure?.code).toBe(code);
});

test('when a demand was first told is said of what is kept, once something was removed', async () => {
  const { desk, before } = await openThinned();
  expect(before.why).toContain('First told ","on ');
  expect(before.demands).toContain('2 demands');
  expect(before.demands).not.toContain('in what is kept');
  expect(JSON.stringify((await desk.ask('/why 2')).reply)).toContain('First told, in what is kept, ","on ');
  await desk.read(words('the quay'), { title: 'the quay', publishedAt: LONG_AGO, readAt: LONG_AGO });
  expect(JSON.stringify((await desk.ask('/demands')).reply)).toContain(' in what is kept, since ');
});
