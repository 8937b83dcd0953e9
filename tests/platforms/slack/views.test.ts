import type { Button, HomeView, ModalView } from '@slack/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../../src/app/chat/registry.ts';
import { directTo } from '../../../src/core/briefs/destination.ts';
import { parseSchedule } from '../../../src/core/briefs/schedule.ts';
import type { Reply } from '../../../src/core/chat/reply.ts';
import type { StoredSchedule } from '../../../src/core/ports/schedule-store.ts';
import type { Source } from '../../../src/core/ports/source-store.ts';
import type { StoredWatch } from '../../../src/core/ports/watch-store.ts';
import { typedOnSlack } from '../../../src/platforms/slack/commands/slash-names.ts';
import { FIELD } from '../../../src/platforms/slack/views/fields.ts';
import { ADD_SCHEDULE, ADD_SOURCE, type HomeState, homeView } from '../../../src/platforms/slack/views/home.ts';
import {
  MONTHLY,
  replyModal,
  SCHEDULE_MODAL,
  SOURCE_MODAL,
  scheduleModal,
  sourceModal,
} from '../../../src/platforms/slack/views/modals.ts';
import { errorsOf, submissionOf } from '../../../src/platforms/slack/views/submissions.ts';
import { WATCH_KINDS, WATCH_MODALS, watchModal } from '../../../src/platforms/slack/views/watch-modals.ts';
import { ROOT } from '../../app/helpers.ts';
import { openDesk } from '../../commands/helpers.ts';
import { anyReply } from '../replies.ts';

const { briefs, commands } = await loadRegistry(ROOT);
const NOW = new Date('2026-11-20T08:00:00Z');

const sourceOf = (id: number, rest: Partial<Source> = {}): Source => ({
  id,
  space: 'T1',
  url: `https://example.org/${id}`,
  kind: 'feed',
  addedAt: NOW,
  paused: false,
  nextPollAt: NOW,
  failures: 0,
  gone: false,
  told: false,
  ...rest,
});
const scheduleOf = (id: number, rest: Partial<StoredSchedule> = {}): StoredSchedule => ({
  id,
  brief: 'daily',
  destination: { platform: 'slack', space: 'T1', channel: 'C0000NEWS' },
  cron: '30 7 * * 1-5',
  zone: 'Europe/Kyiv',
  addedAt: NOW,
  recordedTo: NOW,
  nextAt: new Date('2026-11-23T05:30:00Z'),
  ...rest,
});
const watchOf = (id: number, rest: Partial<StoredWatch> = {}): StoredWatch => ({
  id,
  destination: { platform: 'slack', space: 'T1', channel: directTo('U1') },
  subject: { kind: 'person', speaker: 'Ana Ruiz', about: 'ferries' },
  mostAnHour: 10,
  zone: 'UTC',
  addedBy: 'U1',
  addedAt: NOW,
  since: NOW,
  sinceRevision: 0,
  ...rest,
});
const stateOf = (rest: Partial<HomeState> = {}): HomeState => ({
  space: 'T1',
  admin: true,
  sources: { items: [sourceOf(1)], total: 1 },
  schedules: [scheduleOf(2)],
  watches: [watchOf(3)],
  now: NOW,
  ...rest,
});

const buttonsIn = ({ blocks }: HomeView | ModalView): Button[] =>
  blocks.flatMap((block) => (block.type === 'actions' && 'elements' in block ? (block.elements as Button[]) : []));
/** What a button's value says in Slack's own hands: the command, then its options by name. */
const callOf = (value: string): unknown => {
  const [command, , ...words] = JSON.parse(value.slice(1)) as string[];
  return { command, options: Object.fromEntries(words.flatMap((word, n) => (n % 2 === 0 ? [[word, words[n + 1]]] : []))) };
};
const callsIn = (view: HomeView): unknown[] => buttonsIn(view).flatMap(({ value }) => (value === undefined ? [] : [callOf(value)]));
const words = (view: unknown): string => [...JSON.stringify(view).matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text).join(' ');

/** https://docs.slack.dev/reference/views: 100 blocks, a title of 24 characters, 250 KB; block_ids and action_ids of their own. */
function wrongIn(view: HomeView | ModalView): string | undefined {
  if (view.blocks.length > 100) return `${view.blocks.length} blocks`;
  if (JSON.stringify(view).length > 250_000) return 'too large';
  if (view.type === 'modal' && (view.title.text.length > 24 || (view.submit?.text ?? '').length > 24)) return 'title';
  const ids =
    view.type === 'home' ? buttonsIn(view).map(({ action_id }) => action_id) : view.blocks.flatMap(({ block_id }) => block_id ?? []);
  return new Set(ids).size === ids.length ? undefined : `an id twice: ${ids.join()}`;
}

describe('Home', () => {
  test('shows an admin sources and schedules, with buttons that change them', () => {
    const view = homeView(stateOf());
    expect(callsIn(view)).toEqual([
      { command: 'sources pause', options: { source: '1' } },
      { command: 'sources remove', options: { source: '1' } },
      { command: 'schedule pause', options: { id: '2' } },
      { command: 'schedule remove', options: { id: '2' } },
      { command: 'watch pause', options: { id: '3' } },
      { command: 'watch remove', options: { id: '3' } },
    ]);
    const opening = [ADD_SOURCE, ADD_SCHEDULE, ...Object.values(WATCH_MODALS)];
    expect(buttonsIn(view).map(({ action_id }) => action_id)).toEqual(expect.arrayContaining(opening));
    expect(words(view)).toContain('weekdays at 07:30 (Europe/Kyiv)');
    expect(JSON.stringify(view)).toContain('{"type":"channel","channel_id":"C0000NEWS"}');
    for (const { command } of callsIn(view) as { command: string }[]) expect(commands.map(({ name }) => name)).toContain(command);
  });

  test.each([
    ['C0000NEWS:1700000000.000100', 'a thread in ', 'C0000NEWS'],
    ['D0000000ME', 'this channel', undefined],
  ])('names the channel of a schedule whose destination is %s', (channel, text, id) => {
    const view = homeView(stateOf({ schedules: [scheduleOf(2, { destination: { platform: 'slack', space: 'T1', channel } })] }));
    const ids = [...JSON.stringify(view).matchAll(/"channel_id":"([^"]*)"/g)].map(([, found]) => found);
    expect(ids).toEqual(id === undefined ? [] : [id]);
    expect(words(view)).toContain(text);
  });

  test('names commands as they are typed in the workspace', () => {
    const items = Array.from({ length: 20 }, (_, n) => sourceOf(n + 1));
    const view = homeView(stateOf({ sources: { items, total: 20 } }), typedOnSlack('news-'));
    expect(words(view)).toContain('/news-sources list');
  });

  test('asks before anything is removed', () => {
    for (const button of buttonsIn(homeView(stateOf())))
      expect(button.confirm !== undefined, button.text.text).toBe(button.text.text === 'Remove');
  });

  test('offers to go on with what is paused', () => {
    const paused = { at: NOW, reason: 'archived', detail: '' } as const;
    const view = homeView(
      stateOf({
        sources: { items: [sourceOf(1, { paused: true })], total: 1 },
        schedules: [scheduleOf(2, { paused })],
        watches: [watchOf(3, { paused })],
      }),
    );
    expect(callsIn(view)).toContainEqual({ command: 'watch resume', options: { id: '3' } });
    const muted = (mutedUntil: Date) => callsIn(homeView(stateOf({ watches: [watchOf(3, { mutedUntil })] })));
    expect(muted(new Date(NOW.getTime() + 1))).toContainEqual({ command: 'watch resume', options: { id: '3' } });
    expect(muted(NOW)).toContainEqual({ command: 'watch pause', options: { id: '3' } });
    expect(callsIn(view)).toContainEqual({ command: 'sources resume', options: { source: '1' } });
    expect(callsIn(view)).toContainEqual({ command: 'schedule resume', options: { id: '2' } });
    expect(words(view)).toContain('Paused: the channel is archived.');
  });

  test('shows others what is followed, without a button and without the schedules, and their own watches with theirs', () => {
    const view = homeView(stateOf({ admin: false }));
    expect(callsIn(view)).toEqual([
      { command: 'watch pause', options: { id: '3' } },
      { command: 'watch remove', options: { id: '3' } },
    ]);
    expect(words(view)).toContain('3. the words of Ana Ruiz about ferries');
    expect(words(view)).toContain('https://example.org/1');
    expect(words(view)).not.toContain('Schedules');
  });

  test('lets nobody change what whoever runs the bot follows', () => {
    expect(callsIn(homeView(stateOf({ sources: { items: [sourceOf(1, { space: '' })], total: 1 }, schedules: [], watches: [] })))).toEqual(
      [],
    );
  });

  test('names the channel of a watch, and says how many more there are', () => {
    const channel = { platform: 'slack', space: 'T1', channel: 'C0000NEWS' } as const;
    const view = homeView(stateOf({ schedules: [], watches: Array.from({ length: 20 }, (_, n) => watchOf(n, { destination: channel })) }));
    expect(JSON.stringify(view)).toContain('{"type":"channel","channel_id":"C0000NEWS"}');
    expect(words(view)).toContain('And 8 more: /watch list.');
    expect(words(homeView(stateOf({ watches: [] })))).toContain(
      'Watches Watch a person Watch demands Watch words Watch a source None yet: a watch tells you',
    );
  });

  test('shows the last brief, and says so where there is none', () => {
    const lastBrief: Reply = { title: 'Daily brief', blocks: [{ kind: 'text', text: 'The port is open.' }], audience: 'everyone' };
    expect(words(homeView(stateOf({ lastBrief })))).toMatch(/Daily brief.*The port is open\.$/);
    expect(words(homeView(stateOf()))).toMatch(/Last brief None was posted yet\.$/);
  });

  test('keeps Slack’s limits, whatever stands in it', () => {
    const source = fc.record({ title: fc.string({ maxLength: 4000 }), problem: fc.string({ maxLength: 200 }), paused: fc.boolean() });
    fc.assert(
      fc.property(fc.array(source, { maxLength: 40 }), fc.nat(40), fc.nat(40), anyReply, (sources, schedules, watched, lastBrief) => {
        const items = sources.map((rest, n) => sourceOf(n, rest));
        const all = Array.from({ length: schedules }, (_, n) => scheduleOf(n));
        const watches = Array.from({ length: watched }, (_, n) => watchOf(n));
        expect(wrongIn(homeView(stateOf({ sources: { items, total: 99 }, schedules: all, watches, lastBrief })))).toBeUndefined();
        expect(wrongIn(replyModal(lastBrief))).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});

describe('the windows', () => {
  test('keep Slack’s limits', () => {
    for (const view of [sourceModal(), scheduleModal({ briefs, zone: 'Europe/Kyiv', channel: 'C0000NEWS' }), scheduleModal({ briefs })])
      expect(wrongIn(view)).toBeUndefined();
    for (const kind of WATCH_KINDS)
      for (const admin of [true, false]) expect(wrongIn(watchModal(kind, { zone: 'Europe/Kyiv', admin }))).toBeUndefined();
    const zones = scheduleModal({ briefs, zone: 'Europe/Kyiv' }).blocks.find(({ block_id }) => block_id === 'zone') as never as {
      element: { option_groups: { label: { text: string }; options: { value: string }[] }[]; initial_option: { value: string } };
    };
    const { option_groups: groups, initial_option } = zones.element;
    expect(initial_option.value).toBe('Europe/Kyiv');
    expect(groups.length).toBeLessThanOrEqual(100);
    for (const { options } of groups) expect(options.length).toBeLessThanOrEqual(100);
    const all = groups.flatMap(({ options }) => options.map(({ value }) => value));
    expect(all.filter((zone) => zone === 'Europe/Kyiv')).toHaveLength(1);
    expect(all).toEqual(expect.arrayContaining(['UTC', 'Asia/Tokyo', 'America/Toronto']));
  });

  test('ask only an admin for a channel of a watch, and a group to mention there', () => {
    const asked = (admin: boolean) => watchModal('words', { admin }).blocks.map(({ block_id }) => block_id);
    expect(asked(false)).toEqual(['words', 'quiet', 'zone', 'most']);
    expect(asked(true)).toEqual(['words', 'channel', 'role', 'quiet', 'zone', 'most']);
  });

  test.each(['Mars/Olympus', '', undefined])('begin with UTC where the zone is none: %s', (zone) => {
    expect(JSON.stringify(scheduleModal({ briefs, zone }))).toContain('"initial_option":{"text":{"type":"plain_text","text":"UTC"');
  });
});

const picked = (fields: Record<string, object>): unknown =>
  Object.fromEntries(Object.entries(fields).map(([id, element]) => [id, { [FIELD]: element }]));
const chosen = (value: string) => ({ type: 'static_select', selected_option: { value } });
const fields = (rest: Record<string, object> = {}): unknown =>
  picked({
    brief: chosen('daily'),
    channel: { type: 'conversations_select', selected_conversation: 'C0000NEWS' },
    days: chosen('weekdays'),
    date: { type: 'datepicker', selected_date: null },
    time: { type: 'timepicker', selected_time: '07:30' },
    zone: chosen('Europe/Kyiv'),
    ...rest,
  });

describe('what is submitted', () => {
  test('of a source is the command that adds it', () => {
    const values = picked({ url: { type: 'url_text_input', value: ' https://example.org/feed ' }, kind: chosen('page') });
    expect(submissionOf(SOURCE_MODAL, values)).toEqual({
      ok: true,
      call: { command: 'sources add', options: { url: 'https://example.org/feed', kind: 'page' } },
    });
  });

  test('of a schedule is the command that adds it, in the channel that was chosen', () => {
    expect(submissionOf(SCHEDULE_MODAL, fields())).toEqual({
      ok: true,
      channel: 'C0000NEWS',
      call: { command: 'schedule add', options: { brief: 'daily', when: 'weekdays at 07:30', zone: 'Europe/Kyiv' } },
    });
  });

  test('of a watch is the command that adds it, for oneself or in the channel that was chosen', () => {
    const typed = (value: string | null) => ({ type: 'plain_text_input', value });
    const values = { about: typed('border'), by: typed(null), of: typed('nato'), quiet: typed('22-7'), zone: chosen('Europe/Kyiv') };
    const options = { about: 'border', of: 'nato', quiet: '22-7', zone: 'Europe/Kyiv', most: '3' };
    const most = { type: 'number_input', value: '3' };
    expect(submissionOf(WATCH_MODALS.demands, picked({ ...values, most, channel: { selected_conversation: null } }))).toEqual({
      ok: true,
      channel: undefined,
      call: { command: 'watch demands', options },
    });
    expect(submissionOf(WATCH_MODALS.demands, picked({ ...values, most, channel: { selected_conversation: 'C0000NEWS' } }))).toEqual({
      ok: true,
      channel: 'C0000NEWS',
      call: { command: 'watch demands', options: { ...options, where: 'here' } },
    });
  });

  test('of a watch has a field for each option that its command gets, and the command takes it', async () => {
    for (const kind of WATCH_KINDS) {
      const { options } = commands.find(({ name }) => name === `watch ${kind}`)!;
      for (const { block_id } of watchModal(kind, { admin: true }).blocks) expect(Object.keys(options)).toContain(block_id);
    }
  });

  test('is a time that the command understands, whichever days are chosen', () => {
    const days = (
      scheduleModal({ briefs }).blocks.find(({ block_id }) => block_id === 'days') as never as { element: { options: { value: string }[] } }
    ).element.options;
    for (const { value } of days) {
      const submission = submissionOf(SCHEDULE_MODAL, fields({ days: chosen(value), date: { selected_date: '2026-11-15' } }));
      if (!submission?.ok) throw new Error(`${value} is refused`);
      const parsed = parseSchedule(submission.call.options['when']!, 'UTC');
      expect(parsed.ok && parsed.value.words).toMatch(value === MONTHLY ? /^day 15 of the month at 07:30$/ : / at 07:30$/);
    }
  });

  test('says what is missing at its field', () => {
    const none = { selected_option: null, selected_time: null, selected_conversation: null, value: null };
    expect(submissionOf(SOURCE_MODAL, picked({ url: none }))).toMatchObject({
      ok: false,
      errors: { url: expect.stringMatching(/^Give an address/) },
    });
    expect(submissionOf(SCHEDULE_MODAL, fields({ days: chosen(MONTHLY), time: none, channel: none }))).toEqual({
      ok: false,
      errors: { channel: 'Choose a channel.', date: 'Pick the day of the month.', time: 'Pick a time.' },
    });
  });

  test('and refused by the command has its words at the field that caused them', async () => {
    const desk = await openDesk();
    const refused = async (call: { command: string; options: Record<string, string> }) => (await desk.dispatch.run(call)).failure!;
    expect(errorsOf(SOURCE_MODAL, await refused({ command: 'sources add', options: { url: 'ftp://x' } }))).toEqual({
      url: 'url can’t be “ftp://x”. It can be a web address, as https://example.org/feed.',
    });
    const options = { brief: 'daily', when: 'weekdays at 07:30', zone: 'Mars/Olympus' };
    expect(Object.keys(errorsOf(SCHEDULE_MODAL, await refused({ command: 'schedule add', options })))).toEqual(['zone']);
    expect(Object.keys(errorsOf(SCHEDULE_MODAL, { code: 'schedule_exists', brief: 'daily' }))).toEqual(['channel']);
    const watched = (kind: 'person' | 'demands' | 'words' | 'source', options: Record<string, string>) =>
      refused({ command: `watch ${kind}`, options }).then((failure) => errorsOf(WATCH_MODALS[kind], failure));
    expect(await watched('person', { speaker: 'ruiz', quiet: 'nights' })).toEqual({
      quiet: 'quiet can’t be “nights”. It can be two times of the day, as 22-7 or 22:00-07:30.',
    });
    expect(Object.keys(await watched('person', {}))).toEqual(['speaker']);
    expect(Object.keys(await watched('demands', { by: '?' }))).toEqual(['by']);
    await desk.ask('/watch words ferry');
    expect(await watched('words', { words: 'ferry' })).toEqual({
      words: 'There is a watch for the words ferry already. See /watch list for its number.',
    });
    expect(Object.keys(errorsOf(WATCH_MODALS.words, { code: 'place_refused', problem: { kind: 'gone' } }))).toEqual(['channel']);
    await desk.store.close();
  });

  test('says whom a name can mean at the field where it was typed', async () => {
    const desk = await openDesk();
    await desk.read('“We wait,” said Ana Ruiz, a mayor.\n\n“We sail,” said Otto Ruiz, a captain.', { title: 'Waiting' });
    const { failure } = await desk.dispatch.run({ command: 'watch person', options: { speaker: 'ruiz' } });
    expect(errorsOf(WATCH_MODALS.person, failure!)['speaker']).toMatch(
      /^“ruiz” could be several\. Whom did you mean\? Ana Ruiz.*; Otto Ruiz.*\.$/,
    );
    await desk.store.close();
  });

  test('to a window that this bot never opened is nothing', () => {
    expect(submissionOf('other', {})).toBeUndefined();
  });

  test('in any shape is read without harm', () => {
    const hostile = fc.oneof(
      fc.anything(),
      fc.constant(fields({ days: { selected_option: '__proto__' }, time: { selected_time: {} } })),
      fc.dictionary(fc.constantFrom('url', 'brief', 'days'), fc.dictionary(fc.constant(FIELD), fc.anything())),
    );
    fc.assert(
      fc.property(fc.constantFrom(SOURCE_MODAL, SCHEDULE_MODAL, ...Object.values(WATCH_MODALS)), hostile, (id, values) => {
        const submission = submissionOf(id, values)!;
        if (submission.ok) for (const value of Object.values(submission.call.options)) expect(typeof value).toBe('string');
        else expect(Object.keys(submission.errors).length).toBeGreaterThan(0);
      }),
    );
  });
});
