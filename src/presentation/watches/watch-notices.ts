import { recipientOf } from '../../core/briefs/destination.ts';
import type { Rich } from '../../core/chat/reply.ts';
import type { Paused } from '../../core/ports/schedule-store.ts';
import type { StoredWatch } from '../../core/ports/watch-store.ts';
import { PAUSE_WORDS } from '../briefs/occurrences.ts';
import { rejectedWords } from '../briefs/schedule-notices.ts';
import { slash } from '../command-names.ts';
import { isForOne } from './seen-watches.ts';
import { watchWords } from './watch-words.ts';

/** What admins are told when a watch is paused: which, where it tells, why, and the command that starts it again. */
export function pausedWatchNotice(watch: StoredWatch, { reason, detail }: Paused): Rich {
  return [
    ...nameOf(watch),
    ` is paused: ${pauseReason(watch, reason)}${detail ? ` (${detail})` : ''}. `,
    slash('watch resume', watch.id),
    ' starts it again once that is put right.',
  ];
}

/** What admins are told of an alert that the platform refused for good; `detail` is what the platform says of it. */
export const rejectedAlertNotice = (watch: StoredWatch, detail: string): Rich => [
  ...nameOf(watch),
  `: an alert was not posted, ${rejectedWords(detail)}. It is not tried again; the next is.`,
];

/** Why a watch is paused, said to others than its owner. */
export const pauseReason = ({ destination }: Pick<StoredWatch, 'destination'>, reason: Paused['reason']): string =>
  isForOne(destination) ? DIRECT_WORDS[reason] : PAUSE_WORDS[reason];

const DIRECT_WORDS: Readonly<Record<Paused['reason'], string>> = {
  ...PAUSE_WORDS,
  asked: 'who asked for it paused it',
  gone: 'who asked for it is no longer there',
  forbidden: 'who asked for it takes no direct messages from the bot',
};

/** A person is not named to the admins: what somebody watches is theirs. */
function nameOf({ id, subject, destination: { platform, channel } }: StoredWatch): Exclude<Rich, string> {
  if (recipientOf(channel) !== undefined) return [`Watch ${id}, of somebody’s direct messages,`];
  return [`Watch ${id}, of ${watchWords(subject)},`, ...(platform === 'terminal' ? [] : [' in ', { text: `channel ${channel}`, channel }])];
}
