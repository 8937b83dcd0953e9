import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Demand, Response, Supporter } from '../../src/core/news/demand.ts';
import type { Span } from '../../src/core/span.ts';
import { answeredItems } from '../../src/extraction/demands/demands.ts';
import { extract } from '../../src/extraction/extract.ts';
import { otherAnswers, readDemandRows } from '../train/answer-texts.ts';
import { demandOf, examplesOf, fitAnswers, sceneOfText } from '../train/answers.ts';
import { type AnsweredText, type MarkedAnswer, readAnswered } from './answers.ts';
import { FOLDER } from './dev-sets.ts';

const OWN = new URL('../../tests/fixtures/responses/', import.meta.url);

/** An answer or a supporter, as found. */
type Told = (Response | Supporter) & { readonly kind: MarkedAnswer['kind'] };

interface Tally {
  gold: number;
  /** Of the marked answers, those to a demand that is found. */
  askable: number;
  found: number;
  right: number;
  /** Of the right ones, those said by whom the reader marked. */
  by: number;
  lookAlikes: number;
  taken: number;
}

/**
 * Prints, of the invented articles, the precision and recall of answers: right where the demand, the kind and the words are those marked.
 * An answer whose demand isn't found counts as missed. With `errors`, a line for each wrong or missed answer is printed too.
 */
export function scoreResponses(print: (line: string) => void, errors = false): void {
  const answers = scored('articles.txt', ({ responses }) => responses, errors ? print : undefined);
  printTally('Answers to demands (tests/fixtures/responses', answers, print);
  const supporters = scored(
    'supporters.txt',
    (demand) => (demand.supporters ?? []).map((one) => ({ ...one, kind: 'supported' })),
    errors ? print : undefined,
  );
  printTally('Supporters of demands (tests/fixtures/responses/supporters.txt', supporters, print);
}

type ToldOf = (demand: Demand) => readonly Told[];

function scored(file: string, toldOf: ToldOf, tell: ((line: string) => void) | undefined): Tally {
  const tally: Tally = { gold: 0, askable: 0, found: 0, right: 0, by: 0, lookAlikes: 0, taken: 0 };
  const isWanted = ({ kind }: MarkedAnswer): boolean => (kind === 'supported') === (file === 'supporters.txt');
  for (const article of readAnswered(new URL(file, OWN))) {
    const told = extract(article.text).demands.map((demand) => ({ demand, told: toldOf(demand) }));
    count({ ...article, answers: article.answers.filter(isWanted) }, told, tally, tell);
  }
  return tally;
}

function printTally(title: string, tally: Tally, print: (line: string) => void): void {
  print(`\n${title}, ${tally.gold}, ${tally.lookAlikes} look-alikes)`);
  print(`  precision ${percent(tally.right, tally.found)}, recall ${percent(tally.right, tally.gold)}`);
  print(`  recall of those whose demand is found ${percent(tally.right, tally.askable)}; by whom right ${percent(tally.by, tally.right)}`);
  print(`  look-alikes taken ${percent(tally.taken, tally.lookAlikes)} %`);
}

function count(
  article: AnsweredText,
  demands: readonly { readonly demand: Demand; readonly told: readonly Told[] }[],
  tally: Tally,
  tell: ((line: string) => void) | undefined,
): void {
  const { text, answers } = article;
  const told = demands.flatMap(({ demand: { spans }, told: ofDemand }) =>
    ofDemand.map((response) => ({ response, key: keyOf(article, spans[0]!), isUsed: false })),
  );
  const keys = new Set(demands.map(({ demand }) => keyOf(article, demand.spans[0]!)));
  tally.gold += answers.length;
  tally.found += told.length;
  for (const answer of answers) {
    if (keys.has(answer.key)) tally.askable++;
    const match = told.find(
      ({ response, key, isUsed }) => !isUsed && key === answer.key && response.kind === answer.kind && overlaps(response.evidence, answer),
    );
    if (!match) {
      tell?.(
        `  ${article.id} missed ${answer.key} ${answer.kind}${keys.has(answer.key) ? '' : ' (no demand)'}: ${text.slice(answer.start, answer.end)}`,
      );
      continue;
    }
    match.isUsed = true;
    tally.right++;
    if (sameParty(match.response, answer.by)) tally.by++;
  }
  for (const { response, key, isUsed } of told)
    if (!isUsed)
      tell?.(`  ${article.id} wrong ${key ?? '?'} ${response.kind}: ${text.slice(response.evidence.start, response.evidence.end)}`);
  tally.lookAlikes += article.lookAlikes.length;
  tally.taken += article.lookAlikes.filter((none) =>
    told.some(({ response, isUsed }) => !isUsed && overlaps(response.evidence, none)),
  ).length;
}

/** The marked demand whose words the span shares most of; undefined where it shares none. */
const keyOf = ({ demands }: AnsweredText, span: Span): string | undefined => demands.find((demand) => overlaps(demand, span))?.key;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether one name holds the other, without regard to case: "the city" and "city", "Moen" and "Lars Moen". */
function sameParty({ by }: Told, name: string | undefined): boolean {
  const [one, other] = [by?.name.toLowerCase() ?? '', name?.toLowerCase() ?? ''];
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
}

const percent = (part: number, all: number): string => (all ? ((100 * part) / all).toFixed(1) : '–');

const FOLDS = 5;
const TRAINED = path.join(FOLDER, '../train/bbc-demands.train.jsonl');
const OWN_FOLDER = path.resolve(import.meta.dirname, '../../training');
const SHOWN_CUTS = [0.35, 0.5, 0.6, 0.7, 0.8, 0.9];

/** Prints the same of the British articles that the weights are trained on, each measured with weights of the four fifths without it, and how often answers of some confidence are right. */
export function scoreTrainedAnswers(print: (line: string) => void): void {
  if (!existsSync(TRAINED)) return;
  const articles = readDemandRows(TRAINED).map((article) => ({ article, scene: sceneOfText(article.text), examples: examplesOf(article) }));
  const others = otherAnswers(path.dirname(TRAINED), FOLDER, OWN_FOLDER).flatMap(examplesOf);
  const told: { readonly confidence: number; readonly right: boolean }[] = [];
  let gold = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitAnswers([...articles.flatMap(({ examples }, n) => (n % FOLDS === fold ? [] : examples)), ...others]);
    for (const { article, scene } of articles.filter((_, n) => n % FOLDS === fold)) {
      const { items, answers } = answeredItems(scene, { answers: weights });
      const found = new Set<object>();
      for (const [index, item] of items.entries()) {
        const demand = demandOf(scene, item, article.demands);
        if (!demand || found.has(demand)) continue;
        found.add(demand);
        gold += demand.responses.length;
        for (const { kind, evidence, confidence } of answers[index] ?? [])
          if (kind !== 'supported')
            told.push({ confidence, right: demand.responses.some((one) => one.kind === kind && overlaps(one, evidence)) });
      }
    }
  }
  const right = told.filter((one) => one.right).length;
  print(
    `\nAnswers to demands (bbc-demands.train, ${FOLDS} folds): precision ${percent(right, told.length)}, recall of those whose demand is found ${percent(right, gold)}`,
  );
  for (const cut of SHOWN_CUTS) {
    const sure = told.filter(({ confidence }) => confidence >= cut);
    print(`  from ${cut} on: ${sure.length}, right ${percent(sure.filter((one) => one.right).length, sure.length)} %`);
  }
}
