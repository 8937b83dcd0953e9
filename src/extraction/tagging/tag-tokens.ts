import { readFileSync } from 'node:fs';
import type { TokenizedText } from './document-view.ts';
import { decodeModel } from './model.ts';
import { Tagger, type Tags } from './tagger.ts';

let shipped: Tagger | undefined;

/** Tags a text by the model that ships beside this file (`npm run train` writes it), which is read once, at the first text. */
export function tagTokens(text: TokenizedText): Tags {
  shipped ??= new Tagger(decodeModel(readFileSync(new URL('tagger.bin', import.meta.url))));
  return shipped.tag(text);
}
