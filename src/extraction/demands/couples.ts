import { words } from '../lexicon/words.ts';
import type { Entity } from '../speakers/entities/entity.ts';
import type { Mention } from '../speakers/mention.ts';
import { type CuedText, lowerAt, sentenceAt, tokensOf } from './scene.ts';

/** Nouns for two persons who were named: "the two men", "both ministers". */
const PERSONS = words('brothers candidates leaders men ministers presidents rivals sisters women');

/** Sentences before it that are looked at. */
const SENTENCES_BACK = 3;

/** The two whom "both men" counts together: the only persons whom the latest sentence before it with any two names. Undefined for any other mention, and where nobody can say. */
export function coupleOf(scene: CuedText, index: number): readonly Entity[] | undefined {
  const { cast, document } = scene;
  const mention = cast.mentions[index];
  if (!mention || mention.kind === 'pronoun' || !PERSONS.has(lowerAt(scene, mention.to - 1)) || lowerAt(scene, mention.to) === 'and')
    return undefined;
  if (!isBoth(scene, mention)) return undefined;
  const own = sentenceAt(document, mention.from);
  for (let sentence = own - 1; sentence >= Math.max(0, own - SENTENCES_BACK); sentence--) {
    const named = personsIn(scene, sentence);
    if (named.length > 1) return named.length === 2 ? named : undefined;
  }
  return undefined;
}

/** "both men", "the two former ministers"; "two men" may be any. */
function isBoth(scene: CuedText, { from, to }: Mention): boolean {
  for (let k = from - 1; k < to; k++) {
    if (lowerAt(scene, k) === 'both') return true;
    if (lowerAt(scene, k) === 'two') return lowerAt(scene, k - 1) === 'the';
  }
  return false;
}

function personsIn({ cast, document }: CuedText, sentence: number): Entity[] {
  const { from, to } = tokensOf(document, sentence);
  const found = new Set<Entity>();
  for (let k = from; k < to; k++) {
    const index = cast.mentionOfToken[k] ?? -1;
    const entity = cast.mentions[index]?.kind === 'person' ? cast.resolutions[index]?.entity : undefined;
    if (entity?.kind === 'person') found.add(entity);
  }
  return [...found];
}
