import type { Inline } from '../../core/chat/reply.ts';
import type { SpeakerActivity } from '../../core/ports/speaker-store.ts';
import { allOf, count } from '../../text/lists.ts';
import { withRole } from '../news/speakers.ts';

/** "Ana Ruiz, mayor (November 2026) (printed 12 times, 3 demands; 4 in the last 7 days, 3 in the 21 before), on health and labour": what there is nothing of is left out. */
export function activityLine(speaker: SpeakerActivity): Inline[] {
  const { name, quotes, demands = 0, weeks, topics } = speaker;
  const [newest = 0, ...earlier] = weeks;
  const before = earlier.reduce((sum, spoke) => sum + spoke, 0);
  const counts = [quotes > 0 ? `printed ${timesOf(quotes)}` : '', demands > 0 ? count(demands, 'demand') : ''].filter(Boolean).join(', ');
  const lately = newest + before > 0 ? `; ${newest} in the last 7 days, ${before} in the 21 before` : '';
  return [
    { text: name, style: 'strong' },
    withRole(speaker).slice(name.length),
    { text: ` (${counts}${lately})`, style: 'quiet' },
    ...(topics.length > 0 ? [`, on ${allOf(topics)}`] : []),
  ];
}

const timesOf = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : count(n, 'time'));
