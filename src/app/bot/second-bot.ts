import { isSilent, type PlatformStore } from '../../core/ports/platform-store.ts';
import { SECOND_MS } from '../../text/durations.ts';
import { count } from '../../text/lists.ts';

/**
 * A sentence where another process seems to be on Discord with this store: Discord sends every command to each connection of a token
 * (https://discord.com/developers/docs/events/gateway), and both would answer. Undefined where none is, and on Slack, which deals them out. A bot that was killed
 * looks as if it ran for three minutes.
 */
export async function secondBotNotice(platforms: Pick<PlatformStore, 'all'>, now: Date): Promise<string | undefined> {
  const other = (await platforms.all()).find(
    ({ platform, state }) => platform === 'discord' && (state === 'connected' || state === 'down'),
  );
  if (!other || isSilent(other, now)) return undefined;
  const ago = Math.max(0, Math.round((now.getTime() - other.seenAt.getTime()) / SECOND_MS));
  return `Another bot was on Discord with this store ${count(ago, 'second')} ago. If it still runs, stop one of them: both would answer each command.`;
}
