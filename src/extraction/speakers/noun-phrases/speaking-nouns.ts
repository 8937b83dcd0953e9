import { isKnownVerb } from '../../grammar/verbs.ts';
import { NOT_NAMES } from '../../lexicon/names/no-names.ts';
import { DEFINITE } from '../../lexicon/people/descriptions.ts';
import { ADVERBS, CUE_VERBS, PERSONAL_CUES } from '../../lexicon/verbs.ts';
import type { Draft } from '../mention.ts';
import type { Scan } from '../scan.ts';

/** "one user wrote", "another said", "said the pontiff,": a noun that the lexicon lacks is a speaker where it says something. */
export function speakingNoun(scan: Scan, at: number): Draft | undefined {
  const determiner = scan.at(at);
  if (determiner.capital && scan.overall.titleCase[at]) return undefined;
  let to = at + 1;
  while (to < at + 5 && isPlainNoun(scan, to) && scan.joined(to - 1, to)) to++;
  if (to === at + 1 && !/^(?:another|one)$/.test(determiner.lower)) return undefined;
  let verb = to;
  while (verb < to + 3 && ADVERBS.has(scan.lowerAt(verb))) verb++;
  const says = isPersonalCue(scan, verb) && scan.joined(to - 1, verb);
  const inverted = isPersonalCue(scan, at - 1) && /^[,”"’']$/.test(scan.at(at - 2).text) && /^[,.;—]$/.test(scan.at(to).text);
  if (!says && !inverted) return undefined;
  const counted = to === at + 1 || determiner.lower === 'one';
  const head = scan.at(to - 1);
  return {
    kind: 'description',
    from: at,
    to,
    core: [head.lower],
    label: scan.document.text.slice(scan.at(counted ? at : at + 1).start, head.end),
    definite: DEFINITE.has(determiner.lower),
  };
}

function isPlainNoun(scan: Scan, at: number): boolean {
  const token = scan.at(at);
  return token.kind === 'word' && !token.capital && !NOT_NAMES.has(token.lower) && !isKnownVerb(token.lower) && !ADVERBS.has(token.lower);
}

function isPersonalCue(scan: Scan, at: number): boolean {
  const verb = CUE_VERBS.get(scan.lowerAt(at));
  return verb !== undefined && PERSONAL_CUES.has(verb.lemma) && (verb.form === 'past' || verb.form === 'present');
}
