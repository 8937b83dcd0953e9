import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { storiesIn } from '../../src/app/transfer/story-lines.ts';
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
    print(`  ${name}: ${worded(scored(partOf(gold, has), answers))}`);
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
