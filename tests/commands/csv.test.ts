import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatOf } from '../../src/app/chat/chat.ts';
import { csvOf, MOST_ROWS } from '../../src/app/chat/csv-answer.ts';
import { loadRegistry } from '../../src/app/chat/registry.ts';
import type { Reply } from '../../src/core/chat/reply.ts';
import { COLUMNS } from '../../src/presentation/tables/table.ts';
import { ROOT } from '../app/helpers.ts';
import { type Desk, openDesk } from './helpers.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  const said = Array.from({ length: 13 }, (_, n) => `“The ferry number ${n} will sail again before the winter,” said Ann Lee, the mayor.`);
  await desk.read([...said, 'Lee demanded that the harbour board reopen the north quay.'].join('\n\n'), {
    title: 'Ferries, and a quay',
    publisher: 'Coast Post',
    publishedAt: new Date('2026-11-20T09:00:00Z'),
    url: 'https://coast.example/ferries',
  });
});
afterAll(() => desk.store.close());

/** The lines of the file, the columns' names first. */
async function linesOf(line: string): Promise<string[]> {
  const { file } = await desk.ask(line);
  return file!.content.trimEnd().split('\r\n');
}

/** The cells of a row in which no quotation mark stands inside a cell. */
const splitRow = (row: string): string[] =>
  [...row.matchAll(/(?:^|,)(?:"([^"]*)"|([^,"]*))/g)].map(([, marked, plain]) => marked ?? plain ?? '');

describe('an answer as a CSV', () => {
  test('has the rows of all its pages, one a quotation', async () => {
    const lines = await linesOf('/quote lee --csv');
    expect(lines).toHaveLength(14);
    expect(lines[0]).toBe(Object.keys(COLUMNS.quotes).join(','));
    expect(lines[1]).toBe(
      '"The ferry number 0 will sail again before the winter,",direct,Ann Lee,mayor,2026-11-20T09:00:00.000Z,Coast Post,"Ferries, and a quay",https://coast.example/ferries,1,1.1,' +
        `${(await desk.ask('/quote lee')).reply.data!.quotes![0]!.confidence},,,,`,
    );
    expect((await desk.ask('/quote lee —csv')).reply).toMatchObject({
      title: 'CSV with 13 rows',
      blocks: [{ text: 'All pages of the answer are in it. Times are in UTC.' }],
    });
  });

  test.each([
    ['/demands --csv', 'demands', 1],
    ['/articles --csv', 'articles', 1],
    ['/search ferry --csv', 'hits', 1],
    ['/speakers --csv', 'speakers', 1],
    ['/quote --csv lee about ferry', 'quotes', 13],
  ] as const)('%s', async (line, kind, rows) => {
    const [head, ...lines] = await linesOf(line);
    expect(head).toBe(Object.keys(COLUMNS[kind]).join(','));
    expect(lines).toHaveLength(rows);
  });

  test('of several kinds says of each row what it is', async () => {
    const [head, ...lines] = await linesOf('/article 1 --csv');
    expect(head).toMatch(/^what,words,/);
    expect(lines.map((row) => row.split(',', 1)[0])).toEqual([...Array.from({ length: 13 }, () => 'quotation'), 'demand']);
    expect(new Set(lines.map((row) => row.replace(/"[^"]*"/g, '').split(',').length))).toEqual(new Set([head!.split(',').length]));
  });

  test('has of speakers how often they were printed of late, and on what; of a comparison what is said again and what is new', async () => {
    const other = await openDesk();
    const told = (day: number, text: string): Promise<number> =>
      other.read(text, { title: `Hospitals, ${day} November`, publishedAt: new Date(Date.UTC(2026, 10, day, 9)) });
    await told(3, '“Doctors and nurses need the old hospital,” said Ann Lee, the mayor. Lee demanded that the board reopen the clinic.');
    await told(20, '“Patients need the new hospital,” said Ann Lee, the mayor.');
    const cells = async (line: string, names: readonly string[]): Promise<(string | undefined)[][]> => {
      const [head = '', ...rows] = (await other.ask(`${line} --csv`)).file!.content.trimEnd().split('\r\n');
      return rows.map((row) => names.map((name) => splitRow(row)[head.split(',').indexOf(name)]));
    };
    const counted = ['speaker', 'quotes', 'demands', 'last_7_days', 'days_8_to_14', 'days_15_to_21', 'topics'];
    expect(await cells('/speakers', counted)).toEqual([['Ann Lee', '2', '1', '1', '0', '1', 'health']]);
    expect(await cells('/speakers since 2026-11-01', counted)).toEqual([['Ann Lee', '2', '', '1', '0', '1', 'health']]);
    expect(await cells('/compare lee about hospital', ['again', 'new'])).toEqual([
      ['', ''],
      ['need; hospital', 'patients; new'],
    ]);
  });

  test('is named after what was asked', async () => {
    expect((await desk.ask('/quote "ann lee" about ferry --csv')).file?.name).toBe('quote-ann-lee-ferry.csv');
  });

  test('is none for what shows no such things, and for what fails', async () => {
    const none = await desk.ask('/help --csv');
    expect(none).toMatchObject({ failed: true, failure: { code: 'no_rows' } });
    expect(none.file).toBeUndefined();
    expect(await desk.ask('/quote zzyzx --csv')).toMatchObject({ failed: true, failure: { code: 'speaker_unknown' } });
  });

  test('is asked of no command that changes something: it is refused before it runs', async () => {
    await desk.ask('/watch person ann lee');
    const { id } = (await desk.store.watches.list()).at(-1)!;
    const [demand] = (await desk.ask('/demands')).reply.data!.demands!;
    for (const line of [`/watch remove ${id}`, `/dismiss ${demand!.id}`, '/rulings merge lee other board', '/schedule add daily'])
      expect(await desk.ask(`${line} --csv`), line).toMatchObject({ failed: true, failure: { code: 'no_rows' } });
    const chat = chatOf({
      store: desk.store,
      registry: await loadRegistry(ROOT),
      places: () => undefined,
      logError: (error) => String(error),
    });
    const pressed = {
      call: { command: 'dismiss', options: { demand: String(demand!.id) } },
      space: '',
      asker: { platform: 'slack', admin: true },
    } as const;
    expect((await chat.csv(pressed)).failure).toEqual({ code: 'no_rows', command: 'dismiss' });
    expect((await desk.ask(`/rulings about "watch remove ${id}"`)).reply.title).toBe('Nothing to put right');
    expect((await desk.store.watches.list()).map((watch) => watch.id)).toContain(id);
    expect((await desk.ask('/demands')).reply.data!.demands!.map((one) => one.id)).toContain(demand!.id);
  });

  test('stands as words where it is in marks', async () => {
    expect((await desk.ask('/search "--csv"')).failure).toMatchObject({ code: 'nothing_found', asked: '"--csv"' });
  });

  test('says so where there are more rows than it may have', async () => {
    const { reply } = await desk.ask('/quote lee');
    const [quote] = reply.data!.quotes!;
    const total = MOST_ROWS + 40;
    const page = (n: number): Reply => ({
      ...reply,
      data: { quotes: Array.from({ length: 30 }, () => quote!) },
      paging: { page: n, pages: Math.ceil(total / 30), total, call: { command: 'quote', options: {} } },
    });
    const { file, reply: said } = await csvOf(
      { command: 'quote', options: {} },
      { read: async (_, n) => ({ reply: page(n), failure: undefined, failed: false }) },
    );
    expect(file!.content.trimEnd().split('\r\n')).toHaveLength(MOST_ROWS + 1);
    expect(JSON.stringify(said.blocks)).toContain('These are the first 2,000 of 2,040');
  });
});

test('README names the columns of each kind', () => {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  for (const [kind, columns] of Object.entries(COLUMNS)) expect(readme, kind).toContain(`\`${Object.keys(columns).join(', ')}\``);
  expect(readme).toContain(`at most ${MOST_ROWS.toLocaleString('en-US')} rows`);
});
