import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { storiesIn } from '../../src/app/transfer/story-lines.ts';
import { DAY_MS } from '../../src/text/durations.ts';
import { randomFrom } from '../train/random.ts';
import { FOLDER } from './dev-sets.ts';
import { isSetAside } from './story-weeks.ts';

interface DatedId {
  readonly id: string;
  readonly publishedAt: string;
}
interface GoldStories {
  readonly articles: readonly DatedId[];
  readonly events: readonly { readonly event: string; readonly ids: readonly string[] }[];
  readonly nearMisses: readonly { readonly ids: readonly [string, string] }[];
}
/** What `score-stories.mjs` prints; shares in percent. */
interface StoryFigures {
  readonly articles: number;
  readonly pairs: { readonly P: number; readonly R: number; readonly F1: number };
  readonly groups: number;
  readonly groupsRight: number;
  readonly missTaken: number;
  readonly bCubed: { readonly F1: number };
}

const SCORER = path.join(FOLDER, 'score-stories.mjs');
const GOLD = path.join(FOLDER, 'stories.dev.json');
const TEXTS = path.resolve(FOLDER, '../train/polnear.train.jsonl.gz');

/** Prints how well real articles are put into stories, for the weeks that were trained on and for those set aside; nothing where they aren't there. */
export async function scoreRealStories(print: (line: string) => void): Promise<void> {
  if (!existsSync(GOLD) || !existsSync(TEXTS)) return;
  const gold = JSON.parse(readFileSync(GOLD, 'utf8')) as GoldStories;
  const lines = execFileSync(process.execPath, [SCORER, GOLD, TEXTS, '--lines'], { maxBuffer: 1e9 });
  const answers: string[] = [];
  for await (const answer of storiesIn(Readable.from([lines]))) answers.push(answer);
  const setAside = new Set(gold.articles.filter(({ publishedAt }) => isSetAside(new Date(publishedAt))).map(({ id }) => id));
  print('\nStories of real news (stories.dev)');
  for (const [name, has] of [
    ['weeks trained on', (id: string) => !setAside.has(id)],
    ['weeks set aside', (id: string) => setAside.has(id)],
    ['all', () => true],
  ] as const)
    print(
      `  ${name}: ${worded(scored(partOf(gold, has), answers))}, pairs F1 by weeks drawn anew ${intervalOf(partOf(gold, has), answers)}`,
    );
}

const RUNS = 2000;
const WEEK_MS = 7 * DAY_MS;

/** Pairs put together, those that belong together, and those that are both. */
type PairCounts = readonly [together: number, belong: number, both: number];

/** The 95 % interval of the pairs' F1, in percent: the weeks of the set drawn with replacement (bootstrap by blocks), a pair in the week of its earlier article. */
function intervalOf({ articles, events }: GoldStories, answers: readonly string[]): string {
  const story = new Map(answers.map((line) => JSON.parse(line) as { id: string; story: string }).map(({ id, story }) => [id, story]));
  const event = new Map(events.flatMap(({ event, ids }) => ids.map((id) => [id, event] as const)));
  const ordered = articles.toSorted((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt));
  const weeks = Map.groupBy(ordered.keys(), (place) => Math.floor(Date.parse(ordered[place]!.publishedAt) / WEEK_MS));
  const counts = [...weeks.values()].map((places): PairCounts => {
    const pairs = places.flatMap((a) => ordered.slice(a + 1).map(({ id }) => [ordered[a]!.id, id] as const));
    const isTogether = ([a, b]: readonly [string, string]): boolean => story.get(a) !== undefined && story.get(a) === story.get(b);
    const belongs = ([a, b]: readonly [string, string]): boolean => event.get(a) !== undefined && event.get(a) === event.get(b);
    return [
      pairs.filter(isTogether).length,
      pairs.filter(belongs).length,
      pairs.filter((pair) => isTogether(pair) && belongs(pair)).length,
    ];
  });
  const random = randomFrom(1);
  const drawn = Array.from({ length: RUNS }, () => f1Of(counts.map(() => counts[Math.floor(random() * counts.length)]!))).toSorted(
    (a, b) => a - b,
  );
  return `${drawn[Math.floor(RUNS * 0.025)]!.toFixed(1)} to ${drawn[Math.floor(RUNS * 0.975)]!.toFixed(1)}`;
}

/** Twice what is both, over both sums: the harmonic mean of precision and recall. */
function f1Of(counts: readonly PairCounts[]): number {
  const sum = (which: 0 | 1 | 2): number => counts.reduce((total, count) => total + count[which], 0);
  return (200 * sum(2)) / Math.max(1, sum(0) + sum(1));
}

const partOf = ({ articles, events, nearMisses }: GoldStories, has: (id: string) => boolean): GoldStories => ({
  articles: articles.filter(({ id }) => has(id)),
  events: events.map(({ event, ids }) => ({ event, ids: ids.filter(has) })).filter(({ ids }) => ids.length > 1),
  nearMisses: nearMisses.filter(({ ids }) => ids.every(has)),
});

function scored(gold: GoldStories, answers: readonly string[]): StoryFigures {
  const folder = mkdtempSync(path.join(tmpdir(), 'stories-'));
  try {
    const [goldFile, answerFile] = [path.join(folder, 'gold.json'), path.join(folder, 'stories.jsonl')];
    writeFileSync(goldFile, JSON.stringify(gold));
    writeFileSync(answerFile, answers.join('\n'));
    return JSON.parse(execFileSync(process.execPath, [SCORER, goldFile, answerFile], { encoding: 'utf8' })) as StoryFigures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const worded = ({ articles, pairs, groups, groupsRight, missTaken, bCubed }: StoryFigures): string =>
  `${articles} articles, pairs F1 ${pairs.F1} (P ${pairs.P}, R ${pairs.R}), ${groupsRight} % of ${groups} groups right, ${missTaken} % of near misses taken, B-cubed F1 ${bCubed.F1}`;
