import path from 'node:path';
import { WatchEngine } from '../src/app/watches/watch-engine.ts';
import { alertContent } from '../src/briefing/alerts/alert-content.ts';
import type { Poster } from '../src/core/briefs/destination.ts';
import type { Store } from '../src/core/ports/store.ts';
import type { WatchSubject } from '../src/core/watches/watch.ts';
import { extract } from '../src/extraction/extract.ts';
import { openStore } from '../src/store/open.ts';
import { DAY_MS } from '../src/text/durations.ts';
import { articleOf, nameOf, randomOf } from './news.ts';

const WATCHES = 10_000;
const ARTICLES_A_DAY = 10_000;
const SPACES = 500;
const NAMES = 400;
const WORDS = ['bridge', 'treaty', 'harbour', 'strike', 'budget', 'winter', 'council', 'ferry', 'border', 'school', 'tariff', 'reactor'];

/** What people watch: mostly persons and words, some demands and sources. */
function subjectOf(n: number, random: () => number): WatchSubject {
  const one = (of: readonly string[]): string => of[Math.floor(random() * of.length)] ?? '';
  const name = nameOf(Math.floor(random() * NAMES));
  const kind = n % 10;
  if (kind < 4) return { kind: 'person', speaker: name, ...(random() < 0.5 && { about: one(WORDS) }) };
  if (kind < 8) return { kind: 'words', words: `"${one(WORDS)} ${one(WORDS)}" ${name.split(' ')[1]} ${n}` };
  if (kind < 9) return { kind: 'demands', by: name, about: one(WORDS) };
  return { kind: 'source', source: `Post ${n}` };
}

async function addWatches(store: Store, random: () => number, now: Date): Promise<void> {
  for (let n = 0; n < WATCHES; n++)
    await store.watches.add(
      {
        destination: { platform: 'discord', space: `server-${n % SPACES}`, channel: `c${n % 2000}` },
        subject: subjectOf(n, random),
        mostAnHour: 10,
        zone: 'UTC',
      },
      now,
    );
}

/** What 10,000 watches of 500 servers cost over 10,000 articles a day, from stored articles to alerts that are recorded as sent, on one core. */
export async function benchWatches(folder: string, print: (line: string) => void, articles: number): Promise<void> {
  const store = await openStore(path.join(folder, 'watches.db'));
  const random = randomOf(1);
  let now = Date.parse('2026-11-20T06:00:00Z');
  let sent = 0;
  const poster: Poster = { post: async () => ({ ok: true, messageIds: [String(++sent)] }), find: async () => [] };
  const errors: unknown[] = [];
  const engine = new WatchEngine({
    alerts: store.alerts,
    watches: store.watches,
    reads: store,
    posters: { discord: poster },
    content: (claim) => alertContent(claim, store),
    paused: async () => undefined,
    rejected: async () => undefined,
    now: () => new Date(now),
    random,
    sleep: () => new Promise(() => undefined),
    unexpected: (error) => void errors.push(error),
  });
  await addWatches(store, random, new Date(now));
  const from = process.cpuUsage();
  await engine.tick();
  const start = process.cpuUsage(from);
  let [cpuMs, worstMs] = [0, 0];
  for (let n = 0; n < articles; n++) {
    now += DAY_MS / ARTICLES_A_DAY;
    const text = articleOf(n);
    await store.articles.save({
      article: {
        origin: `https://post.example/${n}`,
        title: text.slice(0, 60),
        publisher: `Post ${n}`,
        publishedAt: new Date(now),
        text: `${text} Printed as number ${n}.`,
      },
      extraction: extract(`${text} Printed as number ${n}.`),
      space: '',
      readAt: new Date(now),
      arrived: true,
    });
    const before = process.cpuUsage();
    await engine.tick();
    const { user, system } = process.cpuUsage(before);
    cpuMs += (user + system) / 1000;
    worstMs = Math.max(worstMs, (user + system) / 1000);
  }
  await store.close();
  if (errors.length > 0) throw new AggregateError(errors, 'watches broke');
  const perArticle = cpuMs / articles;
  print(`  read and indexed in ${Math.round((start.user + start.system) / 1000)} ms`);
  print(
    `  ${perArticle.toFixed(1)} ms of one core an article (at most ${Math.round(worstMs)}), ${((perArticle * ARTICLES_A_DAY * 100) / DAY_MS).toFixed(2)} % of a core; ${sent} alerts of ${articles} articles`,
  );
}
