import type { Cast, Resolution } from '../speakers/cast.ts';
import type { Document } from '../text/document.ts';
import { jointly } from './joint.ts';
import type { Attribution } from './rules/case.ts';

const SPEAKS_FOR = /\bspokes(?:man|woman|person)\b|\bpress secretary\b/i;
const CERTAINTY = 0.9;

/**
 * Who spoke where the attribution names a body: its spokesperson, when the words that follow in the same paragraph are theirs.
 * `The Kremlin said it had not sent its “main reply.” “There was a mix-up,” Kremlin spokesperson … said`: one person, two quotes.
 */
export function voiceOf(
  document: Document,
  cast: Cast,
  attributions: readonly (Attribution | undefined)[],
  piece: number,
): Resolution | undefined {
  const own = attributions[piece];
  const together = own && jointly(document, cast, own.mention, own.cue);
  if (together) return together;
  const resolution = own && cast.resolutions[own.mention];
  if (resolution?.entity.kind !== 'body') return resolution;
  if (resolution.entity.isDocument) return authorBehind(cast, resolution);
  for (
    let next = piece + 1;
    next < document.pieces.length && document.pieces[next]!.paragraph === document.pieces[piece]!.paragraph;
    next++
  ) {
    const attribution = attributions[next];
    const other = attribution && cast.resolutions[attribution.mention];
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
function authorBehind({ resolutions }: Cast, resolution: Resolution): Resolution {
  const { author } = resolution.entity;
  const writer = author === undefined ? undefined : resolutions[author];
  if (!writer || writer.entity.isDocument) return resolution;
  return { entity: writer.entity, confidence: writer.confidence * resolution.confidence * CERTAINTY, rule: 'document' };
}
