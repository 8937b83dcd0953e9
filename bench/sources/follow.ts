import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../src/store/open.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/text/durations.ts';
import { feedUrl } from './site.ts';

/** Follows feeds that were read before, and are due now; the first `fresh` of them have news. */
export async function follow(
  file: string,
  { feeds, etag, fresh = 0 }: { feeds: number; etag: string | null; fresh?: number },
): Promise<void> {
  await (await openStore(file)).close();
  const db = new DatabaseSync(file, { timeout: 10_000 });
  const add = db.prepare(
    "insert into sources (space, url, kind, title, added_at, next_poll_at, etag, last_good_at) values ('', ?, 'feed', ?, ?, ?, ?, ?)",
  );
  // The bot gathers what is due for a minute.
  const at = Date.now() - MINUTE_MS;
  db.exec('begin immediate');
  for (let n = 0; n < feeds; n++) {
    const known = n < fresh ? null : etag;
    add.run(feedUrl(n), `Outlet ${n}`, at, at, known, etag && at - HOUR_MS);
  }
  db.exec('commit');
  db.close();
}

/** Milliseconds until each source was polled since now. */
export async function allPolled(file: string): Promise<number> {
  const from = performance.now();
  const progress = progressOf(file);
  while (progress.polled() < progress.all) await sleep(250);
  progress.close();
  return performance.now() - from;
}

/** How far polling has come since now. */
export function progressOf(file: string): { readonly all: number; polled(): number; close(): void } {
  const db = new DatabaseSync(file, { readOnly: true });
  const since = Date.now();
  const all = Number(db.prepare('select count(*) as n from sources').get()?.['n']);
  const polled = db.prepare('select count(*) as n from sources where last_good_at >= ?');
  return { all, polled: () => Number(polled.get(since)?.['n']), close: () => db.close() };
}
