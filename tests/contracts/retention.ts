import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/core/ports/article-store.ts';
import type { EditionContents } from '../../src/core/ports/schedule-store.ts';
import type { Store } from '../../src/core/ports/store.ts';
import type { WatchDraft } from '../../src/core/watches/watch.ts';
import { ruleExtractor } from '../../src/extraction/extract.ts';
import { DAY_MS, MINUTE_MS } from '../../src/text/durations.ts';

const ALL = { offset: 0, limit: 100 };
const START = new Date('2026-03-01T08:00:00Z');
/** Articles of this day and later are kept. */
const KEPT_FROM = 100;
const day = (n: number): Date => new Date(START.getTime() + n * DAY_MS);
const BEFORE = day(KEPT_FROM);

const PEOPLE = [
  'Anna Berg, the harbour minister,',
  'Minister Anna Berg',
  'Tom Holt',
  'Mayor Tom Holt',
  'Lena Holt',
  'Holt',
  'Edda M. Holm',
  'Edda Holm',
];
const WORDS = [
  'The quay will be closed before the winter storms arrive',
  'Nobody in this town was asked about the new ferry',
  'We counted every crate twice',
];
const DEMANDS = [
  'demanded that the council reopen the old lighthouse',
  'urged the council to publish its accounts',
  'demanded that the union end its strike',
];
const ENDS = ['The council refused.', 'It rained all day over the bay.', 'The fish market stood empty.'];

interface Told {
  readonly old: boolean;
  readonly by: number;
  readonly words: number;
  readonly demand: number;
  readonly end: number;
  readonly space: string;
}

const tellings: fc.Arbitrary<Told[]> = fc.array(
  fc.record({
    old: fc.boolean(),
    by: fc.nat(PEOPLE.length - 1),
    words: fc.nat(WORDS.length - 1),
    demand: fc.nat(DEMANDS.length - 1),
    end: fc.nat(ENDS.length - 1),
    space: fc.constantFrom('', '', 'guild'),
  }),
  { minLength: 2, maxLength: 9 },
);

async function readingOf({ old, by, words, demand, end, space }: Told, n: number): Promise<Reading> {
  // Demands of a space and of the operator are one by the names that their parties have when they are told: these have none in common.
  const speaker = space === '' ? PEOPLE[by]! : 'Sam Reed';
  const text = [
    `“${WORDS[words]},” ${speaker.replace(/,$/, '')} said on day ${n}.`,
    `${speaker.split(',')[0]} ${DEMANDS[demand]}.`,
    `${ENDS[end]} Paper number ${n} has it.`,
  ].join('\n\n');
  const at = day(old ? n : KEPT_FROM + n);
  const article = {
    origin: `https://paper${n}.example/${n}`,
    title: `Paper ${n} on the harbour`,
    publisher: `Paper ${n}`,
    publishedAt: at,
    text,
  };
  return { article, extraction: await ruleExtractor.extract(text), space, readAt: at };
}

const TERMINAL = { platform: 'terminal', space: '', channel: '' } as const;
const WATCH: WatchDraft = { destination: TERMINAL, subject: { kind: 'demands' }, mostAnHour: 10, zone: 'UTC' };

/** Posts an edition with these contents, at the start of all. */
async function postEdition(store: Store, contents: Pick<EditionContents, 'articles' | 'numbers'>): Promise<void> {
  const draft = { brief: 'daily', destination: TERMINAL, cron: '0 7 * * *', zone: 'UTC' };
  const schedule = await store.schedules.add(draft, START, day(1));
  await store.schedules.runNow(schedule!.id, START);
  const claim = await store.schedules.claim({ now: START, leaseMs: MINUTE_MS, platforms: ['terminal'] });
  const reply = { title: 'Today', blocks: [], audience: 'everyone' } as const;
  expect(await store.schedules.sending(claim!, { reply, contents: { quotes: [], demands: {}, ...contents } }, START)).toBe(true);
}

/** Whether the article was the first to tell a demand that another tells too. */
async function tellsFirst(store: Store, articleId: number): Promise<boolean> {
  for (const { id } of (await store.demands.find({ space: 'guild', articleId }, ALL)).items) {
    const tellings = (await store.demands.history(id, 'guild'))?.tellings ?? [];
    if (tellings.length > 1 && tellings.at(-1)?.article.id === articleId) return true;
  }
  return false;
}

/** What a store answers, by the articles' addresses and the speakers' names in place of its own numbers. */
async function answersOf(store: Store, space: string) {
  const quotes = async (filter: object) =>
    (await store.quotes.find({ space, ...filter }, ALL)).items.map(({ spans, article, alsoIn = [] }) => [
      spans.map((span) => span.text),
      article.origin,
      alsoIn.map(({ origin }) => origin),
    ]);
  const speakers = (await store.speakers.list(space, ALL)).items;
  const { items: articles } = await store.articles.find({ space }, ALL);
  const origins = new Map(articles.map(({ id, origin }) => [id, origin]));
  const copies = await store.articles.nearDuplicates([...origins.keys()], space);
  const { items: demands, total } = await store.demands.find({ space }, ALL);
  const { items: found } = await store.articles.search({ space, terms: { wanted: [['council']], unwanted: [] } }, ALL);
  const { articles: counted, revisions, quotes: quoted, speakers: named, demands: demanded } = await store.status(space);
  return {
    counted: { counted, revisions, quoted, named, demanded, total },
    articles: articles.map(({ origin, quotes: own }) => [origin, own]),
    copies: [...copies].map(([id, others]) => [origins.get(id), others.map(({ origin }) => origin)]).sort(),
    said: await quotes({}),
    saidOnce: await quotes({ distinct: true, verbatim: true }),
    speakers: (
      await Promise.all(
        speakers.map(async ({ id, name, role, aliases, quotes: own, demands: made }) =>
          JSON.stringify({
            ...{ name, role, aliases: aliases.toSorted(), own, made, said: await quotes({ speakerIds: [id] }) },
            typed: (await store.speakers.resolve(name.split(' ').at(-1) ?? '', space)).matches.map((match) => match.name).sort(),
          }),
        ),
      )
    ).sort(),
    demands: demands
      .map(({ spans, issuer, addressee, status, tellings: times, sources }) =>
        JSON.stringify([spans[0]?.text, issuer?.name, addressee?.name, status, times, sources.map(({ origin }) => origin)]),
      )
      .sort(),
    found: found.map(({ article }) => article.origin),
  };
}

/** What stays, and what is as if it had never been read, when old articles are removed. `runs`: how many stores the property is tried on. */
export function retentionContract(name: string, open: () => Promise<Store>, runs = 25): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const save = async (told: Partial<Told>, n: number): Promise<number> =>
      (await store.articles.save(await readingOf({ old: true, by: 0, words: 0, demand: 0, end: 0, space: '', ...told }, n))).articleId;
    const oldOnes = async (): Promise<number[]> => (await store.retention.old(BEFORE, { limit: 100 })).map(({ id }) => id);
    const kept = async (): Promise<string[]> => (await store.articles.find({ space: '' }, ALL)).items.map(({ origin }) => origin);

    it('answers like a store that never read what was removed', async () => {
      await fc.assert(
        fc.asyncProperty(tellings, fc.integer({ min: 1, max: 4 }), async (told, atOnce) => {
          const [thinned, never] = [await open(), await open()];
          try {
            // What is newest by number stays, whatever its age.
            const readings = await Promise.all([...told, { ...told[0]!, old: false }].map(readingOf));
            for (const reading of readings) await thinned.articles.save(reading);
            const old = (await thinned.retention.old(BEFORE, { limit: 100 })).map(({ id }) => id);
            expect(old).toHaveLength(readings.filter(({ readAt }) => readAt < BEFORE).length);
            // Whoever told a demand first goes in a round behind the others who told it.
            for (let removed = 1; removed > 0; ) {
              removed = 0;
              for (let from = 0; from < old.length; from += atOnce)
                removed += await thinned.retention.remove(old.slice(from, from + atOnce), BEFORE, 90);
            }
            const { items } = await thinned.articles.find({ space: 'guild' }, ALL);
            for (const { id } of items.filter((article) => old.includes(article.id))) expect(await tellsFirst(thinned, id)).toBe(true);
            const kept = new Set(items.map(({ origin }) => origin));
            for (const reading of readings) if (kept.has(reading.article.origin)) await never.articles.save(reading);
            for (const space of ['', 'guild']) expect(await answersOf(thinned, space)).toEqual(await answersOf(never, space));
          } finally {
            await thinned.close();
            await never.close();
          }
        }),
        { numRuns: runs },
      );
    });

    it('finds what is old from the oldest on, page by page', async () => {
      for (const n of [3, 1, 2]) await save({}, n);
      await save({ old: false }, 4);
      const [first] = await store.retention.old(BEFORE, { limit: 1 });
      const rest = await store.retention.old(BEFORE, { after: first, limit: 5 });
      expect([first, ...rest].map((one) => one?.datedAt)).toEqual([day(1), day(2), day(3)]);
      expect(await store.retention.count(BEFORE)).toEqual({ old: 3, oldestAt: day(1) });
    });

    it('never takes what was read of late, though it was published long ago, or has changed of late', async () => {
      const [late, changed] = [
        await readingOf({ old: true, by: 0, words: 0, demand: 0, end: 0, space: '' }, 1),
        await readingOf({ old: true, by: 0, words: 1, demand: 0, end: 0, space: '' }, 2),
      ];
      await store.articles.save({ ...late, readAt: day(KEPT_FROM + 1) });
      await store.articles.save(changed);
      const text = `${changed.article.text} The tide was low.`;
      const article = { ...changed.article, text };
      const extraction = await ruleExtractor.extract(text);
      await store.articles.save({ ...changed, article, extraction, readAt: day(KEPT_FROM + 1) });
      const third = await save({}, 3);
      await save({ old: false }, 4);
      expect(await oldOnes()).toEqual([third]);
      expect(await store.retention.remove([1, 2, 3, 4], BEFORE, 90)).toBe(1);
    });

    it('keeps the article with the highest number, which the next would get', async () => {
      await save({}, 1);
      await save({ words: 1, demand: 1 }, 2);
      expect(await store.retention.remove(await oldOnes(), BEFORE, 90)).toBe(1);
      expect(await kept()).toEqual(['https://paper2.example/2']);
      expect(await save({ words: 2 }, 3)).toBe(3);
    });

    it('tells a number whose article was removed from one that none ever had, and for how long articles are kept', async () => {
      await save({}, 1);
      await save({ words: 1, demand: 1 }, 2);
      expect(await store.articles.removed(1)).toBeUndefined();
      await store.retention.remove(await oldOnes(), BEFORE, 90);
      expect(await Promise.all([1, 2, 3].map((id) => store.articles.removed(id)))).toEqual([{ keptDays: 90 }, undefined, undefined]);
    });

    it('knows what editions, alerts, rulings and dismissals stand on', async () => {
      const ids: number[] = [];
      for (const n of [0, 1, 2, 3, 4, 5, 6]) ids.push(await save({ by: n, words: n % 3, demand: n === 4 ? 1 : n === 6 ? 2 : 0 }, n));
      await save({ old: false, demand: 0 }, 7);
      const demandOf = async (articleId: number): Promise<number> => (await store.demands.find({ space: '', articleId }, ALL)).items[0]!.id;
      expect(await store.retention.cited()).toEqual(new Set());
      await postEdition(store, { articles: [ids[0]!], numbers: { quotes: [`${ids[1]}.1`], demands: [], stories: [] } });
      const watch = (await store.watches.add(WATCH, START))!;
      await store.alerts.examined(
        99,
        [{ watchId: watch.id, items: [{ key: 'k', sameAs: [], item: { kind: 'article', articleId: ids[2]! } }] }],
        new Date(START.getTime() + MINUTE_MS),
      );
      await store.rulings.rule({ kind: 'story', origin: 'https://paper3.example/3', title: '', others: [], ruledAt: START });
      expect(await store.retention.cited()).toEqual(new Set(ids.slice(0, 4)));
      await store.demands.dismiss(await demandOf(ids[4]!), '', START);
      expect(await store.retention.cited()).toEqual(new Set(ids.slice(0, 5)));
      expect(await store.retention.cited(day(1))).toEqual(new Set());
    });

    it('keeps every article that tells a demand of an edition', async () => {
      const first = await save({ demand: 2 }, 1);
      const second = await save({ words: 1, demand: 2 }, 2);
      await save({ words: 2, demand: 0, old: false }, 3);
      const [demand] = (await store.demands.find({ space: '', articleId: first }, ALL)).items;
      expect(demand?.tellings).toBe(2);
      await postEdition(store, { articles: [], numbers: { quotes: [], demands: [demand!.id], stories: [] } });
      expect(await store.retention.cited()).toEqual(new Set([first, second]));
    });

    it('keeps who told a demand first while another tells it, so that when it was first told stays true', async () => {
      const [first, second] = [await save({ demand: 2 }, 1), await save({ words: 1, demand: 2 }, 2)];
      await save({ words: 2, demand: 2, old: false }, 3);
      expect(await store.demands.summary({ space: '' })).toMatchObject({ mayBeOlder: false });
      expect(await store.retention.remove([first, second], BEFORE, 90)).toBe(1);
      const [demand] = (await store.demands.find({ space: '' }, ALL)).items;
      expect(demand).toMatchObject({ tellings: 2, firstAt: day(1) });
      expect(await store.demands.summary({ space: '' })).toMatchObject({ mayBeOlder: true });
      expect(await store.demands.history(demand!.id, '')).toMatchObject({ mayBeOlder: true });
      await save({ words: 0, demand: 0, old: false }, 4);
      const later = day(2 * KEPT_FROM);
      expect(await store.retention.remove([3], later, 90)).toBe(1);
      expect(await store.retention.remove([first], later, 90)).toBe(1);
    });

    it('keeps what was ruled or dismissed since it was asked what stands on what', async () => {
      const [ruled, dismissed, third] = [await save({}, 1), await save({ words: 1, demand: 1 }, 2), await save({ words: 2, demand: 2 }, 3)];
      await save({ by: 2, old: false }, 4);
      expect(await store.retention.cited()).toEqual(new Set());
      await store.rulings.rule({ kind: 'story', origin: 'https://paper1.example/1', title: '', others: [], ruledAt: START });
      const [demand] = (await store.demands.find({ space: '', articleId: dismissed }, ALL)).items;
      await store.demands.dismiss(demand!.id, '', START);
      expect(await store.retention.remove([ruled, dismissed, third], BEFORE, 90)).toBe(1);
      expect(await kept()).toEqual(expect.arrayContaining(['https://paper1.example/1', 'https://paper2.example/2']));
    });

    it('drops what a model suggested long ago and nobody ruled on, and no ruling', async () => {
      const suggest = (words: string, at: Date) =>
        store.suggestions.suggest([{ speaker: 'Anna Berg', words, evidence: `${words}.` }], '', at);
      await suggest('the harbour chief', day(1));
      await suggest('the quay boss', day(2));
      await suggest('the tide lady', day(KEPT_FROM + 1));
      const [ruled] = await store.suggestions.open('');
      await store.suggestions.rule(ruled!.id, '', 'refused', day(3));
      expect(await store.retention.removeSuggestions(BEFORE)).toBe(1);
      expect((await store.suggestions.open('')).map(({ words }) => words)).toEqual(['the tide lady']);
      expect(await store.suggestions.rulings()).toHaveLength(1);
    });
  });
}
