import type { Cast, Resolution } from '../speakers/cast.ts';
import { isName } from '../speakers/entities.ts';
import type { Mention } from '../speakers/mention.ts';
import type { Document } from '../text/document.ts';
import type { Cue } from './cues.ts';

/** `Lee and Kim said`, `said Lee, Kim and Cho`: all who speak together, as one speaker under their joint name. Undefined for one alone. */
export function jointly(document: Document, cast: Cast, mention: number, cue: Cue | undefined): Resolution | undefined {
  if (!cue || cue.mention !== mention) return undefined;
  const members = [mention];
  const step = cue.place === 'before' || cue.place === 'shared' ? -1 : 1;
  for (let next = mention + step; members.length < 6 && isMember(cast.mentions[next]); next += step) {
    const [left, right] = step < 0 ? [cast.mentions[next]!, cast.mentions[next + 1]!] : [cast.mentions[next - 1]!, cast.mentions[next]!];
    const between = linkOf(document, left, right);
    // The last of a list has its "and"; commas alone make an apposition.
    if (between === undefined || (members.length === 1 && step < 0 && between !== 'and')) break;
    if (step < 0) members.unshift(next);
    else members.push(next);
    if (step > 0 && between === 'and') break;
  }
  if (members.length < 2 || (step > 0 && !linkedByAnd(document, cast, members))) return undefined;
  const resolutions = members.map((member) => cast.resolutions[member]);
  if (!isMember(cast.mentions[mention]) || resolutions.some((resolution) => resolution === undefined || resolution.entity.plural))
    return undefined;
  const known = resolutions as Resolution[];
  if (new Set(known.map(({ entity }) => entity)).size < known.length) return undefined;
  return {
    entity: cast.together(known.map(({ entity }) => entity)),
    confidence: Math.min(...known.map(({ confidence }) => confidence)),
    rule: 'joint',
  };
}

/** The first of those who speak together with a mention that ends their list: `Lee` in `Lee and Kim`. */
export function firstOfJoint(document: Document, cast: Cast, mention: number): number {
  let first = mention;
  while (mention - first < 6 && isMember(cast.mentions[first]) && isMember(cast.mentions[first - 1])) {
    const link = linkOf(document, cast.mentions[first - 1]!, cast.mentions[first]!);
    if (link === undefined || (first === mention && link !== 'and')) break;
    first--;
  }
  return first;
}

const isMember = (mention: Mention | undefined): boolean =>
  mention !== undefined && isName(mention) && !mention.possessive && !mention.quoted;

function linkOf({ tokens }: Document, left: Mention, right: Mention): 'and' | ',' | undefined {
  const between = tokens.slice(left.to, right.from).map(({ lower }) => lower);
  if (between.length === 1 && (between[0] === 'and' || between[0] === ',')) return between[0];
  return between.length === 2 && between[0] === ',' && between[1] === 'and' ? 'and' : undefined;
}

const linkedByAnd = (document: Document, { mentions }: Cast, members: readonly number[]): boolean =>
  linkOf(document, mentions[members.at(-2)!]!, mentions[members.at(-1)!]!) === 'and';
