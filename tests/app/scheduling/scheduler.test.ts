import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type EditionParts, keyOf } from '../../../src/app/scheduling/edition-delivery.ts';
import { Scheduler } from '../../../src/app/scheduling/scheduler.ts';
import type { Destination, Poster, PostOutcome } from '../../../src/core/briefs/destination.ts';
import { nextOccurrence, parseSchedule } from '../../../src/core/briefs/schedule.ts';
import type { Reply } from '../../../src/core/chat/reply.ts';
import type { Paused, StoredSchedule } from '../../../src/core/ports/schedule-store.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { openStore } from '../../../src/store/open.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../src/text/durations.ts';

interface Posted {
  readonly channel: string;
  readonly key: string;
  readonly reply: Reply;
  readonly at: string;
}

/** One store, one platform, and a clock that stands until it is moved. */
class Stage {
  now = Date.parse('2026-11-20T06:00:00Z');
  readonly posted: Posted[] = [];
  readonly told: [number, Paused['reason'] | 'rejected'][] = [];
  readonly trouble: unknown[] = [];
  /** What the next posts to a channel answer; `hang` never does. */
  readonly answers = new Map<string, (PostOutcome | 'hang' | Error)[]>();
  findings: 'truth' | 'broken' = 'truth';
  edition: 'empty' | 'no_brief' | undefined;
  hurry = false;
  readonly store: Store;
  scheduler!: Scheduler;

  constructor(store: Store) {
    this.store = store;
    this.restart();
  }

  /** A new process on the same store. */
  restart(): void {
    const poster: Poster = {
      post: async (to, reply, { key }) => {
        const answer = this.answers.get(to.channel)?.shift();
        if (answer === 'hang') return new Promise(() => undefined);
        if (answer instanceof Error) throw answer;
        if (answer && !answer.ok) return answer;
        this.posted.push({ channel: to.channel, key, reply, at: this.clock() });
        return answer ?? { ok: true, messageIds: [`m${this.posted.length}`] };
      },
      find: async (to, key) => {
        if (this.findings === 'broken') throw new Error('503');
        return this.posted.filter((one) => one.channel === to.channel && one.key === key).map(({ key }) => key);
      },
    };
    const parts: EditionParts = {
      schedules: this.store.schedules,
      posters: { discord: poster },
      compose: async ({ brief }, instant) =>
        this.edition ?? {
          reply: { title: `${brief} ${instant.toISOString()}`, blocks: [], audience: 'everyone' },
          contents: { articles: [], quotes: [], demands: {} },
        },
      paused: async ({ id }, { reason }) => void this.told.push([id, reason]),
      rejected: async ({ id }) => void this.told.push([id, 'rejected']),
      now: () => new Date(this.now),
      random: () => 1,
      sleep: async () => (this.hurry ? undefined : new Promise(() => undefined)),
      unexpected: (error) => this.trouble.push(error),
    };
    this.scheduler = new Scheduler(parts);
  }

  clock = (): string => new Date(this.now).toISOString().slice(5, 16);

  async add(channel: string, cron = '0 7 * * *', zone = 'UTC', brief = 'daily'): Promise<StoredSchedule> {
    const parsed = parseSchedule(cron, zone);
    if (!parsed.ok) throw new Error(parsed.failure);
    const destination: Destination = { platform: 'discord', space: 'g', channel };
    const now = new Date(this.now);
    return (await this.store.schedules.add({ brief, destination, cron, zone }, now, nextOccurrence(parsed.value, now)!))!;
  }

  /** Moves the clock to an instant, a tick each `stepMs` on the way and at the end. */
  async to(instant: string, stepMs = Number.POSITIVE_INFINITY): Promise<void> {
    const end = Date.parse(instant);
    while (this.now < end) {
      this.now = Math.min(end, this.now + stepMs);
      await this.scheduler.tick();
    }
  }

  /** Oldest first: `11-20T07:00 sent`. */
  async log({ id }: StoredSchedule): Promise<string[]> {
    const { items } = await this.store.schedules.occurrences(id, { offset: 0, limit: 100 });
    return items
      .map(({ instant, state, reason }) => `${instant.toISOString().slice(5, 16)} ${state}${reason ? `: ${reason}` : ''}`)
      .reverse();
  }

  get channels(): string[] {
    return this.posted.map(({ channel }) => channel);
  }
}

let stage: Stage;
beforeEach(async () => {
  const store = await openStore(':memory:');
  onTestFinished(() => store.close());
  stage = new Stage(store);
});

const later = (retryAfterMs: number): PostOutcome => ({ ok: false, problem: { kind: 'later', retryAfterMs, detail: 'too many requests' } });
const lost = (kind: 'gone' | 'forbidden' | 'archived' | 'revoked'): PostOutcome => ({ ok: false, problem: { kind, detail: 'code 10003' } });

describe('failures of peers, here', () => {
  test('an outage in the very hour loses no day: the edition comes late, and says so', async () => {
    const daily = await stage.add('c', '30 9 * * *', 'Europe/Kyiv');
    await stage.to('2026-11-20T09:10:00Z');
    expect(await stage.log(daily)).toEqual(['11-20T07:30 sent']);
    expect(stage.posted[0]!.reply.blocks[0]).toEqual({
      kind: 'text',
      text: [{ text: 'Late: this edition was due on Friday 20 November at 09:30 (Europe/Kyiv).', style: 'quiet' }],
    });
  });

  test('an edition on time says nothing of it', async () => {
    await stage.add('c');
    await stage.to('2026-11-20T07:01:00Z');
    expect(stage.posted[0]!.reply.blocks).toEqual([]);
  });

  test('a 2:30 brief comes on the day whose 2:30 is skipped, and once on the day that has two', async () => {
    stage.now = Date.parse('2026-03-28T12:00:00Z');
    const daily = await stage.add('c', '30 2 * * *', 'Europe/Berlin');
    await stage.to('2026-03-30T12:00:00Z', 20 * MINUTE_MS);
    expect(await stage.log(daily)).toEqual(['03-29T01:00 sent', '03-30T00:30 sent']);
    stage.now = Date.parse('2026-10-24T12:00:00Z');
    await stage.store.schedules.resume(daily.id, new Date(stage.now), new Date('2026-10-25T00:30:00Z'));
    await stage.to('2026-10-26T12:00:00Z', 20 * MINUTE_MS);
    expect((await stage.log(daily)).slice(-2)).toEqual(['10-25T00:30 sent', '10-26T01:30 sent']);
  });

  test('hour 0 fires', async () => {
    const daily = await stage.add('c', '0 0 * * *', 'Asia/Tokyo');
    await stage.to('2026-11-21T15:30:00Z', HOUR_MS);
    expect(await stage.log(daily)).toEqual(['11-20T15:00 sent', '11-21T15:00 sent']);
  });

  test('the channel that failed is tried again, though another succeeded', async () => {
    const [one, other] = [await stage.add('c1'), await stage.add('c2')];
    stage.answers.set('c1', [later(0)]);
    await stage.to('2026-11-20T07:00:00Z');
    expect(stage.channels).toEqual(['c2']);
    await stage.to('2026-11-20T07:02:00Z', MINUTE_MS);
    expect(stage.channels).toEqual(['c2', 'c1']);
    expect([await stage.log(one), await stage.log(other)]).toEqual([['11-20T07:00 sent'], ['11-20T07:00 sent']]);
  });

  test('an error in the middle keeps nobody else waiting', async () => {
    for (const channel of ['c1', 'c2', 'c3', 'c4', 'c5']) await stage.add(channel);
    stage.answers.set('c2', [lost('forbidden')]);
    stage.answers.set('c3', [new Error('socket hang up')]);
    stage.answers.set('c4', ['hang']);
    stage.hurry = true;
    await stage.to('2026-11-20T07:00:00Z');
    expect(stage.channels.toSorted()).toEqual(['c1', 'c5']);
  });

  test('a 429 is waited out, as long as the platform says', async () => {
    await stage.add('c');
    stage.answers.set('c', [later(10 * MINUTE_MS)]);
    await stage.to('2026-11-20T07:09:00Z', MINUTE_MS);
    expect(stage.posted).toEqual([]);
    await stage.to('2026-11-20T07:10:00Z', MINUTE_MS);
    expect(stage.posted).toHaveLength(1);
  });

  test('a restart posts nothing again, and nothing of the past at the first run', async () => {
    const daily = await stage.add('c');
    await stage.to('2026-11-20T08:00:00Z', 20 * MINUTE_MS);
    for (let n = 0; n < 3; n++) {
      stage.restart();
      await stage.scheduler.start();
      await stage.scheduler.tick();
    }
    expect(stage.posted).toHaveLength(1);
    expect(await stage.log(daily)).toEqual(['11-20T07:00 sent']);
  });

  test('the same edition is not posted every minute', async () => {
    await stage.add('c');
    await stage.to('2026-11-20T07:30:00Z', MINUTE_MS / 2);
    expect(stage.posted).toHaveLength(1);
  });

  test('a backlog is no flood: the last edition comes, the others are recorded', async () => {
    const hourly = await stage.add('c', '0 * * * *');
    await stage.to('2026-11-20T10:30:00Z');
    expect(stage.posted).toHaveLength(1);
    expect(await stage.log(hourly)).toEqual([
      '11-20T07:00 skipped: superseded',
      '11-20T08:00 skipped: superseded',
      '11-20T09:00 skipped: superseded',
      '11-20T10:00 sent',
    ]);
  });

  test('what is too old is not posted, but recorded: half a year of it too', async () => {
    const daily = await stage.add('c');
    await stage.to('2027-05-20T20:00:00Z');
    const log = await stage.store.schedules.occurrences(daily.id, { offset: 0, limit: 500 });
    expect(log.total).toBe(182);
    expect(new Set(log.items.map(({ state, reason }) => `${state} ${reason}`))).toEqual(new Set(['skipped missed']));
    expect(stage.posted).toEqual([]);
    await stage.to('2027-05-21T07:00:00Z');
    expect(stage.posted).toHaveLength(1);
  });

  test.each(['gone', 'forbidden', 'archived', 'revoked'] as const)(
    'a channel that is %s doesn’t stop silently: its schedule is paused, and the admins hear of it once',
    async (kind) => {
      const daily = await stage.add('c');
      const weekly = await stage.add('c', '30 7 * * *', 'UTC', 'weekly');
      stage.answers.set('c', [lost(kind)]);
      await stage.to('2026-11-22T07:05:00Z', HOUR_MS);
      expect(stage.told).toEqual([[daily.id, kind]]);
      expect(await stage.log(daily)).toEqual([`11-20T07:00 failed: ${kind}`, '11-21T07:00 skipped: paused', '11-22T07:00 skipped: paused']);
      expect(await stage.log(weekly)).toEqual(['11-20T07:30 sent', '11-21T07:30 sent']);
    },
  );

  test('an edition that the platform refuses for good is not tried again, and the admins hear why; the next goes out', async () => {
    const daily = await stage.add('c');
    const refused: PostOutcome = { ok: false, problem: { kind: 'rejected', detail: 'Invalid Form Body' } };
    stage.answers.set('c', [refused, refused]);
    await stage.to('2026-11-22T08:00:00Z', HOUR_MS);
    const failed = 'failed: the platform refused the message (Invalid Form Body)';
    expect(await stage.log(daily)).toEqual([`11-20T07:00 ${failed}`, `11-21T07:00 ${failed}`, '11-22T07:00 sent']);
    expect(stage.told).toEqual([[daily.id, 'rejected']]);
  });

  test('an empty edition that is not posted is recorded as that', async () => {
    const daily = await stage.add('c');
    stage.edition = 'empty';
    await stage.to('2026-11-20T07:00:00Z');
    stage.edition = 'no_brief';
    await stage.to('2026-11-21T07:00:00Z');
    expect(await stage.log(daily)).toEqual(['11-20T07:00 skipped: empty', '11-21T07:00 skipped: no_brief']);
  });
});

describe('after a crash or a silence', () => {
  test('the channel is looked at before anything is posted again', async () => {
    const daily = await stage.add('c');
    stage.answers.set('c', ['hang']);
    stage.hurry = true;
    await stage.to('2026-11-20T07:00:00Z');
    // It had arrived, only the answer was lost.
    const instant = new Date('2026-11-20T07:00:00Z');
    stage.posted.push({
      channel: 'c',
      key: keyOf({ schedule: daily, instant }),
      reply: { title: '', blocks: [], audience: 'everyone' },
      at: '',
    });
    stage.hurry = false;
    await stage.to('2026-11-20T07:05:00Z', MINUTE_MS);
    expect(stage.posted).toHaveLength(1);
    expect(await stage.log(daily)).toEqual(['11-20T07:00 sent']);
  });

  test('nothing is posted again while the channel can’t be looked at; in the end that is what the ledger says', async () => {
    const daily = await stage.add('c', '0 7 20 * *');
    stage.answers.set('c', [new Error('reset')]);
    stage.findings = 'broken';
    await stage.to('2026-11-21T08:00:00Z', 10 * MINUTE_MS);
    expect(stage.posted).toEqual([]);
    expect(await stage.log(daily)).toEqual(['11-20T07:00 failed: unconfirmed']);
  });

  test('a channel that is busy all day is given up, and the next edition tries anew', async () => {
    const daily = await stage.add('c');
    stage.answers.set(
      'c',
      Array.from({ length: 100 }, () => later(0)),
    );
    await stage.to('2026-11-20T20:00:00Z', 10 * MINUTE_MS);
    expect(await stage.log(daily)).toEqual(['11-20T07:00 failed: unreachable']);
    stage.answers.clear();
    await stage.to('2026-11-21T07:00:00Z', HOUR_MS);
    expect(await stage.log(daily)).toEqual(['11-20T07:00 failed: unreachable', '11-21T07:00 sent']);
  });

  test('a key is short enough for a nonce of Discord, for any schedule and instant', () => {
    const schedule = { id: 2 ** 31 } as StoredSchedule;
    expect(keyOf({ schedule, instant: new Date('2999-12-31T23:59:00Z') }).length).toBeLessThanOrEqual(25);
  });
});

describe('the clock', () => {
  test('of a machine that slept: what was due meanwhile comes once when it wakes', async () => {
    const daily = await stage.add('c');
    await stage.to('2026-11-20T06:59:00Z', MINUTE_MS);
    await stage.to('2026-11-20T11:00:00Z');
    await stage.to('2026-11-20T11:05:00Z', MINUTE_MS);
    expect(await stage.log(daily)).toEqual(['11-20T07:00 sent']);
    expect(stage.posted).toHaveLength(1);
  });

  test('that jumps back an hour posts nothing twice', async () => {
    await stage.add('c');
    await stage.to('2026-11-20T07:10:00Z');
    stage.now -= HOUR_MS;
    await stage.to('2026-11-20T08:00:00Z', 5 * MINUTE_MS);
    expect(stage.posted).toHaveLength(1);
  });

  test('that ran a year ahead and is put right silences nobody', async () => {
    const daily = await stage.add('c');
    const right = stage.now;
    stage.now += 365 * DAY_MS;
    await stage.scheduler.tick();
    stage.now = right;
    await stage.to('2026-11-22T07:05:00Z', 5 * MINUTE_MS);
    expect((await stage.log(daily)).slice(0, 3)).toEqual(['11-20T07:00 sent', '11-21T07:00 sent', '11-22T07:00 sent']);
  });

  test('that is set back while an edition waits to be tried again keeps it waiting no longer than a claim lasts', async () => {
    const daily = await stage.add('c');
    await stage.store.schedules.runNow(daily.id, new Date(stage.now));
    stage.answers.set('c', [later(10 * MINUTE_MS)]);
    await stage.scheduler.tick();
    stage.now -= 3 * HOUR_MS;
    await stage.to('2026-11-20T03:06:00Z', MINUTE_MS);
    expect(stage.posted).toHaveLength(1);
  });

  test('of a zone whose rules changed: what is due next is worked out anew at the start', async () => {
    const daily = await stage.add('c');
    await stage.store.schedules.reschedule(daily.id, new Date('2026-11-20T08:00:00Z'));
    await stage.scheduler.start();
    await stage.to('2026-11-20T07:00:00Z');
    expect(stage.posted).toHaveLength(1);
  });

  test('500 channels at one time go out in the order of their schedules, as many at once as may, each once', async () => {
    for (let n = 0; n < 500; n++) await stage.add(`c${n}`);
    await stage.to('2026-11-20T07:00:00Z');
    const places = stage.channels.map((channel) => Number(channel.slice(1)));
    expect(places.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 500 }, (_, n) => n));
    // Eight go out side by side, and may overtake each other by a little.
    for (const [at, place] of places.entries()) expect(Math.abs(at - place)).toBeLessThan(50);
  });

  test('by hand: an edition now, and the regular one all the same', async () => {
    const daily = await stage.add('c');
    await stage.store.schedules.runNow(daily.id, new Date(stage.now));
    await stage.to('2026-11-20T06:01:00Z');
    expect(stage.posted).toHaveLength(1);
    await stage.to('2026-11-20T07:00:00Z', MINUTE_MS);
    expect(await stage.log(daily)).toEqual(['11-20T06:00 sent', '11-20T07:00 sent']);
  });

  test('a schedule that a new Node no longer understands is paused, said, and in nobody’s way', async () => {
    const parsed = {
      brief: 'daily',
      cron: '0 7 * * *',
      zone: 'Mars/Olympus',
      destination: { platform: 'discord', space: 'g', channel: 'm' },
    } as const;
    const broken = (await stage.store.schedules.add(parsed, new Date(stage.now), new Date('2026-11-20T07:00:00Z')))!;
    await stage.add('c');
    await stage.to('2026-11-20T07:10:00Z', MINUTE_MS);
    expect(stage.channels).toEqual(['c']);
    expect(stage.told).toEqual([[broken.id, 'broken']]);
  });
});
