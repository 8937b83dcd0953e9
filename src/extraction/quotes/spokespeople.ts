import type { Resolution } from '../speakers/cast.ts';
import type { Phrases } from '../speakers/phrases.ts';
import { jointly } from './joint.ts';
import type { Attribution } from './rules/rule.ts';

const SPEAKS_FOR = /\bspokes(?:man|woman|person)\b|\bpress secretary\b/i;
/** What is left of the confidence where a body's words are given to its spokesperson, or a letter's to its writer. Ours. */
const CERTAINTY = 0.9;

/**
 * Who spoke where the attribution names a body: its spokesperson, when the words that follow in the same paragraph are theirs.
 * `The Kremlin said it had not sent its “main reply.” “There was a mix-up,” Kremlin spokesperson … said`: one person, two quotes.
 */
export function voiceOf(phrases: Phrases, attributions: readonly (Attribution | undefined)[], piece: number): Resolution | undefined {
  const own = attributions[piece];
  const together = own && jointly(phrases, own);
  if (together) return together;
  const resolution = own && phrases.cast.resolutions[own.mention];
  if (resolution?.entity.kind !== 'body') return resolution;
  if (resolution.entity.isDocument) return writerOf(phrases, resolution);
  const { pieces } = phrases.document;
  const paragraph = pieces[piece]?.paragraph;
  for (let next = piece + 1; pieces[next]?.paragraph === paragraph && next < pieces.length; next++) {
    const attribution = attributions[next];
    const other = attribution && phrases.cast.resolutions[attribution.mention];
    if (!other || other.entity === resolution.entity) continue;
    const role = other.entity.role ?? '';
    const speaksForIt = SPEAKS_FOR.test(role) && role.toLowerCase().includes(resolution.entity.name.toLowerCase());
    return speaksForIt
      ? { entity: other.entity, confidence: resolution.confidence * other.confidence * CERTAINTY, rule: 'spokesperson' }
      : resolution;
  }
  return resolution;
}

/** The letter says: whoever the text says it is from. */
function writerOf({ cast }: Phrases, letter: Resolution): Resolution {
  const { author } = letter.entity;
  const writer = author === undefined ? undefined : cast.resolutions[author];
  if (!writer || writer.entity.isDocument) return letter;
  return { entity: writer.entity, confidence: writer.confidence * letter.confidence * CERTAINTY, rule: 'document' };
}
