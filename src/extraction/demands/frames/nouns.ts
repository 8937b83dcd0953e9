import { isFiniteNoAct, isParticiple } from '../../grammar/verbs.ts';
import { ANSWERED_NOUNS, BEFORE_VERB_LIKE_NOUN, MAKING_VERBS, NEEDS_OWNER, NO_DEMAND_BEFORE, NOT_FOR } from '../../lexicon/demands/cues.ts';
import { DEMAND_NOUNS, RULING_NOUNS } from '../../lexicon/demands/nouns.ts';
import { NEW_THINGS_OF_NOUN, OBJECTS_OF_NOUN_FOR } from '../../lexicon/demands/parties.ts';
import { RESPONSE_VERBS } from '../../lexicon/demands/responses.ts';
import { ALL_PREPOSITIONS, BY_OR_FROM } from '../../lexicon/function-words.ts';
import type { Entity } from '../../speakers/entities/entity.ts';
import { PENN } from '../../tagging/tag-set.ts';
import { ownerFaulted } from '../denials.ts';
import { itemsOf } from '../items.ts';
import type { Phrase } from '../parties.ts';
import { contentEnd } from '../phrases.ts';
import { lowerAt, mentionAt, mentionOf, pieceAt, tokenAt } from '../scene.ts';
import { subjectOf } from '../subjects.ts';
import { addresseeOf, verbOfClause } from './clauses.ts';
import type { CueSite, FrameMatch } from './frame.ts';
import { actStart, infinitiveAfter, isTrivial, opensAct, opensThing, skipAdverbs } from './objects.ts';

/** "his demand that X do", "calls for a ban", "a request to be heard", "an appeal from X to do". */
export function nounDemand(site: CueSite): FrameMatch | undefined {
  const { scene, strip, at } = site;
  const word = lowerAt(scene, at);
  const token = tokenAt(scene, at);
  if (token.capital && at !== strip.from) return undefined;
  if (strip.asks) return undefined;
  const next = behindSource(site);
  const link = lowerAt(scene, next.at);
  const owner = ownerBefore(site) ?? next.source;
  if (owner === undefined && next.source === undefined && verbLike(site)) return undefined;
  if (/^(?:order)$/.test(word) && lowerAt(scene, at - 1) === 'in') return undefined;
  const taken =
    link === 'that' && !/^calls?$/.test(word)
      ? clause(site, next.at + 1)
      : link === 'for' && !NOT_FOR.test(word)
        ? forThing(site, next.at + 1)
        : link === 'to' && opensAct(scene, next.at + 1)
          ? act(site, next.at + 1)
          : /^(?:on|upon)$/.test(link) || (link === 'to' && !/^(?:motion|pressure)$/.test(word))
            ? (onAct(site, next.at + 1) ?? ordersBelow(site))
            : ordersBelow(site);
  if (!taken) return undefined;
  const maker = owner ?? makerBefore(site);
  const answerer = link === 'to' && !maker ? answererBefore(site) : undefined;
  if ((NEEDS_OWNER.has(word) || (word === 'demand' && link === 'for')) && !maker && !answerer) return undefined;
  if (link === 'to' && !maker && !answerer) return undefined;
  if (denied(site)) return undefined;
  const issuer = maker && 'entity' in maker ? maker.entity : undefined;
  const addressee = taken.addressee && taken.addressee === issuer ? undefined : (taken.addressee ?? answerer);
  return {
    label: `noun-${word.replace(/s$/, '')}`,
    force: DEMAND_NOUNS.get(word)!,
    cue: { from: at, to: at + 1 },
    contents: taken.contents,
    issuer,
    addressee,
  };
}

/** A verb rather than a noun: its subject or "to" stands right before, no determiner. */
function verbLike({ scene, strip, at }: CueSite): boolean {
  const before = tokenAt(scene, at - 1);
  if (at === strip.from || before.kind === 'edge') return false;
  if (RULING_NOUNS.has(before.lower)) return true;
  if (before.lower === 'to' || BEFORE_VERB_LIKE_NOUN.has(before.lower)) return true;
  return mentionOf(scene, at - 1)?.possessive === false;
}

interface Owner {
  readonly entity: Entity | undefined;
}

/** "Lee's demand", "his call", "a U.S. request", "our three key demands". */
export function ownerBefore(site: CueSite): Owner | undefined {
  const { scene, strip, at } = site;
  for (let k = at - 1; k >= Math.max(strip.from, at - 6); k--) {
    const token = tokenAt(scene, k);
    if (token.kind === 'mark' && !/^["“”‘’']$/.test(token.text)) return undefined;
    if (token.kind === 'possessive' || /^['’]$/.test(token.text)) continue;
    if (/^(?:our|my)$/.test(token.lower) && pieceAt(scene, k) >= 0) return { entity: scene.parties.ofPiece(pieceAt(scene, k)) };
    if (token.lower === 'their' || token.lower === 'its') return { entity: subjectOf(scene, strip, k).entity };
    const found = mentionOf(scene, k);
    if (found) {
      const modifies = found.to === at && found.kind === 'body';
      if (found.possessive || modifies || /^['’]$/.test(lowerAt(scene, found.to)))
        return { entity: faultedOrOwn(site, mentionAt(scene, k)) };
      return undefined;
    }
    const isAdjective = scene.document.tags.pos[k] === PENN.JJ || scene.document.tags.pos[k] === PENN.VBN;
    if ((isFiniteNoAct(token.lower) && !isAdjective) || ALL_PREPOSITIONS.has(token.lower)) return undefined;
  }
  return undefined;
}

/** Whom the possessive means: "criticised Lee over his call" tells of Lee's. */
function faultedOrOwn({ scene, strip, at }: CueSite, mention: number): Entity | undefined {
  const own = scene.parties.ofMention(mention);
  return scene.cast.mentions[mention]?.kind === 'pronoun' ? (ownerFaulted(scene, strip, at, own) ?? own) : own;
}

/** "demands from the rebels that", "a call by Lee for": the token behind the source, and the source. */
function behindSource({ scene, strip, at }: CueSite): { at: number; source: Owner | undefined } {
  const next = skipAdverbs(scene, at + 1, strip.to);
  if (!BY_OR_FROM.has(lowerAt(scene, next))) return { at: next, source: undefined };
  for (let k = at + 2; k < Math.min(strip.to, at + 16); k++) {
    const lower = lowerAt(scene, k);
    if (mentionAt(scene, k) >= 0 && lower !== 'that') continue;
    if (lower === 'that' || lower === 'for' || (lower === 'to' && opensAct(scene, k + 1)))
      return { at: k, source: { entity: scene.parties.ofPhrase({ from: at + 2, to: k }) } };
    if (/^[,.;:]$/.test(lower)) break;
  }
  return { at: at + 1, source: undefined };
}

/** "the ministry renewed its call": the subject of the verb whose object the noun is. */
function makerBefore({ scene, strip, at }: CueSite): Owner | undefined {
  for (let k = at - 1; k >= Math.max(strip.from, at - 7); k--) {
    const { lower, kind } = tokenAt(scene, k);
    if (kind === 'mark') return undefined;
    if (MAKING_VERBS.test(lower) && mentionAt(scene, k) < 0) {
      const subject = subjectOf(scene, strip, k);
      return subject.negated || subject.unreal || !subject.entity ? undefined : { entity: subject.entity };
    }
  }
  return undefined;
}

/** "Lee rejected the growing calls to resign": who answers is who was asked. */
export function answererBefore({ scene, strip, at }: CueSite): Entity | undefined {
  if (!ANSWERED_NOUNS.has(lowerAt(scene, at))) return undefined;
  for (let k = at - 1; k >= Math.max(strip.from, at - 4); k--) {
    const { lower, kind } = tokenAt(scene, k);
    if (kind === 'mark' || mentionAt(scene, k) >= 0) return undefined;
    if (!RESPONSE_VERBS.has(lower) || MAKING_VERBS.test(lower)) continue;
    const subject = subjectOf(scene, strip, k);
    return subject.negated || subject.unreal || subject.passive ? undefined : subject.entity;
  }
  return undefined;
}

/** "denied making a demand", "no calls for", "without a request". */
function denied({ scene, strip, at }: CueSite): boolean {
  for (let k = at - 1; k >= Math.max(strip.from, at - 5); k--) if (NO_DEMAND_BEFORE.has(lowerAt(scene, k))) return true;
  return false;
}

interface NounComplement {
  readonly contents: readonly Phrase[];
  readonly addressee: Entity | undefined;
}

function clause({ scene, strip }: CueSite, from: number): NounComplement | undefined {
  const verb = verbOfClause(scene, strip, from);
  if (verb < 0) return undefined;
  return {
    contents: [{ from, to: contentEnd(scene, strip, { from, kind: 'clause', solid: verb }) }],
    addressee: addresseeOf(scene, from, verb),
  };
}

function act({ scene, strip }: CueSite, from: number, addressee?: Entity | undefined): NounComplement | undefined {
  const end = contentEnd(scene, strip, { from, kind: 'act' });
  return end > from ? { contents: itemsOf(scene, { from, to: end }, 'act'), addressee } : undefined;
}

function forThing(site: CueSite, from: number): NounComplement | undefined {
  const { scene, strip } = site;
  if (!opensThing(scene, strip, from) && !OBJECTS_OF_NOUN_FOR.has(lowerAt(scene, from)) && !isParticiple(lowerAt(scene, from)))
    return undefined;
  const to = infinitiveAfter(scene, strip, from);
  if (to > from && to - from < 12 && lowerAt(scene, to + 1) !== 'be' && !NEW_THINGS_OF_NOUN.has(lowerAt(scene, from))) {
    const addressee = scene.parties.ofPhrase({ from, to });
    const start = actStart(scene, to);
    if (addressee)
      return { contents: itemsOf(scene, { from: start, to: contentEnd(scene, strip, { from: start, kind: 'act' }) }, 'act'), addressee };
  }
  const end = contentEnd(scene, strip, { from, kind: 'thing' });
  if (isTrivial(scene, from, end)) return undefined;
  return end > from ? { contents: itemsOf(scene, { from, to: end }, 'thing'), addressee: undefined } : undefined;
}

/** "an ultimatum to the strikers: return by Monday": the act behind the colon. */
function ordersBelow(site: CueSite): NounComplement | undefined {
  const { scene, strip, at } = site;
  if (!/^ultimatums?$/.test(lowerAt(scene, at))) return undefined;
  for (let k = at + 1; k < Math.min(strip.to, at + 14); k++) {
    if (lowerAt(scene, k) !== ':' || !opensAct(scene, k + 1)) continue;
    const whom = lowerAt(scene, at + 1) === 'to' ? scene.parties.ofPhrase({ from: at + 2, to: k }) : undefined;
    return act(site, k + 1, whom);
  }
  return undefined;
}

/** "pressure on X to do", "an appeal to X to do". */
function onAct(site: CueSite, from: number): NounComplement | undefined {
  const { scene, strip } = site;
  const to = infinitiveAfter(scene, strip, from);
  if (to <= from) return undefined;
  const start = actStart(scene, to);
  return {
    contents: itemsOf(scene, { from: start, to: contentEnd(scene, strip, { from: start, kind: 'act' }) }, 'act'),
    addressee: scene.parties.ofPhrase({ from, to }),
  };
}
