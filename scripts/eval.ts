import { parseArgs } from 'node:util';
import { extract } from '../src/extraction/extract.ts';
import { goldLine, readGold } from './attribution-gold.ts';
import { printAblation, printReliability } from './eval/attribution.ts';
import { printCalibration } from './eval/calibration.ts';
import { scoreDangling } from './eval/dangling.ts';
import { scoreDemandSets } from './eval/demands.ts';
import { type GoldArticle, halfOf, linesOf, loadScorer, type Score, table } from './eval/dev-sets.ts';
import { heldOutSets } from './eval/held-out.ts';
import { evalModel, flat } from './eval/model.ts';
import { scorePages } from './eval/pages.ts';
import { scorePersons } from './eval/persons.ts';
import { scoreRealStories } from './eval/real-stories.ts';
import { scoreResponses, scoreTrainedAnswers } from './eval/responses.ts';
import { scoreStories } from './eval/stories.ts';
import { scoreSummaries } from './eval/summaries.ts';
import { scoreSureDemands } from './eval/sure-demands.ts';
import { scoreSurnames } from './eval/surnames.ts';
import { scoreTopics } from './eval/topics.ts';

/** `npm run eval` prints how well extraction does on the dev sets that stand beside the project, and what each rule brings; where they don't, it says so. With `--only persons`, the persons over articles alone; with `--engine openai`, what a model adds. */

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const { values } = parseArgs({ options: { engine: { type: 'string' }, first: { type: 'string' }, only: { type: 'string' } } });

if (!values.engine && values.only === 'persons') {
  await scorePersons(print);
  await scoreSurnames(print);
  process.exit();
}

if (!values.engine) {
  scoreStories(print);
  await scoreRealStories(print);
  scoreSummaries(print);
  scoreDangling(print);
  scoreTopics(print);
  scoreResponses(print);
  scoreTrainedAnswers(print);
  await scorePersons(print);
  await scoreSurnames(print);
}

const scorer = await loadScorer();
if (scorer && values.engine)
  await evalModel(scorer, { first: values.first === undefined ? undefined : Number(values.first), only: values.only });
else if (scorer) {
  const names = linesOf<GoldArticle>('names.dev.jsonl');
  const own = readGold().map((article) => goldLine(article) as GoldArticle);
  score('Quotes and speakers (names.dev)', names, scorer.scoreQuotes);
  score('Quotes and speakers (tests/fixtures/attribution)', own, scorer.scoreQuotes);
  for (const [title, articles] of heldOutSets()) score(`Quotes and speakers (${title})`, articles, scorer.scoreQuotes);
  printAblation(names, scorer);
  printReliability([...names, ...own], scorer);
  printCalibration(print);
  scoreDemandSets(scorer, print);
  scoreSureDemands(scorer.sameParty, print);
  scoreSentences();
  scorePages();
}

function score(title: string, gold: readonly GoldArticle[], by: Score): void {
  const halves = [gold, halfOf(gold, 0), halfOf(gold, 1)];
  const figures = halves.map((half) => flat(by(half, new Map(half.map(({ id, text }) => [id, extract(text)]))).figures));
  table(title, figures);
}

/** Single sentences coded by event: is a demand found where, and only where, one was coded? */
function scoreSentences(): void {
  const rows = linesOf<{ readonly text: string; readonly isDemand: boolean }>('plover.jsonl');
  const found = rows.map((row) => extract(row.text).demands.length > 0);
  const hits = rows.filter((row, n) => row.isDemand && found[n]).length;
  const percent = (part: number, all: number): string => (all ? ((100 * part) / all).toFixed(1) : '–');
  print(
    `\nDemand sentences (plover): precision ${percent(hits, found.filter(Boolean).length)}, recall ${percent(hits, rows.filter((row) => row.isDemand).length)}`,
  );
}
