import { readConfigResult } from '../../src/app/config.ts';
import { dayOf } from '../../src/core/ports/model-ledger.ts';
import { OPERATOR } from '../../src/core/scope.ts';
import { extract, ruleExtractor } from '../../src/extraction/extract.ts';
import { sentencesOf } from '../../src/extraction/text/sentences.ts';
import { ModelExtractor } from '../../src/llm/engine.ts';
import { refusedOf, spentOf, troubledOf, troubleSentence } from '../../src/presentation/model-words.ts';
import { openStore } from '../../src/store/open.ts';
import { type GoldArticle, linesOf, type loadScorer, type Score, table } from './dev-sets.ts';

type Scorer = NonNullable<Awaited<ReturnType<typeof loadScorer>>>;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm run eval -- --engine openai`: the dev sets by the rules and by the rules with the model that is set, beside each other. Answers and costs are kept in the store. */
export async function evalModel(scorer: Scorer): Promise<void> {
  const result = readConfigResult(process.cwd());
  const settings = result.ok ? result.config.model : undefined;
  if (!result.ok || !settings) {
    print(
      result.ok
        ? 'No model is set: OPENAI_API_KEY is empty. Nothing was measured.'
        : result.problems.map(({ message }) => message).join('\n'),
    );
    process.exitCode = 2;
    return;
  }
  const store = await openStore(result.config.location);
  const began = new Date();
  const engine = new ModelExtractor({
    settings,
    ledger: store.modelLedger,
    suggestions: store.suggestions,
    rules: ruleExtractor,
    sentencesOf,
    now: () => new Date(),
    tell: (trouble) => print(troubleSentence(trouble)),
    unexpected: (error) => print(String(error)),
  });
  print(`Rules alone, then with ${settings.model} at ${new URL(settings.baseUrl).host}`);
  const sets: [string, string, Score][] = [
    ['Quotes and speakers (names.dev)', 'names.dev.jsonl', scorer.scoreQuotes],
    ['Demands (demands.dev)', 'demands.dev.jsonl', scorer.scoreDemands],
  ];
  for (const [title, file, by] of sets) {
    const gold = linesOf<GoldArticle>(file);
    const rules = new Map<string, unknown>(gold.map(({ id, text }) => [id, extract(text)]));
    const both = new Map<string, unknown>();
    for (const { id, text } of gold) both.set(id, await engine.extract(text, { space: OPERATOR, urls: [`file:///${file}`] }));
    table(title, [flat(by(gold, rules).figures), flat(by(gold, both).figures)], 'rules, with the model');
  }
  print(`\nToday's spend: ${spentOf(await store.modelLedger.spend(dayOf(began)))}`);
  const counts = await store.modelLedger.counts(began);
  print(`Not taken: ${refusedOf(counts) || 'nothing'}; trouble: ${troubledOf(counts) || 'none'}`);
  await store.close();
}

/** `{a: {F1: 1}}` as `{'a F1': 1}`. */
export function flat(figures: object, prefix = ''): Record<string, number> {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(flat(value as object, `${prefix}${name} `))
        : [[prefix + name, value as number]],
    ),
  );
}
