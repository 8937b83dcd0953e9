import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../src/store/open.ts';
import { HOUR_MS } from '../../src/text/durations.ts';
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
  const at = Date.now();
  db.exec('begin immediate');
  for (let n = 0; n < feeds; n++) {
    const known = n < fresh ? null : etag;
    add.run(feedUrl(n), `Outlet ${n}`, at, at, known, etag && at - HOUR_MS);
  }
  db.exec('commit');
  db.close();
}

/** Milliseconds until nothing is due. */
export async function allPolled(file: string): Promise<number> {
  const from = performance.now();
  const db = new DatabaseSync(file, { readOnly: true });
  const due = db.prepare('select count(*) as n from sources where last_good_at is null or last_good_at < ?');
  const since = Date.now();
  while ((due.get(since)!['n'] as number) > 0) await sleep(250);
  db.close();
  return performance.now() - from;
}
