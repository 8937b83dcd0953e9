import { describe, expect, test } from 'vitest';
import { composeBrief } from '../../src/briefing/compose.ts';
import { type BriefDefinition, defineBrief } from '../../src/core/briefs/brief.ts';
import { renderReply } from '../../src/platforms/terminal/render.ts';
import { briefReply } from '../../src/presentation/briefs/brief.ts';
import { HOUR_MS } from '../../src/text/durations.ts';
import { type Desk, NOW, openDesk } from '../commands/helpers.ts';
import { updateOf } from './update.ts';

const edition = (change: Partial<BriefDefinition> = {}): BriefDefinition =>
  defineBrief({
    id: 'noon',
    title: 'Noon edition',
    schedule: '0 12 * * *',
    timezone: 'UTC',
    sections: ['stories', 'demands', 'quotes'],
    windowHours: 24,
    maxStories: 3,
    maxQuotes: 3,
    maxDemands: 3,
    form: 'full',
    ...change,
  });

const PIER =
  '“The north pier will stay shut until the spring,” engineer Maria Holt said. The harbour union demanded that the city reopen the quay.';
const FERRY = '“We will sail on every morning of the winter,” Captain Ruth Berg said. Residents waited in the rain.';

const screenOf = async (desk: Desk, definition = edition(), now = NOW): Promise<string> =>
  renderReply(briefReply(await composeBrief({ updateOf, definition: definition, store: desk.store, space: '', now: now })), {
    colour: false,
  });

describe('an edition', () => {
  test('holds the stories, demands and quotes of its window', async () => {
    const desk = await openDesk({ sure: true });
    await desk.read(PIER, { title: 'Pier shut', publisher: 'Coast Post', publishedAt: new Date(NOW.getTime() - 2 * HOUR_MS) });
    await desk.read(FERRY, { title: 'Ferry sails', publishedAt: new Date(NOW.getTime() - 30 * HOUR_MS) });
    const answer = await screenOf(desk);
    expect(answer).toMatch(/^Noon edition, 23 November 2026\n\nStories\n\nPier shut\n {2}\S/);
    expect(answer).toContain('\n  Coast Post, 23 November 2026, article 1\n\nDemands\n\n');
    expect(answer).toMatch(/\nIn their own words\n\n│ “The north pier will stay shut until the spring,”\n│ — Maria Holt, /);
    expect(answer).not.toContain('Ferry');
    expect(await screenOf(desk, edition({ windowHours: 48 }))).toContain('Ferry sails');
  });

  test('tells an article apart that was ruled to be no part of the story', async () => {
    const desk = await openDesk();
    const fire =
      'A fire destroyed the rope factory in Eastmoor on Sunday night. Twelve engines fought it until dawn. Nobody was hurt, the fire chief Ida Moravec said.';
    const at = (hours: number): Date => new Date(NOW.getTime() - hours * HOUR_MS);
    await desk.read(fire, { title: 'Fire destroys rope factory in Eastmoor', publisher: 'Coast Post', publishedAt: at(3) });
    await desk.read(`${fire} The owner, Bo Kim, spoke of arson.`, {
      title: 'Rope factory in Eastmoor destroyed by fire',
      publisher: 'Moor Gazette',
      publishedAt: at(2),
    });
    const stories = async () =>
      (await composeBrief({ updateOf, definition: edition(), store: desk.store, space: '', now: NOW })).stories.map(
        ({ articleIds }) => articleIds,
      );
    expect(await stories()).toEqual([[2, 1]]);
    await desk.ask('/rulings story 2 others 1');
    expect((await stories()).toSorted()).toEqual([[1], [2]]);
    await desk.ask('/rulings undo 1');
    expect(await stories()).toEqual([[2, 1]]);
  });

  test('counts no list of ten things among those that tell one of them', async () => {
    const desk = await openDesk();
    const fire =
      'A fire destroyed the rope factory in Eastmoor on Sunday night. Twelve engines fought it until dawn. Nobody was hurt, the fire chief Ida Moravec said.';
    for (const [title, publisher] of [
      ['Fire destroys rope factory in Eastmoor', 'Coast Post'],
      ['Rope factory in Eastmoor destroyed by fire', 'Moor Gazette'],
      ['5 things to know: fire destroys rope factory in Eastmoor', 'Hill Herald'],
    ] as const)
      await desk.read(`${fire} So the ${publisher} has heard.`, { title, publisher, publishedAt: new Date(NOW.getTime() - 2 * HOUR_MS) });
    const { stories } = await composeBrief({ updateOf, definition: edition(), store: desk.store, space: '', now: NOW });
    expect(stories.map(({ articleIds }) => articleIds.toSorted())).toEqual([[1, 2], [3]]);
  });

  test('is the same for the same store and instant', async () => {
    const desk = await openDesk({ sample: true });
    await desk.read(PIER);
    await desk.read(FERRY);
    // The sample was read just now, by the machine's clock.
    const now = new Date();
    const first = await composeBrief({ updateOf, definition: edition({ windowHours: 8784 }), store: desk.store, space: '', now: now });
    expect(first.quotes.length).toBeGreaterThan(1);
    expect(await composeBrief({ updateOf, definition: edition({ windowHours: 8784 }), store: desk.store, space: '', now: now })).toEqual(
      first,
    );
  });

  test('has its sections in its own order, and leaves out empty ones', async () => {
    const desk = await openDesk({ sure: true });
    await desk.read(FERRY);
    const answer = await screenOf(desk, edition({ sections: ['quotes', 'demands', 'stories'] }));
    expect(answer.indexOf('In their own words')).toBeLessThan(answer.indexOf('Stories'));
    expect(answer).not.toContain('Demands');
  });

  test('keeps to its limits, newest stories first', async () => {
    const desk = await openDesk({ sure: true });
    const events = ['Ice shuts canal', 'Choir wins prize', 'Mill sold', 'Goats on runway', 'Snow in Ardle'];
    for (const [n, event] of events.entries())
      await desk.read(
        `${event}. “The year ${1900 + n} alone had such a storm,” ${'Ana Bo Cy Dee Eva'.split(' ')[n]!} ${'Ruiz Ek Hall Marsh Lund'.split(' ')[n]!} said.`,
        { title: event, publishedAt: new Date(NOW.getTime() - n * HOUR_MS) },
      );
    const brief = await composeBrief({
      updateOf,
      definition: edition({ maxStories: 2, maxQuotes: 1, maxDemands: 1 }),
      store: desk.store,
      space: '',
      now: NOW,
    });
    expect(brief.stories.map(({ article }) => article.title)).toEqual(['Ice shuts canal', 'Choir wins prize']);
    expect(brief.quotes).toHaveLength(1);
    expect(brief.demands.length).toBeLessThanOrEqual(1);
  });

  test.each([
    [24, '24 hours'],
    [12, '12 hours'],
    [1, '1 hour'],
    [168, '7 days'],
  ])('of %d hours with nothing new says so, and what to do', async (windowHours, words) => {
    expect(await screenOf(await openDesk({ sure: true }), edition({ windowHours }))).toBe(
      `Noon edition, 23 November 2026\n\n  Nothing new in the last ${words}.\n`,
    );
  });

  test('is for everyone, empty or not', async () => {
    const desk = await openDesk({ sure: true });
    expect(briefReply(await composeBrief({ updateOf, definition: edition(), store: desk.store, space: '', now: NOW })).audience).toBe(
      'everyone',
    );
    await desk.read(FERRY);
    expect(briefReply(await composeBrief({ updateOf, definition: edition(), store: desk.store, space: '', now: NOW })).audience).toBe(
      'everyone',
    );
  });

  test('has a headline for a story whose source gives none, in one line', async () => {
    const desk = await openDesk({ sample: true });
    const lines = (await screenOf(desk, edition(), new Date())).split('\n').filter((line) => line !== '');
    expect(lines.filter((line) => line.startsWith('Russian President'))).toEqual([
      'Russian President Vladimir Putin said Tuesday that his government was…',
    ]);
  });
});
