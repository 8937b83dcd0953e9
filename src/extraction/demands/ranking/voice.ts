import { STATING_CUES } from '../../lexicon/verbs.ts';
import type { Cue } from '../../quotes/cues.ts';
import type { Phrase } from '../parties.ts';
import { type CuedText, cuesOf, pieceAt, type Strip } from '../scene.ts';

/** Who says the words around a place, and how the text shows it. */
export interface Voice {
  /** `quoted`: in marks, of a known speaker; `unknown`: in marks, of nobody known; `before`, `behind`: in a clause that a reporting verb governs; `earlier`: the sentence before reports. */
  readonly kind: 'quoted' | 'unknown' | 'before' | 'behind' | 'earlier' | 'none';
  readonly cue: Cue | undefined;
  readonly piece: number;
}

/** Units between a reporting verb and what it reports. */
const CUE_REACH = 40;

/** Whose words stand at `from`. */
export function voiceAt(scene: CuedText, strip: Strip, { from, to }: Phrase): Voice {
  const piece = pieceAt(scene, from);
  if (piece >= 0 && strip.piece === piece) return { kind: scene.attributions[piece] ? 'quoted' : 'unknown', cue: undefined, piece };
  const unit = scene.document.unitOfToken[from] ?? -1;
  const end = scene.document.unitOfToken[Math.max(from, to - 1)] ?? -1;
  const cues = cuesOf(scene, strip);
  const before = cues.findLast((cue) => cue.unit < unit && unit - cue.unit < CUE_REACH);
  if (before) return { kind: 'before', cue: before, piece };
  const behind = cues.find((cue) => cue.unit > end && STATING_CUES.has(cue.lemma));
  if (behind) return { kind: 'behind', cue: behind, piece };
  const earlier = scene.cues[strip.sentence - 1]?.findLast((cue) => STATING_CUES.has(cue.lemma));
  return { kind: earlier ? 'earlier' : 'none', cue: earlier, piece };
}
