import { GOVERNORS } from '../../lexicon/function-words.ts';
import { AUXILIARIES } from '../../lexicon/verbs.ts';
import type { Sentence } from '../../text/document.ts';
import type { Cue } from '../cues.ts';
import { type Case, lowerAt, mentionAt, startUnit } from './case.ts';

/** `…, and at one point the crowd took up the chant “…”`: the subject of a coordinated clause that begins at `from` or later and holds the piece; -1: none. */
export function newClause(c: Case, from: number): number {
  for (let unit = c.unit - 1; unit > from; unit--) {
    if (lowerAt(c, unit - 1) !== ',' || !/^(?:and|but|while)$/.test(lowerAt(c, unit))) continue;
    for (let k = unit + 1; k < c.unit; k++) {
      const mention = mentionAt(c, k);
      if (mention < 0 || GOVERNORS.has(lowerAt(c, k - 1)) || c.cast.mentions[mention]!.possessive) continue;
      return mention;
    }
    return -1;
  }
  return -1;
}

/** `Lee said Kim promised “…”`: what Lee reports of Kim is told in Lee's words. A coordinated clause is not inside the one before it. */
export function outermost(c: Case, cue: Cue, cues = c.cues): Cue {
  let best = cue;
  for (let i = cues.indexOf(cue) - 1; i >= 0; i--) {
    const outer = cues[i]!;
    if (!outer.stating || outer.negated || outer.place === 'according-to') continue;
    const subject = startUnit(c, best.mention);
    const shared = outer.mention === best.mention;
    if (shared || subject <= outer.unit) continue;
    if (/^(?:which|whom|where|whereupon)$/.test(lowerAt(c, subject - 1))) return best;
    if (
      /^(?:and|but|while|;|as)$/.test(lowerAt(c, subject - 1)) ||
      (lowerAt(c, subject - 1) === ',' && /^(?:and|but|while)$/.test(lowerAt(c, subject - 2)))
    )
      continue;
    best = outer;
  }
  return best;
}

/** Who said something last in a sentence; a question is no statement, and its answer is somebody else's. */
export function lastSaying(c: Case, sentence: number): Cue | undefined {
  const cues = c.cuesOf(sentence);
  const cue = cues.findLast((q) => !q.negated && q.strong && q.lemma !== 'ask');
  return cue && outermost(c, cue, cues);
}

/** The first mention of a sentence that no preposition governs and that a verb can follow. -1: none. */
export function subjectOf(c: Case, sentence: Sentence, limit = sentence.to): number {
  for (let unit = sentence.from; unit < limit; unit++) {
    const mention = mentionAt(c, unit);
    if (mention < 0) continue;
    const found = c.cast.mentions[mention]!;
    if (c.cast.resolutions[mention]?.rule === 'apposition') continue;
    const before = unit > sentence.from ? lowerAt(c, unit - 1) : '';
    let end = unit;
    while (end < limit && mentionAt(c, end) === mention) end++;
    unit = end - 1;
    if (found.possessive || GOVERNORS.has(before) || AUXILIARIES.has(before)) continue;
    if (found.kind === 'pronoun' && !/^(?:he|she|they)$/.test(found.core[0]!)) continue;
    return mention;
  }
  return -1;
}
