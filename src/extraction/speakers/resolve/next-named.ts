import type { Document } from '../../grammar/document.ts';
import type { Entity } from '../entities/entity.ts';
import { isName, type Mention } from '../mention.ts';
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
    if (standsAlone(document, mention)) continue;
    const [entity] = index.candidates(mention).entities;
    if (entity && entity.kind !== 'body' && !isPlaceName(entity.name)) return standings.of(entity) ? undefined : entity;
  }
  return undefined;
}

/** Beside the name its paragraph holds less than this, in characters: a button ("Browse Issues") or a byline. */
const LEAST_BESIDE = 12;

function standsAlone({ paragraphs }: Document, { start, end }: Mention): boolean {
  const paragraph = paragraphs.find((each) => each.end >= end);
  return paragraph !== undefined && paragraph.end - paragraph.start < end - start + LEAST_BESIDE;
}
