import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { printedLine } from '../../src/core/chat/printed-reply.ts';
import { SAMPLE } from '../app/helpers.ts';
import { type Desk, openDesk, quotesOf, wordsOf } from './helpers.ts';

describe('of the sample article', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ sample: true });
  });

  test('gives all that Putin said, in the article’s order, and nothing that somebody else did', async () => {
    const { reply } = await desk.ask('/quote putin');
    expect(reply.title).toBe('Vladimir Putin, Russian President');
    expect(wordsOf(reply).map((words) => words.slice(0, 30))).toEqual([
      'had been ignored.',
      'It is already clear — I inform',
      'adequate consideration of our ',
      'not an inch',
      'They said one thing, they did ',
      'This [Crimea] is sovereign Rus',
    ]);
    expect(await desk.screen('/quote putin')).not.toMatch(/mix-up|main reply|written follow-up/);
  });

  test('joins the utterances that an attribution broke', async () => {
    const words = wordsOf((await desk.ask('/quote putin')).reply);
    expect(words).toContain('They said one thing, they did another, / As people say, they screwed us over, well they simply deceived us.');
    expect(words.at(-1)).toMatch(
      /^This \[Crimea\] is sovereign Russian territory, the question is closed for us, \/ Let’s imagine .* Looks like no\.$/,
    );
  });

  test('shows each piece exactly as the article has it', async () => {
    const text = readFileSync(SAMPLE, 'utf8');
    for (const asked of ['putin', 'peskov', '"state department"']) {
      const pieces = quotesOf((await desk.ask(`/quote ${asked}`)).reply).flatMap((quote) => (quote.verbatim ? quote.pieces : []));
      expect(pieces.length).toBeGreaterThan(0);
      for (const piece of pieces) expect(text).toContain(piece);
    }
  });

  test('says of a garbled word that it is the source’s', async () => {
    expect(await desk.screen('/quote putin')).toContain('The source is garbled here, and is left as it stands: thxjmtzywe');
  });

  test.each(['peskov', 'PESKOV', 'dmitry peskov', 'kremlin spokesman', 'kremlin spokesperson', 'Kremlin spokeswoman', 'peskof', 'pesk'])(
    'finds Peskov as %s',
    async (asked) => {
      const { reply } = await desk.ask(`/quote ${asked}`);
      expect(reply.title).toBe('Dmitry Peskov, Kremlin spokesperson');
      expect(wordsOf(reply)).toEqual([
        'main reply',
        expect.stringMatching(/^There was a mix-up, \/ It \[the Russian correspondence\] regarded .* being prepared\.$/),
      ]);
    },
  );

  test('gives the words of everyone who speaks for a body, each with the name that the source gives', async () => {
    const { reply } = await desk.ask('/quote "state department"');
    expect(reply.title).toBe('Quoted for “state department”');
    expect(wordsOf(reply)).toEqual(['received a written follow-up from Russia']);
    expect(quotesOf(reply).every(({ speaker }) => speaker?.includes('State Department'))).toBe(true);
  });

  test('narrows to what is about something', async () => {
    expect(wordsOf((await desk.ask('/quote putin about crimea')).reply)).toEqual([expect.stringContaining('This [Crimea]')]);
  });

  test('says in the asker’s own words what was not found', async () => {
    expect(await desk.screen('/quote about penguins speaker:putin since 2d')).toContain(
      'Nothing found for “putin” about “penguins” since 2d',
    );
  });

  test('names the source once under all that stands there', async () => {
    const answer = await desk.screen('/quote putin');
    expect(answer.match(/article 1/g)).toHaveLength(1);
    expect(answer).toMatch(
      /\n\n {2}Source: Russian President Vladimir Putin said.*…, article 1\n\n6 quotes\nThe paragraph around each: \/context (?:1\.\d+(?:, )?){6}\n$/,
    );
  });

  test('offers the nearest names for one that nobody has, each ready to be chosen', async () => {
    const { reply, failure } = await desk.ask('/quote pushkin about nato');
    expect(failure).toMatchObject({ code: 'speaker_unknown', asked: 'pushkin' });
    const button = reply.buttons?.find(({ label }) => label === 'Vladimir Putin');
    expect(button?.call).toEqual({ command: 'quote', options: { speaker: 'Vladimir Putin', about: 'nato' } });
  });

  test('asks whose words, where nobody is named', async () => {
    const { reply } = await desk.ask('/quote about nato');
    expect(printedLine(reply.title)).toBe('/quote: which speaker?');
    expect(reply.buttons?.[0]).toEqual({
      label: 'Vladimir Putin',
      call: { command: 'quote', options: { about: 'nato', speaker: 'Vladimir Putin' } },
    });
    expect(reply.buttons?.length).toBeLessThanOrEqual(5);
  });

  test('says what since can be', async () => {
    expect(await desk.screen('/quote putin since soon')).toBe(
      'since can’t be “soon”\n\n  It can be 2d, 3 hours, 1w, today, yesterday, monday, 2026-11-20 or 20 Nov 2026.\n',
    );
  });
});

describe('of articles by others', () => {
  test('offers all who have the name that was typed', async () => {
    const desk = await openDesk();
    await desk.read(
      '“We will fish again by spring,” Harbour Minister Anna Lind said on Monday. “The quay is ours,” Mayor Oskar Lind said.',
    );
    const { reply, failure } = await desk.ask('/quote lind');
    expect(failure).toMatchObject({ code: 'speaker_ambiguous', asked: 'lind', matches: [{ name: 'Anna Lind' }, { name: 'Oskar Lind' }] });
    expect(reply.title).toBe('“lind” could be several');
    expect(await desk.screen('/quote lind')).toContain(
      '• Anna Lind, Harbour Minister (1 quote; no. 1)\n  • Oskar Lind, Mayor (1 quote; no. 2)\n',
    );
    const [first] = reply.buttons!;
    const chosen = await desk.dispatch.run({ command: 'quote', options: first!.call.options as Record<string, string> });
    expect(chosen.failure).toBeUndefined();
    expect(chosen.reply.title).toContain(first!.label);
  });

  test('names two sources under the quotes of each, newest first', async () => {
    const desk = await openDesk();
    await desk.read('“The pier is safe again,” engineer Maria Holt said.', {
      title: 'Pier',
      publisher: 'Coast Post',
      publishedAt: new Date('2026-11-20T08:00:00Z'),
    });
    await desk.read('“The bridge is closed for a year,” engineer Maria Holt said.', {
      title: 'Bridge',
      url: 'https://news.example/bridge',
      publishedAt: new Date('2026-11-22T08:00:00Z'),
    });
    const answer = await desk.screen('/quote holt');
    expect(answer).toContain('│ “The bridge is closed for a year,”\n│ Bridge <https://news.example/bridge>, 22 November 2026, article 2\n');
    expect(answer).toContain('│ “The pier is safe again,”\n│ Pier (Coast Post), 20 November 2026, article 1\n');
    expect(answer.indexOf('bridge is closed')).toBeLessThan(answer.indexOf('pier is safe'));
    expect(wordsOf((await desk.ask('/quote holt source coast')).reply)).toEqual(['The pier is safe again,']);
    expect(wordsOf((await desk.ask('/quote holt since 2026-11-21')).reply)).toEqual(['The bridge is closed for a year,']);
  });

  test('pages a long answer, nothing twice and nothing lost', async () => {
    const desk = await openDesk();
    const all = Array.from({ length: 23 }, (_, n) => `Ferry number ${n + 1} will sail tomorrow,`);
    await desk.read(all.map((words) => `“${words}” Captain Ruth Berg said.`).join('\n\n'));
    const pages = [];
    for (const page of [1, 2, 3]) pages.push((await desk.ask('/quote berg', page)).reply);
    expect(pages.flatMap(wordsOf)).toEqual(all);
    expect(pages.map(({ paging }) => [paging?.page, paging?.pages, paging?.total])).toEqual([
      [1, 3, 23],
      [2, 3, 23],
      [3, 3, 23],
    ]);
    expect(pages[0]!.paging!.call).toEqual({ command: 'quote', options: { speaker: 'berg' } });
  });

  test.each([
    [99, 2],
    [0, 1],
    [-3, 1],
    [Number.NaN, 1],
  ])('shows page %d as page %d', async (asked, shown) => {
    const desk = await openDesk();
    await desk.read(Array.from({ length: 12 }, (_, n) => `“Ferry number ${n + 1} will sail,” Captain Ruth Berg said.`).join('\n\n'));
    const { reply } = await desk.ask('/quote berg', asked);
    expect(reply.paging?.page).toBe(shown);
    expect(wordsOf(reply)).toHaveLength(shown === 1 ? 10 : 2);
  });

  test('a page behind an answer of one page shows that page', async () => {
    const desk = await openDesk();
    await desk.read('“The pier is safe again,” engineer Maria Holt said.');
    const { reply } = await desk.ask('/quote holt', 7);
    expect(wordsOf(reply)).toHaveLength(1);
    expect(reply.paging).toBeUndefined();
  });

  test('leaves out what a reporter put in other words', async () => {
    const desk = await openDesk();
    await desk.read('Engineer Maria Holt said on Friday that the bridge would stay closed for a year. “It is not safe,” Holt said.');
    const { reply } = await desk.ask('/quote holt');
    expect(quotesOf(reply).map(({ pieces }) => pieces)).toEqual([['It is not safe,']]);
    expect(reply.footer).toBe('1 quote');
  });
});

test('/quote shows words that several outlets tell once, and names them all', async () => {
  const { read, screen } = await openDesk();
  for (const publisher of ['Harbour Post', 'Quay Times'])
    await read(`“The bridge stays closed until May,” said Ana Ruiz, the mayor. So it stands in the ${publisher}.`, { publisher });
  const answer = await screen('/quote ruiz');
  expect(answer.match(/“The bridge stays closed until May,”/g)).toHaveLength(1);
  expect(answer).toContain('Harbour Post');
  expect(answer).toContain('Quay Times');
});
