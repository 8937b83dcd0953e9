import type { Rich } from '../../core/chat/reply.ts';
import type { Paused, StoredSchedule } from '../../core/ports/schedule-store.ts';
import { slash } from '../command-names.ts';
import { civilTime } from '../times.ts';
import { END_WORDS, PAUSE_WORDS } from './occurrences.ts';

/** What admins are told when a schedule is paused: which, where it posts, why, and the command that starts it again. */
export function pausedNotice(schedule: StoredSchedule, { reason, detail }: Paused): Rich {
  const why = `${PAUSE_WORDS[reason]}${detail ? ` (${detail})` : ''}`;
  const whatToDo: Rich =
    reason === 'broken'
      ? [slash('schedule remove', schedule.id), ' removes it, ', slash('schedule add'), ' adds it anew.']
      : [slash('schedule resume', schedule.id), ' starts it again once that is put right.'];
  return [...nameOf(schedule), ` is paused: ${why}. `, ...whatToDo];
}

/** What admins are told of an edition that the platform refused for good; `detail` is what the platform says of it. */
export function rejectedNotice(schedule: StoredSchedule, instant: Date, detail: string): Rich {
  const { id, zone } = schedule;
  const said = `: the edition of ${civilTime(instant, zone)} (${zone}) was not posted, ${rejectedWords(detail)}. It is not tried again; the next edition is. `;
  return [...nameOf(schedule), said, slash('schedule run-now', id), ' posts one now.'];
}

/** As the log of a schedule has it: "the platform refused the message (Invalid Form Body)". */
export const rejectedWords = (detail: string): string => `${END_WORDS.rejected}${detail ? ` (${detail})` : ''}`;

const nameOf = ({ id, brief, destination: { platform, channel } }: StoredSchedule): Exclude<Rich, string> => [
  `Schedule ${id}, the brief ${brief}`,
  ...(platform === 'terminal' ? [] : [' in ', { text: `channel ${channel}`, channel }]),
];
