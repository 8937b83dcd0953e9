import { CORE_PREPOSITIONS } from '../lexicon/function-words.ts';
import { CUE_VERBS, NAMING_CUES, PERSONAL_CUES, STATING_CUES, STRONG_CUES } from '../lexicon/verbs.ts';
import { words } from '../lexicon/words.ts';
import type { Cast } from '../speakers/cast.ts';
import type { Document, Sentence } from '../text/document.ts';
import { endsClause, subjectBehind } from './cues/inverted.ts';
import { subjectOfMainClause } from './cues/main-clause.ts';
import { agentOf, isPassive } from './cues/passive.ts';
import { Phrases } from './cues/phrases.ts';
import { type SubjectPlace, subjectBefore } from './cues/subject.ts';

/** A word that reports speech, with who speaks. Unit indexes. */
export interface Cue {
  readonly unit: number;
  readonly lemma: string;
  readonly participle: boolean;
  /** Reports speech wherever it stands. */
  readonly strong: boolean;
  /** Names or judges its object: "called it". */
  readonly naming: boolean;
  /** Takes a reported clause without marks. */
  readonly stating: boolean;
  /** "did not say": the words are not reported as said. */
  readonly negated: boolean;
  readonly mention: number;
  readonly place: SubjectPlace;
}

/** Forms that are more often nouns or adjectives than verbs, unless a subject stands right before them. */
const NOUNISH = words(
  'report reports post posts email emails message messages blog text texts order orders claim claims comment comments question questions remark remarks promise promises pledge pledges vow vows call calls demand demands request requests hope hopes fear fears estimate estimates answer answers offer offers threat press attack attacks blame praise rate rates bill bills notice signal signals point points state states note notes challenge challenges quote quotes reply replies attack wonder matter smile laugh shrug nod bar counter reason worry address proposed related read label brand term terms defended paint joke jokes pitch sum volunteer volunteers complaint contest tweet tweets echo boast cry shout whisper murmur support text protest protests witness repeat',
);

/** Every cue in the text, in order; those without a subject are left out. */
export function cuesOf(document: Document, cast: Cast): Cue[] {
  const phrases = new Phrases(document, cast);
  const cues: Cue[] = [];
  for (const sentence of document.sentences) {
    for (let unit = sentence.from; unit < sentence.to; unit++) {
      const cue = cueAt(phrases, sentence, unit);
      if (cue) cues.push(cue);
    }
  }
  return cues;
}

function cueAt(phrases: Phrases, sentence: Sentence, at: number): Cue | undefined {
  const { lower, kind, capital } = phrases.units[at]!;
  if (kind !== 'word') return undefined;
  if (lower === 'according' && phrases.units[at + 1]?.lower === 'to') return accordingTo(phrases, sentence, at);
  const verb = CUE_VERBS.get(lower);
  if (!verb || (capital && at !== sentence.from)) return undefined;
  if (phrases.insideMention(at)) return undefined;
  const participle = verb.form === 'participle';
  const strong = STRONG_CUES.has(verb.lemma);
  const naming = NAMING_CUES.has(verb.lemma);
  const cue = (mention: number, place: SubjectPlace, negated = false): Cue => ({
    unit: at,
    lemma: verb.lemma,
    participle,
    strong,
    naming,
    stating: STATING_CUES.has(verb.lemma),
    negated,
    mention,
    place,
  });
  const passive = isPassive(phrases, sentence, at, verb.form);
  if (passive) {
    const agent = agentOf(phrases, sentence, at);
    return agent >= 0 ? cue(agent, 'agent') : undefined;
  }
  if (verb.lemma === 'quote' && citesSpeaker(phrases, at)) return undefined;
  const afterPiece = at > sentence.from && phrases.units[phrases.skipBack(at - 1, sentence.from)]?.piece !== -1;
  const inverted = verb.lemma !== 'tell' && !participle && verb.form !== 'base' ? subjectBehind(phrases, sentence, at) : -1;
  if (inverted >= 0 && (afterPiece || at === sentence.from)) return cue(inverted, 'inverted');
  if (participle && isNounPhrase(phrases, at)) return undefined;
  if (inverted >= 0 && PERSONAL_CUES.has(verb.lemma) && phrases.units[at - 1]?.lower === ',' && endsClause(phrases, sentence, inverted))
    return cue(inverted, 'inverted');
  const found = participle ? subjectOfMainClause(phrases, sentence, at) : subjectBefore(phrases, sentence, at);
  if (found) {
    if (
      NOUNISH.has(lower) &&
      !phrases.isDocument(found.mention) &&
      (found.place !== 'before' ||
        at - phrases.endOf(found.mention, phrases.startUnit(found.mention)) > 2 ||
        !(isSureSubject(phrases, found.mention) || (phrases.units[at + 1]?.piece ?? -1) >= 0) ||
        /^[,.;:]$/.test(phrases.units[at + 1]?.lower ?? '.'))
    )
      return undefined;
    if (verb.form === 'base' && found.place !== 'before' && !phrases.isDocument(found.mention)) return undefined;
    return cue(found.mention, found.place, found.negated);
  }
  return inverted >= 0 && strong && !NOUNISH.has(lower) && phrases.units[at - 1]?.lower === ',' ? cue(inverted, 'inverted') : undefined;
}

/** "quoted her as saying": the words are hers. */
function citesSpeaker(phrases: Phrases, at: number): boolean {
  const cited = phrases.mentionAt(at + 1);
  return cited >= 0 && phrases.units[phrases.endOf(cited, at + 1)]?.lower === 'as';
}

function accordingTo(phrases: Phrases, sentence: Sentence, at: number): Cue | undefined {
  for (let k = at + 2; k < Math.min(at + 5, sentence.to); k++) {
    const mention = phrases.mentionAt(k);
    if (mention >= 0)
      return {
        unit: at,
        lemma: 'according to',
        participle: false,
        strong: true,
        naming: false,
        stating: true,
        negated: false,
        mention,
        place: 'according-to',
      };
  }
  return undefined;
}

/** "the following saying", "a rule requiring": the -ing form follows a determiner or preposition. */
function isNounPhrase(phrases: Phrases, at: number): boolean {
  const before = phrases.units[at - 1];
  return (
    before?.kind === 'word' &&
    (CORE_PREPOSITIONS.has(before.lower) || /^(?:the|a|an|his|her|their|its|of|is|are|was|were|be|been|not|that)$/.test(before.lower)) &&
    !/^(?:is|are|was|were|been|by|as|while|after|before)$/.test(before.lower)
  );
}

function isSureSubject(phrases: Phrases, mention: number): boolean {
  const { kind } = phrases.cast.mentions[mention]!;
  return kind === 'pronoun' || kind === 'person' || kind === 'body';
}
