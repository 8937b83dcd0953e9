import type { Extractor } from '../../core/news/extraction.ts';
import type { Store } from '../../core/ports/store.ts';
import { ruleExtractor } from '../../extraction/extract.ts';
import type { ModelSettings } from '../../llm/settings.ts';
import { troubleSentence } from '../../presentation/notices/model-words.ts';

export interface ExtractorParts {
  /** Absent: nothing leaves the machine, the rules alone read. */
  readonly model: ModelSettings | undefined;
  readonly store: Pick<Store, 'modelLedger' | 'suggestions'>;
  /** Told in a sentence when the model fails or its budget is spent. */
  readonly tellOperator: (sentence: string) => void;
  readonly unexpected: (error: unknown) => void;
}

/** An extractor that is stopped before its store is closed: a model's answer that is waited for is given up then. */
export interface StoppableExtractor extends Extractor {
  stop(): void;
}

/** What reads articles into the store: the rules, and with a key a model behind them. Never on the path of a command. */
export async function extractorOf({ model, store, tellOperator, unexpected }: ExtractorParts): Promise<StoppableExtractor> {
  if (!model) return { extract: (text, from) => ruleExtractor.extract(text, from), stop: () => undefined };
  const [{ ModelExtractor }, { sentencesOf }] = await Promise.all([
    import('../../llm/engine.ts'),
    import('../../extraction/grammar/sentences.ts'),
  ]);
  return new ModelExtractor({
    settings: model,
    ledger: store.modelLedger,
    suggestions: store.suggestions,
    rules: ruleExtractor,
    sentencesOf,
    now: () => new Date(),
    tell: (trouble) => tellOperator(troubleSentence(trouble)),
    unexpected,
  });
}
