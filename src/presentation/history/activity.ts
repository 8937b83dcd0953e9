import type { Inline } from '../../core/chat/reply.ts';
import type { SpeakerActivity } from '../../core/ports/speaker-store.ts';
import { allOf, count } from '../../text/lists.ts';
import { withRole } from '../news/speakers.ts';

/** How the counts of an `activityLine` are to be read. */
export const WEEKS_NOTE = 'weeks: quotes in the last 7 days, in the 7 before, and so on';

/** "Ana Ruiz, mayor (November 2026) (12 quotes, 3 demands; weeks 4, 2, 0, 1), on health and labour": what there is nothing of is left out. */
export function activityLine(speaker: SpeakerActivity): Inline[] {
  const { name, quotes, demands, weeks, topics } = speaker;
  const counts = [count(quotes, 'quote'), demands > 0 ? count(demands, 'demand') : ''].filter(Boolean).join(', ');
  const byWeek = weeks.some((spoke) => spoke > 0) ? `; weeks ${weeks.join(', ')}` : '';
  return [
    { text: name, style: 'strong' },
    withRole(speaker).slice(name.length),
    { text: ` (${counts}${byWeek})`, style: 'quiet' },
    ...(topics.length > 0 ? [`, on ${allOf(topics)}`] : []),
  ];
}
