import { html } from 'hono/html';
import type { Occurrence, ScheduleStore, StoredSchedule } from '../../core/ports/schedule-store.ts';
import { OPERATOR, type Space } from '../../core/scope.ts';
import { occurrenceWords, pausedWords } from '../../presentation/briefs/occurrences.ts';
import { scheduleWords } from '../../presentation/briefs/schedules.ts';
import { PLATFORM_NAMES } from '../../presentation/notices/platforms.ts';
import { civilTime } from '../../presentation/times.ts';
import { foreign, type Markup } from '../markup/text.ts';
import { previewPath } from './preview-page.ts';

const LAST = 3;
const MOST_SCHEDULES = 50;

/** Each schedule of the space, of every space for the operator, with what became of its last editions. */
export async function schedulesMarkup(schedules: ScheduleStore, space: Space): Promise<Markup> {
  const seen = (await schedules.schedules()).filter(({ destination }) => space === OPERATOR || destination.space === space);
  if (seen.length === 0) return html`<p>No channel gets a brief yet. In chat, /schedule add gives it one.</p>\n`;
  const shown = seen.slice(0, MOST_SCHEDULES);
  const entries = await Promise.all(
    shown.map(async (schedule) => entry(schedule, (await schedules.occurrences(schedule.id, { offset: 0, limit: LAST })).items)),
  );
  const more = seen.length - shown.length;
  return html`<ul>${entries}</ul>${more > 0 ? html`<p class="note">And ${more} more.</p>\n` : ''}`;
}

function entry(schedule: StoredSchedule, last: readonly Occurrence[]): Markup {
  const { brief, destination, paused, nextAt, zone } = schedule;
  const state = paused ? pausedWords(paused) : `Next on ${civilTime(nextAt, zone)}.`;
  const place = `${PLATFORM_NAMES[destination.platform]}${destination.platform === 'terminal' ? '' : `, channel ${destination.channel}`}`;
  const became = last.map((one) => html`<li>${civilTime(one.instant, zone)}: ${foreign(occurrenceWords(one, zone))}</li>`);
  return html`<li><strong><a href="${previewPath(brief, schedule.id)}">${foreign(brief)}</a></strong>, ${foreign(scheduleWords(schedule))}, ${foreign(place)}. ${foreign(state)}${
    became.length > 0 ? html`<ul class="note">${became}</ul>` : ''
  }</li>\n`;
}
