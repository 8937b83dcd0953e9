import type { Reading } from '../src/core/ports/article-store.ts';
import { extract } from '../src/extraction/extract.ts';
import { openStore } from '../src/store/open.ts';
import { PostgresServer } from '../tests/store/postgres-server.ts';
import { FIRST_DAY } from './fill.ts';
import { articleOf } from './news.ts';

const WRITERS = [1, 2, 4, 8];
const SAVES = 200;
/** Stored before, so that people are known and statements are prepared. */
const KNOWN = 40;
const OUTLETS = 23;

/** Articles stored a second on a PostgreSQL on this machine, by so many writers at once, each with connections of its own; all in one process, so that they share a core with each other. */
export async function benchWriters(print: (line: string) => void): Promise<void> {
  const server = await PostgresServer.start();
  try {
    for (const writers of WRITERS) {
      const url = await server.database();
      const stores = await Promise.all(Array.from({ length: writers }, () => openStore(`${url}?pool=2`)));
      for (let n = 0; n < KNOWN; n++) await stores[n % writers]!.articles.save(readingOf(SAVES + n));
      const queue = Array.from({ length: SAVES }, (_, n) => readingOf(n));
      const [began, cpu] = [performance.now(), process.cpuUsage()];
      await Promise.all(
        stores.map(async (store) => {
          for (let next = queue.shift(); next; next = queue.shift()) await store.articles.save(next);
        }),
      );
      const seconds = (performance.now() - began) / 1000;
      const { user, system } = process.cpuUsage(cpu);
      print(
        `  ${writers} at once: ${(SAVES / seconds).toFixed(1)} a second, ${((user + system) / 1000 / SAVES).toFixed(1)} ms of this process’s CPU each`,
      );
      for (const store of stores) await store.close();
    }
  } finally {
    await server.stop();
  }
}

function readingOf(n: number): Reading {
  const text = articleOf(n);
  const at = new Date(FIRST_DAY + n * 1000);
  const article = { origin: `file:///${n}.txt`, title: `Number ${n}`, publisher: `Outlet ${n % OUTLETS}`, text };
  return { article, extraction: extract(text), space: '', readAt: at, datedAt: at };
}
