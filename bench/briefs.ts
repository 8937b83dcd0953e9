import { DatabaseSync } from 'node:sqlite';
import daily from '../briefs/daily.ts';
import { composeFor } from '../src/app/scheduling/edition.ts';
import { SharedReads } from '../src/app/scheduling/shared-reads.ts';
import type { BriefFilter } from '../src/core/briefs/brief.ts';
import { storiesOf } from '../src/matching/stories/clusters.ts';
import { termsOf } from '../src/matching/stories/terms.ts';
import { briefReply } from '../src/presentation/briefs/brief.ts';
import { openStore } from '../src/store/open.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../src/text/durations.ts';
import { fillStore } from './fill.ts';
import { articleOf, nameOf, randomOf } from './news.ts';

const ARTICLES = 10_000;
const QUOTES_AN_ARTICLE = 10;
const CHANNELS = 500;
const OUTLETS = 120;
const WEEK_MS = 7 * DAY_MS;

/** Composing the editions of one morning: a day of 10,000 articles, then 500 channels with filters of their own. */
export async function benchBriefs(folder: string, print: (line: string) => void): Promise<void> {
  const file = `${folder}/briefs.db`;
  const names = await fillStore(file, ARTICLES * QUOTES_AN_ARTICLE);
  const now = new Date();
  spreadOver(file, now);
  const store = await openStore(file);
  const shared = new SharedReads(store);
  const random = randomOf(11);
  const compose = async (n: number, filter: BriefFilter | undefined): Promise<number> => {
    const from = performance.now();
    const definition = filter ? { ...daily, id: `daily-${n}`, filter } : daily;
    briefReply(
      await composeFor({ definition, store, shared, now, space: `g${n}` }, { platform: 'discord', space: `g${n}`, channel: `c${n}` }),
    );
    return performance.now() - from;
  };
  const first = await compose(0, undefined);
  const times: number[] = [];
  for (let n = 1; n <= CHANNELS; n++) times.push(await compose(n, filterOf(n, names, random)));
  times.sort((a, b) => a - b);
  print(
    `  ${ARTICLES.toLocaleString('en-US')} articles: the first edition ${first.toFixed(0)} ms, each of ${CHANNELS} more p50 ${times[CHANNELS / 2]!.toFixed(1)} ms, p99 ${times[Math.floor(CHANNELS * 0.99)]!.toFixed(1)} ms`,
  );
  await store.close();
  benchStories(print);
}

/** Putting a week's articles into stories, as nothing but their terms is read for it. */
function benchStories(print: (line: string) => void): void {
  const articles = Array.from({ length: ARTICLES }, (_, id) => {
    const text = articleOf(id);
    const [title = ''] = text.split('\n');
    return { key: `${id}`, at: Math.floor((id / ARTICLES) * WEEK_MS), terms: termsOf(title, text) };
  });
  const from = performance.now();
  const stories = storiesOf(articles);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  print(
    `  ${ARTICLES.toLocaleString('en-US')} articles of a week put into ${stories.length.toLocaleString('en-US')} stories in ${seconds} s`,
  );
}

function filterOf(n: number, names: readonly string[], random: () => number): BriefFilter {
  if (n % 4 === 0) return { speakers: [names[Math.floor(random() * names.length)]!] };
  if (n % 4 === 1) return { sources: [`Outlet ${Math.floor(random() * OUTLETS)} `] };
  return n % 4 === 2 ? { words: ['treaty', 'strike', 'harbour'].slice(0, 1 + (n % 3)) } : {};
}

/** The articles of the filled store over the day before `now`, by many outlets, each with a headline and words of its own. */
function spreadOver(file: string, now: Date): void {
  const db = new DatabaseSync(file);
  db.exec('pragma synchronous = off; begin');
  const article = db.prepare('update articles set published_at = ?, read_at = ?, dated_at = ?, title = ?, publisher = ? where id = ?');
  const quotes = db.prepare('update quotes set dated_at = ?, quote = ? where article_id = ?');
  const ofDemands = db.prepare('update demands set dated_at = ? where article_id = ?');
  const ofTellings = db.prepare('update demand_tellings set dated_at = ? where demand_id = ?');
  const ofViews = db.prepare('update demand_views set first_at = ?1, last_at = ?1 where article_id = ?2');
  const terms = db.prepare('insert into story_terms (article_id, terms) values (?, ?)');
  const kept = (db.prepare('select quote from quotes limit 1').get() as { quote: string }).quote;
  for (let id = 1; id <= ARTICLES; id++) {
    const at = now.getTime() - Math.floor((id / ARTICLES) * 23 * HOUR_MS) - MINUTE_MS;
    const text = articleOf(id);
    const [title = `Article ${id}`] = text.split('\n');
    article.run(at, at, at, title, `Outlet ${id % OUTLETS} Post`, id);
    quotes.run(at, kept.replaceAll('close the bridge', `close the bridge ${id}`), id);
    ofDemands.run(at, id);
    ofTellings.run(at, id);
    ofViews.run(at, id);
    terms.run(id, JSON.stringify(termsOf(title, text, { speakers: [{ name: nameOf(id) }], quotes: [] })));
  }
  db.exec('commit; analyze');
  db.close();
}
