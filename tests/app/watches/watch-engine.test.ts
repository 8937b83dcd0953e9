import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { directTo } from '../../../src/core/briefs/destination.ts';
import { plainText, printedRich } from '../../../src/core/chat/printed-reply.ts';
import { NodeSqlite } from '../../../src/store/dialect/sqlite/database.ts';
import { sqliteConnection } from '../../../src/store/dialect/sqlite/open.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { migrate } from '../../../src/store/migrations/migrate.ts';
import { openStore } from '../../../src/store/open.ts';
import { SqlStore } from '../../../src/store/store.ts';
import { HOUR_MS } from '../../../src/text/durations.ts';
import { AlertStage, COUNCIL, QUILL, RUIZ, type Told } from './stage.ts';

let stage: AlertStage;
beforeEach(async () => {
  const store = await openStore(':memory:');
  onTestFinished(() => store.close());
  stage = new AlertStage(store);
});

const DREDGE: Told = { by: QUILL, says: 'We will dredge the basin before the spring tide' };
const PERSON = { kind: 'person', speaker: 'mara quill' } as const;
const FERRY = { kind: 'words', words: '"north ferry"' } as const;
const REOPEN: Told = { by: RUIZ, demands: 'reopen the dyke road', of: COUNCIL };
/** Enough words of its own for copies of a text to be known. */
const FILLER = Array.from({ length: 60 }, (_, n) => `Berth ${n} holds vessel ${n * 7} until the ${n}th tide.`).join(' ');

describe('a watch on a person', () => {
  it('tells what is said, once, with why it comes and a button that pauses it', async () => {
    const { id } = await stage.watch({ ...PERSON, about: 'dredging' });
    await stage.read('Gazette', [
      DREDGE,
      { by: QUILL, says: 'Nothing is decided on the quay wall' },
      { by: RUIZ, says: 'We will dredge nothing at all here' },
    ]);
    await stage.engine.tick();
    expect(stage.titles).toEqual(['Mara Quill, harbour master']);
    const [{ reply, to, role }] = stage.posted as [AlertStage['posted'][number]];
    expect(to).toEqual({ platform: 'discord', space: 'g', channel: 'c' });
    expect(role).toBeUndefined();
    expect(reply.blocks).toMatchObject([{ kind: 'quote', verbatim: true, pieces: ['We will dredge the basin before the spring tide'] }]);
    expect(reply.footer).toBe(`This channel watches mara quill about dredging, watch ${id}.`);
    expect(reply.buttons).toEqual([{ label: 'Pause', call: { command: 'watch pause', options: { id } } }]);
  });

  it('says nothing of what is not surely theirs, or stands in no marks', async () => {
    await stage.watch(PERSON);
    await stage.read('Gazette', [
      { by: QUILL, says: 'We will dredge the basin before spring', more: { confidence: 0.89 } },
      { by: QUILL, says: 'the basin would be dredged before spring', more: { kind: 'indirect' } },
      { by: QUILL, says: 'no comment' },
      'Quill once said “the old basin will never be dredged”.',
    ]);
    expect(stage.posted).toEqual([]);
  });

  it('says nothing where the name can mean two', async () => {
    await stage.watch({ kind: 'person', speaker: 'quill' });
    const other = { ...RUIZ, name: 'Tom Quill', aliases: ['Quill'] };
    await stage.read('Gazette', [DREDGE, { by: other, says: 'The lock is open all night long' }]);
    expect(stage.posted).toEqual([]);
  });

  it('tells the same words of several outlets once, and words that are new', async () => {
    await stage.watch(PERSON);
    await stage.read('Gazette', [DREDGE]);
    await stage.read('Courier', ['A word on the tide.', { by: QUILL, says: 'we will dredge the basin before the spring tide.' }]);
    await stage.read('Herald', ['Short of it.', { by: QUILL, says: 'dredge the basin before the spring', more: { kind: 'partial' } }]);
    expect(stage.posted).toHaveLength(1);
    await stage.read('Echo', [DREDGE, { by: QUILL, says: 'The pumps will run all night' }]);
    expect(stage.posted[1]?.reply.blocks).toMatchObject([{ pieces: ['The pumps will run all night'] }]);
  });

  it('tells of a revision what is new in it alone', async () => {
    await stage.watch(PERSON);
    await stage.read('live', [FILLER, DREDGE]);
    await stage.read('live', [FILLER, DREDGE, 'A comma was put right.']);
    expect(stage.posted).toHaveLength(1);
    await stage.read('live', [FILLER, DREDGE, { by: QUILL, says: 'The pumps will run all night' }]);
    expect(stage.posted[1]?.reply.blocks).toMatchObject([{ pieces: ['The pumps will run all night'] }]);
  });
});

describe('a watch on demands', () => {
  it('tells a new demand, then what became of it, each once over all who tell it', async () => {
    await stage.watch({ kind: 'demands', about: 'road', of: 'council' });
    await stage.read('Gazette', [REOPEN]);
    await stage.read('Courier', ['By our reporter.', REOPEN]);
    expect(stage.titles).toEqual(['New demand: Ana Ruiz to Council']);
    await stage.read('Herald', ['A day later.', { ...REOPEN, answer: 'rejected' }]);
    await stage.read('Echo', ['As we hear.', { ...REOPEN, answer: 'rejected' }]);
    expect(stage.titles.slice(1)).toEqual(['Demand rejected: Ana Ruiz to Council']);
    expect(stage.posted[1]?.reply.buttons?.[0]).toEqual({ label: 'Why?', call: { command: 'why', options: { demand: '1' } } });
  });

  it('asks as much as a brief does', async () => {
    await stage.watch({ kind: 'demands' });
    await stage.read('Gazette', [{ ...REOPEN, more: { confidence: 0.9 } }]);
    expect(stage.posted).toEqual([]);
  });

  it('says nothing of one that was dismissed meanwhile, or whose parties are others', async () => {
    const watch = await stage.watch({ kind: 'demands' }, { quiet: { from: 12 * 60, to: 13 * 60 } });
    await stage.watch({ kind: 'demands', by: 'council' });
    await stage.read('Gazette', [REOPEN]);
    await stage.store.demands.dismiss(1, '', new Date(stage.now));
    await stage.to('13:00');
    expect(stage.posted).toEqual([]);
    expect((await stage.store.alerts.alerts(watch.id, { offset: 0, limit: 9 })).items).toMatchObject([
      { state: 'skipped', reason: 'empty' },
    ]);
  });
});

describe('a watch on words or a source', () => {
  it('tells an article once, whoever prints it and however often it changes', async () => {
    await stage.watch(FERRY);
    await stage.read('Gazette', ['The north ferries sail again.', FILLER]);
    await stage.read('Courier', ['The north ferries sail again.', FILLER]);
    await stage.read('Gazette', ['The north ferries sail again, says the port.', FILLER]);
    expect(stage.titles).toEqual(['Harbour Gazette']);
    await stage.read('Herald', ['A north ferry ran aground at dawn.']);
    expect(stage.titles).toHaveLength(2);
  });

  it('tells of words that a revision brings', async () => {
    await stage.watch(FERRY);
    await stage.read('Gazette', ['The port is closed.', FILLER]);
    await stage.read('Gazette', ['The port is closed. The north ferry turned back.', FILLER]);
    expect(stage.titles).toEqual(['Harbour Gazette']);
  });

  it('tells of words that a version of a known text brings', async () => {
    await stage.read('Gazette', ['The port is closed.', FILLER]);
    await stage.watch(FERRY);
    await stage.read('Courier', ['The port is closed. The north ferry turned back.', FILLER]);
    await stage.read('Gazette', ['The port is closed. The north ferry turned back.', FILLER]);
    expect(stage.titles).toEqual(['Harbour Courier']);
  });

  it('tells nothing of words that stand in an outlet’s own furniture', async () => {
    const line = '\n\nRead more of the north ferry in our newsletter\n\n';
    const article = { publisher: 'Gazette' };
    for (let n = 0; n < 8; n++) {
      await stage.read(`day-${n}`, [`Berth ${n} takes vessel ${n * 31}.${line}Tide ${n * 7} turned.`], { article });
      stage.now += 12 * HOUR_MS;
    }
    await stage.watch(FERRY);
    await stage.read('today', [`Berth forty is empty.${line}The tide turned.`], { article });
    expect(stage.posted).toEqual([]);
    await stage.read('tonight', [`The north ferry is back.${line}The tide turned again.`], { article });
    expect(stage.titles).toEqual(['Harbour tonight']);
  });

  it('tells each article of a source, copies too', async () => {
    await stage.watch({ kind: 'source', source: 'gazette post' });
    const article = { publisher: 'Gazette Post' };
    await stage.read('one', [FILLER], { article });
    await stage.read('two', [FILLER, 'And a line more.'], { article });
    await stage.read('one', [FILLER, 'Corrected.'], { article });
    await stage.read('three', ['Of somebody else.']);
    expect(stage.titles).toEqual(['Harbour one', 'Harbour two']);
  });
});

describe('nothing old is told', () => {
  it('of what was stored before the watch was made, nor of its copies', async () => {
    await stage.read('Gazette', ['The north ferry sails.', FILLER, DREDGE, REOPEN]);
    for (const subject of [PERSON, FERRY, { kind: 'demands' } as const]) await stage.watch(subject);
    await stage.engine.tick();
    await stage.read('Courier', ['The north ferry sails.', FILLER, DREDGE, REOPEN]);
    expect(stage.posted).toEqual([]);
  });

  it('of a source’s first poll, with and without dates', async () => {
    for (const subject of [PERSON, FERRY, { kind: 'demands' } as const]) await stage.watch(subject);
    await stage.read('Gazette', ['The north ferry sails.', DREDGE, REOPEN], { arrived: false });
    await stage.read('Courier', ['The north ferry is late.', { by: QUILL, says: 'The pumps will run all night' }], {
      arrived: false,
      datedAt: new Date(0),
      article: { publishedAt: undefined },
    });
    expect(stage.posted).toEqual([]);
  });

  it('from before an outage, and what came in the window before its end', async () => {
    await stage.watch(FERRY);
    stage.now += 20 * HOUR_MS;
    const ago = (hours: number) => ({ article: { publishedAt: new Date(stage.now - hours * HOUR_MS) } });
    await stage.read('Gazette', ['The north ferry sails.'], ago(7));
    await stage.read('Courier', ['The north ferry is late.'], ago(5));
    await stage.read('Herald', ['A north ferry without a date.'], { article: { publishedAt: undefined } });
    expect(stage.titles).toEqual(['Harbour Courier', 'Harbour Herald']);
  });

  it('that was read while nothing ran for longer than the window', async () => {
    await stage.watch(FERRY);
    const { engine } = stage;
    stage.engine = { tick: async () => undefined } as typeof engine;
    await stage.read('Gazette', ['The north ferry sails.']);
    stage.engine = engine;
    await stage.to('19:00');
    await stage.read('Courier', ['A north ferry of now.']);
    expect(stage.titles).toEqual(['Harbour Courier']);
  });

  it('of a pause or a mute when that is over', async () => {
    const { id } = await stage.watch(FERRY);
    await stage.store.watches.pause(id, { at: new Date(stage.now), reason: 'asked', detail: '' });
    await stage.read('Gazette', ['The north ferry sails.']);
    await stage.store.watches.resume(id, new Date(stage.now));
    await stage.engine.tick();
    await stage.store.watches.mute(id, stage.at('13:00'), new Date(stage.now));
    await stage.read('Courier', ['The north ferry is late.']);
    await stage.to('13:30');
    expect(stage.posted).toEqual([]);
    await stage.read('Herald', ['A north ferry ran aground.']);
    expect(stage.titles).toEqual(['Harbour Herald']);
  });
});

describe('what came while a watch was muted', () => {
  const LATE = ['The north ferry is late.', FILLER, DREDGE, REOPEN];
  const SUBJECTS = [PERSON, FERRY, { kind: 'demands' } as const];

  it('is not told afterwards by a copy', async () => {
    const watches = await Promise.all(SUBJECTS.map((subject) => stage.watch(subject)));
    for (const { id } of watches) await stage.store.watches.mute(id, stage.at('13:00'), new Date(stage.now));
    await stage.read('Gazette', LATE);
    await stage.to('13:01');
    await stage.read('Courier', LATE);
    expect(stage.posted).toEqual([]);
  });

  it('is not told by a copy after a resumption that ends the mute', async () => {
    const watches = await Promise.all(SUBJECTS.map((subject) => stage.watch(subject)));
    for (const { id } of watches) await stage.store.watches.mute(id, stage.at('23:00'), new Date(stage.now));
    await stage.read('Gazette', LATE);
    await stage.to('13:00');
    for (const { id } of watches) await stage.store.watches.resume(id, new Date(stage.now));
    await stage.read('Courier', LATE);
    expect(stage.posted).toEqual([]);
    await stage.read('Herald', ['A north ferry ran aground.']);
    expect(stage.titles).toEqual(['Harbour Herald']);
  });
});

describe('nothing new is missed', () => {
  it.each([
    ['the only one', []],
    ['not the only one', [{ kind: 'words', words: 'tug' } as const]],
  ])('by a watch that is added while revisions are read: %s', async (_, others) => {
    for (const other of others) await stage.watch(other);
    await stage.engine.tick();
    const { alerts } = stage.store;
    const unexamined = alerts.unexamined.bind(alerts);
    vi.spyOn(alerts, 'unexamined').mockImplementationOnce(async (...asked) => {
      await stage.watch(FERRY);
      await stage.save('Gazette', ['The north ferry sails.'], { readAt: new Date(stage.now - 1) });
      return unexamined(...asked);
    });
    await stage.engine.tick();
    expect(stage.titles).toEqual(['Harbour Gazette']);
  });

  it('behind a revision on which the store fails, which is tried again', async () => {
    await stage.watch(FERRY);
    await stage.watch(PERSON);
    const busy = new StoreError('busy', 'The store is busy.');
    const find = vi.spyOn(stage.store.quotes, 'find').mockRejectedValueOnce(busy);
    await stage.save('Gazette', [DREDGE]);
    await stage.save('Courier', ['The north ferry is late.']);
    await expect(stage.engine.tick()).rejects.toBe(busy);
    await stage.engine.tick();
    expect(stage.titles.toSorted()).toEqual(['Harbour Courier', 'Mara Quill, harbour master']);
    find.mockRejectedValue(busy);
    await stage.save('Herald', [{ by: QUILL, says: 'The pumps will run all night' }]);
    await stage.save('Echo', ['A north ferry ran aground.']);
    for (let n = 0; n < 9; n++) await stage.engine.tick().catch(() => undefined);
    expect(stage.titles).toContain('Harbour Echo');
    expect(stage.trouble).toEqual([busy]);
  });

  it('behind a row that is damaged', async () => {
    const sqlite = new NodeSqlite(':memory:');
    const db = sqliteConnection(sqlite);
    await migrate(db);
    const store = new SqlStore(db);
    onTestFinished(() => store.close());
    stage = new AlertStage(store);
    await stage.watch(FERRY);
    await stage.save('Gazette', [DREDGE, 'The north ferry sails.']);
    sqlite.raw.exec("update quotes set quote = '{'");
    await stage.save('Courier', ['A north ferry ran aground.']);
    await stage.engine.tick();
    expect(stage.titles).toEqual(['The words "north ferry": 2 new']);
    expect(stage.trouble).toMatchObject([{ code: 'damaged' }]);
  });

  it('while a post hangs, nor is anything sent late while revisions are read', async () => {
    await stage.watch(FERRY);
    const [hangs, post] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const posted: string[] = [];
    stage = new AlertStage(stage.store, {
      discord: {
        post: async (_to, { title }) => {
          posted.push(plainText(printedRich(title)));
          post.resolve();
          await hangs.promise;
          return { ok: true, messageIds: ['1'] };
        },
        find: async () => [],
      },
    });
    await stage.save('Gazette', ['The north ferry sails.']);
    await stage.engine.find();
    await post.promise;
    await stage.save('Courier', ['The north ferry is late.']);
    await stage.engine.find();
    expect((await stage.store.alerts.alerts(1, { offset: 0, limit: 9 })).total).toBe(2);
    hangs.resolve();
    await stage.engine.deliver();
    expect(posted).toEqual(['Harbour Gazette', 'Harbour Courier']);
  });
});

describe('an alert', () => {
  it('is of what its space sees alone', async () => {
    await stage.watch(FERRY);
    await stage.watch(FERRY, { destination: { platform: 'terminal', space: '', channel: 'terminal' } });
    await stage.read('Gazette', ['The north ferry sails.'], { space: 'g' });
    await stage.read('Courier', ['The north ferry is late.'], { space: 'h' });
    expect(stage.posted.map(({ to }) => to.platform)).toEqual(['discord']);
    await stage.read('Herald', ['A north ferry for all.']);
    expect(stage.posted.map(({ to }) => to.platform)).toEqual(['discord', 'discord', 'terminal']);
  });

  it('mentions the role that an admin gave, in a channel; a direct one says so', async () => {
    await stage.watch(FERRY, { role: 'r1' });
    await stage.watch(FERRY, { destination: { platform: 'discord', space: 'g', channel: directTo('u1') } });
    await stage.read('Gazette', ['The north ferry sails.']);
    expect(stage.posted.map(({ to, role, reply }) => [to.channel, role, reply.footer])).toEqual([
      ['c', 'r1', 'This channel watches the words "north ferry", watch 1.'],
      ['@u1', undefined, 'You watch the words "north ferry", watch 2.'],
    ]);
  });

  it('in direct messages of Discord asks nothing about articles that a server alone sees', async () => {
    const direct = { platform: 'discord', space: 'g', channel: directTo('u1') } as const;
    await stage.watch(PERSON, { destination: direct });
    await stage.watch({ kind: 'demands' }, { destination: direct });
    const asked = () => stage.posted.map(({ reply }) => [JSON.stringify(reply.blocks).includes('"context"'), reply.buttons?.length]);
    await stage.read('Gazette', [DREDGE, REOPEN], { space: 'g' });
    expect(asked()).toEqual([
      [false, 1],
      [false, 1],
    ]);
    await stage.read('Courier', [
      { by: QUILL, says: 'The pumps will run all night' },
      { by: RUIZ, demands: 'close the old lock', of: COUNCIL },
    ]);
    expect(asked().slice(2)).toEqual([
      [true, 1],
      [false, 2],
    ]);
  });

  it('waits for the end of quiet hours, one for all that was found in them', async () => {
    await stage.watch(FERRY, { quiet: { from: 11 * 60, to: 14 * 60 } });
    for (const name of ['Gazette', 'Courier', 'Herald']) await stage.read(name, [`The north ferry of ${name} sails.`]);
    expect(stage.posted).toEqual([]);
    await stage.to('14:00');
    expect(stage.titles).toEqual(['The words "north ferry": 3 new']);
    expect(stage.posted[0]?.reply.blocks.filter(({ kind }) => kind === 'heading')).toMatchObject([
      { text: 'Harbour Gazette' },
      { text: 'Harbour Courier' },
      { text: 'Harbour Herald' },
    ]);
  });

  it('comes so many times an hour, and then once for all at its end', async () => {
    await stage.watch(FERRY, { mostAnHour: 2 });
    for (const name of ['a', 'b', 'c', 'd', 'e']) await stage.read(name, [`The north ferry of berth ${name} sails.`]);
    expect(stage.titles).toEqual(['Harbour a', 'Harbour b']);
    await stage.to('13:00');
    expect(stage.titles.slice(2)).toEqual(['The words "north ferry": 3 new']);
  });

  it('says so where it comes late, and is given up when it is old', async () => {
    await stage.watch(FERRY);
    const busy = { ok: false, problem: { kind: 'later', retryAfterMs: HOUR_MS, detail: 'busy' } } as const;
    stage.answers.push(busy);
    await stage.read('Gazette', ['The north ferry sails.']);
    await stage.to('13:01');
    expect(stage.posted[0]?.reply.blocks[0]).toMatchObject({
      text: [{ text: 'Late: this was found on Friday 20 November at 12:00 (UTC).' }],
    });
    stage.answers.push(busy);
    await stage.read('Courier', ['The north ferry is late.']);
    await stage.to('20:00');
    expect(stage.posted).toHaveLength(1);
    expect((await stage.store.alerts.alerts(1, { offset: 0, limit: 1 })).items).toMatchObject([{ state: 'failed', reason: 'unreachable' }]);
  });

  it('that was posted before a crash is not posted again', async () => {
    await stage.watch(FERRY);
    stage.answers.push('lost');
    await stage.read('Gazette', ['The north ferry sails.']);
    stage.restart();
    await stage.to('12:10');
    expect(stage.posted).toHaveLength(1);
    expect((await stage.store.alerts.alerts(1, { offset: 0, limit: 1 })).items).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  it('into a channel that is gone pauses the watch, and admins hear of it once', async () => {
    await stage.watch(FERRY);
    stage.answers.push({ ok: false, problem: { kind: 'gone', detail: 'Unknown Channel' } });
    await stage.read('Gazette', ['The north ferry sails.']);
    await stage.read('Courier', ['The north ferry is late.']);
    expect(stage.told).toEqual(['watch 1: gone']);
    expect((await stage.store.watches.find(1))?.paused?.reason).toBe('gone');
    expect(stage.trouble).toEqual([]);
  });

  it('that the platform refuses is told to the admins once for all in a row', async () => {
    await stage.watch(FERRY);
    const refused = { ok: false, problem: { kind: 'rejected', detail: 'Invalid Form Body' } } as const;
    stage.answers.push(refused, refused);
    await stage.read('Gazette', ['The north ferry sails.']);
    await stage.read('Courier', ['The north ferry is late.']);
    await stage.read('Herald', ['A north ferry ran aground.']);
    expect(stage.told).toEqual(['watch 1: Invalid Form Body']);
    expect(stage.titles).toEqual(['Harbour Herald']);
  });

  it('follows a watch that another process adds, changes and removes', async () => {
    await stage.read('Gazette', ['The north ferry sails.']);
    const { id } = await stage.watch(FERRY);
    await stage.read('Courier', ['The north ferry is late.']);
    await stage.store.watches.remove(id);
    await stage.read('Herald', ['A north ferry ran aground.']);
    expect(stage.titles).toEqual(['Harbour Courier']);
  });
});
