import { BARE_ACTS } from '../../lexicon/demands/acts.ts';
import { DEMAND_VERBS, type DemandVerb, type Pattern } from '../../lexicon/demands/verbs.ts';
import { PERSONAL_PRONOUNS } from '../../lexicon/function-words.ts';
import type { Entity } from '../../speakers/entities/entity.ts';
import type { DemandScene } from '../parties.ts';
import { cuesOf, lowerAt, mentionAt, pieceAt, tokenAt } from '../scene.ts';
import { subjectOf, type VerbSubject } from '../subjects.ts';
import { clauseAfter } from './clauses.ts';
import type { CueSite, FrameMatch } from './frame.ts';
import { isRuled, isVerbHere, isWriter } from './gates.ts';
import { actStart, infinitiveAfter, opensAct, opensThing, skipAdverbs } from './objects.ts';
import { act, forThing, fromWhom, objectAct, tellOrWarn, thing, type VerbComplement } from './patterns.ts';

/** A demand that a verb reports: "urged Congress to act", "called for a ban", "was told to leave". */
export function verbDemand(site: CueSite): FrameMatch | undefined {
  const { scene, strip, at } = site;
  const verb = DEMAND_VERBS.get(lowerAt(scene, at))!;
  const token = tokenAt(scene, at);
  if ((token.capital && at !== strip.from) || mentionAt(scene, at) >= 0 || strip.asks || !isVerbHere(site)) return undefined;
  const subject = subjectOf(scene, strip, at);
  if (subject.negated || subject.unreal || isWriter(site, subject) || isRuled(site)) return undefined;
  const taken = subject.passive ? passive(site, verb, subject) : active(site, verb, subject);
  if (!taken) return undefined;
  const issuer = subject.passive ? agent(site) : (subject.entity ?? cueSubject(site));
  if (issuer ? issuer === taken.addressee : subject.passive && !taken.addressee) return undefined;
  return {
    label: `${verb.lemma}-${taken.pattern}`,
    pattern: taken.pattern,
    force: verb.force,
    cue: { from: at, to: at + 1 },
    contents: taken.contents,
    issuer,
    addressee: taken.addressee,
  };
}

/** The reporting cue at the verb, where the quote stage found its subject. */
function cueSubject({ scene, strip, at }: CueSite): Entity | undefined {
  const unit = scene.document.unitOfToken[at];
  const cue = cuesOf(scene, strip).find((c) => c.unit === unit);
  return cue && scene.parties.ofMention(cue.mention);
}

function active(site: CueSite, verb: DemandVerb, subject: VerbSubject): VerbComplement | undefined {
  const { scene, strip, at } = site;
  const next = skipAdverbs(scene, at + 1, strip.to);
  const word = lowerAt(scene, next);
  const has = (pattern: Pattern): boolean => verb.patterns.has(pattern);
  const toward =
    has('on') && /^(?:on|upon)$/.test(word)
      ? 'on'
      : has('with') && word === 'with'
        ? 'with'
        : has('at') && word === 'to'
          ? 'at'
          : undefined;
  if (toward) return objectAct(site, next + 1, toward);
  if (has('for') && word === 'for') return forThing(site, next + 1);
  if (has('against') && word === 'against') return undefined;
  if (has('not')) return tellOrWarn(site, next);
  if (has('self') && word === 'to' && opensAct(scene, next + 1)) return act(site, next + 1, undefined, 'self');
  if (has('that')) {
    const clause = clauseAfter(site, next, verb.lemma);
    if (clause) return clause;
  }
  if (has('to') && !(verb.lemma === 'want' && word === 'to')) {
    const found = word === 'to' ? undefined : objectAct(site, next, 'to');
    if (found) return verb.lemma === 'want' && !wantIsPress(site, subject) ? undefined : found;
  }
  if (has('thing') && opensThing(scene, strip, next) && !PERSONAL_PRONOUNS.has(word)) {
    if (verb.lemma === 'want' && (pieceAt(scene, next) < 0 || strip.piece >= 0)) return undefined;
    if (verb.lemma === 'seek' && !/^(?:i|we|we're|i'm)$/.test(seeker(scene, at))) return undefined;
    const found = thing(site, next, 'thing');
    const from = found && fromWhom(site, found.contents.at(-1)!);
    return found && from ? { ...found, contents: from.contents(found.contents), addressee: from.addressee } : found;
  }
  return undefined;
}

/** "we are seeking": the word before the auxiliary. */
const seeker = (scene: DemandScene, at: number): string =>
  /^(?:are|am|also)$/.test(lowerAt(scene, at - 1)) ? lowerAt(scene, at - 2) : lowerAt(scene, at - 1);

/** A wish pressed upon somebody: not a question's, not one of "I want you to know". */
function wantIsPress({ scene, at }: CueSite, subject: VerbSubject): boolean {
  return !subject.noun && !/^(?:you|me)$/.test(lowerAt(scene, at + 1)) && lowerAt(scene, at - 1) !== 'you';
}

/** "was urged (by X) to do": the subject is the one asked. */
function passive(site: CueSite, verb: DemandVerb, subject: VerbSubject): VerbComplement | undefined {
  const { scene, strip, at } = site;
  if (![...verb.patterns].some((p) => p === 'to' || p === 'not' || p === 'on')) return undefined;
  const from = lowerAt(scene, at + 1) === 'on' || lowerAt(scene, at + 1) === 'upon' ? at + 2 : at + 1;
  const to = infinitiveAfter(scene, strip, from);
  if (to < 0 || (to > from && lowerAt(scene, from) !== 'by')) return undefined;
  const taken = act(site, actStart(scene, to), subject.entity, 'to');
  const only = taken?.contents[0];
  return only && only.to - only.from === 1 && !BARE_ACTS.has(lowerAt(scene, only.from)) ? undefined : taken;
}

function agent({ scene, strip, at }: CueSite): Entity | undefined {
  for (let k = at + 1; k < Math.min(strip.to, at + 4); k++) {
    if (lowerAt(scene, k) !== 'by') continue;
    let end = k + 1;
    while (end < Math.min(strip.to, k + 14) && !/^(?:to|not|,)$/.test(lowerAt(scene, end))) end++;
    return scene.parties.ofPhrase({ from: k + 1, to: end });
  }
  return undefined;
}
