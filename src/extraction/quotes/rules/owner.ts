import { AUXILIARIES, OTHER_VERBS } from '../../lexicon/verbs.ts';
import { words } from '../../lexicon/words.ts';
import { type Case, type Found, lowerAt, mentionAt, startUnit } from './case.ts';

/** Nouns for what one says. */
const SAYING_NOUNS = words(
  'claim claims remark remarks comment comments assertion assertions suggestion statement statements warning warnings promise promises pledge vow boast complaint insistence contention argument description admission denial accusation allegation prediction declaration announcement observation call demand threat message joke slogan motto plea response reply answer tweet testimony',
);

/** `mocked Lee’s claim that it was “…”`, `his warning: “…”`: a noun of saying, nearer than any verb, is its owner's. */
export function nounCue(c: Case): Found | undefined {
  for (let unit = c.unit - 1; unit > Math.max(c.sentence.from, c.unit - 25); unit--) {
    const { piece, lower } = c.document.units[unit]!;
    if (piece >= 0 || lower === ';' || c.cues.some((cue) => cue.unit === unit)) return undefined;
    const leads = unit + 1 === c.unit ? !opensWithVerb(c) : /^(?:that|:)$/.test(lowerAt(c, unit + 1));
    if (!SAYING_NOUNS.has(lower) || !leads) continue;
    const owner = [2, 1, 3]
      .map((back) => mentionAt(c, unit - back))
      .find((mention) => mention >= 0 && c.cast.mentions[mention]!.possessive);
    if (owner === undefined || lowerAt(c, startUnit(c, owner) - 1) === 'to') return undefined;
    return { mention: owner, cue: undefined, continues: false };
  }
  return undefined;
}

/** `Lee’s remarks “show contempt”`: the words tell of the noun, and are somebody else's. */
function opensWithVerb(c: Case): boolean {
  const { tokens, units, pieces } = c.document;
  let token = units[c.unit]!.tokenIndex;
  while (token < tokens.length && tokens[token]!.start < pieces[c.piece]!.start) token++;
  const first = tokens[token]?.lower ?? '';
  return AUXILIARIES.has(first) || OTHER_VERBS.has(first);
}

/** `Lee’s “…”`: whose phrase it is. */
export function owner(c: Case): Found | undefined {
  const before = c.document.units[c.unit - 1];
  if (!before || c.unit - 1 < c.sentence.from) return undefined;
  const mention = before.kind === 'possessive' ? mentionAt(c, c.unit - 2) : mentionAt(c, c.unit - 1);
  if (mention < 0 || !c.cast.mentions[mention]!.possessive) return undefined;
  return { mention, cue: undefined, continues: false };
}
