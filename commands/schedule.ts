import type { Destination } from '../src/core/briefs/destination.ts';
import { nextOccurrence, parseSchedule, SCHEDULE_ALLOWED, ZONE_ALLOWED } from '../src/core/briefs/schedule.ts';
import { type CommandContext, defineCommand } from '../src/core/chat/command.ts';
import type { Reply, Rich } from '../src/core/chat/reply.ts';
import { type FailureOf, fail, ok, type Result } from '../src/core/failure.ts';
import type { StoredSchedule } from '../src/core/ports/schedule-store.ts';
import { pagingOf, sliceOf } from '../src/presentation/paging.ts';
import { civilTime, correctionWords, occurrenceWords, pausedWords } from '../src/presentation/wording.ts';
import { DAY_MS } from '../src/text/durations.ts';
import { civilAt, zoneNamed } from '../src/text/time-zone.ts';

const PER_PAGE = 14;
const id = { type: 'integer', description: 'Its number in /schedule list', required: true, min: 1, complete: 'schedules' } as const;

/** The channel in which the command was given; a terminal is one. */
const here = ({ asker, space }: CommandContext): Destination => ({ platform: asker.platform, space, channel: asker.channel ?? 'terminal' });

const CHANNEL_ALLOWED = 'a channel of this server or workspace, or the link to one or to a message in it';

/** Here, or the channel that was named; undefined for what names none. */
function placeOf(channel: string | undefined, context: CommandContext): Destination | undefined {
  if (channel === undefined) return here(context);
  const named = context.places?.named(channel);
  return named === undefined ? undefined : { ...here(context), channel: named };
}

const tagsIn = (typed = ''): readonly string[] =>
  typed
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);

async function scheduleOf(wanted: number, context: CommandContext): Promise<Result<StoredSchedule, FailureOf<'schedule_unknown'>>> {
  const found = (await context.store.schedules.schedules(here(context))).find((schedule) => schedule.id === wanted);
  return found ? ok(found) : fail({ code: 'schedule_unknown', asked: String(wanted) });
}

const said = (title: string, text: Rich): Reply => ({ title, blocks: [{ kind: 'text', text }], audience: 'asker' });

function wordsOf({ cron, zone }: StoredSchedule): string {
  const parsed = parseSchedule(cron, zone);
  return `${parsed.ok ? parsed.value.words : cron} (${zone})`;
}
const nextOf = ({ cron, zone }: StoredSchedule, now: Date): Date | undefined => {
  const parsed = parseSchedule(cron, zone);
  return parsed.ok ? nextOccurrence(parsed.value, now) : undefined;
};
const nextWords = (next: Date, zone: string): string => `The next edition comes on ${civilTime(next, zone)} (${zone}).`;

/** `/schedule add <brief> [when] [zone] [role] [channel] [publish] [tags]`: this channel gets an edition from now on, at its own time or another. */
const add = defineCommand({
  name: 'schedule add',
  admin: true,
  description: 'Post a brief into this channel regularly',
  options: {
    brief: { type: 'string', description: 'Which brief: daily, weekly, …', required: true, complete: 'briefs' },
    when: { type: 'string', description: '“weekdays at 7:30”, or cron; else the brief’s own time' },
    zone: { type: 'string', description: 'A time zone, as Europe/Kyiv', complete: 'timezones' },
    role: { type: 'role', description: 'A role to mention' },
    channel: { type: 'channel', description: 'Another channel, thread or forum than this one' },
    publish: { type: 'string', description: 'yes: also to the servers that follow this announcement channel', choices: ['yes', 'no'] },
    tags: { type: 'string', description: 'What a forum files it under, with commas between' },
  },
  fails: ['brief_unknown', 'option_invalid', 'schedule_exists', 'place_refused'],
  example: '/schedule add daily when "weekdays at 7:30" zone Europe/Kyiv',
  async run(options, context) {
    const { briefs, store, asker, now } = context;
    const brief = briefs.find((one) => one.id === options.brief.toLowerCase());
    if (!brief) return fail({ code: 'brief_unknown', asked: options.brief, known: briefs.map((one) => one.id) });
    const zone = zoneNamed(options.zone ?? brief.timezone);
    if (zone === undefined) return fail({ code: 'option_invalid', option: 'zone', asked: options.zone ?? '', allowed: ZONE_ALLOWED });
    const when = options.when ?? brief.schedule;
    const parsed = parseSchedule(when, zone);
    const next = parsed.ok ? nextOccurrence(parsed.value, now) : undefined;
    if (!parsed.ok || !next) return fail({ code: 'option_invalid', option: 'when', asked: when, allowed: SCHEDULE_ALLOWED });
    const destination = placeOf(options.channel, context);
    if (!destination) return fail({ code: 'option_invalid', option: 'channel', asked: options.channel ?? '', allowed: CHANNEL_ALLOWED });
    const wishes = { publish: options.publish === 'yes', tags: tagsIn(options.tags) };
    const problem = await context.places?.look(destination, wishes);
    if (problem) return fail({ code: 'place_refused', problem });
    const draft = { brief: brief.id, destination, cron: parsed.value.cron, zone, role: options.role, addedBy: asker.id, ...wishes };
    const added = await store.schedules.add(draft, now, next);
    if (!added) return fail({ code: 'schedule_exists', brief: brief.id });
    return ok(said(`Schedule ${added.id}: ${brief.title}, ${parsed.value.words}`, nextWords(next, zone)));
  },
});

/** `/schedule list`: every schedule of this server, workspace or terminal. */
const list = defineCommand({
  name: 'schedule list',
  admin: true,
  description: 'Which channels get which brief, and when',
  options: {},
  fails: [],
  example: '/schedule list',
  async run(_options, context) {
    const schedules = await context.store.schedules.schedules(here(context));
    if (schedules.length === 0) return ok(said('No schedule yet', 'Add one: /schedule add daily.'));
    const items = schedules.map((schedule): Rich => {
      const { destination, brief, paused, nextAt, zone } = schedule;
      const { platform, channel } = destination;
      const place: Rich = platform === 'terminal' ? [] : [', ', { text: `channel ${channel}`, channel }];
      const state = paused ? pausedWords(paused) : `Next on ${civilTime(nextAt, zone)}.`;
      return [
        { text: `${schedule.id}. ${brief}`, style: 'strong' },
        `, ${wordsOf(schedule)}`,
        ...place,
        '. ',
        { text: state, style: 'quiet' },
      ];
    });
    return ok({ title: 'Schedules', blocks: [{ kind: 'list', items }], audience: 'asker' });
  },
});

/** `/schedule pause <id>`. */
const pause = defineCommand({
  name: 'schedule pause',
  admin: true,
  description: 'Stop posting until it is resumed',
  options: { id },
  fails: ['schedule_unknown'],
  example: '/schedule pause 1',
  async run(options, context) {
    const schedule = await scheduleOf(options.id, context);
    if (!schedule.ok) return schedule;
    await context.store.schedules.pause(options.id, { at: context.now, reason: 'asked', detail: '' });
    return ok(said(`Schedule ${options.id} is paused`, `Resume it with /schedule resume ${options.id}.`));
  },
});

/** `/schedule resume <id>`: from now on; what fell due meanwhile is not posted. */
const resume = defineCommand({
  name: 'schedule resume',
  admin: true,
  description: 'Post again after a pause',
  options: { id },
  fails: ['schedule_unknown', 'option_invalid'],
  example: '/schedule resume 1',
  async run(options, context) {
    const schedule = await scheduleOf(options.id, context);
    if (!schedule.ok) return schedule;
    const { zone, cron, paused, nextAt } = schedule.value;
    const next = paused ? nextOf(schedule.value, context.now) : nextAt;
    if (!next) return fail({ code: 'option_invalid', option: 'when', asked: `${cron} (${zone})`, allowed: SCHEDULE_ALLOWED });
    if (paused) await context.store.schedules.resume(options.id, context.now, next);
    return ok(said(`Schedule ${options.id} is running`, nextWords(next, zone)));
  },
});

/** `/schedule remove <id>`, with its log. */
const remove = defineCommand({
  name: 'schedule remove',
  admin: true,
  description: 'Post no more, and forget the schedule',
  options: { id },
  fails: ['schedule_unknown'],
  example: '/schedule remove 1',
  async run(options, context) {
    const schedule = await scheduleOf(options.id, context);
    if (!schedule.ok) return schedule;
    await context.store.schedules.remove(options.id);
    return ok(said(`Schedule ${options.id} is removed`, `It posted the brief ${schedule.value.brief}, ${wordsOf(schedule.value)}.`));
  },
});

/** `/schedule preview <id>`: the next edition as it would be now, for the asker's eyes. */
const preview = defineCommand({
  name: 'schedule preview',
  admin: true,
  description: 'The next edition as it would be now, for you alone',
  options: { id },
  fails: ['schedule_unknown', 'brief_unknown'],
  example: '/schedule preview 1',
  async run(options, context) {
    const schedule = await scheduleOf(options.id, context);
    if (!schedule.ok) return schedule;
    const { brief: asked, destination, zone } = schedule.value;
    const brief = context.briefs.find((one) => one.id === asked);
    if (!brief) return fail({ code: 'brief_unknown', asked, known: context.briefs.map((one) => one.id) });
    return ok({ ...(await context.composeBrief(brief, { to: destination, zone })), audience: 'asker' });
  },
});

/** `/schedule run-now <id>`: posts an edition within seconds; the regular ones stay as they are. */
const runNow = defineCommand({
  name: 'schedule run-now',
  admin: true,
  description: 'Post an edition now; the next regular one comes all the same',
  options: { id },
  fails: ['schedule_unknown', 'schedule_paused', 'schedule_running'],
  example: '/schedule run-now 1',
  async run(options, context) {
    const schedule = await scheduleOf(options.id, context);
    if (!schedule.ok) return schedule;
    if (schedule.value.paused) return fail({ code: 'schedule_paused', id: options.id });
    const begun = await context.store.schedules.runNow(options.id, context.now);
    if (begun === undefined) return fail({ code: 'schedule_running', id: options.id });
    return ok(said(`Schedule ${options.id} runs now`, 'The running bot posts the edition within seconds.'));
  },
});

/** `/schedule correct <id> [note] [date]`: the edition of a day, composed again from what is known now, in the place of what was posted. */
const correct = defineCommand({
  name: 'schedule correct',
  admin: true,
  description: 'Put a posted edition right where it stands',
  options: {
    id,
    note: { type: 'string', description: 'What readers are told of it' },
    date: { type: 'since', description: 'The edition of a day; today’s unless you say' },
  },
  fails: ['schedule_unknown', 'nothing_sent'],
  example: '/schedule correct 1 note "The second quote was another senator’s."',
  async run({ id: scheduleId, note = '', date }, context) {
    const schedule = await scheduleOf(scheduleId, context);
    if (!schedule.ok) return schedule;
    const day = midnightOf(date ?? new Date(civilAt(schedule.value.zone, context.now.getTime())));
    const outcomes = (await context.correct?.({ scheduleId, day }, { note })) ?? [];
    if (outcomes.length === 0) return fail({ code: 'nothing_sent', day });
    return ok({ title: 'Corrections', blocks: [{ kind: 'list', items: outcomes.map(correctionWords) }], audience: 'asker' });
  },
});

const midnightOf = (date: Date): Date => new Date(Math.floor(date.getTime() / DAY_MS) * DAY_MS);

/** `/schedule log <id>`: what was sent when, and why something was not; newest first. */
const log = defineCommand({
  name: 'schedule log',
  admin: true,
  description: 'What was sent, and why something was not',
  options: { id },
  fails: ['schedule_unknown'],
  example: '/schedule log 1',
  async run(options, context) {
    const schedule = await scheduleOf(options.id, context);
    if (!schedule.ok) return schedule;
    const { brief, zone, paused } = schedule.value;
    const occurrences = await context.store.schedules.occurrences(options.id, sliceOf(context.page, PER_PAGE));
    const items = occurrences.items.map(
      (one): Rich => [{ text: `${civilTime(one.instant, zone)}: `, style: 'strong' }, occurrenceWords(one, zone)],
    );
    const next = nextOf(schedule.value, context.now);
    return ok({
      title: `Schedule ${options.id}: ${brief}, ${wordsOf(schedule.value)}`,
      blocks: [
        { kind: 'text', text: paused ? pausedWords(paused) : next ? nextWords(next, zone) : '' },
        items.length > 0 ? { kind: 'list', items } : { kind: 'text', text: 'Nothing was due yet.' },
      ],
      paging: pagingOf(context.page, PER_PAGE, occurrences, 'schedule log', context.typed),
      audience: 'asker',
    });
  },
});

export default [add, correct, list, log, pause, preview, remove, resume, runNow];
