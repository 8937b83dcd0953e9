import { readConfigResult } from '../../src/app/config.ts';
import type { Extraction } from '../../src/core/news/extraction.ts';
import { dayOf } from '../../src/core/ports/model-ledger.ts';
import { OPERATOR } from '../../src/core/scope.ts';
import { extract, ruleExtractor } from '../../src/extraction/extract.ts';
import { sentencesOf } from '../../src/extraction/grammar/sentences.ts';
import { ModelExtractor } from '../../src/llm/engine.ts';
import { refusedOf, spentOf, troubledOf, troubleSentence } from '../../src/presentation/notices/model-words.ts';
import { openStore } from '../../src/store/open.ts';
import { MINUTE_MS } from '../../src/text/durations.ts';
import { goldLine, readGold } from '../attribution-gold.ts';
import { type GoldArticle, linesOf, type loadScorer, type Score, table } from './dev-sets.ts';

type Scorer = NonNullable<Awaited<ReturnType<typeof loadScorer>>>;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

interface ModelEvalOptions {
  readonly first?: number | undefined;
  readonly only?: string | undefined;
}

/** A server of one's own may take its time: what is measured is its answers. */
const DEADLINE_MS = 15 * MINUTE_MS;

/**
 * `npm run eval -- --engine openai`: the dev sets by the rules and by the rules with the model that is set, beside each other, and what was
 * taken of the model's answers and what was not. With `--first N` the first articles of each set alone, with `--only WORD` the
 * sets whose title holds the word. Answers and costs are kept in the store.
 */
export async function evalModel(scorer: Scorer, { first, only = '' }: ModelEvalOptions): Promise<void> {
  const result = readConfigResult(process);
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
    deadlineMs: DEADLINE_MS,
  });
  const taken = new Taken();
  print(`Rules alone, then with ${settings.model} at ${new URL(settings.baseUrl).host}`);
  const sets: [string, () => readonly GoldArticle[], Score][] = [
    ['Quotes and speakers (names.dev)', () => linesOf<GoldArticle>('names.dev.jsonl'), scorer.scoreQuotes],
    [
      'Quotes and speakers (tests/fixtures/attribution)',
      () => readGold().map((article) => goldLine(article) as GoldArticle),
      scorer.scoreQuotes,
    ],
    ['Demands (demands.dev)', () => linesOf<GoldArticle>('demands.dev.jsonl'), scorer.scoreDemands],
  ];
  for (const [title, articles, by] of sets.filter(([title]) => title.includes(only))) {
    const gold = articles().slice(0, first);
    const rules = new Map<string, unknown>(gold.map(({ id, text }) => [id, extract(text)]));
    const both = new Map<string, unknown>();
    for (const { id, text } of gold) {
      const extraction = await engine.extract(text, { space: OPERATOR, urls: ['file:///dev-set'] });
      taken.add(extraction);
      both.set(id, extraction);
    }
    table(title, [flat(by(gold, rules).figures), flat(by(gold, both).figures)], 'rules, with the model');
  }
  print(`\nToday's spend: ${spentOf(await store.modelLedger.spend(dayOf(began)))}`);
  const counts = await store.modelLedger.counts(began);
  print(`Taken: ${taken.words}`);
  print(`Not taken: ${refusedOf(counts) || 'nothing'}; trouble: ${troubledOf(counts) || 'none'}`);
  await store.close();
}

/** What extractions have from the model. */
class Taken {
  #articles = 0;
  #bullets = 0;
  #speakers = 0;
  #demands = 0;

  add({ abstract = [], quotes, demands }: Extraction): void {
    this.#articles++;
    this.#bullets += abstract.length;
    this.#speakers += quotes.filter(({ rule }) => rule === 'model').length;
    this.#demands += demands.filter(({ rule }) => rule === 'model').length;
  }

  get words(): string {
    return `${this.#bullets} bullets, ${this.#speakers} speakers and ${this.#demands} demands, of ${this.#articles} articles`;
  }
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
