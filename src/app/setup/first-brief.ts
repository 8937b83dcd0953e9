import { parseSchedule, SCHEDULE_ALLOWED, ZONE_ALLOWED } from '../../core/briefs/schedule.ts';
import { wordsOfCron } from '../../core/briefs/schedule-words.ts';
import type { ScheduleStore, StoredSchedule } from '../../core/ports/schedule-store.ts';
import { renderReply } from '../../platforms/terminal/render.ts';
import { occurrenceWords } from '../../presentation/briefs/occurrences.ts';
import { zoneMeant } from '../../text/time-zone.ts';
import type { Dispatch } from '../chat/dispatch.ts';
import type { Scheduler } from '../scheduling/scheduler.ts';
import type { Dialog } from './dialog.ts';
import type { BriefPlace } from './parts.ts';

const BRIEF = 'daily';
const WHEN = 'every day at 07:00';

export interface BriefParts {
  readonly dialog: Dialog;
  readonly schedules: ScheduleStore;
  /** Asks as an admin in the place itself. */
  readonly dispatch: Dispatch;
  readonly scheduler: Scheduler;
  readonly place: BriefPlace;
}

/** Schedules the daily brief where it isn't yet, and posts an edition now. */
export async function scheduleBrief(parts: BriefParts): Promise<void> {
  const { dialog, place } = parts;
  dialog.say('');
  const before = await scheduleAt(parts);
  if (before) dialog.say(`The daily brief goes to ${place.name} already, ${wordsOfCron(before.cron)} (${before.zone}).`);
  else await add(parts);
  const schedule = before ?? (await scheduleAt(parts))!;
  const post = before ? /^y/i.test(await dialog.ask({ text: 'Post an edition now as well? yes or no', otherwise: 'no' })) : true;
  if (post) await postNow(schedule, parts);
}

async function scheduleAt({ schedules, place: { destination } }: BriefParts): Promise<StoredSchedule | undefined> {
  const all = await schedules.schedules(destination);
  return all.find(({ brief, destination: { channel } }) => brief === BRIEF && channel === destination.channel);
}

async function add({ dialog, dispatch }: BriefParts): Promise<void> {
  const zone = await dialog.until({ text: 'Your time zone:', otherwise: Intl.DateTimeFormat().resolvedOptions().timeZone }, (answer) => {
    const value = zoneMeant(answer);
    return value === undefined ? { wrong: `'${answer}': expected ${ZONE_ALLOWED}.` } : { value };
  });
  const when = await dialog.until({ text: 'When shall the daily brief come:', otherwise: WHEN }, (answer) =>
    parseSchedule(answer, zone).ok ? { value: answer } : { wrong: `'${answer}': expected ${SCHEDULE_ALLOWED}.` },
  );
  const { reply } = await dispatch.run({ command: 'schedule add', options: { brief: BRIEF, when, zone } });
  dialog.say(renderReply(reply, { colour: false }).trimEnd());
}

/** Until it is there, or there is nothing to post, or the platform is too slow for this dialog. */
async function postNow(schedule: StoredSchedule, { dialog, schedules, dispatch, scheduler, place }: BriefParts): Promise<void> {
  const id = String(schedule.id);
  for (;;) {
    await dispatch.run({ command: 'schedule resume', options: { id } });
    await dispatch.run({ command: 'schedule run-now', options: { id } });
    await scheduler.tick();
    const { items } = await schedules.occurrences(schedule.id, { offset: 0, limit: 10 });
    const occurrence = items.find(({ byHand }) => byHand)!;
    if (occurrence.state === 'sent') return dialog.say(`The first brief is in ${place.name}.`);
    dialog.say(`The brief: ${occurrenceWords(occurrence, schedule.zone)}.`);
    if (occurrence.state !== 'failed') return;
    await dialog.ask({ text: `${place.permit} Then press Enter to try again.` });
  }
}
