import { FINITE_IN_CONDITION, MODALS, REFUSALS, VOWS } from '../../lexicon/demands/modals.ts';
import type { DemandScene } from '../parties.ts';
import { contentEnd } from '../phrases.ts';
import { isQuoteMark, lowerAt, mentionAt, type Strip, tokenAt } from '../scene.ts';
import { subjectOf } from '../subjects.ts';
import type { CueSite, FrameMatch } from './frame.ts';

/** "would go only if X paid", "threatened to strike unless X leave", "will not sign until X is freed": what must come about first. */
export function condition(site: CueSite): FrameMatch | undefined {
  const { scene, strip, at } = site;
  if (strip.asks) return undefined;
  const word = lowerAt(scene, at);
  const vow = vowBefore(scene, strip, at);
  if (vow < 0) return undefined;
  if (word === 'if' && !onlyBefore(scene, strip, at)) return undefined;
  if (word === 'until' && !REFUSALS.test(lowerAt(scene, vow)) && !/^(?:not|never|no)$/.test(lowerAt(scene, vow + 1))) return undefined;
  let from = at + 1;
  while (isQuoteMark(scene, from)) from++;
  const verb = finiteAfter(scene, strip, from);
  if (verb < 0) return undefined;
  const subject = subjectOf(scene, strip, vow);
  const speaker = strip.piece >= 0 ? scene.parties.ofPiece(strip.piece) : undefined;
  const issuer = subject.entity ?? speaker;
  if (!issuer) return undefined;
  const addressee = scene.parties.ofPhrase({ from, to: verb });
  if (!addressee || addressee === issuer) return undefined;
  const end = contentEnd(scene, strip, { from, kind: 'clause' });
  return end > verb
    ? {
        label: `condition-${word}`,
        force: 'condition',
        cue: { from: at, to: at + 1 },
        contents: [{ from, to: end }],
        issuer,
        addressee,
      }
    : undefined;
}

/** "will", "threatened", "refuse": what the condition hangs on, in the same clause. */
function vowBefore(scene: DemandScene, strip: Strip, at: number): number {
  for (let k = at - 1; k >= Math.max(strip.from, at - 24); k--) {
    if (/^[;:]$/.test(lowerAt(scene, k))) return -1;
    if (VOWS.test(lowerAt(scene, k)) && mentionAt(scene, k) < 0) return k;
  }
  return -1;
}

/** "only if", "only do it if". */
function onlyBefore(scene: DemandScene, strip: Strip, at: number): boolean {
  for (let k = at - 1; k >= Math.max(strip.from, at - 7); k--) if (lowerAt(scene, k) === 'only') return true;
  return false;
}

/** The verb of the clause from `from` on: its first finite word behind a noun phrase. */
function finiteAfter(scene: DemandScene, strip: Strip, from: number): number {
  for (let k = from + 1; k < Math.min(strip.to, from + 14); k++) {
    const { lower, kind, capital } = tokenAt(scene, k);
    if (kind === 'mark' && /^[,;:.]$/.test(lower)) return -1;
    if (capital || mentionAt(scene, k) >= 0 || kind !== 'word') continue;
    if (MODALS.has(lower) || /(?:ed|[^s]s)$/.test(lower) || FINITE_IN_CONDITION.has(lower)) return k;
  }
  return -1;
}
