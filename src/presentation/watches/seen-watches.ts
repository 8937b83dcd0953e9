import { type Destination, directTo, recipientOf } from '../../core/briefs/destination.ts';
import { type Asker, type CommandContext, destinationHere } from '../../core/chat/command.ts';
import { type FailureOf, fail, ok, type Result } from '../../core/failure.ts';
import type { StoredWatch, WatchStore } from '../../core/ports/watch-store.ts';
import { isOwnSpace, type Space } from '../../core/scope.ts';

/** Who asks, and from which space. */
interface Caller {
  readonly asker: Asker;
  readonly space: Space;
}

/** Whether one person alone is told: by direct messages, or at a terminal. */
export const isForOne = (destination: Destination): boolean =>
  destination.platform === 'terminal' || recipientOf(destination.channel) !== undefined;

/** Whether the alerts go to the asker alone. A terminal's watches are its user's. */
export function isOwn({ destination }: Pick<StoredWatch, 'destination'>, asker: Asker): boolean {
  if (destination.platform !== asker.platform) return false;
  return asker.platform === 'terminal' || (asker.id !== undefined && destination.channel === directTo(asker.id));
}

/**
 * The watches of the space that an asker may see: their own first, then those of the channel they ask from, or for an admin of every channel. Nobody sees
 * another's direct ones. In direct messages of Discord, which belong to no server, their own of every server.
 */
export async function watchesSeen(watches: Pick<WatchStore, 'list'>, { asker, space }: Caller): Promise<readonly StoredWatch[]> {
  const here = destinationHere({ asker, space });
  const all = await watches.list(isOwnSpace(space) ? undefined : { platform: asker.platform, space });
  const own = all.filter((watch) => isOwn(watch, asker));
  const isInChannel = ({ platform, space: of }: Destination): boolean => platform === asker.platform && of === space;
  const inChannels = all.filter(
    ({ destination }) => isInChannel(destination) && !isForOne(destination) && (asker.admin || destination.channel === here.channel),
  );
  return [...own, ...inChannels];
}

/** The watch of this number, where the asker may see it in this space. */
export async function watchSeen(
  number: number,
  { watches, asker, space }: CommandContext<'watches'>,
): Promise<Result<StoredWatch, FailureOf<'watch_unknown'>>> {
  const found = (await watchesSeen(watches, { asker, space })).find(({ id }) => id === number);
  return found ? ok(found) : fail({ code: 'watch_unknown', asked: String(number) });
}

/**
 * The watch of this number, where the asker may change it: their own, or as an admin a channel's. Their own on Discord wherever they ask from, since an
 * alert's buttons are pressed in direct messages, outside of its server.
 */
export async function watchToChange(
  number: number,
  context: CommandContext<'watches'>,
): Promise<Result<StoredWatch, FailureOf<'watch_unknown' | 'watch_for_admins'>>> {
  const { watches, asker } = context;
  const seen = await watchSeen(number, context);
  if (seen.ok) return isOwn(seen.value, asker) || asker.admin ? seen : fail({ code: 'watch_for_admins', adds: false });
  const elsewhere = asker.platform === 'discord' ? await watches.find(number) : undefined;
  return elsewhere && isOwn(elsewhere, asker) ? ok(elsewhere) : seen;
}
