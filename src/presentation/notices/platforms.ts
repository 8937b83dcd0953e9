import { isSilent, type Platform, type PlatformReport } from '../../core/ports/platform-store.ts';
import { dayAndTime } from '../news/citations.ts';

export const PLATFORM_NAMES: Readonly<Record<Platform, string>> = { discord: 'Discord', slack: 'Slack', terminal: 'Terminal' };

/** `connected since 23 November 2026, 07:00 UTC`. */
export function platformWords(report: PlatformReport, now: Date): string {
  const { state, detail, since, seenAt } = report;
  if (isSilent(report, now)) return `the bot does not run, or can’t write here; last heard of ${dayAndTime(seenAt)}`;
  const why = detail === '' ? '' : ` (${detail})`;
  const from = `since ${dayAndTime(since)}`;
  switch (state) {
    case 'connected':
      return `connected ${from}${why}`;
    case 'connecting':
      return `connecting ${from}`;
    case 'down':
      return `not connected ${from}${why}; the bot tries again`;
    case 'refused':
      return `refuses the bot ${from}${why}: set its token anew`;
    case 'stopped':
      return `the bot does not run ${from}`;
  }
}
