import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { APIEmbed } from 'discord.js';
import type { Destination } from '../../src/core/briefs/destination.ts';
import { editionKey } from '../../src/core/briefs/edition-key.ts';
import type { Occurrence } from '../../src/core/ports/schedule-store.ts';
import { markIn } from '../../src/platforms/discord/edition-marks.ts';
import { openStore } from '../../src/store/open.ts';
import { MINUTE_MS } from '../../src/text/durations.ts';
import { FakeDiscord, GUILD_ID } from '../../tests/fakes/discord.ts';
import { FakeSlack, TEAM } from '../../tests/fakes/slack.ts';

const CHANNELS = 8;
/** A lease of five minutes is over after half a second. */
const SPEED = 600;
const EVERY_MS = 30 * MINUTE_MS;

export interface KillReport {
  readonly kills: number;
  readonly due: number;
  readonly sent: number;
  readonly skipped: number;
  /** What was doubled, lost or recorded wrongly; empty where all is well. */
  readonly wrongs: readonly string[];
}

/**
 * Two real processes on one store, posting by the real clients to a loopback Discord and a loopback Slack that answer slowly and lose answers, killed with
 * kill -9 at random moments. At the end each due occurrence has its messages exactly once, or none and its reason.
 */
export async function killed(kills: number): Promise<KillReport> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'verbatim-kills-'));
  const file = path.join(folder, 'store.db');
  const [discord, slack, store] = [await new FakeDiscord().start(), await new FakeSlack().start(), await openStore(file)];
  discord.weather = { delayMs: () => Math.random() * 20, isLost: () => Math.random() < 0.05 };
  slack.weather = discord.weather;
  const startedAt = Date.now();
  const now = (): Date => new Date(startedAt + (Date.now() - startedAt) * SPEED);
  const first = new Date(Math.ceil(startedAt / EVERY_MS) * EVERY_MS);
  const places = destinations(discord, slack);
  for (const destination of places)
    await store.schedules.add({ brief: 'daily', destination, cron: '*/30 * * * *', zone: 'UTC' }, new Date(startedAt), first);
  const begin = async (): Promise<ChildProcess> => {
    const args = [path.join(import.meta.dirname, 'bot.ts'), file, discord.url, slack.url, String(startedAt), String(SPEED)];
    const bot = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(bot.stdout!, 'data');
    return bot;
  };
  const kill = async (bot: ChildProcess): Promise<void> => {
    const gone = once(bot, 'exit');
    bot.kill('SIGKILL');
    await gone;
  };
  const pair = [await begin(), await begin()];
  for (let n = 0; n < kills; n++) {
    await sleep(Math.random() * 400);
    await kill(pair[n % 2]!);
    pair[n % 2] = await begin();
  }
  const end = now();
  const rows = async (): Promise<Occurrence[]> => {
    const pages = await Promise.all(places.map((_, n) => store.schedules.occurrences(n + 1, { offset: 0, limit: 100_000 })));
    return pages.flatMap(({ items }) => items).filter(({ instant }) => instant <= end);
  };
  // What was under way when the last was killed: its lease has to run out.
  const isOpen = ({ state }: Occurrence): boolean => ['due', 'claimed', 'sending'].includes(state);
  for (const until = Date.now() + MINUTE_MS; Date.now() < until && (await rows()).some(isOpen); ) await sleep(200);
  await Promise.all(pair.map(kill));
  const found = await rows();
  const expected = places.length * (Math.floor((end.getTime() - first.getTime()) / EVERY_MS) + 1);
  const wrongs = [
    ...(found.length === expected ? [] : [`${found.length} occurrences are recorded, ${expected} were due`]),
    ...found.flatMap((one) => wrongWith(one, partsOf(one, discord, slack))),
  ];
  await Promise.all([discord.stop(), slack.stop(), store.close()]);
  await rm(folder, { recursive: true, force: true });
  const count = (state: string): number => found.filter((one) => one.state === state).length;
  return { kills, due: expected, sent: count('sent'), skipped: count('skipped'), wrongs };
}

function destinations(discord: FakeDiscord, slack: FakeSlack): Destination[] {
  return Array.from({ length: CHANNELS }, (_, n): Destination[] => {
    const id = String(930_000_000_000_000_000n + BigInt(n));
    discord.channels.push({ id, guild_id: GUILD_ID, type: 0, name: `news-${n}`, permission_overwrites: [] });
    slack.channels.set(`C00000NEWS${n}`, undefined);
    return [
      { platform: 'discord', space: GUILD_ID, channel: id },
      { platform: 'slack', space: `slack:${TEAM}`, channel: `C00000NEWS${n}` },
    ];
  }).flat();
}

/** Which parts of the occurrence's edition stand in its channel, each as often as it does. */
function partsOf({ scheduleId, instant }: Occurrence, discord: FakeDiscord, slack: FakeSlack): string[] {
  const key = editionKey({ scheduleId, instant });
  const parts = discord.posted.flatMap(({ embeds }) => markIn(embeds as APIEmbed[], key)?.part ?? []);
  const marks = slack.posted.map(
    ({ metadata }) => (metadata as { event_payload?: { key: string; part: number } } | undefined)?.event_payload,
  );
  return [...parts.map((part) => `part ${part}`), ...marks.flatMap((mark) => (mark?.key === key ? [`part ${mark.part}`] : []))];
}

function wrongWith({ scheduleId, instant, state, reason, messageIds }: Occurrence, parts: readonly string[]): string[] {
  const name = `schedule ${scheduleId}, ${instant.toISOString()}, ${state}`;
  if (new Set(parts).size < parts.length) return [`${name}: doubled: ${parts.join('; ')}`];
  if (state === 'sent')
    return parts.length === messageIds.length && parts.length > 0
      ? []
      : [`${name}: ${messageIds.length} messages recorded, ${parts.length} there`];
  if (state === 'skipped' && reason === 'superseded') return parts.length === 0 ? [] : [`${name}: ${parts.length} messages there`];
  return [`${name}: ${reason ?? 'open'}`];
}
