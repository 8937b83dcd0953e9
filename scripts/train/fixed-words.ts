import { hashText } from '../../src/extraction/tagging/hash.ts';
import { PENN_TAGS } from '../../src/extraction/tagging/tag-set.ts';
import type { TaggedText } from './silver.ts';

/** A word has one tag if it occurred this often, nearly always with that. */
const FEWEST = 30;
const SHARE = 0.997;

/** The words in lower case that have one tag, by the unsigned hash of their spelling. */
export function fixedWords(texts: readonly TaggedText[]): Map<number, number> {
  const counts = new Map<string, Uint32Array>();
  for (const { tokens, pos } of texts)
    for (const [n, { text, lower }] of tokens.entries()) {
      if (text !== lower || pos[n]! < 0) continue;
      const found = counts.get(text) ?? new Uint32Array(PENN_TAGS.length);
      found[pos[n]!]!++;
      counts.set(text, found);
    }
  const fixed = new Map<number, number>();
  for (const [text, tags] of counts) {
    const all = tags.reduce((a, b) => a + b, 0);
    const most = Math.max(...tags);
    if (all >= FEWEST && most / all >= SHARE) fixed.set(hashText(text) >>> 0, tags.indexOf(most));
  }
  return fixed;
}
