import { beforeEach, describe, expect, test } from 'vitest';
import type { EarlierEdition } from '../../src/briefing/commission.ts';
import { composeBrief, isEmpty } from '../../src/briefing/compose.ts';
import { contentsOf } from '../../src/briefing/earlier-editions.ts';
import type { Brief, BriefDefinition } from '../../src/core/briefs/brief.ts';
import { renderReply } from '../../src/platforms/terminal/render.ts';
import { briefReply } from '../../src/presentation/briefs/brief.ts';
import { HOUR_MS } from '../../src/text/durations.ts';
import { type Desk, NOW, openDesk } from '../commands/helpers.ts';
import { updateOf } from './update.ts';

const hoursAgo = (n: number): Date => new Date(NOW.getTime() - n * HOUR_MS);
const DEFINITION: BriefDefinition = {
  id: 'noon',
  title: 'Noon edition',
  schedule: '0 12 * * *',
  timezone: 'UTC',
  sections: ['stories', 'demands', 'quotes'],
  windowHours: 24,
  maxStories: 4,
  maxQuotes: 4,
  maxDemands: 4,
  form: 'full',
};
const PIER =
  '“The north pier will stay shut until the spring,” engineer Maria Holt said. The harbour union demanded that the city reopen the quay.';
const FERRY = '“We will sail on every morning of the winter,” Captain Ruth Berg said. Residents waited in the rain.';
const STRIKE = 'Rail workers walked out on Friday. The union wants a higher wage, and the strike will last until the employer offers one.';
const QUIET = 'The bakery on the square opened an hour late. Nobody complained.';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk({ sure: true });
});

const compose = (change: Partial<BriefDefinition> = {}, earlier: readonly EarlierEdition[] = [], now = NOW): Promise<Brief> =>
  composeBrief({ updateOf, definition: { ...DEFINITION, ...change }, store: desk.store, space: '', now, earlier });
const titles = ({ stories }: Brief): string[] => stories.map(({ article }) => article.title);
const quoted = ({ quotes }: Brief): (string | undefined)[] => quotes.map(({ speaker }) => speaker?.name);
const screen = (brief: Brief): string => renderReply(briefReply(brief), { colour: false });
const asEarlier = (brief: Brief): EarlierEdition => ({ instant: brief.composedAt, contents: contentsOf(brief) });

describe('a channel’s next edition', () => {
  test('holds only what its earlier ones did not', async () => {
    await desk.read(PIER, { title: 'Pier shut', publishedAt: hoursAgo(8) });
    const first = await compose({}, [], hoursAgo(6));
    await desk.read(FERRY, { title: 'Ferry sails', publishedAt: hoursAgo(1) });
    const second = await compose({}, [asEarlier(first)]);
    expect([titles(first), quoted(first), first.demands.length]).toEqual([['Pier shut'], ['Maria Holt'], 1]);
    expect([titles(second), quoted(second), second.demands.length]).toEqual([['Ferry sails'], ['Ruth Berg'], 0]);
  });

  test('never repeats words, though another outlet prints them again', async () => {
    await desk.read(PIER, { title: 'Pier shut', publishedAt: hoursAgo(8) });
    const first = await compose({}, [], hoursAgo(6));
    await desk.read(`A second look. ${PIER}`, { title: 'What the engineer said', publishedAt: hoursAgo(1) });
    const second = await compose({}, [asEarlier(first)]);
    expect(titles(second)).toEqual(['What the engineer said']);
    expect([second.quotes, second.demands]).toEqual([[], []]);
  });

  test('takes words for no news that another outlet printed before its window, though no edition told them', async () => {
    await desk.read(FERRY, { title: 'Ferry sails', publishedAt: hoursAgo(90) });
    await desk.read(`A second look. ${FERRY}`, { title: 'What the captain said', publishedAt: hoursAgo(1) });
    await desk.read(PIER, { title: 'Pier shut', publishedAt: hoursAgo(2) });
    expect(quoted(await compose())).toEqual(['Maria Holt']);
  });

  test('tells a demand again when something has become of it', async () => {
    await desk.read(PIER, { title: 'Pier shut', publishedAt: hoursAgo(8) });
    const first = await compose({}, [], hoursAgo(6));
    const [words] = Object.keys(contentsOf(first).demands) as [string];
    const before = { instant: hoursAgo(6), contents: { ...contentsOf(first), demands: { [words]: 'pending' } } };
    expect((await compose({}, [before])).demands).toHaveLength(1);
    expect((await compose({}, [asEarlier(first)])).demands).toHaveLength(0);
  });

  test('says what has become of a demand that is older than its window, once', async () => {
    await desk.read(PIER, { title: 'Pier shut', publishedAt: hoursAgo(60) });
    const first = await compose({}, [], hoursAgo(50));
    await desk.read('The city rejected the harbour union’s demand to reopen the quay.', {
      title: 'City says no',
      publishedAt: hoursAgo(2),
    });
    const second = await compose({}, [asEarlier(first)]);
    expect(second.demands).toHaveLength(1);
    expect(screen(second)).toContain('Harbour union to city\n  New: rejected by city, 23 November 2026.\n');
    const third = await compose({}, [asEarlier(first), asEarlier(second)]);
    expect(third.demands).toEqual([]);
  });

  test('says of a story that goes on that it does, and tells what is new alone', async () => {
    await desk.read(PIER, { title: 'North pier shut until spring', publisher: 'Coast Post', publishedAt: hoursAgo(8) });
    const first = await compose({}, [], hoursAgo(6));
    await desk.read(
      `The north pier will stay shut until the spring, engineer Maria Holt said. ${FERRY} Residents with tickets for the islands queued in the rain.`,
      {
        title: 'Pier shut until the spring',
        publisher: 'Harbour News',
        publishedAt: hoursAgo(1),
      },
    );
    const second = await compose({}, [asEarlier(first)]);
    expect(second.stories.map(({ article, others, goesOn }) => [article.title, others.length, goesOn])).toEqual([
      ['Pier shut until the spring', 0, { since: hoursAgo(6), newVoices: ['Ruth Berg'] }],
    ]);
    expect(screen(second)).toContain(
      'Pier shut until the spring\n  New since the edition of 23 November 2026:\n  Residents with tickets for the islands queued in the rain.\n  Quoted in it for the first time: Ruth Berg.\n',
    );
    expect(screen(first)).not.toContain('since the edition');
  });

  test('tells what is new of one whose headline is its text’s beginning behind that', async () => {
    await desk.read(PIER, { title: 'North pier shut until spring', publisher: 'Coast Post', publishedAt: hoursAgo(8) });
    const first = await compose({}, [], hoursAgo(6));
    const begun =
      'The north pier that was shut until the spring has lost nine of its pillars to the ice, engineer Maria Holt said on Sunday night in';
    const fresh = 'Residents with tickets for the islands queued in the rain for a second boat.';
    await desk.read(`${begun} the town hall. ${fresh}`, {
      title: `${begun.slice(0, 117)}…`,
      publisher: 'Harbour News',
      publishedAt: hoursAgo(1),
    });
    const second = await compose({}, [asEarlier(first)]);
    expect(second.stories[0]?.goesOn).toBeDefined();
    expect(renderReply(briefReply(second, { form: 'short' }), { colour: false })).toContain(`${begun.slice(0, 117)}…\n  New: ${fresh}`);
  });

  test('says of a story that is told again with nothing new just that', async () => {
    await desk.read(PIER, { title: 'North pier shut until spring', publisher: 'Coast Post', publishedAt: hoursAgo(8) });
    const first = await compose({}, [], hoursAgo(6));
    await desk.read(
      'The engineer Maria Holt said that the north pier will stay shut. The city was asked by the harbour union to reopen it.',
      {
        title: 'North pier stays shut until spring',
        publisher: 'Harbour News',
        publishedAt: hoursAgo(1),
      },
    );
    expect(screen(await compose({ sections: ['stories'] }, [asEarlier(first)]))).toContain(
      'North pier stays shut until spring\n  Told again since the edition of 23 November 2026, with little new.\n  Harbour News',
    );
  });

  test('names four of those who are quoted for the first time, and says that there are more', async () => {
    await desk.read(PIER, { title: 'North pier shut until spring', publisher: 'Coast Post', publishedAt: hoursAgo(8) });
    const first = await compose({}, [], hoursAgo(6));
    const names = ['Ada Lund', 'Bo Ek', 'Cleo Marsh', 'Dina Roth', 'Emil Voss'];
    const quotes = names.map((name, n) => `“The north pier matters to street number ${n}, whatever it costs us all,” ${name} said.`);
    await desk.read(['The north pier will stay shut until the spring, engineer Maria Holt said.', ...quotes].join('\n\n'), {
      title: 'North pier shut: what people say',
      publisher: 'Harbour News',
      publishedAt: hoursAgo(1),
    });
    expect(screen(await compose({ sections: ['stories'] }, [asEarlier(first)]))).toContain(
      'Quoted in it for the first time: Ada Lund, Bo Ek, Cleo Marsh, Dina Roth and others.',
    );
  });

  test('quotes nothing that its source has taken back since', async () => {
    const url = 'https://coast.example/pier';
    await desk.read(PIER, { title: 'Pier shut', url, publishedAt: hoursAgo(3) });
    expect([quoted(await compose()), (await compose()).demands.length]).toEqual([['Maria Holt'], 1]);
    await desk.read(`${FERRY} The pier is shut for now.`, { title: 'Pier shut', url, publishedAt: hoursAgo(3) });
    expect([quoted(await compose()), (await compose()).demands]).toEqual([['Ruth Berg'], []]);
  });

  test('knows a story that goes on from before its window, and takes a wire text printed again for no news', async () => {
    const wire = `${PIER} Divers found on Friday that two of the oak piles have rotted through below the low-water line, and that the crane can’t stand there.`;
    await desk.read(wire, { title: 'North pier shut until spring', publisher: 'Coast Post', publishedAt: hoursAgo(30) });
    const first = await compose({}, [], hoursAgo(28));
    await desk.read(`HARBOUR. ${wire}`, { title: 'Rot closes pier', publisher: 'Late Post', publishedAt: hoursAgo(3) });
    expect(isEmpty(await compose({ sections: ['stories'] }, [asEarlier(first)]))).toBe(true);
    const text = 'The harbour union has called off its protest at the north pier. Engineer Maria Holt promised steel piles by spring.';
    await desk.read(text, { title: 'Steel piles for north pier', publisher: 'Harbour News', publishedAt: hoursAgo(1) });
    const { stories } = await compose({}, [asEarlier(first)]);
    expect(stories.map(({ article, goesOn }) => [article.title, goesOn])).toEqual([
      ['Steel piles for north pier', { since: hoursAgo(28), newVoices: [] }],
    ]);
  });

  test('tells a report that goes on above its old background', async () => {
    const background =
      'The port of Ardle has been at odds with its crane drivers since the spring, when the new owner cut the night crews from nine to six. Talks broke down in May and again in September. The owner says that the port loses money at night; the drivers say that six cannot work a crane safely. A judge is to rule in January on whether the crews may be cut at all, and both sides have said that they will take the case further.';
    const [first, second] = [
      `Crane drivers at Ardle voted on Thursday for a strike. ${background}`,
      `Two crane drivers were hurt at Ardle overnight when a container fell from its hooks. Police closed the northern quay and took the logs of the crane. ${background}`,
    ];
    await desk.read(first, { title: 'Drivers vote for strike', publisher: 'Ardle Post', publishedAt: hoursAgo(26) });
    const earlier = await compose({}, [], hoursAgo(25));
    await desk.read(second, { title: 'Two hurt as container falls', publisher: 'Ardle Post', publishedAt: hoursAgo(2) });
    await desk.read(`${first} It will begin on Monday.`, { title: 'Strike at Ardle', publisher: 'Coast Post', publishedAt: hoursAgo(1) });
    expect([titles(earlier), titles(await compose({}, [asEarlier(earlier)]))]).toEqual([
      ['Drivers vote for strike'],
      ['Two hurt as container falls'],
    ]);
  });

  test('does not bring what one house said again and the edition left out', async () => {
    for (const n of [8, 9])
      await desk.read(`${QUIET} Part ${n}.`, { title: 'Bakery opens late', publisher: 'Village Post', publishedAt: hoursAgo(n) });
    const first = await compose({}, [], hoursAgo(6));
    expect(isEmpty(await compose({}, [asEarlier(first)]))).toBe(true);
  });

  test('is empty by the sections that it has', async () => {
    await desk.read(QUIET, { title: 'Bakery late', publishedAt: hoursAgo(1) });
    expect(isEmpty(await compose({ sections: ['quotes'] }))).toBe(true);
    expect(isEmpty(await compose({ sections: ['quotes', 'stories'] }))).toBe(false);
  });

  test('with nothing new says since when', async () => {
    await desk.read(PIER, { title: 'Pier shut', publishedAt: hoursAgo(8) });
    const first = await compose({}, [], hoursAgo(6));
    const second = await compose({}, [asEarlier(first)]);
    expect([isEmpty(first), isEmpty(second)]).toEqual([false, true]);
    expect(screen(second)).toBe('Noon edition, 23 November 2026\n\n  Nothing new since 23 November 2026, 03:30 UTC.\n');
  });

  test('begins where the one before it ended, over a weekend or an outage', async () => {
    await desk.read(PIER, { title: 'Pier shut', publishedAt: hoursAgo(80) });
    const first = await compose({}, [], hoursAgo(72));
    await desk.read(FERRY, { title: 'Ferry sails', publishedAt: hoursAgo(50) });
    const second = await compose({}, [asEarlier(first)]);
    expect([titles(first), titles(second), quoted(second)]).toEqual([['Pier shut'], ['Ferry sails'], ['Ruth Berg']]);
    expect(titles(await compose())).toEqual([]);
  });

  test('looks back a week more than its window at most, and doesn’t say that there was nothing since', async () => {
    await desk.read(FERRY, { title: 'Ferry sails', publishedAt: hoursAgo(10 * 24) });
    const first = await compose({}, [], hoursAgo(20 * 24));
    const second = await compose({}, [asEarlier(first)]);
    expect(titles(second)).toEqual([]);
    expect(screen(second)).toContain('Nothing new in the last 24 hours.');
  });

  test('knows nothing of what came after its instant', async () => {
    await desk.read(PIER, { title: 'Pier shut', publishedAt: hoursAgo(8) });
    const first = await compose({}, [], hoursAgo(6));
    await desk.read(FERRY, { title: 'Ferry sails', publishedAt: hoursAgo(1) });
    expect(await compose({}, [], hoursAgo(6))).toEqual(first);
  });
});

describe('stories', () => {
  test('that several houses tell come first, with the others named', async () => {
    await desk.read(QUIET, { title: 'Bakery opens late', publisher: 'Village Post', publishedAt: hoursAgo(1) });
    await desk.read(PIER, { title: 'North pier shut until spring', publisher: 'Coast Post', publishedAt: hoursAgo(9) });
    await desk.read('The north pier stays shut until the spring, engineer Maria Holt said. Anglers were told.', {
      title: 'Pier shut until the spring',
      publisher: 'Harbour News',
      publishedAt: hoursAgo(8),
    });
    const brief = await compose();
    expect(titles(brief)).toEqual(['North pier shut until spring', 'Bakery opens late']);
    expect(brief.stories[0]!.others.map(({ publisher }) => publisher)).toEqual(['Harbour News']);
    expect(screen(brief)).toContain('Told by 2 outlets, also by:\n  • Harbour News, 23 November 2026, article 3');
  });

  test('that articles without an outlet tell name them all, and count no outlets', async () => {
    await desk.read(PIER, { title: 'North pier shut until spring', publishedAt: hoursAgo(9) });
    const again = 'The north pier stays shut until the spring, engineer Maria Holt said. Anglers were told.';
    await desk.read(again, { title: 'Pier shut until the spring', publishedAt: hoursAgo(8) });
    const brief = await compose();
    expect(brief.stories.map(({ others }) => others.length)).toEqual([1]);
    expect(screen(brief)).toMatch(/Also told in:\n {2}• 23 November 2026, article \d/);
    expect(screen(brief)).not.toContain('outlets');
    expect(renderReply(briefReply(brief, { form: 'short' }), { colour: false })).not.toContain('told by');
  });

  test('that outlets tell in words of their own come before one wire text in many', async () => {
    const wire =
      'Lightning struck the weather mast on Gull Hill at noon on Sunday and burnt its wires through. Nobody stood near it. The service expects to have a new mast up within a week and reads its instruments by hand till then, a meteorologist said.';
    for (const n of [1, 2, 3, 4])
      await desk.read(`${wire} ${'Rain. '.repeat(n)}`, { title: `Mast hit, ${n}`, publisher: `Outlet ${n}`, publishedAt: hoursAgo(1) });
    await desk.read(PIER, { title: 'North pier shut until spring', publisher: 'Coast Post', publishedAt: hoursAgo(3) });
    await desk.read('The north pier stays shut until the spring, engineer Maria Holt said. Anglers were told.', {
      title: 'Pier shut until the spring',
      publisher: 'Harbour News',
      publishedAt: hoursAgo(2),
    });
    const { stories } = await compose();
    expect(stories.map(({ article, others }) => [article.publisher, others.length])).toEqual([
      ['Coast Post', 1],
      [expect.stringContaining('Outlet'), 3],
    ]);
  });

  test('of one house are one source, however often it tells them', async () => {
    for (const n of [1, 2])
      await desk.read(`${QUIET} Part ${n}.`, { title: 'Bakery opens late', publisher: 'Village Post', publishedAt: hoursAgo(n) });
    const brief = await compose();
    expect(brief.stories.map(({ others }) => others)).toEqual([[]]);
  });

  test('are newer before older, and those in which more is said before those in which less is', async () => {
    await desk.read('The library opened its doors. All went well.', { title: 'Library opens', publishedAt: hoursAgo(20) });
    await desk.read(QUIET, { title: 'Bakery late', publishedAt: hoursAgo(2) });
    expect(titles(await compose())).toEqual(['Bakery late', 'Library opens']);
    await desk.read(`${PIER} ${FERRY}`, { title: 'Harbour talks', publishedAt: hoursAgo(2) });
    expect(titles(await compose())).toEqual(['Harbour talks', 'Bakery late', 'Library opens']);
  });

  test('of one outlet do not fill an edition', async () => {
    const names = ['Pier shut', 'Ferry sails', 'Bakery late', 'Library opens', 'Market moves'];
    for (const [n, title] of names.entries())
      await desk.read(`${title}. The ${title.toLowerCase()} again.`, { title, publisher: 'Loud Daily', publishedAt: hoursAgo(1 + n / 10) });
    await desk.read('A small thing happened. It was noted.', {
      title: 'Small thing',
      publisher: 'Quiet Weekly',
      publishedAt: hoursAgo(20),
    });
    expect(titles(await compose())).toContain('Small thing');
  });
});

test('demands of one outlet and issuer leave room for others', async () => {
  for (const n of [1, 2, 3, 4, 5])
    await desk.read(`The harbour union demanded that the city reopen quay number ${n}.`, {
      title: `Quay ${n}`,
      publisher: 'Loud Daily',
      publishedAt: hoursAgo(n / 10),
    });
  await desk.read('The fishing guild demanded that the state pay for nets.', {
    title: 'Nets',
    publisher: 'Net News',
    publishedAt: hoursAgo(9),
  });
  expect((await compose()).demands.map(({ article }) => article.publisher)).toContain('Net News');
});

test('on a busy day, what fits a filter is found among thousands that are newer', async () => {
  await desk.read(PIER, { title: 'Pier shut', publisher: 'Coast Post', publishedAt: hoursAgo(20) });
  for (let n = 0; n < 1_100; n++)
    await desk.store.articles.save({
      article: { origin: `file:///n/${n}`, title: `Notice ${n}`, text: `Notice ${n}.`, publisher: 'Gazette', publishedAt: hoursAgo(1) },
      extraction: { quotes: [], demands: [], speakers: [], summary: [] },
      space: '',
      readAt: NOW,
    });
  for (const filter of [{ sources: ['coast'] }, { words: ['pier'] }, { speakers: ['holt'] }]) {
    const brief = await compose({ filter });
    expect([titles(brief), quoted(brief), brief.demands.length]).toEqual([['Pier shut'], ['Maria Holt'], 1]);
  }
  expect(titles(await compose())).toContain('Pier shut');
});

describe('a filter', () => {
  beforeEach(async () => {
    await desk.read(PIER, { title: 'Pier shut', publisher: 'Coast Post', publishedAt: hoursAgo(3) });
    await desk.read(FERRY, { title: 'Ferry sails', publisher: 'Harbour News', publishedAt: hoursAgo(2) });
    await desk.read(QUIET, { title: 'Bakery late', publisher: 'Village Post', publishedAt: hoursAgo(1) });
    await desk.read(STRIKE, { title: 'Rail strike', publisher: 'Rail News', publishedAt: hoursAgo(4) });
    await desk.read('Der Hafen ist zu.', { title: 'Hafen bleibt zu', publisher: 'Hafenblatt', publishedAt: hoursAgo(4), language: 'de' });
  });

  test.each([
    [{ sources: ['coast'] }, ['Pier shut']],
    [{ sources: ['coast', 'VILLAGE'] }, ['Bakery late', 'Pier shut']],
    [{ speakers: ['berg'] }, ['Ferry sails']],
    [{ words: ['residents'] }, ['Ferry sails']],
    [{ words: ['quay', 'bakery'] }, ['Bakery late', 'Pier shut']],
    [{ words: ['quay'], sources: ['village'] }, []],
    [{ speakers: ['nobody known'] }, []],
    [{ topics: ['labour'] as const }, ['Rail strike']],
    [{ topics: ['labour', 'sport'] as const, words: ['quay'] }, []],
    [{ languages: ['de'] }, ['Hafen bleibt zu']],
    [{ languages: ['en'] }, ['Bakery late', 'Ferry sails', 'Pier shut', 'Rail strike']],
  ])('of %j lets through what fits', async (filter, expected) => {
    const brief = await compose({ filter });
    expect(titles(brief).toSorted()).toEqual(expected);
    for (const { article } of [...brief.quotes, ...brief.demands]) expect(expected).toContain(article.title);
  });
});

describe('/brief of a day', () => {
  test('gives the edition of its own time that day, whatever came later', async () => {
    await desk.read(PIER, { title: 'Pier shut', publishedAt: new Date('2026-11-20T05:00:00Z') });
    await desk.read(FERRY, { title: 'Ferry sails', publishedAt: new Date('2026-11-20T09:00:00Z') });
    for (const line of ['/brief daily 2026-11-20', '/brief daily date 2026-11-20', '/brief date 2026-11-20']) {
      const answer = await desk.screen(line);
      expect(answer).toMatch(/^Daily brief, 20 November 2026\n/);
      expect(answer).toContain('Pier shut');
      expect(answer).not.toContain('Ferry sails');
    }
    expect((await desk.ask('/brief daily 2026-12-24')).failure?.code).toBe('option_invalid');
    expect((await desk.ask('/brief nightly 2026-11-20')).failure?.code).toBe('brief_unknown');
    expect((await desk.ask('/brief daily nonsense')).failure?.code).toBe('brief_unknown');
  });

  test('goes by the days of the channel’s time zone', async () => {
    const destination = { platform: 'terminal', space: '', channel: 'terminal' } as const;
    await desk.store.schedules.add({ brief: 'daily', destination, cron: '0 7 * * *', zone: 'Pacific/Auckland' }, NOW, NOW);
    await desk.read(PIER, { title: 'Pier shut', publishedAt: new Date('2026-11-19T17:00:00Z') });
    await desk.read(FERRY, { title: 'Ferry sails', publishedAt: new Date('2026-11-19T19:00:00Z') });
    const answer = await desk.screen('/brief daily 2026-11-20');
    expect(answer).toMatch(/^Daily brief, 20 November 2026\n/);
    expect([answer.includes('Pier shut'), answer.includes('Ferry sails')]).toEqual([true, false]);
    // 22:30 of the 23rd by Auckland's clocks.
    expect(await desk.screen('/brief daily')).toMatch(/^Daily brief, 23 November 2026\n/);
    expect((await desk.ask('/brief daily 2026-11-24')).failure?.code).toBe('option_invalid');
  });

  test('gives it as it was posted, where it was posted here', async () => {
    const { schedules } = desk.store;
    const at = new Date('2026-11-20T07:00:00Z');
    const destination = { platform: 'terminal', space: '', channel: 'terminal' } as const;
    const schedule = (await schedules.add({ brief: 'daily', destination, cron: '0 7 * * *', zone: 'UTC' }, hoursAgo(100), at))!;
    await schedules.record(schedule, { instants: [{ at }], to: at, nextAt: NOW }, at);
    const claim = (await schedules.claim({ now: at, leaseMs: 1000, platforms: ['terminal'] }))!;
    const reply = { title: 'As it was', blocks: [], audience: 'everyone' } as const;
    await schedules.sending(claim, { reply, contents: { articles: [], quotes: [], demands: {} } }, at);
    await schedules.sent(claim, ['m'], at);
    expect((await desk.ask('/brief daily 2026-11-20')).reply).toEqual(reply);
    expect((await desk.ask('/brief weekly 2026-11-20')).reply.title).toBe('Weekly brief, 20 November 2026');
  });
});
