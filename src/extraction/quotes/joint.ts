import type { Document } from '../grammar/document.ts';
import type { Resolution } from '../speakers/cast.ts';
import type { Mention } from '../speakers/mention.ts';
import { isName } from '../speakers/mention.ts';
import type { Phrases } from '../speakers/phrases.ts';
import type { RuleMatch } from './rules/rule.ts';

/** More names than this in a row are a list, and no speakers. */
const MOST_JOINED = 6;

/** `Lee and Kim said`, `said Lee, Kim and Cho`: all who speak together, as one speaker under their joint name. Undefined for one alone. */
export function jointly(phrases: Phrases, { mention, cue }: RuleMatch): Resolution | undefined {
  if (cue?.mention !== mention) return undefined;
  const { cast } = phrases;
  const before = cue.place === 'before' || cue.place === 'shared';
  const first = before ? firstOfJoint(phrases, mention) : mention;
  const last = before ? mention : lastOfJoint(phrases, mention);
  const known = cast.resolutions.slice(first, last + 1).filter((resolution) => resolution !== undefined && !resolution.entity.plural);
  const members = known.flatMap((resolution) => resolution?.entity ?? []);
  if (first === last || members.length <= last - first || new Set(members).size < members.length) return undefined;
  const confidence = Math.min(...known.map((resolution) => resolution?.confidence ?? 0));
  return { entity: cast.together(members), confidence, rule: 'joint' };
}

/** The first of those who speak together with a mention that ends their list: `Lee` in `Lee and Kim`. */
export function firstOfJoint({ document, cast: { mentions } }: Phrases, mention: number): number {
  let first = mention;
  while (mention - first < MOST_JOINED - 1) {
    const link = linkOf(document, mentions[first - 1], mentions[first]);
    // The last of a list has its "and"; commas alone make an apposition.
    if (link === undefined || (first === mention && link !== 'and')) break;
    first--;
  }
  return first;
}

/** The last of those who speak together with a mention that opens their list: `Kim` in `Lee, Cho and Kim`; the mention itself where no "and" follows. */
function lastOfJoint({ document, cast: { mentions } }: Phrases, mention: number): number {
  for (let last = mention; last - mention < MOST_JOINED - 1; last++) {
    const link = linkOf(document, mentions[last], mentions[last + 1]);
    if (link === undefined) break;
    if (link === 'and') return last + 1;
  }
  return mention;
}

const isMember = (mention: Mention | undefined): mention is Mention =>
  mention !== undefined && isName(mention) && !mention.possessive && !mention.quoted;

/** What alone stands between two names: a comma, or "and" with or without one. */
function linkOf({ tokens }: Document, left: Mention | undefined, right: Mention | undefined): 'and' | ',' | undefined {
  if (!isMember(left) || !isMember(right)) return undefined;
  const [first, second, ...more] = tokens.slice(left.to, right.from).map(({ lower }) => lower);
  if (more.length > 0) return undefined;
  if (second === undefined) return first === 'and' || first === ',' ? first : undefined;
  return first === ',' && second === 'and' ? 'and' : undefined;
}
