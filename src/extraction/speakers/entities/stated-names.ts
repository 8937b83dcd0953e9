import type { Document } from '../../grammar/document.ts';
import { isName, type Mention } from '../mention.ts';

/** Words on which a text says that the name behind them is somebody's too, right behind their other name: "Ann Lee, née Holm", "Ann Lee, who as Ann Holm led it". */
const BESIDE =
  /^[,(] (?:n[ée]e|born|formerly|alias|aka|a\.k\.a\.|nicknamed|(?:formerly |once |also |now |better |best |widely |popularly )*known (?:[a-z]+ ){0,4}as|who (?:as|now goes by|goes by|went by|(?:writes|wrote|publishes|published|performs|performed|records|recorded|sings|sang|plays|played|competes|competed) as))$/;
/** The same behind a verb of which somebody is the subject: "Ann Holm, who married on Monday, will now be known as Ann Lee". */
const BEHIND_VERB = /(?:^| )(?:is|was|be|been|became) (?:[a-z]+ ){0,2}known (?:[a-z]+ ){0,4}as$/;

/** So many tokens of a sentence at most lie between the two names. */
const LONGEST = 40;

/** Two names that a text says are one person's. */
export interface StatedName {
  /** In full. */
  readonly name: Mention;
  readonly other: Mention;
  /** The other is the surname that she or he was born with. */
  readonly isMaiden: boolean;
}

const MAIDEN = /n[ée]e|born/;

/** Where a text says that two names are one person's, in its order. */
export function statedNames(document: Document, mentions: readonly Mention[]): StatedName[] {
  const stated: StatedName[] = [];
  for (const [at, mention] of mentions.entries()) {
    if (!isName(mention) || mention.kind === 'body' || mention.quoted || mention.possessive) continue;
    const before = namesBefore(document, mentions, at);
    const first = before.findLast(({ core }) => core.length > 1);
    const beside = before[0] && BESIDE.exec(wordsBetween(document, before[0], mention));
    const nearest = before[0] && beside && inFull(before[0], mention, mentions);
    if (nearest) stated.push({ name: nearest, other: mention, isMaiden: MAIDEN.test(beside[0]) });
    else if (first && BEHIND_VERB.test(wordsBetween(document, first, mention)) && isLike(first, mention))
      stated.push({ name: first, other: mention, isMaiden: false });
  }
  return stated;
}

/** The name itself, or, of a surname alone, the one with it and the given name of the other: "Lee, who as Ann Holm led it", of Ann Lee. */
function inFull(name: Mention, { core: [given] }: Mention, mentions: readonly Mention[]): Mention | undefined {
  if (name.core.length > 1) return name;
  return mentions.find(({ kind, core }) => kind === 'person' && core.length > 1 && core[0] === given && core.at(-1) === name.core[0]);
}

/** Persons' names in the same sentence, the nearest first. */
function namesBefore({ tokens }: Document, mentions: readonly Mention[], at: number): Mention[] {
  const found: Mention[] = [];
  const { from } = mentions[at]!;
  let end = from;
  for (let before = at - 1; before >= 0; before--) {
    const mention = mentions[before]!;
    if (from - mention.to > LONGEST || mention.quoted) break;
    if (tokens.slice(mention.to, end).some(({ kind, text }) => kind === 'mark' && /[.!?“”"]/.test(text))) break;
    end = mention.from;
    if (mention.kind === 'person' || mention.kind === 'name') found.push(mention);
  }
  return found;
}

/** What stands between two names, a role before the second one included. */
function wordsBetween({ tokens }: Document, one: Mention, other: Mention): string {
  const words = tokens.slice(one.to, other.to);
  const name = words.findLastIndex(({ text }) => text === other.core[0]);
  return words
    .slice(0, Math.max(0, name))
    .map(({ lower }) => lower)
    .join(' ');
}

/** One word alone, or the same given name or surname. */
const isLike = ({ core: a }: Mention, { core: b }: Mention): boolean => b.length === 1 || a[0] === b[0] || a.at(-1) === b.at(-1);
