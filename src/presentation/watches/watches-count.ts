import type { StoredWatch } from '../../core/ports/watch-store.ts';
import { pauseReason } from './watch-notices.ts';

/** How many there are, and which of them are paused and why: `3`, or `3; paused: watch 2 (the channel is archived)`. Says nothing of what they wait for. */
export function watchesCount(watches: readonly StoredWatch[]): string {
  const paused = watches.flatMap((watch) => (watch.paused ? [`watch ${watch.id} (${pauseReason(watch, watch.paused.reason)})`] : []));
  const number = watches.length.toLocaleString('en-US');
  if (paused.length === 0) return number;
  const shown = paused.slice(0, MOST_NAMED);
  const more = paused.length - shown.length;
  return `${number}; paused: ${shown.join(', ')}${more > 0 ? ` and ${more.toLocaleString('en-US')} more` : ''}`;
}

const MOST_NAMED = 5;
