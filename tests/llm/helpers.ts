import { onTestFinished } from 'vitest';
import type { Extractor } from '../../src/core/news/extraction.ts';
import type { ModelTrouble } from '../../src/core/ports/model-ledger.ts';
import { extract } from '../../src/extraction/extract.ts';
import { sentencesOf } from '../../src/extraction/grammar/sentences.ts';
import { ModelExtractor } from '../../src/llm/engine.ts';
import type { ModelSettings } from '../../src/llm/settings.ts';
import { troubleSentence } from '../../src/presentation/notices/model-words.ts';
import { openStore } from '../../src/store/open.ts';
import { type Answer, type Asked, fakeOpenAi } from '../fakes/openai.ts';

export const PARAGRAPHS = [
  'PORT AMSEL — The harbour board will close three quays on Monday, said Ines Calder, its chair.',
  'Repairs cost $4.5 million and will take 18 months, according to the harbour board’s figures.',
  'Mayor Tobias Renn said the town would not pay for the work. Renn asked the harbour board to sell its cranes first.',
  'The mood in the fish hall was bitter on Sunday night. Olga Brandt and Per Lund had come with their crews.',
  '“We were never asked about any of this, not once in ten years.”',
  'The fish market opens at six, Olga Brandt said. The crews of Olga Brandt want the harbour board to keep one quay open.',
];
export const ARTICLE = PARAGRAPHS.join('\n\n');

/** What the sentences say: nothing in it is to be refused. */
export const GOOD_ABSTRACT = {
  bullets: [
    { text: 'The harbour board will close three quays on Monday.', sentences: [1] },
    { text: 'Repairs cost $4.5 million and will take 18 months.', sentences: [2] },
    { text: 'Mayor Tobias Renn said the town would not pay for the work.', sentences: [3] },
  ],
  topics: ['economy', 'labour'],
};
export const GOOD_READING = {
  speakers: [{ quote: 1, name: 'Olga Brandt' }],
  demands: [
    { sentence: 9, words: 'keep one quay open', issuer: 'Olga Brandt', addressee: 'harbour board', force: 'demand', polarity: 'do' },
  ],
  descriptions: [],
};

/** The rules, less sure of themselves: quotations without a speaker, and none of the last paragraph's demands. */
export const unsureRules: Extractor = {
  async extract(text) {
    const found = extract(text);
    return {
      ...found,
      quotes: found.quotes.map((quote) =>
        quote.kind === 'indirect' ? quote : { ...quote, speaker: undefined, mention: undefined, confidence: 0 },
      ),
      demands: found.demands.filter(({ evidence }) => !text.slice(evidence.start, evidence.end).includes('one quay open')),
    };
  },
};

export const ORIGIN = { space: '', urls: ['https://amsel.example/quays'] } as const;

/** The real engine on a real store, against a server that answers so. */
export async function engineOf(answer: (asked: Asked, count: number) => Answer, settings: Partial<ModelSettings> = {}) {
  const server = await fakeOpenAi(answer);
  const store = await openStore(':memory:');
  onTestFinished(() => store.close());
  const [told, unexpected]: [string[], unknown[]] = [[], []];
  const parts = {
    settings: {
      key: () => 'sk-test',
      baseUrl: server.baseUrl,
      model: 'fake-1',
      inputPrice: 1_000_000,
      outputPrice: 2_000_000,
      dayCap: 1_000_000,
      monthCap: 10_000_000,
      keepOut: [],
      ...settings,
    },
    ledger: store.modelLedger,
    suggestions: store.suggestions,
    rules: unsureRules,
    sentencesOf,
    now: () => new Date(),
    tell: (trouble: ModelTrouble) => void told.push(troubleSentence(trouble)),
    unexpected: (error: unknown) => void unexpected.push(error),
    deadlineMs: 5_000,
  };
  return { server, store, told, unexpected, parts, engine: new ModelExtractor(parts) };
}

/** Answers both questions of the engine. */
export const saying =
  (abstract: unknown, reading: unknown) =>
  ({ schema, text }: Asked): Answer => ({
    say: JSON.stringify((schema ?? (text.includes('Task: two') ? 'abstract' : 'reading')) === 'abstract' ? abstract : reading),
  });
