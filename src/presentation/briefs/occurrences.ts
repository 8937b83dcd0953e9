import type { Reply } from '../../core/chat/reply.ts';
import type { Occurrence, Paused } from '../../core/ports/schedule-store.ts';
import { civilTime } from '../times.ts';

/** Why a schedule is paused. */
export const PAUSE_WORDS: Readonly<Record<Paused['reason'], string>> = {
  asked: 'an admin paused it',
  broken: 'its time or time zone is no longer understood',
  gone: 'the channel is no longer there',
  forbidden: 'the bot may not write in the channel',
  archived: 'the channel is archived',
  revoked: 'the bot is no longer in this server or workspace',
};

/** Why an occurrence ended without being sent, by the reason that the store keeps. */
export const END_WORDS = {
  ...PAUSE_WORDS,
  missed: 'the bot was not running, and it was too late afterwards',
  superseded: 'a later edition went out in its place',
  paused: 'the schedule was paused',
  empty: 'there was nothing new',
  no_brief: 'the brief is no longer there',
  rejected: 'the platform refused the message',
  unreachable: 'the platform could not be reached in time',
  unconfirmed: 'the platform could not be asked whether it arrived',
} as const satisfies Readonly<Record<string, string>>;

/** `Paused: the channel is no longer there (Unknown Channel).` */
export const pausedWords = ({ reason, detail }: Paused): string => `Paused: ${PAUSE_WORDS[reason]}${detail ? ` (${detail})` : ''}.`;

/** What became of an occurrence: `sent`, `not sent: the schedule was paused`. */
export function occurrenceWords({ state, reason = '', byHand, at, corrections }: Occurrence, zone: string): string {
  const words: Readonly<Record<string, string>> = END_WORDS;
  const ended = words[reason] ?? reason;
  const corrected = corrections.map((one) => `, corrected on ${civilTime(one.at, zone)}${one.note ? ` (${one.note})` : ''}`).join('');
  if (state === 'sent') return `sent on ${civilTime(at, zone)}${byHand ? ', asked for by hand' : ''}${corrected}`;
  if (state === 'skipped') return `not sent: ${ended}`;
  if (state === 'failed') return `failed: ${ended}`;
  if (state === 'due') return ended ? `not sent yet, and tried again soon: ${ended}` : 'about to be sent';
  return 'being sent';
}

/** An edition that comes later than it should says so at its head. */
export const lateReply = (reply: Reply, instant: Date, zone: string): Reply => ({
  ...reply,
  blocks: [
    { kind: 'text', text: [{ text: `Late: this edition was due on ${civilTime(instant, zone)} (${zone}).`, style: 'quiet' }] },
    ...reply.blocks,
  ],
});
