import path from 'node:path';
import { type GoldText, readMarkedTexts } from '../train/gold.ts';
import { type GoldArticle, linesOf } from './dev-sets.ts';

/** What nothing was trained on and no rule was written for: a third of two dev sets, set aside by outlet and by article, and articles of our own. */

const idsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const WEB = idsOf(
  `042bb7b5feda 04a6711caa7c 06e5123e4ef7 287e4d9f4af3 2c46804d9db4 3cb22bfabed8 3ce1c8fdf6ad 51d066b0602c 5fa3154ec031 5fbc7ccb504c
    680c2848e94a 6a72de37e8f9 702d1da63b8e 785affa2c34e 7a664e40d256 7ab16ade3238 8380689f358c 87438a0dacbe 87bf60570e6e 921019755f4a
    9eef8162bbb6 a1fca19b884e aade2ec8d1e7 abd9d6291b6b bc13ff87b263 c582d3b77257 c69e539d689a c7e39ac49fa1 d0382c0d9573 d1c57d7821e5
    ea25dd7edff4 ec7fc408c5ce ef4e67b66d63 f5c90a6d5253 fde930b01859`,
);
const BRITISH = idsOf(
  `6d3599482aa7 64e4fa7c8aac 6545d8fa17f5 e9b321940da4 90c235f794e4 9d252e576a42 41fe14184d6b 8150487594e9 df7322e846e3 3e1dbf8843df
    e59dcc03c6c8 dc976a62051a 9a6f6d00536c 293ba1c1f123`,
);

/** Whether the article was set aside: never looked at, to measure on. */
export const isSetAside = (id: string): boolean => WEB.has(id) || BRITISH.has(id);

const OWN = ['held-out.txt', 'held-out-b.txt', 'held-out-c.txt'];

/** Titles with their articles, in the scorer's format. */
export function heldOutSets(): readonly (readonly [string, readonly GoldArticle[]])[] {
  const part = (file: string, ids: ReadonlySet<string>): GoldArticle[] => linesOf<GoldArticle>(file).filter(({ id }) => ids.has(id));
  return [
    ...OWN.map(
      (name) => [`training/${name}`, readMarkedTexts(path.resolve(import.meta.dirname, '../../training', name)).map(scored)] as const,
    ),
    ['bbc-names.dev, the third set aside', part('bbc-names.dev.jsonl', BRITISH)],
    ['web-names.dev, the third set aside', part('web-names.dev.jsonl', WEB)],
  ];
}

function scored({ id, text, pieces }: GoldText): GoldArticle & { readonly quotes: readonly object[] } {
  const quotes = pieces.map(({ start, end, isSpeech, reference }) => ({
    start,
    end,
    type: 'direct',
    segments: [[start, end]],
    is_speech: isSpeech,
    reference,
    named: reference !== undefined,
  }));
  return { id, text, quotes };
}
