import {
  ACTS,
  HOPE_LEADS,
  IMPERATIVE_LEADS,
  IMPERATIVE_OBJECTS,
  LET_OURSELVES,
  NO_ORDERS,
  TIME_LEADS,
} from '../../lexicon/demands/acts.ts';
import type { Entity } from '../../speakers/entities/entity.ts';
import { itemsOf } from '../items.ts';
import type { DemandScene } from '../parties.ts';
import { contentEnd } from '../phrases.ts';
import { isQuoteMark, lowerAt, mentionAt, pieceAt, tokenAt } from '../scene.ts';
import type { CueSite, FrameMatch } from './frame.ts';
import { actStart, infinitiveAfter } from './objects.ts';

/** "Release the tapes," in marks, with somebody to say it. */
export function imperative({ scene, strip, at }: CueSite): FrameMatch | undefined {
  if (strip.piece < 0 || strip.asks || !scene.attributions[strip.piece]) return undefined;
  let first = strip.from;
  while (first < at && (isQuoteMark(scene, first) || IMPERATIVE_LEADS.has(lowerAt(scene, first)))) first++;
  const prohibits = lowerAt(scene, first) === "don't" || (lowerAt(scene, first) === 'do' && lowerAt(scene, first + 1) === 'not');
  if (!prohibits && first !== at) return undefined;
  const negative = prohibits || lowerAt(scene, first) === 'do';
  const verb = negative ? (lowerAt(scene, first) === 'do' ? first + 2 : first + 1) : first;
  const word = lowerAt(scene, verb);
  if (!ACTS.has(word) || (NO_ORDERS.has(word) && !(word === 'let' && isLetOthers(lowerAt(scene, verb + 1))))) return undefined;
  if (!negative && !tokenAt(scene, first).capital && !/^(?:please|just)$/.test(lowerAt(scene, first - 1))) return undefined;
  if (verb + 1 >= strip.to) return undefined;
  if (word !== 'let' && !negative && !opensObject(scene, verb + 1)) return undefined;
  const end = contentEnd(scene, strip, { from: first, kind: 'act' });
  if (end - first < 2) return undefined;
  const issuer = scene.parties.ofPiece(strip.piece);
  return {
    label: 'imperative',
    force: 'demand',
    cue: { from: verb, to: verb + 1 },
    contents: itemsOf(scene, { from: first, to: end }, 'act'),
    issuer,
    addressee: undefined,
  };
}

const isLetOthers = (lower: string): boolean => !LET_OURSELVES.has(lower);
/** Something that one can be told to do something to begins at `at`. */
function opensObject(scene: DemandScene, at: number): boolean {
  const { lower, kind, capital } = tokenAt(scene, at);
  const isPlural = /[^s]s$/.test(lower) && !/^(?:is|was|has)$/.test(lower);
  return mentionAt(scene, at) >= 0 || capital || kind === 'number' || IMPERATIVE_OBJECTS.has(lower) || lower.endsWith('ing') || isPlural;
}

/** "It is time for X to do", "Now is the time for us to do", and "I hope X will do", to somebody. */
export function timeTo({ scene, strip, at }: CueSite): FrameMatch | undefined {
  if (strip.asks) return undefined;
  const piece = pieceAt(scene, at);
  const quoted = piece >= 0 && strip.piece === piece;
  if (!quoted || !scene.attributions[piece]) return undefined;
  let from = at + 1;
  const after = lowerAt(scene, from);
  if (after !== 'for' && after !== 'to') return undefined;
  if (!TIME_LEADS.has(lowerAt(scene, at - 1))) return undefined;
  let addressee: Entity | undefined;
  if (after === 'for') {
    const to = infinitiveAfter(scene, strip, from + 1);
    if (to < 0) return undefined;
    addressee = scene.parties.ofPhrase({ from: from + 1, to });
    from = actStart(scene, to);
  } else from++;
  const issuer = scene.parties.ofPiece(piece);
  const end = contentEnd(scene, strip, { from, kind: 'act' });
  if (addressee === issuer) addressee = undefined;
  return end > from
    ? {
        label: 'time-to',
        pattern: 'to',
        force: 'request',
        cue: { from: at, to: at + 1 },
        contents: itemsOf(scene, { from, to: end }, 'act'),
        issuer,
        addressee,
      }
    : undefined;
}

/** "We hope the ministry will listen": a wish put to a named party in the speaker's own words. */
export function hopeThat({ scene, strip, at }: CueSite): FrameMatch | undefined {
  const piece = pieceAt(scene, at);
  if (strip.asks || piece < 0 || strip.piece !== piece || !scene.attributions[piece]) return undefined;
  if (!HOPE_LEADS.has(lowerAt(scene, at - 1))) return undefined;
  let from = at + 1;
  if (lowerAt(scene, from) === 'that') from++;
  for (let k = from + 1; k < Math.min(strip.to, from + 10); k++) {
    if (!/^(?:will|would)$/.test(lowerAt(scene, k))) continue;
    const addressee = scene.parties.ofPhrase({ from, to: k });
    const issuer = scene.parties.ofPiece(piece);
    if (!addressee || addressee === issuer) return undefined;
    const end = contentEnd(scene, strip, { from, kind: 'clause' });
    return { label: 'hope-that', force: 'request', cue: { from: at, to: at + 1 }, contents: [{ from, to: end }], issuer, addressee };
  }
  return undefined;
}
