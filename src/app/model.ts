import type { Extractor } from '../core/extraction.ts';
import { OPERATOR } from '../core/store.ts';
import { ruleExtractor } from '../extraction/extract.ts';
import type { App } from './app.ts';

/** What reads articles into the store: the rules, and with a key a model behind them. Never on the path of a command. */
export async function extractorOf(app: App): Promise<Extractor> {
  const { model: settings } = app.config;
  if (!settings) return ruleExtractor;
  const [{ ModelExtractor }, { sentencesOf }, { model: ledger, suggestions }] = await Promise.all([
    import('../llm/engine.ts'),
    import('../extraction/sentences.ts'),
    app.store(),
  ]);
  const extractor = new ModelExtractor({
    settings,
    ledger,
    suggestions,
    rules: ruleExtractor,
    sentencesOf,
    now: () => new Date(),
    tell: (sentence) => void app.tellAdmins(OPERATOR, sentence),
    unexpected: (error) => void app.logId(error),
  });
  app.beforeClose(async () => extractor.stop());
  return extractor;
}
