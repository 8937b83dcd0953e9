import type { Extractor } from '../../core/news/extraction.ts';
import { OPERATOR } from '../../core/scope.ts';
import { ruleExtractor } from '../../extraction/extract.ts';
import { troubleSentence } from '../../presentation/model-words.ts';
import type { App } from '../app.ts';

/** What reads articles into the store: the rules, and with a key a model behind them. Never on the path of a command. */
export async function extractorOf(app: App): Promise<Extractor> {
  const { model: settings } = app.config;
  if (!settings) return ruleExtractor;
  const [{ ModelExtractor }, { sentencesOf }, { modelLedger: ledger, suggestions }] = await Promise.all([
    import('../../llm/engine.ts'),
    import('../../extraction/text/sentences.ts'),
    app.store(),
  ]);
  const extractor = new ModelExtractor({
    settings,
    ledger,
    suggestions,
    rules: ruleExtractor,
    sentencesOf,
    now: () => new Date(),
    tell: (trouble) => void app.tellAdmins(OPERATOR, troubleSentence(trouble)),
    unexpected: (error) => void app.logId(error),
  });
  app.beforeClose(async () => extractor.stop());
  return extractor;
}
