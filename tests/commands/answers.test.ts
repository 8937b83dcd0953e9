import { beforeAll, describe, expect, test } from 'vitest';
import { loadRegistry } from '../../src/app/chat/registry.ts';
import { plainText, printedReply, printedRich } from '../../src/core/chat/printed-reply.ts';
import { ROOT } from '../app/helpers.ts';
import { type Desk, openDesk } from './helpers.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ sample: true });
});

const listsOf = async (line: string): Promise<string[][]> =>
  (await desk.ask(line)).reply.blocks.flatMap((block) =>
    block.kind === 'list' ? [block.items.map((item) => plainText(printedRich(item)))] : [],
  );

describe('/demands', () => {
  test('gives the three demands of the sample, in its words and order, then what became of them', async () => {
    const [demands, responses] = await listsOf('/demands');
    expect(demands).toEqual([
      '“NATO expansion” (rejected by U.S. and NATO, no. 1)',
      '“the renunciation of the deployment of strike weapons systems near Russian borders” (rejected by U.S. and NATO, no. 2)',
      expect.stringMatching(/^“the return of the \[NATO\] bloc’s military infrastructure in Europe to the state of 1997/),
    ]);
    expect(responses).toEqual([
      expect.stringMatching(/^Ignored by U\.S\. and NATO, according to Vladimir Putin: .* main complaints "had been ignored\."$/),
      expect.stringMatching(/^Rejected by U\.S\. and NATO: .*open-door policy and are non-starters in negotiations\.$/),
    ]);
  });

  test('names who demands it of whom above, and the source below', async () => {
    const answer = await desk.screen('/demands');
    expect(answer).toMatch(/^Demands\n\n {2}3 demands by Vladimir Putin\.\n\nVladimir Putin to (?:the )?U\.S\. and NATO\n {2}• /);
    expect(answer).toMatch(/\n {2}Source: Russian President .*…, article 1\n\n\/why and a number shows the words behind one\n$/);
  });

  test.each([
    '/demands putin',
    '/demands by putin',
    '/demands of nato',
    '/demands of nato by putin',
    '/demands by "Vladimir Putin" about borders',
  ])('%s finds them', async (line) => {
    expect((await listsOf(line))[0]!.join()).toContain(
      '“the renunciation of the deployment of strike weapons systems near Russian borders”',
    );
  });

  test('says whose there are none', async () => {
    expect(await desk.screen('/demands by peskov')).toBe('Nothing found for “peskov”\n\n  Try fewer or other words.\n');
    expect(await desk.screen('/demands about penguins')).toContain('Nothing found about “penguins”');
  });

  test('offers a name in the place of the one that was asked for', async () => {
    const { reply, failure } = await desk.ask('/demands of nattto');
    expect(failure).toMatchObject({ code: 'speaker_unknown', asked: 'nattto' });
    for (const { call } of reply.buttons ?? []) expect(Object.keys(call.options)).toEqual(['of']);
  });

  test('says the force where it is more or less than a demand', async () => {
    const other = await openDesk();
    await other.read(
      'The harbour union asked the city to reopen the north quay by Friday. The ministry demanded that the union end its strike.',
    );
    const answer = await other.screen('/demands');
    expect(answer).toMatch(/reopen the north quay.*” \(request, no\. 1\)/);
    expect(answer).not.toContain('(demand)');
  });

  test('says so where no article has one', async () => {
    expect(await (await openDesk()).screen('/demands')).toBe('No demands yet\n\n  No article that was read reports one.\n');
  });
});

describe('/article', () => {
  test('tells where it came from, sums it up, and lists demands and quotes', async () => {
    const answer = await desk.screen('/article 1');
    expect(answer).toMatch(/\n\n {2}Source {2}file:\/\/.*\n {2}Read {4}\d+ \w+ \d{4}, \d\d:\d\d UTC\n\n/);
    expect(answer).toMatch(/\nDemands\n\nVladimir Putin to [\s\S]*\nQuotes\n\n│ “/);
    expect(answer).toContain('“main reply”\n│ — Dmitry Peskov, Kremlin spokesperson\n');
    expect(answer.match(/article 1/gi)).toBeNull();
  });

  test('takes the number with its sign too', async () => {
    expect((await desk.ask('/article #1')).failure).toBeUndefined();
  });

  test('says that there is none of that number, and what a number is', async () => {
    expect(await desk.screen('/article 99')).toBe('There is no article 99\n\n  See /articles for those that were read.\n');
    for (const typed of ['x', '0', '-1', '1.5', '0x1', '1e0', '99999999999999999999'])
      expect(await desk.screen(`/article ${typed}`)).toBe(`id can’t be “${typed}”\n\n  It can be a whole number from 1.\n`);
  });
});

describe('/articles', () => {
  test('lists them newest first, with number, date and counts', async () => {
    const other = await openDesk();
    await other.read('“The pier is safe,” engineer Maria Holt said.', {
      title: 'Pier',
      publisher: 'Coast Post',
      publishedAt: new Date('2026-11-20T08:00:00Z'),
    });
    await other.read('A quiet day.', { title: 'Quiet', publishedAt: new Date('2026-11-22T08:00:00Z') });
    expect(await other.screen('/articles')).toBe(
      'Articles\n\n  • Quiet (article 2, 22 November 2026, 0 quotes, 0 demands)\n  • Pier (article 1, Coast Post, 20 November 2026, 1 quote, 0 demands)\n\n2 articles\n',
    );
    expect(await other.screen('/articles since 2026-11-21')).not.toContain('Pier');
  });

  test('says what to do where there is none', async () => {
    expect(await (await openDesk()).screen('/articles')).toContain('verbatim ingest');
  });
});

describe('the other commands', () => {
  test('/search gives the passage with what it found, and where it stands', async () => {
    const { reply } = await desk.ask('/search open-door policy');
    const passage = reply.blocks.flatMap((block) => (block.kind === 'text' && Array.isArray(block.text) ? [block.text] : []))[0]!;
    expect(
      passage
        .filter((part) => typeof part === 'object' && 'style' in part && part.style === 'strong')
        .map((part) => (part as { text: string }).text),
    ).toEqual(['open', 'door', 'policy']);
    expect(await desk.screen('/search open-door policy')).toMatch(/ open-door policy [\s\S]*\n {2}\/article 1\n\n1 article\n$/);
    expect(await desk.screen('/search "penguins')).toContain('Nothing found for “"penguins”');
  });

  test('/search takes a name for words where it is nobody’s and they are found', async () => {
    const floods = await openDesk();
    await floods.read('Two farmers were killed by floods. “The water came at night,” said Ines Dahl, a builder.');
    expect(await floods.screen('/search killed by floods')).toMatch(/^Found for “killed by floods”\n/);
    expect(await floods.screen('/search killed by dahl')).toMatch(/^Found for “killed”\n/);
    expect(await floods.screen('/search killed by xylophones')).toContain('Nobody called “xylophones” is quoted here');
  });

  test('/speakers lists who is quoted by name, most quoted first', async () => {
    const [names] = await listsOf('/speakers');
    expect(names![0]).toBe('Vladimir Putin, Russian President (printed 6 times, 3 demands)');
    expect(names).toContain('Dmitry Peskov, Kremlin spokesperson (printed twice)');
  });

  test('/speakers tells whose words were printed most since a day or about something, and how often of late', async () => {
    const quiet = await openDesk();
    const [may, june] = [
      '“The old pier will stand,” said Ines Dahl, a builder.',
      '“The pier is lost,” said Tom Reyes. “We will mourn the old pier,” Reyes said.',
    ];
    await quiet.read(may, { publishedAt: new Date('2026-11-22T10:00:00Z') });
    await quiet.read(june, { publishedAt: new Date('2026-11-12T10:00:00Z') });
    expect(await quiet.screen('/speakers about old pier')).toBe(
      'Whose words were printed most about “old pier”\n\n  • Ines Dahl, builder (November 2026) (printed once; 1 in the last 7 days, 0 in the 21 before)\n  • Tom Reyes (printed once; 0 in the last 7 days, 1 in the 21 before)\n\n2 speakers\n',
    );
    expect(await quiet.screen('/speakers since 2026-11-20')).toContain(
      'Whose words were printed most since 20 November 2026\n\n  • Ines Dahl',
    );
    // The same words in another paper are another printing, and one quote; demands are of all times.
    await quiet.read(`${may} Dahl demanded that the council reopen the pier.`, {
      title: 'Again',
      publishedAt: new Date('2026-11-22T11:00:00Z'),
    });
    expect(await quiet.screen('/speakers')).toContain('(printed twice, 1 demand; 2 in the last 7 days, 0 in the 21 before)');
    expect(await quiet.screen('/speakers since 2026-11-20')).toContain('(printed twice; 2 in the last 7 days, 0 in the 21 before)');
    expect(await quiet.screen('/speakers since 12h about pier')).toContain('Nothing found since 12h about “pier”');
  });

  test('/status counts what the store holds', async () => {
    const answer = await desk.screen('/status');
    for (const line of [
      / {2}Articles {3}1\n/,
      / {2}Quotes {5}\d+\n/,
      / {2}Demands {4}3\n/,
      / {2}Store {6}:memory: \(\d+\.\d MB, schema \d+\)/,
    ])
      expect(answer).toMatch(line);
    expect(await (await openDesk()).screen('/status')).toContain('Last read  never');
  });

  test('/brief takes an edition’s name in any case, and knows which there are', async () => {
    expect((await desk.ask('/brief WEEKLY')).reply.title).toContain('Weekly brief');
    expect((await desk.ask('/brief')).reply.title).toContain('Daily brief');
    expect(await desk.screen('/brief hourly')).toBe(
      'There is no brief “hourly”\n\n  The briefs are daily and weekly.\n\n  1. daily\n  2. weekly\n  Type a number to choose.\n',
    );
  });

  test('/help lists every command of the registry with its options', async () => {
    const answer = await desk.screen('/help');
    for (const usage of [
      '/article <id> ',
      '/articles [since] ',
      '/brief [name] ',
      '/demands [by] [of] [about] [since] [status] ',
      '/help [command] ',
      '/quote <speaker> [about] [since] [source] ',
      '/search <words> ',
      '/speakers [since] [about] ',
      '/status ',
      '/why <demand> ',
    ])
      expect(answer).toContain(`\n  ${usage}`);
  });

  test.each(['quote', '/quote', 'QUOTE'])('/help %s explains its options', async (asked) => {
    const answer = await desk.screen(`/help ${asked}`);
    expect(answer).toMatch(/^\/quote <speaker> \[about\] \[since\] \[source\]\n/);
    expect(answer).toContain('\n  since    Only since then: 2d, yesterday, a date\n');
    expect(answer).toContain('\n  Example: /quote putin about nato since 7d\n');
  });

  test('/help of no command names the nearest', async () => {
    expect(await desk.screen('/help qoute')).toBe('There is no command “qoute”\n\n  Did you mean /quote?\n');
  });

  test('/help on Discord shows an example by its fields', async () => {
    const own = await openDesk({ store: desk.store, asker: { platform: 'discord', admin: false } });
    const { reply } = await own.ask('/help demands');
    expect(JSON.stringify(printedReply(reply))).toContain('Example: /demands by: putin about: nato');
    expect(JSON.stringify(printedReply((await own.ask('/help')).reply))).toContain('More about one: /help command: quote');
  });

  test('no answer, and no description of an option, names a command in a way that a prefix would make wrong', async () => {
    const { commands } = await loadRegistry(ROOT);
    for (const { name, description, options } of commands)
      for (const text of [description, ...Object.values(options).map((option) => option.description)])
        expect(text, name).not.toMatch(/(?<![\w/])\/[a-z]/);
    for (const line of [
      '/help',
      '/help sources',
      '/help quote',
      '/quote nobody',
      '/demands',
      '/article 999',
      '/why 999',
      '/frobnicate',
      '/article',
      '/speakers 3',
    ])
      expect(JSON.stringify(printedReply((await desk.ask(line)).reply, (command) => `<${command}>`)), line).not.toMatch(/[ "(]\/[a-z]/);
  });

  test('every command’s own example is understood', async () => {
    for (const { example } of (await loadRegistry(ROOT)).commands) {
      const { failure } = await desk.ask(example);
      expect(failure?.code ?? 'nothing_found', example).toMatch(
        // Nobody in the sample goes by two names that a ruling could make one.
        /^\/rulings (?!list)/.test(example)
          ? /^(?:speaker_unknown|ruling_unknown|quote_unknown|article_unknown|nothing_found)$/
          : /^(?:nothing_found|demand_unknown|schedule_unknown|watch_unknown|nothing_sent|suggestion_unknown|source_unknown|source_unreadable|no_archive)$/,
      );
    }
  });
});

test('no screen has two blank lines in a row, a line that ends in a space, or words that ran together', async () => {
  for (const line of [
    '/help',
    '/help quote',
    '/quote putin',
    '/demands',
    '/brief',
    '/articles',
    '/article 1',
    '/speakers',
    '/status',
    '/search nato',
    '/why 1',
    '/why 99',
    '/quote pushkin',
    '/qoute',
    '/quote',
  ]) {
    const answer = await desk.screen(line);
    expect(answer).not.toMatch(/\n\n\n|[ \t]\n|^\n|\n\n$/);
    expect(answer).not.toMatch(/[a-z]:[A-Z]|Example:\/|•\S|\S {2}\(/);
  }
});
