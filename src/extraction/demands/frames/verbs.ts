import { BARE_ACTS } from '../../lexicon/acts.ts';
import { ANSWERING, DEMAND_VERBS, type DemandVerb, type Pattern, TRIVIA } from '../../lexicon/demand-verbs.ts';
import { CUE_VERBS } from '../../lexicon/verbs.ts';
import type { Entity } from '../../speakers/entities.ts';
import type { Content, Found, Place } from '../found.ts';
import { DETERMINERS, isAdverb, isFinite, isParticiple, PREPOSITIONS, PRONOUN_SUBJECTS } from '../grammar.ts';
import type { Phrase } from '../parties.ts';
import { contentEnd, itemsOf } from '../phrases.ts';
import { lowerAt, mentionAt, type Scene, tokenAt } from '../scene.ts';
import { type Subject, subjectOf } from '../subjects.ts';
import { clauseAfter } from './clauses.ts';
import { actStart, infinitiveAfter, opensAct, opensThing, skipAdverbs } from './objects.ts';

/** What a pattern finds behind the verb. */
interface Taken {
  readonly contents: readonly Content[];
  readonly addressee: Entity | undefined;
  readonly pattern: Pattern;
}

/** A demand that a verb reports: "urged Congress to act", "called for a ban", "was told to leave". */
export function verbDemand(place: Place): Found | undefined {
  const { scene, parties, strip, at } = place;
  const verb = DEMAND_VERBS.get(lowerAt(scene, at))!;
  const token = tokenAt(scene, at)!;
  if ((token.capital && at !== strip.from) || mentionAt(scene, at) >= 0 || strip.asks || !isVerbHere(place)) return undefined;
  const subject = subjectOf(scene, parties, strip, at);
  if (subject.negated || subject.unreal || isWriter(place, subject) || isRuled(place)) return undefined;
  const taken = subject.passive ? passive(place, verb, subject) : active(place, verb, subject);
  if (!taken) return undefined;
  const issuer = subject.passive ? agent(place) : (subject.entity ?? cueSubject(place));
  if (issuer ? issuer === taken.addressee : subject.passive && !taken.addressee) return undefined;
  return { rule: `${verb.lemma}-${taken.pattern}`, force: verb.force, cue: { from: at, to: at + 1 }, contents: taken.contents, issuer, addressee: taken.addressee, strip };
}

/** "I asked her to", "you may request": the writer or the reader, outside all marks. */
function isWriter({ scene }: Place, { phrase }: Subject): boolean {
  return phrase !== undefined && scene.document.pieceOfToken[phrase.from]! < 0 && /^(?:i|we|you|my|our|your)$/.test(lowerAt(scene, phrase.from));
}

const RULES = /^(?:forecasts?|recipes?|plans?|deals?|agreements?|laws?|rules?|bills?|contracts?|scripts?|schedules?|budgets?|protocols?|guidelines?|treaty|regulations?|designs?|scenarios?|legislation|measure)$/;
/** "the forecast calls for rain", "the law orders": no party asks. */
function isRuled({ scene, strip, at }: Place): boolean {
  let k = at - 1;
  while (k > strip.from && (isAdverb(lowerAt(scene, k)) || /^(?:that|which)$/.test(lowerAt(scene, k))) && mentionAt(scene, k) < 0) k--;
  return RULES.test(lowerAt(scene, k)) && !isParticiple(lowerAt(scene, at));
}

/** Forms that are nouns as well are verbs only right behind a subject, "to" or an auxiliary. */
function isVerbHere({ scene, strip, at }: Place): boolean {
  const lower = lowerAt(scene, at);
  const before = lowerAt(scene, at - 1);
  if (at === strip.from) return isParticiple(lower);
  if (isParticiple(lower)) return !ARTICLE.test(before) && before !== 'very' && before !== 'of' && before !== 'most';
  if (/ed$|^(?:told|pled|begged|besought)$/.test(lower)) return !ARTICLE.test(before) && before !== 'so';
  if (tokenAt(scene, at - 1)?.kind === 'possessive') return false;
  let k = at - 1;
  while (k > strip.from && isAdverb(lowerAt(scene, k)) && lowerAt(scene, k) !== 'to' && mentionAt(scene, k) < 0) k--;
  const host = lowerAt(scene, k);
  if (/^(?:to|who|that|which|must|should|will|would|can|could|did|do|does|n't|'ll|we|i|they|he|she|you|it)$/.test(host) || host.endsWith("n't")) return true;
  const mention = mentionAt(scene, k);
  if (mention >= 0) {
    const { possessive, to, kind } = scene.cast.mentions[mention]!;
    return !possessive && to === k + 1 && (lower.endsWith('s') || kind === 'group' || host.endsWith('s') || lowerAt(scene, scene.cast.mentions[mention]!.from - 1) === 'and' || lower === 'want');
  }
  if (host === ')' || (/^[,–—-]$/.test(host) && /^(?:want|urge|demand)$/.test(lower))) return true;
  return lower.endsWith('s') ? /^[a-z]+$/.test(host) && !PREPOSITIONS.has(host) && !DETERMINERS.has(host) && false : /(?:[^s]s|people|men|women)$/.test(host) && !PREPOSITIONS.has(host) && !isFinite(host) && !DETERMINERS.has(host);
}

const ARTICLE = /^(?:the|a|an|his|her|its|their|our|my|this|that|these|those)$/;

/** The reporting cue at the verb, where the quote stage found its subject. */
function cueSubject({ scene, parties, strip, at }: Place): Entity | undefined {
  const unit = scene.document.unitOfToken[at]!;
  const cue = scene.cues[strip.sentence]!.find((c) => c.unit === unit);
  if (cue) return parties.ofMention(cue.mention);
  return strip.piece >= 0 && !CUE_VERBS.has(lowerAt(scene, at)) ? undefined : undefined;
}

function active(place: Place, verb: DemandVerb, subject: Subject): Taken | undefined {
  const { scene, strip, at } = place;
  const next = skipAdverbs(scene, at + 1, strip.to);
  const word = lowerAt(scene, next);
  const has = (pattern: Pattern): boolean => verb.patterns.has(pattern);
  const toward = has('on') && /^(?:on|upon)$/.test(word) ? 'on' : has('with') && word === 'with' ? 'with' : has('at') && word === 'to' ? 'at' : undefined;
  if (toward) return objectAct(place, next + 1, toward);
  if (has('for') && word === 'for') return forThing(place, next + 1);
  if (has('against') && word === 'against') return undefined;
  if (has('not')) return tellOrWarn(place, next);
  if (has('self') && word === 'to' && opensAct(scene, next + 1)) return act(place, next + 1, undefined, 'self');
  if (has('that')) {
    const clause = clauseAfter(place, next, verb.lemma);
    if (clause) return clause;
  }
  if (has('to') && !(verb.lemma === 'want' && word === 'to')) {
    const found = word === 'to' ? undefined : objectAct(place, next, 'to');
    if (found) return verb.lemma === 'want' && !wantIsPress(place, subject) ? undefined : found;
  }
  if (has('thing') && opensThing(scene, strip, next) && !PRONOUN_SUBJECTS.has(word)) {
    if (verb.lemma === 'want' && (scene.document.pieceOfToken[next]! < 0 || strip.piece >= 0)) return undefined;
    if (verb.lemma === 'seek' && !/^(?:i|we|we're|i'm)$/.test(seeker(scene, at))) return undefined;
    const found = thing(place, next, 'thing');
    const from = found && fromWhom(place, found.contents.at(-1)!);
    return found && from ? { ...found, contents: from.contents(found.contents), addressee: from.addressee } : found;
  }
  return undefined;
}

/** "we are seeking": the word before the auxiliary. */
const seeker = (scene: Scene, at: number): string => (/^(?:are|am|also)$/.test(lowerAt(scene, at - 1)) ? lowerAt(scene, at - 2) : lowerAt(scene, at - 1));

/** "demanded support from the assembly": of whom. */
function fromWhom(place: Place, last: Phrase) {
  const { scene, parties } = place;
  for (let k = last.from + 1; k < last.to - 1; k++) {
    if (!/^(?:from|by)$/.test(lowerAt(scene, k))) continue;
    const mention = mentionAt(scene, k + 1) >= 0 ? mentionAt(scene, k + 1) : mentionAt(scene, k + 2);
    if (mention < 0) return undefined;
    const { to } = scene.cast.mentions[mention]!;
    if (to < last.to || lowerAt(scene, k) === 'by') return { addressee: parties.ofPhrase({ from: k + 1, to: last.to }), contents: (all: readonly Phrase[]) => all };
    return { addressee: parties.ofPhrase({ from: k + 1, to: last.to }), contents: (all: readonly Phrase[]) => [...all.slice(0, -1), { from: last.from, to: k }] };
  }
  return undefined;
}

/** A wish pressed upon somebody: not a question's, not one of "I want you to know". */
function wantIsPress({ scene, at }: Place, subject: Subject): boolean {
  return !subject.noun && !/^(?:you|me)$/.test(lowerAt(scene, at + 1)) && lowerAt(scene, at - 1) !== 'you';
}

function act({ scene, strip }: Place, from: number, addressee: Entity | undefined, pattern: Pattern): Taken | undefined {
  const bare = lowerAt(scene, from) === 'not' ? from + 2 : from;
  if (ANSWERING.has(lowerAt(scene, bare))) return undefined;
  const end = contentEnd(scene, strip, from, 'act');
  return end > from ? { contents: itemsOf(scene, from, end, 'act'), addressee, pattern } : undefined;
}

function thing({ scene, parties, strip }: Place, from: number, pattern: Pattern): Taken | undefined {
  const end = contentEnd(scene, strip, from, 'thing');
  if (end <= from) return undefined;
  const head = lowerAt(scene, end - 1);
  if (end - from <= 2 && TRIVIA.has(head)) return undefined;
  const whom = mentionAt(scene, from);
  if (whom >= 0 && scene.cast.mentions[whom]!.to >= end && scene.cast.mentions[whom]!.kind !== 'body') return undefined;
  if (TRIVIA.has(lowerAt(scene, from)) && !DETERMINERS.has(lowerAt(scene, from))) return undefined;
  const contents = itemsOf(scene, from, end, 'thing');
  return { contents, addressee: contents.length === 1 ? stepper(parties, scene, from, end) : undefined, pattern };
}

/** "the minister's resignation", "an apology from Lee": who is to do it. */
function stepper(parties: Place['parties'], scene: Scene, from: number, end: number): Entity | undefined {
  for (let k = from; k < end; k++) {
    if (!/^(?:resignation|apology|departure|recusal)$/.test(lowerAt(scene, k))) continue;
    const before = mentionAt(scene, k - 1) >= 0 ? mentionAt(scene, k - 1) : mentionAt(scene, k - 2);
    if (before >= 0 && scene.cast.mentions[before]!.possessive) return parties.ofMention(before);
    return /^(?:of|from|by)$/.test(lowerAt(scene, k + 1)) ? parties.ofPhrase({ from: k + 2, to: end }) : undefined;
  }
  return undefined;
}

/** "X to do" from X on. */
function objectAct(place: Place, from: number, pattern: Pattern): Taken | undefined {
  const { scene, parties, strip } = place;
  const to = infinitiveAfter(scene, strip, from);
  if (to <= from) return undefined;
  const whom = parties.ofPhrase({ from, to });
  const lemma = DEMAND_VERBS.get(lowerAt(scene, place.at))!.lemma;
  if (!whom && NEEDS_PARTY.test(lemma) && !/^(?:him|her|them|us|it|me|everyone|people|those|these|all)$/.test(lowerAt(scene, from))) return undefined;
  return act(place, actStart(scene, to), whom, pattern);
}

/** Verbs whose object may be a thing: pressing a point, wanting a bill to pass. */
const NEEDS_PARTY = /^(?:press|push|tell|lobby|direct|want|warn)$/;

/** "for N", "for X to do": an act where X is somebody named, else the whole phrase. */
function forThing(place: Place, from: number): Taken | undefined {
  const { scene, parties, strip } = place;
  if (!opensThing(scene, strip, from) && !/^(?:him|her|them|us|more|an?)$/.test(lowerAt(scene, from)) && !isParticiple(lowerAt(scene, from))) return undefined;
  const to = infinitiveAfter(scene, strip, from);
  if (to > from && to - from < 12 && lowerAt(scene, to + 1) !== 'be' && !/^(?:an?|more|new|another)$/.test(lowerAt(scene, from))) {
    const whom = parties.ofPhrase({ from, to });
    if (whom && (isSomebody(scene, from) || to - from < 4)) return act(place, actStart(scene, to), whom, 'for');
  }
  return thing(place, from, 'for');
}

const isSomebody = (scene: Scene, at: number): boolean => {
  const mention = mentionAt(scene, at);
  return mention >= 0 && !scene.cast.mentions[mention]!.possessive;
};

/** "told X to do", "warned X not to do", "warned X against N". */
function tellOrWarn(place: Place, from: number): Taken | undefined {
  const { scene, parties, strip } = place;
  const verb = DEMAND_VERBS.get(lowerAt(scene, place.at))!;
  for (let k = from; verb.patterns.has('against') && k < Math.min(strip.to, from + 10); k++) {
    if (lowerAt(scene, k) === 'against') {
      const found = thing(place, k + 1, 'against');
      return found && { ...found, addressee: parties.ofPhrase({ from, to: k }) };
    }
    if (/^[,.;:]$|^that$/.test(lowerAt(scene, k))) break;
  }
  return objectAct(place, from, 'not');
}

/** "was urged (by X) to do": the subject is the one asked. */
function passive(place: Place, verb: DemandVerb, subject: Subject): Taken | undefined {
  const { scene, strip, at } = place;
  if (![...verb.patterns].some((p) => p === 'to' || p === 'not' || p === 'on')) return undefined;
  const from = lowerAt(scene, at + 1) === 'on' || lowerAt(scene, at + 1) === 'upon' ? at + 2 : at + 1;
  const to = infinitiveAfter(scene, strip, from);
  if (to < 0 || (to > from && lowerAt(scene, from) !== 'by')) return undefined;
  const taken = act(place, actStart(scene, to), subject.entity, 'to');
  const only = taken?.contents[0]!;
  return taken && only.to - only.from === 1 && !BARE_ACTS.has(lowerAt(scene, only.from)) ? undefined : taken;
}

function agent({ scene, parties, strip, at }: Place): Entity | undefined {
  for (let k = at + 1; k < Math.min(strip.to, at + 4); k++) {
    if (lowerAt(scene, k) !== 'by') continue;
    let end = k + 1;
    while (end < Math.min(strip.to, k + 14) && !/^(?:to|not|,)$/.test(lowerAt(scene, end))) end++;
    return parties.ofPhrase({ from: k + 1, to: end });
  }
  return undefined;
}
