import { expect, test } from 'vitest';
import { openGuarded } from '../access/helpers.ts';

const HARBOUR = '731020934512345678';
const TOWN = 'slack:T01TOWNHALL';
const WORDS = '“The lock stays shut until June,” said the harbour master, Ana Ruiz, on Monday.';

const callOf = (command: string, options: Record<string, string> = {}): string => JSON.stringify({ command, options });

/** The calls of a page's forms, in order. */
const callsIn = (html: string): { command: string; options: Record<string, string> }[] =>
  [...html.matchAll(/(?:name="call"|<option) value="([^"]*)"/g)].map(([, json = '']) =>
    JSON.parse(json.replaceAll('&quot;', '"').replaceAll('&#39;', "'")),
  );

test('nobody sees the dashboard without an admin’s session', async () => {
  const { visit, enter } = await openGuarded();
  for (const cookie of [undefined, await enter(HARBOUR), 'verbatim=x', '__Host-verbatim=x'])
    for (const path of ['/admin', '/admin/briefs/daily']) {
      const response = await visit(path, { cookie });
      expect(response.status).toBe(403);
      expect(await response.text()).toContain('verbatim web admin');
    }
  const run = await visit('/admin/run', { cookie: await enter(HARBOUR), form: { call: callOf('rulings list'), form: '' } });
  expect(run.status).toBe(403);
});

test('the operator’s shows how all fares: the store, sources, schedules with their editions, what is not sure', async () => {
  const { visit, admin, store } = await openGuarded();
  const at = new Date('2026-11-23T12:00:00Z');
  await store.sources.add({ url: 'https://coast.example.org/feed', space: '', kind: 'feed', title: 'Coast Post', addedAt: at });
  const destination = { platform: 'discord', space: HARBOUR, channel: '900000000000000001' } as const;
  await store.schedules.add({ brief: 'daily', destination, cron: '0 7 * * *', zone: 'UTC' }, at, new Date('2026-11-24T07:00:00Z'));
  const { cookie } = await admin('');
  const page = await visit('/admin', { cookie });
  const html = await page.text();
  expect(page.status).toBe(200);
  expect(page.headers.get('cache-control')).toBe('no-store');
  for (const words of ['Coast Post', 'not read yet', 'Discord, channel 900000000000000001', 'Next on', 'Articles', 'Sign out'])
    expect(html).toContain(words);
  expect(html).toContain('href="/admin/briefs/daily"');
});

test('a server’s admin sees that server’s schedules and no other’s', async () => {
  const { visit, admin, store } = await openGuarded();
  const at = new Date('2026-11-23T12:00:00Z');
  for (const [space, channel] of [
    [HARBOUR, '900000000000000001'],
    [TOWN, 'C0TOWNHALL'],
  ] as const) {
    const platform = space === TOWN ? 'slack' : 'discord';
    await store.schedules.add({ brief: 'daily', destination: { platform, space, channel }, cron: '0 7 * * *', zone: 'UTC' }, at, at);
    await store.sources.add({ url: `https://${channel.toLowerCase()}.example.org/feed`, space, kind: 'feed', addedAt: at });
  }
  const { cookie } = await admin(TOWN);
  const html = await (await visit('/admin', { cookie })).text();
  expect(html).toContain('Slack, channel C0TOWNHALL');
  expect(html).toContain('c0townhall.example.org');
  expect(html).not.toContain('900000000000000001');
});

test('a wrong speaker is put right by a form, as in chat, and taken back', async () => {
  const { visit, admin, store, read } = await openGuarded();
  const id = await read('', WORDS);
  const { cookie, form } = await admin('');
  const said = async (): Promise<string | undefined> =>
    (await store.quotes.find({ space: '', articleId: id, verbatim: true }, { offset: 0, limit: 1 })).items[0]?.speaker?.name;
  expect(await said()).toBe('Ana Ruiz');
  const asked = await (await visit('/admin/run', { cookie, form: { form, call: callOf('rulings speaker', { quote: `${id}.1` }) } })).text();
  expect(asked).toContain('Whose words are these?');
  expect(asked).toContain('name="option.name"');
  const ruled = await visit('/admin/run', {
    cookie,
    form: { form, call: callOf('rulings speaker', { quote: `${id}.1` }), 'option.name': 'Vladimir Putin' },
  });
  const html = await ruled.text();
  expect(html).toContain('Ruled: ');
  expect(await said()).toBe('Vladimir Putin');
  const undo = callsIn(html).find(({ command }) => command === 'rulings undo');
  expect(undo).toBeDefined();
  await visit('/admin/run', { cookie, form: { form, call: JSON.stringify(undo) } });
  expect(await said()).toBe('Ana Ruiz');
});

test('two entries are made one, and one ruling is listed with what takes it back', async () => {
  const { visit, admin, store, read } = await openGuarded();
  await read('', WORDS);
  await read('', '“We wait,” said the harbour master, Anna Ruys, on Tuesday.');
  const { cookie, form } = await admin('');
  const merged = await visit('/admin/run', {
    cookie,
    form: { form, call: callOf('rulings merge'), 'option.name': 'Ana Ruiz', 'option.other': 'Anna Ruys' },
  });
  expect(merged.status).toBe(200);
  expect(await store.rulings.list()).toMatchObject([{ kind: 'merge', name: 'Ana Ruiz', other: 'Anna Ruys' }]);
  const html = await (await visit('/admin', { cookie })).text();
  expect(callsIn(html)).toContainEqual({ command: 'rulings undo', options: { ruling: '1' } });
});

test('what is no demand goes off display', async () => {
  const { visit, admin, store } = await openGuarded();
  const { cookie, form } = await admin('');
  const dismissed = await visit('/admin/run', { cookie, form: { form, call: callOf('dismiss', { demand: '1' }) } });
  expect(await dismissed.text()).toContain('Demand 1 is off display');
  expect((await store.demands.history(1, ''))?.dismissed).toBe(true);
});

test('a ruling that others would feel is refused to a server’s admin, in the words of chat', async () => {
  const { visit, admin, store, read } = await openGuarded();
  await read(TOWN, WORDS);
  await read(HARBOUR, WORDS);
  const { cookie, form } = await admin(HARBOUR);
  const refused = await visit('/admin/run', {
    cookie,
    form: { form, call: callOf('rulings merge'), 'option.name': 'Ana Ruiz', 'option.other': 'Vladimir Putin' },
  });
  expect(refused.status).toBe(422);
  const html = await refused.text();
  expect(html).toContain('Others use this bot too');
  expect(html).not.toContain('<form');
  const dashboard = await (await visit('/admin', { cookie })).text();
  expect(dashboard).not.toContain('Wrong speaker');
  expect(callsIn(dashboard).map(({ command }) => command)).not.toContain('rulings merge');
  expect(await store.rulings.list()).toEqual([]);
});

test('a form of another page, another session or another site changes nothing', async () => {
  const { visit, admin, store } = await openGuarded();
  const { cookie, form } = await admin('');
  const other = await admin('');
  const call = callOf('dismiss', { demand: '1' });
  for (const [name, sent] of [
    ['no token', { cookie, form: { call } }],
    ['another session’s token', { cookie, form: { call, form: other.form } }],
    ['another site', { cookie, form: { call, form }, origin: 'https://evil.example' }],
    ['no origin', { cookie, form: { call, form }, origin: null }],
    ['no cookie', { form: { call, form } }],
  ] as const)
    expect((await visit('/admin/run', sent)).status, name).toBe(403);
  expect((await store.demands.history(1, ''))?.dismissed).toBe(false);
});

test.each(['sources add', 'schedule add', 'schedule run-now', 'settings answers', 'archive', 'no such command'])(
  'a form never runs %s, whatever it holds',
  async (command) => {
    const { visit, admin } = await openGuarded();
    const { cookie, form } = await admin('');
    const answer = await visit('/admin/run', { cookie, form: { form, call: callOf(command) } });
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('The dashboard does not do this')]);
  },
);

test.each(['', '{', '[]', '{"command":"dismiss"}', '{"command":"dismiss","options":{"demand":{}}}', 'null'])(
  '%j is no call',
  async (call) => {
    const { visit, admin } = await openGuarded();
    const { cookie, form } = await admin('');
    expect((await visit('/admin/run', { cookie, form: { form, call } })).status).toBe(400);
  },
);

test('a brief is previewed as Discord, as Slack and as text, and put right from there', async () => {
  const { visit, admin, read, store } = await openGuarded();
  await read('', `${WORDS}\n\nThe lock was closed on Monday after ice had damaged its gates, and 40 ships wait outside the harbour.`);
  const { cookie } = await admin('');
  const html = await (await visit('/admin/briefs/daily', { cookie })).text();
  for (const heading of ['On Discord', 'On Slack', 'As text']) expect(html).toContain(heading);
  expect(html.match(/The lock was closed|The lock stays shut/g)?.length).toBeGreaterThanOrEqual(3);
  expect(html).not.toMatch(/\\[*_[]|\*\*|&lt;t:|\]\(http/);
  // The sample stands in no channel's brief.
  expect(html).not.toContain('Peskov');
  expect(callsIn(html).map(({ command }) => command)).toContain('rulings about');
  expect((await visit('/admin/briefs/..%2f..%2fetc', { cookie })).status).toBe(404);
  const at = new Date();
  const destination = { platform: 'discord', space: HARBOUR, channel: '900000000000000001' } as const;
  const choices = { filter: { words: ['ferry'] } };
  const schedule = await store.schedules.add({ brief: 'daily', destination, cron: '0 7 * * *', zone: 'UTC', choices }, at, at);
  const narrowed = await (await visit(`/admin/briefs/daily?schedule=${schedule?.id}`, { cookie })).text();
  expect(narrowed).toContain('On Discord');
  expect(narrowed).not.toContain('The lock was closed');
});

test('hostile words stay words on every page of the dashboard', async () => {
  const { visit, admin, read } = await openGuarded();
  const hostile =
    '“<script>alert(1)</script> &amp; \u202Edrow <img src=x onerror=alert(1)>,” said the harbour master, Ana "><b>Ruiz, on Monday.';
  await read('', hostile);
  const { cookie, form } = await admin('');
  const pages = [
    await visit('/admin', { cookie }),
    await visit('/admin/briefs/daily', { cookie }),
    await visit('/admin/run', { cookie, form: { form, call: callOf('search', { words: 'alert' }) } }),
    await visit('/admin/run', { cookie, form: { form, call: callOf('quote', { speaker: '<script>alert(2)</script>' }) } }),
  ];
  for (const page of pages) expect(await page.text()).not.toMatch(/<script|<img|<b>/);
});
