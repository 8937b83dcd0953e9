import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { packed } from '../src/extraction/quotes/ranking/model.ts';
import { encodeModel } from '../src/extraction/tagging/model.ts';
import { Tagger } from '../src/extraction/tagging/tagger.ts';
import { agreementOf } from './train/agreement.ts';
import { taggedTextsIn } from './train/silver.ts';
import { trainTagger } from './train/tagger.ts';

/**
 * `npm run train [--quick] [FOLDER…]` trains what extraction decides by and writes it beside its code. Each folder (../shared/train by default) holds texts,
 * `NAME.train.jsonl`, and another tagger's tags of them, `NAME.silver.jsonl`, either of them gzipped or not, in one folder or in two. Prints how far
 * a tagger trained on all other outlets agrees with the silver tags of each outlet; `--quick` leaves that out. `--demands` trains nothing but what is a demand and whose, `--answers` nothing but which sentence answers one, `--calibration` nothing
 * but what a confidence is worth: as the last, on the weights as they are. `npm run train -- stories [FOLDER]` trains instead by what articles are put into one story.
 */
const FILE = path.resolve(import.meta.dirname, '../src/extraction/tagging/tagger.bin');
const WEIGHTS = path.resolve(import.meta.dirname, '../src/extraction/quotes/ranking/weights.bin');
const ANSWERS = path.resolve(import.meta.dirname, '../src/extraction/demands/answers/weights.ts');
const CALIBRATION_FILE = path.resolve(import.meta.dirname, '../src/extraction/quotes/calibration-knots.ts');
const OWN_FOLDER = path.resolve(import.meta.dirname, '../training');
const STORIES = path.resolve(import.meta.dirname, '../src/matching/stories');
const DEFAULT_FOLDER = path.resolve(import.meta.dirname, '../../shared/train');

const typed = process.argv.slice(2);
const [flags, folders] = [typed.filter((word) => word.startsWith('--')), typed.filter((word) => !word.startsWith('--'))];
if (folders[0] === 'stories') {
  await trainStories(folders[1] ?? DEFAULT_FOLDER);
  process.exit();
}
const alone = [
  ['--demands', trainDemands],
  ['--answers', trainAnswers],
  ['--calibration', trainCalibration],
] as const;
for (const [flag, train] of alone)
  if (flags.includes(flag)) {
    await train(folders[0] ?? DEFAULT_FOLDER);
    process.exit();
  }
const texts = taggedTextsIn(folders.length > 0 ? folders : [DEFAULT_FOLDER]);
if (texts.length === 0) {
  process.stdout.write(
    `No texts with tags here: looked in ${(folders.length > 0 ? folders : [DEFAULT_FOLDER]).join(', ')}. Nothing was trained.\n`,
  );
} else {
  const outlets = [...new Set(texts.map(({ outlet }) => outlet))].sort();
  if (flags.length === 0 && outlets.length > 1)
    for (const outlet of outlets) {
      const tagger = new Tagger(trainTagger(texts.filter((text) => text.outlet !== outlet)));
      const { tokens, wordPos, entity, personPrecision, personRecall } = agreementOf(
        texts.filter((text) => text.outlet === outlet),
        (text) => tagger.tag(text),
      );
      process.stdout.write(
        `${outlet.padEnd(14)} ${tokens} tokens: part of speech of words ${wordPos} %, entity class ${entity} %, persons P ${personPrecision} R ${personRecall}\n`,
      );
    }
  const bytes = encodeModel(trainTagger(texts));
  writeFileSync(FILE, bytes);
  process.stdout.write(`${texts.length} texts of ${outlets.length} outlets; ${bytes.length} bytes written to ${FILE}\n`);
  await trainAttribution(folders[0] ?? DEFAULT_FOLDER);
  await trainDemands(folders[0] ?? DEFAULT_FOLDER);
  await trainAnswers(folders[0] ?? DEFAULT_FOLDER);
  await trainCalibration(folders[0] ?? DEFAULT_FOLDER);
}

/** Fits how often a confidence is right, on thirds of the articles by weights that are trained on the others. */
async function trainCalibration(folder: string): Promise<void> {
  const { attributionArticles } = await import('./train/attribution.ts');
  const { calibrationModule, crossValidated, fitCalibration } = await import('./train/calibration.ts');
  const outcomes = crossValidated(attributionArticles(folder, OWN_FOLDER));
  const knots = fitCalibration(outcomes);
  writeFileSync(CALIBRATION_FILE, calibrationModule(knots));
  process.stdout.write(`${outcomes.length} pieces with a speaker; ${knots.length} knots written to ${CALIBRATION_FILE}\n`);
}

/** Trains whose words a piece holds, on the tags that the tagger gives now. */
async function trainAttribution(folder: string): Promise<void> {
  const { attributionArticles, examplesOf, fitWeights } = await import('./train/attribution.ts');
  const examples = attributionArticles(folder, OWN_FOLDER).flatMap((article) => examplesOf(article));
  const packedWeights = packed(fitWeights(examples));
  writeFileSync(WEIGHTS, packedWeights);
  process.stdout.write(`${examples.length} quoted pieces; ${packedWeights.length} bytes written to ${WEIGHTS}\n`);
}

/** Trains which sentence answers a demand, on what the stages before it find now. */
async function trainAnswers(folder: string): Promise<void> {
  const { answersModule, examplesOf, fitAnswers } = await import('./train/answers.ts');
  const { otherAnswers, readDemandRows } = await import('./train/answer-texts.ts');
  const british = readDemandRows(path.join(folder, 'bbc-demands.train.jsonl'));
  const examples = [...british, ...otherAnswers(folder, path.resolve(folder, '../eval'), OWN_FOLDER)].flatMap(examplesOf);
  writeFileSync(ANSWERS, answersModule(fitAnswers(examples)));
  process.stdout.write(`${examples.length} pairs of a demand and a sentence; written to ${ANSWERS}\n`);
}

/** Trains when two articles tell of one event: first how rare words are, by which the pairs are then measured. */
async function trainStories(folder: string): Promise<void> {
  const { fitPairModel, frequenciesOf, inventedNews, realNewsIn } = await import('./train/stories.ts');
  const news = realNewsIn(folder);
  if (!news) return void process.stdout.write(`No texts for stories here: looked in ${folder}. Nothing was trained.\n`);
  const { encodedReference } = await import('../src/matching/stories/frequencies.ts');
  const reference = frequenciesOf(news.terms);
  writeFileSync(path.join(STORIES, 'frequencies.json'), jsonOf(encodedReference(reference)));
  const { model, examples, positive } = fitPairModel([...news.sets, inventedNews()], reference);
  writeFileSync(path.join(STORIES, 'weights.json'), jsonOf(model));
  process.stdout.write(
    `${examples} pairs of articles, ${positive} of one event; frequencies.json and weights.json written to ${STORIES}\n`,
  );
  const { crossValidated } = await import('./train/story-folds.ts');
  const { together, belong, both, stories, right } = crossValidated(news.sets, [inventedNews()], reference);
  const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
  process.stdout.write(
    `By weeks that it did not learn from, in six folds: of ${together} pairs put together ${percent(both, together)} % belong, of ${belong} that belong ${percent(both, belong)} % are; of ${stories} stories ${percent(right, stories)} % are right\n`,
  );
}

function jsonOf(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** Trains which places hold demands, whose and of whom, on whose words each piece holds now. */
async function trainDemands(folder: string): Promise<void> {
  const { writeDemandWeights } = await import('./train/demands.ts');
  process.stdout.write(`${writeDemandWeights(folder, OWN_FOLDER)}\n`);
}
