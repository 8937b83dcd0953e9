import type { DatedText } from '../../core/chat/reply.ts';
import { isSilent, type Platform, type PlatformReport } from '../../core/ports/platform-store.ts';

export const PLATFORM_NAMES: Readonly<Record<Platform, string>> = { discord: 'Discord', slack: 'Slack', terminal: 'Terminal' };

/** `connected since 23 November 2026, 07:00 UTC`. */
export function platformWords(report: PlatformReport, now: Date): DatedText {
  const { state, detail, since, seenAt } = report;
  if (isSilent(report, now)) return ['the bot does not run, or can’t write here; last heard of ', { date: seenAt, time: true }];
  const why = detail === '' ? '' : ` (${detail})`;
  const from = { date: since, time: true };
  switch (state) {
    case 'connected':
      return ['connected since ', from, why];
    case 'connecting':
      return ['connecting since ', from];
    case 'down':
      return ['not connected since ', from, `${why}; the bot tries again`];
    case 'refused':
      return ['refuses the bot since ', from, `${why}: set its token anew`];
    case 'stopped':
      return ['the bot does not run since ', from];
  }
}
