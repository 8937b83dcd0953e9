import type { Rich } from '../../core/chat/reply.ts';
import type { Paused } from '../../core/ports/schedule-store.ts';
import type { StoredWatch } from '../../core/ports/watch-store.ts';
import { MOST_AN_HOUR } from '../../core/watches/watch.ts';
import { PAUSE_WORDS } from '../briefs/occurrences.ts';
import { civilTime } from '../times.ts';
import { isForOne } from './seen-watches.ts';
import { quietWords, watchWords } from './watch-words.ts';

/** Why a watch for one person is paused, said to that person, where it is said otherwise than of a channel. */
const DIRECT_PAUSES: Readonly<Partial<Record<Paused['reason'], string>>> = {
  asked: 'you paused it',
  gone: 'your direct messages can’t be reached',
  forbidden: 'you take no direct messages from the bot',
};

/** `Paused: you paused it.`, `Muted until Friday 20 November at 12:00 (UTC).`; empty for a watch that tells of what it finds. */
function watchState({ destination, paused, mutedUntil, zone }: StoredWatch, now: Date): string {
  if (paused) {
    const why = (isForOne(destination) ? DIRECT_PAUSES[paused.reason] : undefined) ?? PAUSE_WORDS[paused.reason];
    return `Paused: ${why}${paused.detail ? ` (${paused.detail})` : ''}.`;
  }
  return mutedUntil && mutedUntil > now ? `Muted until ${civilTime(mutedUntil, zone)} (${zone}).` : '';
}

/** What a watch was given besides its subject: `quiet from 22:00 to 07:00 (UTC), at most 3 alerts an hour`; empty where it has only what every watch has. */
const deliveryWords = ({ quiet, zone, mostAnHour, role }: StoredWatch): string =>
  [
    quiet && `quiet from ${quietWords(quiet, zone)}`,
    mostAnHour === MOST_AN_HOUR ? '' : `at most ${mostAnHour} an hour`,
    role && 'mentions a role',
  ]
    .filter(Boolean)
    .join(', ');

/** One watch in a list: `3. the words of Ana Ruiz about ferries, quiet from 22:00 to 07:00 (UTC), channel news. Paused: an admin paused it.` */
export function watchLine(watch: StoredWatch, now: Date): Rich {
  const { channel } = watch.destination;
  const rest = deliveryWords(watch);
  const state = watchState(watch, now);
  return [
    { text: `${watch.id}. ${watch.subject.kind === 'person' ? 'the words of ' : ''}${watchWords(watch.subject)}`, style: 'strong' },
    ...(rest === '' ? [] : [`, ${rest}`]),
    ...(isForOne(watch.destination) ? [] : [', ', { text: `channel ${channel}`, channel }]),
    '.',
    ...(state === '' ? [] : [' ', { text: state, style: 'quiet' as const }]),
  ];
}
