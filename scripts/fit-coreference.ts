import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadScorer } from './eval/dev-sets.ts';
import { coreferenceModule, trainCoreference } from './train/coreference.ts';
import { type GoldText, readGold, readMarkedTexts, textsOf } from './train/gold.ts';

/**
 * `npm run fit FILE…` fits the weights by which whom a mention means is ranked, and writes them beside the code. Files: gold sets (`.jsonl`), marked articles
 * (`.txt`), and texts for sets whose rows have none (`.train.jsonl`). A file named twice weighs double.
 */
const FILE = path.resolve(import.meta.dirname, '../src/extraction/speakers/resolve/weights.ts');

const files = process.argv.slice(2);
const texts = new Map(files.filter((file) => file.endsWith('.train.jsonl')).flatMap((file) => [...textsOf(file)]));
const articles: GoldText[] = files.flatMap((file) => {
  if (file.endsWith('.txt')) return readMarkedTexts(file);
  return file.endsWith('.train.jsonl') ? [] : readGold(file, texts);
});
const scorer = await loadScorer();
if (scorer) {
  writeFileSync(FILE, coreferenceModule(trainCoreference(articles, scorer.sameParty)));
  process.stdout.write(`${articles.length} articles; written to ${FILE}\n`);
}
