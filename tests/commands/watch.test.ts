import { beforeEach, describe, expect, test } from 'vitest';
import { directTo } from '../../src/core/briefs/destination.ts';
import type { Asker } from '../../src/core/chat/command.ts';
import { extract } from '../../src/extraction/extract.ts';
import { renderReply } from '../../src/platforms/terminal/render.ts';
import { sure } from '../sure.ts';
import { type Desk, NOW, openDesk } from './helpers.ts';

/** Somebody at a channel of one server, and the store of all. */
let terminal: Desk;
const memberOf = (space: string, id = 'u1', channel = 'c1'): Promise<Desk> => at(space, { id, channel, admin: false });
const adminOf = (space: string, id = 'boss', channel = 'c1'): Promise<Desk> => at(space, { id, channel, admin: true });
const at = (space: string, asker: Omit<Asker, 'platform'>, platform: Asker['platform'] = 'discord'): Promise<Desk> =>
  openDesk({ store: terminal.store, space, asker: { platform, ...asker } });

beforeEach(async () => {
  terminal = await openDesk();
  await terminal.read('“The ferry will sail,” harbour master Mara Quill said.', { title: 'Ferry', publisher: 'Harbour Gazette' });
});

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const said = async (desk: Desk, line: string): Promise<string> => lines(await desk.screen(line)).join(' / ');
const codeOf = async (desk: Desk, line: string): Promise<string | undefined> => (await desk.ask(line)).failure?.code;
const watches = () => terminal.store.watches.list();

describe('/watch for oneself', () => {
  test('tells whom it watches by the full name, where the alerts come and how many', async () => {
    const member = await memberOf('g1');
    expect(await said(member, '/watch person quill about ferry')).toBe(
      'Watch 1: Mara Quill about ferry / Each new quotation comes to you as a direct message. / At most 10 an hour; what is beyond comes together at the end of the hour. / 1. Test / Type 1 for it.',
    );
    expect(await watches()).toMatchObject([
      {
        destination: { platform: 'discord', space: 'g1', channel: directTo('u1') },
        subject: { kind: 'person', speaker: 'Mara Quill', about: 'ferry' },
        quiet: undefined,
        mostAnHour: 10,
        zone: 'UTC',
        role: undefined,
        addedBy: 'u1',
      },
    ]);
  });

  test('takes demands with every party, words and a source', async () => {
    const member = await memberOf('g1');
    await member.ask('/watch demands about harbour by quill of "the council"');
    await member.ask('/watch demands');
    await member.ask('/watch words north ferry');
    await member.ask('/watch source Harbour Gazette');
    expect((await watches()).map(({ subject }) => subject)).toEqual([
      { kind: 'demands', about: 'harbour', by: 'Mara Quill', of: 'the council' },
      { kind: 'demands' },
      { kind: 'words', words: 'north ferry' },
      { kind: 'source', source: 'Harbour Gazette' },
    ]);
  });

  test('takes quiet hours in a zone and how many an hour, and keeps the zone for the next', async () => {
    const member = await memberOf('g1');
    expect(await said(member, '/watch words ferry quiet 10pm-7:30 zone kyiv most 3')).toContain(
      'Quiet from 22:00 to 07:30 (Europe/Kyiv): what is found then comes at the end of it, in one message. At most 3 an hour;',
    );
    await member.ask('/watch words pier quiet 23-6');
    expect(await watches()).toMatchObject([
      { quiet: { from: 1320, to: 450 }, zone: 'Europe/Kyiv', mostAnHour: 3 },
      { quiet: { from: 1380, to: 360 }, zone: 'Europe/Kyiv' },
    ]);
  });

  test('without a zone, quiet hours are by the asker’s own where the platform tells it', async () => {
    const [dublin, nowhere] = [
      await at('g1', { id: 'u1', channel: 'c1', admin: false, zone: 'Europe/Dublin' }),
      await at('g1', { id: 'u2', channel: 'c1', admin: false, zone: 'Mars/Olympus' }),
    ];
    expect(await said(dublin, '/watch words ferry quiet 22-7')).toContain('Quiet from 22:00 to 07:00 (Europe/Dublin)');
    expect(await said(nowhere, '/watch words ferry quiet 22-7')).toContain('Quiet from 22:00 to 07:00 (UTC)');
  });

  test('a name that nobody bears yet is kept as typed, and said to be', async () => {
    const member = await memberOf('g1');
    expect(await said(member, '/watch person Odo Brandt')).toContain(
      'Watch 1: Odo Brandt / Nobody is known by “Odo Brandt” yet: you will be told when somebody is.',
    );
  });

  test('a slip of the pen is put right, and said to be', async () => {
    const member = await memberOf('g1');
    expect(await said(member, '/watch person Mara Quil')).toContain('Watch 1: Mara Quill / “Mara Quil” is taken for Mara Quill.');
  });

  test('of two who bear a name as likely, asks which', async () => {
    await terminal.read('“We wait,” said Ana Ruiz, a mayor.\n\n“We sail,” said Otto Ruiz, a captain.', { title: 'Waiting' });
    const member = await memberOf('g1');
    const { failure, reply } = await member.ask('/watch person ruiz about ferry');
    expect(failure?.code).toBe('speaker_ambiguous');
    expect(reply.buttons?.map(({ call }) => call)).toEqual([
      { command: 'watch person', options: { speaker: 'Ana Ruiz', about: 'ferry' } },
      { command: 'watch person', options: { speaker: 'Otto Ruiz', about: 'ferry' } },
    ]);
    expect(await watches()).toEqual([]);
  });

  test.each([
    ['/watch person', 'option_missing'],
    ['/watch person …', 'option_invalid'],
    ['/watch words "—"', 'option_invalid'],
    ['/watch words ""', 'option_missing'],
    ['/watch words -strike', 'option_invalid'],
    ['/watch words the', 'option_invalid'],
    ['/watch person quill about ?!', 'option_invalid'],
    ['/watch demands about ???', 'option_invalid'],
    ['/watch demands about the', 'option_invalid'],
    ['/watch source ?!', 'option_invalid'],
    ['/watch demands by ?!', 'option_invalid'],
    ['/watch words ferry quiet "at night"', 'option_invalid'],
    ['/watch words ferry quiet 7-7', 'option_invalid'],
    ['/watch words ferry zone Mars/Olympus', 'option_invalid'],
    ['/watch words ferry most 0', 'option_invalid'],
    ['/watch words ferry most 61', 'option_invalid'],
    ['/watch words ferry where there', 'option_invalid'],
    ['/watch words ferry role 42', 'option_invalid'],
    [`/watch words ${'ferry '.repeat(40)}`, 'option_invalid'],
    ['/watch words ferry where here', 'watch_for_admins'],
    ['/watch words ferry channel c2', 'watch_for_admins'],
    ['/watch words ferry where here role 42', 'watch_for_admins'],
  ])('refuses %s: %s', async (line, code) => {
    expect(await codeOf(await memberOf('g1'), line)).toBe(code);
    expect(await watches()).toEqual([]);
  });

  test('the same twice is one; another’s the same is theirs', async () => {
    const member = await memberOf('g1');
    await member.ask('/watch words ferry');
    expect(await said(member, '/watch words ferry most 3')).toBe(
      'There is a watch for the words ferry already / See /watch list for its number.',
    );
    expect(await codeOf(await memberOf('g1', 'u2'), '/watch words ferry')).toBeUndefined();
  });

  test.each([
    ['source Fourth', 'source fourth', 1],
    ['words "north ferry"', 'words “North Ferry”', 1],
    ['words north ferry', 'words Ferry north', 1],
    ['words "north ferry"', 'words north ferry', 2],
    ['words ferry strike', 'words ferry -strike', 2],
    ['source https://www.gazette.example/feed', 'source gazette.example', 1],
    ['demands about Harbour', 'demands about harbour', 1],
    ['demands about harbour', 'demands by harbour', 2],
  ])('%s and %s are as many watches: %i', async (one, other, number) => {
    const member = await memberOf('g1');
    await member.ask(`/watch ${one}`);
    await member.ask(`/watch ${other}`);
    expect(await watches()).toHaveLength(number);
  });

  test('a source of which nothing was read is said to be, and an address is kept as its site', async () => {
    const member = await memberOf('g1');
    expect(await said(member, '/watch source nowhere')).toContain('No article of “nowhere” has been read yet.');
    expect(await said(member, '/watch source Harbour')).not.toContain('No article');
    expect(await said(member, '/watch source https://www.nowhere.example/feed.xml')).toContain(
      'the source nowhere.example / No article of “nowhere.example” has been read yet.',
    );
  });

  test('25 are the most for one person; others’ and the channels’ don’t count', async () => {
    const [member, admin] = [await memberOf('g1'), await adminOf('g1')];
    for (const n of Array.from({ length: 25 }).keys()) expect(await codeOf(member, `/watch words ferry${n}`)).toBeUndefined();
    expect(await said(member, '/watch words ferry25')).toBe(
      'You have 25 watches, the most for one person / Each article is held against all of them. Remove one first: /watch list names them.',
    );
    for (const n of Array.from({ length: 100 }).keys()) expect(await codeOf(admin, `/watch words ferry${n} where here`)).toBeUndefined();
    expect(await said(admin, '/watch words ferry100 where here')).toContain('There are 100 watches for channels, the most here');
    expect(await codeOf(admin, '/watch words ferry100')).toBeUndefined();
  });
});

describe('/watch for a channel', () => {
  test('is for admins, with a role where they want one', async () => {
    const admin = await adminOf('g1');
    expect(await said(admin, '/watch words ferry where here role 42')).toContain(
      'Each new article with these words is posted in this channel.',
    );
    expect(await watches()).toMatchObject([{ destination: { space: 'g1', channel: 'c1' }, role: '42', addedBy: 'boss' }]);
  });

  test('an admin’s own is for them alone unless they name a place', async () => {
    const admin = await adminOf('g1');
    await admin.ask('/watch words ferry');
    expect((await watches())[0]?.destination.channel).toBe(directTo('boss'));
    expect(await codeOf(admin, '/watch words pier role 42')).toBe('option_invalid');
  });

  test('is not one for me and for a channel at once', async () => {
    expect((await (await adminOf('g1')).ask('/watch words pier where me channel c2')).failure).toMatchObject({
      code: 'option_invalid',
      option: 'where',
    });
  });

  test('on a terminal there is one place', async () => {
    expect(await said(terminal, '/watch words ferry where me')).toContain(
      'is printed by “verbatim watch --follow”, and by “npm start” on a terminal.',
    );
    expect(await codeOf(terminal, '/watch words ferry where here')).toBe('watch_exists');
    expect((await watches())[0]?.destination).toEqual({ platform: 'terminal', space: '', channel: 'terminal' });
    expect(await said(terminal, '/watch list')).toBe('Watches / • 1. the words ferry.');
  });
});

describe('a watch that is there', () => {
  let [member, admin]: Desk[] = [];
  beforeEach(async () => {
    [member, admin] = [await memberOf('g1'), await adminOf('g1')];
    await member!.ask('/watch person quill quiet 22-7');
    await admin!.ask('/watch source Gazette where here most 3 role 42');
  });
  const CHANGES = ['pause', 'resume', 'remove'] as const;

  test('is listed for its owner, with those of the channel', async () => {
    expect(await said(member!, '/watch list')).toBe(
      'Watches / Yours / • 1. the words of Mara Quill, quiet from 22:00 to 07:00 (UTC). / In channels / • 2. the source Gazette, at most 3 an hour, mentions a role, channel c1.',
    );
  });

  test('is hidden from others where it is direct, and of other channels from all but admins', async () => {
    expect(await said(await memberOf('g1', 'u2', 'c2'), '/watch list')).toMatch(/^No watch yet/);
    expect(await said(await memberOf('g1', 'u2', 'c1'), '/watch list')).toBe(
      'Watches / In channels / • 2. the source Gazette, at most 3 an hour, mentions a role, channel c1.',
    );
    const list = await said(await adminOf('g1', 'boss', 'c2'), '/watch list');
    expect(list).toContain('2. the source Gazette');
    expect(list).not.toContain('Quill');
  });

  test('is touched in its own server alone', async () => {
    for (const verb of CHANGES) {
      expect(await codeOf(await adminOf('g2'), `/watch ${verb} 1`)).toBe('watch_unknown');
      expect(await codeOf(await adminOf('g2'), `/watch ${verb} 2`)).toBe('watch_unknown');
    }
    expect(await said(await adminOf('g2'), '/watch list')).toMatch(/^No watch yet/);
    expect(await watches()).toMatchObject([{ paused: undefined }, { paused: undefined }]);
  });

  test('of a channel is changed by admins alone, and a direct one by its owner alone', async () => {
    for (const verb of CHANGES) {
      expect(await said(member!, `/watch ${verb} 2`)).toBe(
        'A channel’s watches are for admins to change / Ask one of them: whoever may manage the server or workspace.',
      );
      expect(await codeOf(admin!, `/watch ${verb} 1`)).toBe('watch_unknown');
    }
    expect(await watches()).toMatchObject([{ paused: undefined }, { paused: undefined }]);
  });

  test('is paused, says so, and is resumed', async () => {
    expect(await said(member!, '/watch pause 1')).toContain(
      'Watch 1 is paused / Nothing of Mara Quill is told until it is resumed: /watch resume 1.',
    );
    expect(await said(member!, '/watch list')).toContain(
      '1. the words of Mara Quill, quiet from 22:00 to 07:00 (UTC). Paused: you paused it.',
    );
    expect(await said(admin!, '/watch pause 2')).toContain('Watch 2 is paused');
    expect(await said(member!, '/watch list')).toContain('channel c1. Paused: an admin paused it.');
    expect(await said(member!, '/watch resume 1')).toBe(
      'Watch 1 is running / It tells of Mara Quill from now on; what was read meanwhile is left out.',
    );
    expect(await watches()).toMatchObject([{ paused: undefined }, { paused: { reason: 'asked' } }]);
  });

  test('says until when it is muted, and resuming ends that', async () => {
    expect(await said(member!, '/watch pause 1 hours 1')).toContain(
      'Watch 1 is muted / Nothing of Mara Quill is told until Monday 23 November at 10:30 (UTC), nor later what came meanwhile.',
    );
    expect(await said(member!, '/watch list')).toContain('Muted until Monday 23 November at 10:30 (UTC).');
    await member!.ask('/watch resume 1');
    expect((await watches())[0]?.mutedUntil).toBeUndefined();
  });

  test('that is paused goes on by itself where it is muted', async () => {
    await member!.ask('/watch pause 1');
    expect(await said(member!, '/watch pause 1 hours 8')).toContain('Watch 1 is muted');
    expect((await watches())[0]).toMatchObject({ paused: undefined, mutedUntil: new Date(NOW.getTime() + 8 * 3_600_000) });
    expect(await said(member!, '/watch list')).not.toContain('Paused');
  });

  test('is paused by its owner from a direct message of Discord, which belongs to no server', async () => {
    const direct = await at('dm:u1', { id: 'u1', channel: 'd1', admin: false });
    expect(await codeOf(direct, '/watch pause 1')).toBeUndefined();
    const another = await at('dm:u2', { id: 'u2', channel: 'd2', admin: false });
    expect(await codeOf(another, '/watch resume 1')).toBe('watch_unknown');
    expect((await watches())[0]?.paused).toBeDefined();
    const slack = await at('dm:u1', { id: 'u1', channel: 'd1', admin: false }, 'slack');
    expect(await codeOf(slack, '/watch resume 1')).toBe('watch_unknown');
  });

  test('is listed and tested by its owner in direct messages of Discord, whichever server it is of', async () => {
    await (await memberOf('g2')).ask('/watch words ferry');
    const direct = await at('dm:u1', { id: 'u1', channel: 'd1', admin: false });
    expect(await said(direct, '/watch list')).toBe(
      'Watches / • 1. the words of Mara Quill, quiet from 22:00 to 07:00 (UTC). / • 3. the words ferry.',
    );
    expect(await said(direct, '/watch test 3')).toContain('Articles of its server’s own sources are left out here.');
    const another = await at('dm:u2', { id: 'u2', channel: 'd2', admin: false });
    expect(await said(another, '/watch list')).toMatch(/^No watch yet/);
    expect(await codeOf(another, '/watch test 3')).toBe('watch_unknown');
  });

  test('shows in direct messages nothing of what a server alone sees', async () => {
    await member!.ask('/watch words pier');
    const text = 'The pier of the members is closed.';
    await terminal.store.articles.save({
      article: { origin: 'https://own.example/pier', title: 'Members', text, publishedAt: NOW },
      extraction: sure(extract(text)),
      space: 'g1',
      readAt: NOW,
    });
    expect(await said(member!, '/watch test 3')).toContain('Members');
    const direct = await at('dm:u1', { id: 'u1', channel: 'd1', admin: false });
    expect(await said(direct, '/watch test 3')).not.toContain('Members');
  });

  test('is counted in /status for those who see it, and all of them for the operator', async () => {
    await member!.ask('/watch pause 1');
    const statusOf = async (desk: Desk) => lines(await desk.screen('/status')).find((line) => line.startsWith('Watches'));
    expect(await statusOf(member!)).toMatch(/^Watches +2; paused: watch 1 \(who asked for it paused it\)$/);
    expect(await statusOf(await adminOf('g1', 'boss', 'c2'))).toMatch(/^Watches +1$/);
    expect(await statusOf(await memberOf('g2'))).toBeUndefined();
    expect(await statusOf(terminal)).toMatch(/^Watches +2; paused: watch 1 \(who asked for it paused it\)$/);
  });

  test('is removed, and is unknown from then on', async () => {
    expect(await said(member!, '/watch remove 1')).toBe('Watch 1 is removed / It told of Mara Quill.');
    for (const verb of CHANGES) expect(await codeOf(member!, `/watch ${verb} 1`)).toBe('watch_unknown');
  });

  test('a long list comes in pages', async () => {
    for (const n of Array.from({ length: 20 }).keys()) await member!.ask(`/watch words ferry${n}`);
    const { reply } = await member!.ask('/watch list');
    expect(reply.paging).toMatchObject({ page: 1, pages: 2, total: 22 });
    expect(renderReply((await member!.ask('/watch list', 2)).reply, { colour: false })).toContain('In channels');
  });
});

describe('/watch test', () => {
  const DAY = 86_400_000;
  const ago = (days: number): Date => new Date(NOW.getTime() - days * DAY);
  let member: Desk;
  beforeEach(async () => {
    member = await memberOf('g1');
    const told = [
      [
        'Ferry fares',
        'Dock Gazette',
        ago(2),
        'https://www.gazette.example/fares',
        '“The north ferry will sail again before the winter,” harbour master Mara Quill said.',
      ],
      [
        'Old fares',
        'Dock Gazette',
        ago(20),
        'https://www.gazette.example/old',
        '“The north ferry has never sailed in such a winter,” harbour master Mara Quill said.',
      ],
      [
        'Pier',
        'Valley Post',
        ago(1),
        'https://valley.example/pier',
        'The ferry to the north was late.\n\n“The pier must be mended by the spring,” harbour master Mara Quill said.',
      ],
    ] as const;
    for (const [title, publisher, publishedAt, url, text] of told)
      await terminal.store.articles.save({
        article: { origin: url, title, publisher, publishedAt, text },
        extraction: sure(extract(text)),
        space: '',
        readAt: publishedAt,
      });
  });
  const tested = async (line: string): Promise<string> => {
    await member.ask(line);
    const [watch] = (await watches()).slice(-1);
    return said(member, `/watch test ${watch!.id}`);
  };

  test('shows what somebody said in the last seven days, on the subject alone', async () => {
    const all = await tested('/watch person quill');
    expect(all).toContain('Watch 1: 2 quotations in the last 7 days');
    expect(all).toContain('“The pier must be mended by the spring,”');
    const about = await tested('/watch person quill about ferry');
    expect(about).toContain('Watch 2: 1 quotation in the last 7 days / Mara Quill, harbour master');
    expect(about).toContain('sail again before the winter');
    expect(about).toMatch(/Watch 2 waits for Mara Quill about ferry\. Nothing was posted\./);
  });

  test('shows articles with the words, in a row where they were in marks', async () => {
    expect(await tested('/watch words ferry north')).toContain('2 articles in the last 7 days');
    const row = await tested('/watch words "north ferry"');
    expect(row).toContain('1 article in the last 7 days / Ferry fares');
    expect(row).toContain('… “The north ferry will sail again before the winter,” harbour master Mara Quill said. …');
    expect(await tested('/watch words ferry north -late')).toContain('1 article in the last 7 days / Ferry fares');
    expect(await tested('/watch words «ferry to the north»')).toContain('1 article in the last 7 days / Pier');
  });

  test.each(['/watch source dock gazette', '/watch source gazette.example', '/watch source https://www.gazette.example/fares'])(
    'shows the articles of a source: %s',
    async (line) => {
      const shown = await tested(line);
      expect(shown).toContain('1 article in the last 7 days / Ferry fares');
      expect(shown).not.toContain('Pier');
    },
  );

  test('shows demands, and says where there was nothing', async () => {
    const text = 'Mayor Ann Lee demanded that the council close the old bridge.';
    await terminal.store.articles.save({
      article: { origin: 'https://valley.example/bridge', title: 'Bridge', publishedAt: ago(1), text },
      extraction: sure(extract(text)),
      space: '',
      readAt: ago(1),
    });
    expect(await tested('/watch demands by lee about bridge')).toContain('Watch 1: 1 demand in the last 7 days');
    expect(await tested('/watch demands about harbour')).toBe(
      'Watch 2: nothing in the last 7 days / Nothing that was published since 16 November 2026 fits demands about harbour.',
    );
    expect(await tested('/watch person Odo Brandt')).toContain('Watch 3: nothing in the last 7 days');
  });

  test('says how much fits that no alert tells, and what shows it', async () => {
    const text = 'Mayor Ann Lee demanded that the council close the old bridge.';
    const { demands, ...extraction } = sure(extract(text));
    await terminal.store.articles.save({
      article: { origin: 'https://valley.example/bridge', title: 'Bridge', publishedAt: ago(1), text },
      extraction: { ...extraction, demands: demands.map((demand) => ({ ...demand, confidence: 0.7 })) },
      space: '',
      readAt: ago(1),
    });
    expect(await tested('/watch demands by lee')).toBe(
      'Watch 1: nothing in the last 7 days / ' + '1 demand that fits is not sure enough for an alert: /demands shows it.',
    );
  });

  test('is for those who see the watch, and shows what its own server sees', async () => {
    await member.ask('/watch words ferry');
    await (await adminOf('g1')).ask('/watch words pier where here');
    expect(await codeOf(await memberOf('g1', 'u2'), '/watch test 1')).toBe('watch_unknown');
    expect(await codeOf(await memberOf('g2'), '/watch test 1')).toBe('watch_unknown');
    expect(await codeOf(await memberOf('g1', 'u2', 'c2'), '/watch test 2')).toBe('watch_unknown');
    expect(await codeOf(await memberOf('g1', 'u2', 'c1'), '/watch test 2')).toBeUndefined();
  });
});
