import type { CorrectionOutcome } from '../../core/briefs/correction.ts';
import type { Reply } from '../../core/chat/reply.ts';
import type { Correction } from '../../core/ports/schedule-store.ts';
import { civilTime } from '../times.ts';

/** An edition that says it was corrected, when, and the editor's words about it. */
export function correctedReply(reply: Reply, { at, note }: Correction, zone: string): Reply {
  const words = `Corrected on ${civilTime(at, zone)} (${zone})`;
  const text = [{ text: note === '' ? `${words}.` : `${words}: `, style: 'strong' as const }, ...(note === '' ? [] : [note])];
  return { ...reply, blocks: [{ kind: 'text', text }, ...reply.blocks] };
}

/** What came of correcting one edition, in a line. */
export function correctionWords({ sent, state, detail }: CorrectionOutcome): string {
  const { schedule, instant } = sent;
  const edition = `Schedule ${schedule.id}, the edition of ${civilTime(instant, schedule.zone)} (${schedule.zone})`;
  switch (state) {
    case 'corrected':
      return `${edition}: corrected.`;
    case 'unchanged':
      return `${edition}: nothing has changed, and nothing was touched.`;
    case 'would_change':
      return `${edition}: it would change.`;
    case 'empty':
      return `${edition}: nothing would be left of it, and nothing was touched. Delete it by hand where it has to go.`;
    case 'no_brief':
      return `${edition}: the brief is no longer there.`;
    case 'failed':
      return `${edition}: not corrected, ${detail ?? 'the platform refused it'}.`;
  }
}
