import type { Entity } from '../entities/entity.ts';
import { isName } from '../mention.ts';
import { isPlaceName } from './position.ts';
import type { ResolutionState } from './reading.ts';

/** Sentences of the reporter's at the head of a text that may tell of somebody before they name them. */
const HEAD = 3;
/** Mentions ahead that are looked at. */
const FURTHEST = 24;

/** "A Leeds baker has won …", and in the paragraph behind: "Ann Lee, 41, …": at the head of a text, the first who is named behind this paragraph and was not before. */
export function nextNamed(reading: ResolutionState): Entity | undefined {
  const { standings, document, mentions, position, index } = reading;
  if (standings.narrative >= HEAD) return undefined;
  const { end } = document.paragraphs[standings.paragraph]!;
  for (let at = position + 1; at < Math.min(mentions.length, position + FURTHEST); at++) {
    const mention = mentions[at]!;
    if (mention.start < end || mention.quoted || !isName(mention) || mention.kind === 'body' || mention.core.length < 2) continue;
    const [entity] = index.candidates(mention).entities;
    if (entity && entity.kind !== 'body' && !isPlaceName(entity.name)) return standings.of(entity) ? undefined : entity;
  }
  return undefined;
}
