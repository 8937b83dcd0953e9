import { beforeEach, describe, expect, test } from 'vitest';
import { createDispatch } from '../../src/app/chat/dispatch.ts';
import { loadRegistry } from '../../src/app/chat/registry.ts';
import type { Asker } from '../../src/core/chat/command.ts';
import { HOUR_MS } from '../../src/text/durations.ts';
import { ROOT } from '../app/helpers.ts';
import { type Desk, NOW, openDesk } from './helpers.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});

/** The first text of an answer, behind its title. */
const textOf = async (line: string): Promise<string> =>
  (await desk.screen(line))
    .split('\n')
    .filter(Boolean)
    .slice(0, 2)
    .map((line) => line.trim())
    .join(' / ');
const codeOf = async (line: string): Promise<string | undefined> => (await desk.ask(line)).failure?.code;

/** The same commands, asked from a channel of a platform. */
async function askerOf(platform: Asker['platform'], space: string, channel: string, admin = true) {
  const unexpected = (error: unknown): never => {
    throw error;
  };
  const asker: Asker = { platform, id: 'u1', channel, admin };
  const dispatch = createDispatch({ registry: await loadRegistry(ROOT), store: desk.store, space, asker, now: () => NOW, unexpected });
  return dispatch;
}

describe('/schedule add', () => {
  test('takes words, a zone and the brief’s own time, and says when the first edition comes', async () => {
    expect(await textOf('/schedule add daily when weekdays at 7:30 zone europe/kyiv')).toBe(
      'Schedule 1: Daily brief, weekdays at 07:30 / The next edition comes on Tuesday 24 November at 07:30 (Europe/Kyiv).',
    );
    expect(await textOf('/schedule add weekly')).toBe(
      'Schedule 2: Weekly brief, Mondays at 07:00 / The next edition comes on Monday 30 November at 07:00 (UTC).',
    );
  });

  test('takes a form and what its editions are about, and lists them', async () => {
    expect(
      await textOf(
        '/schedule add daily form full sources "Coast Post, Reuters" speakers "Ana Ruiz" topics health,Sport words quay language german',
      ),
    ).toContain('in full, from Coast Post or Reuters, with words of Ana Ruiz, about health or sport, with the words “quay”, in German / ');
    expect((await desk.store.schedules.schedules())[0]?.choices).toEqual({
      form: 'full',
      filter: {
        sources: ['Coast Post', 'Reuters'],
        speakers: ['Ana Ruiz'],
        topics: ['health', 'sport'],
        words: ['quay'],
        languages: ['de'],
      },
    });
    expect(await desk.screen('/schedule list')).toContain('(UTC), in full, from Coast Post or Reuters');
  });

  test('composes its editions by what was chosen', async () => {
    const text = 'The council of Ardle will open the quay again on Friday, after the engineers had looked at it.';
    await desk.read(text, { title: 'Quay opens', publisher: 'Coast Post' });
    await desk.read(text.replaceAll('quay', 'mill'), { title: 'Mill opens', publisher: 'Valley Post' });
    await desk.ask('/schedule add daily sources "Coast Post"');
    const preview = await desk.screen('/schedule preview 1');
    expect(preview).toContain('Quay opens');
    expect(preview).not.toContain('Mill opens');
  });

  test.each([
    ['/schedule add nightly', 'brief_unknown'],
    ['/schedule add daily topics gossip', 'option_invalid'],
    ['/schedule add daily language Elvish', 'option_invalid'],
    ['/schedule add daily form long', 'option_invalid'],
    ['/schedule add daily when sometimes', 'option_invalid'],
    ['/schedule add daily when "0 25 * * *"', 'option_invalid'],
    ['/schedule add daily zone Mars/Olympus', 'option_invalid'],
    ['/schedule add', 'option_missing'],
  ])('refuses %s: %s', async (line, code) => {
    expect(await codeOf(line)).toBe(code);
    expect(await desk.store.schedules.schedules()).toEqual([]);
  });

  test('refuses the same brief for the same channel', async () => {
    await desk.ask('/schedule add daily');
    expect(await codeOf('/schedule add daily when mondays 18:00')).toBe('schedule_exists');
  });

  test('keeps the channel, the role and who asked', async () => {
    const discord = await askerOf('discord', 'g1', 'c1');
    await discord.line('/schedule add daily role 42');
    expect(await desk.store.schedules.schedules()).toMatchObject([
      { destination: { platform: 'discord', space: 'g1', channel: 'c1' }, role: '42', addedBy: 'u1' },
    ]);
  });

  test('and all the others are for admins', async () => {
    const member = await askerOf('discord', 'g1', 'c1', false);
    const { commands } = await loadRegistry(ROOT);
    const group = commands.filter(({ name }) => name.startsWith('schedule '));
    expect(group).toHaveLength(9);
    for (const { example } of group) expect((await member.line(example)).failure?.code, example).toBe('not_admin');
  });
});

describe('a schedule', () => {
  beforeEach(() => desk.ask('/schedule add daily when every day at 7'));

  test('is listed with its next edition, paused and resumed', async () => {
    expect(await textOf('/schedule list')).toBe('Schedules / • 1. daily, every day at 07:00 (UTC). Next on Tuesday 24 November at 07:00.');
    expect(await textOf('/schedule pause 1')).toBe('Schedule 1 is paused / Resume it with /schedule resume 1.');
    expect(await textOf('/schedule list')).toBe('Schedules / • 1. daily, every day at 07:00 (UTC). Paused: an admin paused it.');
    expect(await textOf('/schedule resume 1')).toBe(
      'Schedule 1 is running / The next edition comes on Tuesday 24 November at 07:00 (UTC).',
    );
    expect(await textOf('/schedule list')).toContain('Next on Tuesday 24 November at 07:00.');
  });

  test('is removed, and is unknown from then on', async () => {
    expect(await textOf('/schedule remove 1')).toBe('Schedule 1 is removed / It posted the brief daily, every day at 07:00 (UTC).');
    for (const name of ['log', 'pause', 'preview', 'remove', 'resume', 'run-now'])
      expect(await codeOf(`/schedule ${name} 1`)).toBe('schedule_unknown');
    expect(await textOf('/schedule list')).toBe('No schedule yet / Add one: /schedule add daily.');
  });

  test('is seen and touched in its own server alone', async () => {
    const elsewhere = await askerOf('discord', 'g2', 'c1');
    expect((await elsewhere.line('/schedule list')).reply.title).toBe('No schedule yet');
    for (const name of ['log', 'pause', 'preview', 'remove', 'resume', 'run-now'])
      expect((await elsewhere.line(`/schedule ${name} 1`)).failure?.code).toBe('schedule_unknown');
    expect(await desk.store.schedules.schedules()).toMatchObject([{ paused: undefined }]);
  });

  test('is previewed for the asker, and nothing is posted by it', async () => {
    await desk.read('“The pier stays shut until spring,” engineer Maria Holt said.', { title: 'Pier shut' });
    const { reply } = await desk.ask('/schedule preview 1');
    expect(reply).toMatchObject({ title: 'Daily brief, 23 November 2026', audience: 'asker' });
    expect((await desk.store.schedules.occurrences(1, { offset: 0, limit: 9 })).total).toBe(0);
  });

  test('runs by hand once at a time, and not while it is paused', async () => {
    expect(await textOf('/schedule run-now 1')).toBe('Schedule 1 runs now / The running bot posts the edition within seconds.');
    expect(await codeOf('/schedule run-now 1')).toBe('schedule_running');
    await desk.ask('/schedule pause 1');
    expect(await codeOf('/schedule run-now 1')).toBe('schedule_paused');
  });

  test('says why something was not sent, newest first', async () => {
    expect(await textOf('/schedule log 1')).toBe(
      'Schedule 1: daily, every day at 07:00 (UTC) / The next edition comes on Tuesday 24 November at 07:00 (UTC).',
    );
    const { schedules } = desk.store;
    const [schedule] = await schedules.schedules();
    const ago = (hours: number): Date => new Date(NOW.getTime() - hours * HOUR_MS);
    const instants = [{ at: ago(72), skip: 'missed' as const }, { at: ago(48), skip: 'paused' as const }, { at: ago(24) }, { at: ago(2) }];
    await schedules.record(schedule!, { instants, to: NOW, nextAt: new Date(NOW.getTime() + HOUR_MS) }, NOW);
    const claim = async () => (await schedules.claim({ now: NOW, leaseMs: HOUR_MS, platforms: ['terminal'] }))!;
    await schedules.drop(await claim(), 'failed', 'gone', NOW);
    await schedules.sent(await claim(), ['m'], NOW);
    const { reply } = await desk.ask('/schedule log 1');
    expect(reply.blocks[1]).toMatchObject({
      items: [
        [{ text: 'Monday 23 November at 07:30: ' }, 'sent on Monday 23 November at 09:30'],
        [{ text: 'Sunday 22 November at 09:30: ' }, 'failed: the channel is no longer there'],
        [{ text: 'Saturday 21 November at 09:30: ' }, 'not sent: the schedule was paused'],
        [{ text: 'Friday 20 November at 09:30: ' }, 'not sent: the bot was not running, and it was too late afterwards'],
      ],
    });
  });
});
