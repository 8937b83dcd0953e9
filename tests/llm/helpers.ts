import { onTestFinished } from 'vitest';
import { ruleExtractor } from '../../src/extraction/extract.ts';
import { sentencesOf } from '../../src/extraction/sentences.ts';
import { ModelExtractor } from '../../src/llm/engine.ts';
import type { ModelSettings } from '../../src/llm/settings.ts';
import { openStore } from '../../src/store/open.ts';
import { type Answer, type Asked, fakeOpenAi } from '../fakes/openai.ts';

/** Of this file's own writing: two quotes whose speaker the rules leave open, and a demand that they find. */
export const ARTICLE = [
  'PORT AMSEL — The harbour board of Port Amsel will close three quays on Monday, said Ines Calder, its chair.',
  'Repairs cost $4.5 million and will take 18 months, according to the harbour board’s figures.',
  'Mayor Tobias Renn said the town would not pay for the work. Renn asked the harbour board to sell its cranes first.',
  'The mood at the meeting in the fish hall was bitter and it went on late into the night. Olga Brandt ran for the door. “We were never asked about any of this, not once in ten years.”',
  'Fishermen in the old town are wondering where their boats will go once the cranes arrive at the quays.',
].join('\n\n');

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
    ledger: store.model,
    rules: ruleExtractor,
    sentencesOf,
    now: () => new Date(),
    tell: (sentence: string) => void told.push(sentence),
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
