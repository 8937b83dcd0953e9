import type { ArticleRef } from '../../core/news/stored.ts';
import type { UnexaminedRevision } from '../../core/ports/alert-store.ts';
import type { StoredWatch } from '../../core/ports/watch-store.ts';
import { OPERATOR, type Space } from '../../core/scope.ts';
import { ALERT_WINDOW_MS } from '../../core/watches/alert.ts';
import type { WatchMatch } from '../../core/watches/article-news.ts';
import type { AlertReads } from './alert-reads.ts';

/** A revision that a watch is held against. */
export interface WatchedNews {
  readonly revision: UnexaminedRevision;
  readonly watch: StoredWatch;
  readonly match: WatchMatch;
  readonly now: Date;
  /** The space from which it is read: the watch's, or one that sees the same. */
  readonly space: Space;
  readonly reads: AlertReads;
}

const windowStart = (now: Date): Date => new Date(now.getTime() - ALERT_WINDOW_MS);

/**
 * Whether a revision can tell a watch something: read after the watch was made, resumed and muted; seen by its space; published within the window, or
 * first seen where it has no date, and not in a source before that was followed. A later revision tells what it changed since the one before, which
 * must have been read within the window: else nobody knows how old that is.
 */
export function isNewsTo(
  { id, readAt, datedAt, archived, before, news }: UnexaminedRevision,
  { sinceRevision, mutedUntil, paused, destination }: StoredWatch,
  now: Date,
): boolean {
  if (paused || id <= sinceRevision || (mutedUntil && readAt < mutedUntil)) return false;
  if (news.space !== OPERATOR && news.space !== destination.space) return false;
  return before ? before.readAt >= windowStart(now) : !archived && datedAt >= windowStart(now);
}

/** Whether what an article told is no news any more: it was read before the watch was made, resumed or told again after a mute, or published before the window. */
export const isOld = (
  { readAt, publishedAt }: ArticleRef,
  { watch: { since, mutedUntil }, now }: Pick<WatchedNews, 'watch' | 'now'>,
): boolean => readAt <= since || (mutedUntil !== undefined && readAt < mutedUntil) || (publishedAt ?? readAt) < windowStart(now);

/** The instant from which on something is news. */
export const newsSince = ({ now }: Pick<WatchedNews, 'now'>): Date => windowStart(now);
