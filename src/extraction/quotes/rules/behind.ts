import { GOVERNORS } from '../../lexicon/function-words.ts';
import { ADVERBS, CUE_VERBS, OTHER_VERBS } from '../../lexicon/verbs.ts';
import { firstOfJoint } from '../joint.ts';
import { type Case, type Found, given, lowerAt, mentionAt, startUnit } from './case.ts';

/** `“…,” said Ms. Lee` and `“…,” Lee, a spokeswoman, later told reporters`: cue and subject stand right behind. */
export function cueBehind(c: Case): Found | undefined {
  let from = c.unit + 1;
  if (lowerAt(c, from) === ',' || lowerAt(c, from) === '—' || lowerAt(c, from) === '–') from++;
  while (from < c.sentence.to && (ADVERBS.has(lowerAt(c, from)) || lowerAt(c, from) === 'as') && mentionAt(c, from) < 0) from++;
  const { start, end } = c.document.pieces[c.piece]!;
  const lastMark = /[.,?!…—–-]['’”"]?$/.test(c.document.text.slice(Math.max(start, end - 2), end)) || lowerAt(c, c.unit + 1) === ',';
  for (const cue of c.cues) {
    if (cue.unit < from || cue.participle) continue;
    const subject = startUnit(c, cue.place === 'inverted' ? cue.mention : firstOfJoint(c.document, c.cast, cue.mention));
    if (!reaches(c, from, Math.min(cue.unit, subject))) continue;
    if (!lastMark && (!cue.strong || c.cues.some((q) => q.unit < c.unit))) continue;
    if (cue.unit - from > 40) continue;
    return given(cue);
  }
  return undefined;
}

/** `“…?” Lee went on`: after words that end with a comma, question or shout, a subject with any finite verb is their speaker. */
export function subjectBehind(c: Case): Found | undefined {
  const { start, end } = c.document.pieces[c.piece]!;
  if (!/[,?!—–-]['’]?$/.test(c.document.text.slice(Math.max(start, end - 2), end))) return undefined;
  const mention = mentionAt(c, c.unit + 1);
  if (mention < 0 || c.cast.mentions[mention]!.possessive) return undefined;
  let verb = c.unit + 1;
  while (verb < c.sentence.to && mentionAt(c, verb) === mention) verb++;
  while (verb < c.sentence.to && ADVERBS.has(lowerAt(c, verb))) verb++;
  if (verb >= c.sentence.to) return undefined;
  // "her office quoted her as saying"
  const cited = c.cues.find((cue) => cue.unit > verb && cue.participle && cue.unit - verb < 8);
  if (/^(?:quoted|cited)$/.test(lowerAt(c, verb)) && cited && lowerAt(c, cited.unit - 1) === 'as') return given(cited);
  // "shot back", "chimes in"
  const phrasal = /^(?:back|in|on|up|out)$/.test(lowerAt(c, verb + 1)) && /^[a-z]+$/.test(lowerAt(c, verb));
  if (!phrasal && !/^(?:went|goes|continued|began|begins|[a-z]+ed)$/.test(lowerAt(c, verb))) return undefined;
  return { mention, cue: undefined, continues: false };
}

/** Nothing but a few words of a title lies between: "super PAC spokeswoman Ann Lee". */
function reaches(c: Case, from: number, first: number): boolean {
  if (first < from || first - from > 7) return false;
  for (let unit = from; unit < first; unit++) {
    const { kind: what, lower } = c.document.units[unit]!;
    // "Ministry of Defence spokesman Ann Lee": the body that the title names.
    const within = mentionAt(c, unit);
    const { kind, possessive } = c.cast.mentions[within] ?? {};
    if (kind === 'body' || kind === 'group' || possessive) continue;
    if (what === 'possessive') continue;
    if (
      what !== 'word' ||
      CUE_VERBS.has(lower) ||
      OTHER_VERBS.has(lower) ||
      GOVERNORS.has(lower) ||
      /^(?:and|but|or|that|who|which|he|she|they|it)$/.test(lower)
    )
      return false;
  }
  return true;
}

/** `The plan is “stupid” and won’t work, he said`: the attribution that ends the sentence. */
export function cueBehindClause(c: Case): Found | undefined {
  for (const cue of c.cues) {
    if (cue.unit < c.unit || cue.participle || !cue.strong) continue;
    const first = Math.min(cue.unit, startUnit(c, cue.mention));
    if (first > c.unit && (lowerAt(c, first - 1) === ',' || (c.document.units[first - 1]?.piece ?? -1) >= 0)) return given(cue);
  }
  return undefined;
}
