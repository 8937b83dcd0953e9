import type { Document } from '../grammar/document.ts';
import { isKnownVerb } from '../grammar/verbs.ts';
import { PARTICLES } from '../lexicon/names/name-parts.ts';
import { NOT_NAMES } from '../lexicon/names/no-names.ts';
import { DESCRIPTION_DETERMINERS, ENDS_AS_ADJECTIVE } from '../lexicon/people/descriptions.ts';
import { BODY_NOUNS, GROUP_NOUNS } from '../lexicon/people/groups.ts';
import { MENTION_PRONOUNS, POSSESSIVE_PRONOUNS } from '../lexicon/people/pronouns.ts';
import { ROLE_MODIFIERS } from '../lexicon/people/roles.ts';
import { CUE_VERBS } from '../lexicon/verbs.ts';
import { ENTITY, isNoun } from '../tagging/tag-set.ts';
import type { Draft, Mention } from './mention.ts';
import { type Chunk, chunkAt } from './noun-phrases/chunks.ts';
import { description, endOfPostmodifier } from './noun-phrases/descriptions.ts';
import { accountName, maskedName, readName } from './noun-phrases/names.ts';
import { behindOwner } from './noun-phrases/owned-names.ts';
import { isPortfolioListed, pushPerson } from './noun-phrases/persons.ts';
import { speakingNoun } from './noun-phrases/speaking-nouns.ts';
import { Scan } from './scan.ts';
import { isRoleNoun } from './word-classes.ts';

/** Every mention in the text, in order, without overlap. */
export function mentionsOf(document: Document): Mention[] {
  const scan = new Scan(document);
  for (let at = 0; at < scan.to; ) {
    const next = readAt(scan, at);
    at = Math.max(next, at + 1);
  }
  return scan.mentions;
}

/** Reads what begins at token `at`; returns where to go on. */
function readAt(scan: Scan, at: number): number {
  const token = scan.at(at);
  if (token.kind === 'possessive') return readOwned(scan, at);
  const named = readPerson(scan, at);
  if (named) return named;
  const account = token.text === '@' ? accountName(scan, at) : undefined;
  if (account) {
    scan.push(account);
    return account.to;
  }
  if (token.kind !== 'word') return at + 1;
  const party = partyName(scan, at);
  if (party) {
    scan.push(party);
    return party.to;
  }
  if (MENTION_PRONOUNS.has(token.lower) && token.text !== 'HER' && !(token.lower === 'it' && token.text === 'IT')) {
    const described = POSSESSIVE_PRONOUNS.has(token.lower) ? description(scan, at) : undefined;
    scan.push({
      kind: 'pronoun',
      from: at,
      to: at + 1,
      core: [token.lower],
      gender: MENTION_PRONOUNS.get(token.lower),
      possessive: POSSESSIVE_PRONOUNS.has(token.lower),
      definite: true,
    });
    if (described) scan.push(described);
    return described ? described.to! : at + 1;
  }
  if (DESCRIPTION_DETERMINERS.has(token.lower)) {
    const described = description(scan, at) ?? speakingNoun(scan, at);
    if (described) {
      scan.push(described);
      return described.to!;
    }
    const next = scan.at(at + 1);
    if (token.lower === 'the' && next.capital && !scan.overall.titleCase[at + 1] && scan.joined(at, at + 1))
      return readName(scan, at + 1, at) ?? at + 1;
    return at + 1;
  }
  const masked = maskedName(scan, at);
  if (masked) {
    scan.push(masked);
    return masked.to;
  }
  if (token.capital && !scan.overall.titleCase[at]) {
    const named = readName(scan, at);
    if (named) return named;
  }
  if (GROUP_NOUNS.has(token.lower) || (isRoleNoun(token.lower) && !token.capital)) return readBareNoun(scan, at);
  return at + 1;
}

/** "Liberal Democrats", "the Social Democrats": two capitals, each of which alone would describe people. Undefined where no such name begins. */
function partyName(scan: Scan, at: number): Draft | undefined {
  const first = scan.lowerAt(at) === 'the' ? at + 1 : at;
  const [adjective, noun] = [scan.at(first), scan.at(first + 1)];
  if (!adjective.capital || !noun.capital || !scan.joined(first, first + 1) || scan.overall.titleCase[first]) return undefined;
  if (!GROUP_NOUNS.has(noun.lower) || GROUP_NOUNS.has(adjective.lower)) return undefined;
  if (!isRoleNoun(adjective.lower) && !ROLE_MODIFIERS.has(adjective.lower)) return undefined;
  if (behindOwner(scan, first + 2) > first + 2) return undefined;
  return {
    kind: 'body',
    from: at,
    to: first + 2,
    core: [adjective.text, noun.text],
    label: `${adjective.text} ${noun.text}`,
    possessive: scan.at(first + 2).kind === 'possessive',
  };
}

/** "Putin's spokesman", "China's foreign ministry": a description whose determiner is a name. `at`: the possessive. */
function readOwned(scan: Scan, at: number): number {
  const owner = scan.mentions.at(-1);
  const described = owner?.to === at && owner.kind !== 'pronoun' ? description(scan, at) : undefined;
  if (!owner || !described || described.to === at + 1) return at + 1;
  const from = at + 1;
  scan.push({
    ...described,
    from,
    label: scan.document.text.slice(owner.start, scan.at(described.to - 1).end),
    definite: described.kind === 'description',
  });
  return described.to;
}

/** A noun without determiner: "officials", "critics of the plan", "campaign manager …". */
function readBareNoun(scan: Scan, at: number): number {
  const token = scan.at(at);
  const next = scan.at(at + 1);
  if (isRoleNoun(token.lower)) {
    if (next && scan.isCapital(at + 1) && !scan.overall.titleCase[at + 1]) return readName(scan, at + 1, at) ?? at + 1;
    // "…; premier says no": a headline has no articles.
    if (scan.at(at - 1).text === ';' && CUE_VERBS.get(next.lower)?.form === 'present')
      scan.push({ kind: 'description', from: at, to: at + 1, core: [token.lower], definite: true });
    return at + 1;
  }
  let from = at;
  while (from - 1 >= scan.done && at - from < 5) {
    const before = scan.at(from - 1);
    if (!scan.joined(from - 1, from) || before.kind !== 'word' || NOT_NAMES.has(before.lower) || isKnownVerb(before.lower)) break;
    if (!before.capital && !ROLE_MODIFIERS.has(before.lower) && !BODY_NOUNS.has(before.lower) && !ENDS_AS_ADJECTIVE.test(before.lower))
      break;
    from--;
  }
  const to = endOfPostmodifier(scan, at + 1, '');
  scan.push({ kind: 'group', from, to, core: [token.lower], definite: false });
  return to;
}

/** "the former Leeds printer Mona Falk": a noun phrase that ends with a person's name. Undefined where none begins here. */
function readPerson(scan: Scan, at: number): number | undefined {
  if (!scan.leadsToPerson(at)) return undefined;
  const chunk = chunkAt(scan, at);
  if (!chunk || chunk.nameAt < 0 || scan.overall.titleCase[chunk.nameAt]) return undefined;
  if (scan.entity(chunk.nameAt) !== ENTITY.PERSON && !goesOnAsPerson(scan, chunk)) return undefined;
  if (chunk.nameAt === chunk.to - 1 && isPortfolioListed(scan, chunk.nameAt)) return undefined;
  // "Barlow's said": a body's name of its own.
  if (scan.at(chunk.to).kind === 'possessive' && scan.overall.withOwnS.has(scan.lowerAt(chunk.to - 1))) return undefined;
  // "St Olave's Hospital"
  if (behindOwner(scan, chunk.to) > chunk.to) return undefined;
  // "that Egypt free Alaa Hamdi": adjectives alone, without a determiner or noun, are none of a person's.
  const bare = chunk.first === chunk.from && !hasNoun(scan, chunk.first, chunk.nameAt);
  pushPerson(scan, bare ? { ...chunk, from: chunk.nameAt, first: chunk.nameAt } : chunk);
  return chunk.to;
}

/** "Said bin Hamad", "Said Warsame": the tagger may know what follows only. */
const goesOnAsPerson = (scan: Scan, { nameAt, to }: Chunk): boolean =>
  scan.entity(to - 1) === ENTITY.PERSON &&
  (PARTICLES.has(scan.lowerAt(nameAt + 1)) || (CUE_VERBS.has(scan.lowerAt(nameAt)) && !scan.overall.sentenceStarts[nameAt]));

function hasNoun(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isNoun(scan.pos(at)) || scan.at(at).capital) return true;
  return false;
}
