import { COURTESY_TITLES, TWO_PART_HONORIFICS } from '../../lexicon/names/name-parts.ts';
import { DEMONYMS } from '../../lexicon/names/places.ts';
import type { Gender } from '../../lexicon/people/gender.ts';
import { GROUP_NOUNS } from '../../lexicon/people/groups.ts';
import { PERSON_NOUNS } from '../../lexicon/people/person-nouns.ts';
import { PORTFOLIOS } from '../../lexicon/people/roles.ts';
import { headOf, type MentionKind } from '../mention.ts';
import type { Scan } from '../scan.ts';
import { givenNameGender, isRoleNoun } from '../word-classes.ts';
import { isListed } from './capitals.ts';
import type { Chunk } from './chunks.ts';
import { kindOfName } from './name-kind.ts';
import { coreOf, genderOfRole, officeOf, withParticles } from './titles.ts';

/** Pushes the person whose name ends a noun phrase; what stands between its determiner and the name is the role, whole or not at all. */
export function pushPerson(scan: Scan, { from, to, first, nameAt: named }: Chunk): void {
  const { text } = scan.document;
  const textOf = (start: number, end: number): string => text.slice(scan.at(start).start, scan.at(end - 1).end);
  const textOfRole = (start: number, end: number): string | undefined =>
    end > start && isRole(scan, start, end) ? textOf(start, end) : undefined;
  let nameAt = named;
  let courtesyAt = -1;
  let gender: Gender | undefined;
  // "Sir", "Mr": the tagger may count them to the name or not.
  let titleAt = first;
  while (nameAt + 1 < to && isPortfolioListed(scan, nameAt)) nameAt++;
  for (let k = first; k < to - 1 && k <= nameAt + 1; k++) {
    const lower = scan.lowerAt(k);
    if (lower in COURTESY_TITLES || (k > first && TWO_PART_HONORIFICS.test(`${scan.lowerAt(k - 1)} ${lower}`))) {
      courtesyAt = k;
      gender = COURTESY_TITLES[lower] ?? gender;
      nameAt = Math.max(nameAt, k + 1);
    } else if (k === nameAt && isOffice(lower) && k + 2 < to && givenNameGender(lower) === undefined) nameAt = k + 1;
  }
  while (titleAt < nameAt && scan.isMarkAt(titleAt)) titleAt++;
  const courtesy = courtesyAt >= 0;
  // "Prime Minister Sir Ann Lee", "Lady Justice Ann Lee": the office stands before the courtesy, or behind it.
  const offices = courtesy ? [textOfRole(courtesyAt + 1, nameAt), textOfRole(titleAt, courtesyAt)] : [textOfRole(titleAt, nameAt)];
  const core = coreOf(scan, nameAt, to);
  const word = headOf({ core }).toLowerCase();
  const isGiven = core.length > 1 || !(courtesy || nameAt > first || scan.overall.surnames.has(word));
  const given = isGiven ? givenNameGender(word) : undefined;
  scan.push({
    kind: kindOfPerson(scan, { from, first, nameAt, core, courtesy }),
    from,
    to,
    core,
    label: textOf(nameAt > first ? nameAt : withParticles(scan, nameAt), to),
    role: offices.find((office) => office !== undefined),
    gender: gender ?? (nameAt > titleAt ? genderOfRole(scan, titleAt, nameAt) : undefined) ?? (given === 'either' ? undefined : given),
    courtesy,
    definite: true,
  });
}

/** "Roads" in "Minister of Works and Roads": goes on with what an office is for. */
export const isPortfolioListed = (scan: Scan, at: number): boolean => isListed(scan, at - 1) && PORTFOLIOS.has(scan.lowerAt(at));

/** "Mayor"; "Businessmen", of the first of several. */
const isOffice = (lower: string): boolean => isRoleNoun(lower) || GROUP_NOUNS.has(lower);

/** A noun for what somebody is stands in it, or a party or nation: "Tory", "Republican". */
function isRole(scan: Scan, from: number, to: number): boolean {
  const { lower } = scan.at(to - 1);
  const head = lower.slice(lower.lastIndexOf('-') + 1);
  return isRoleNoun(head) || PERSON_NOUNS.has(head) || DEMONYMS.has(lower) || isRoleNoun(officeOf(scan, from, to));
}

/**
 * What the tagger's person is shown as. "the Kremlin": one word that the lists know for a body's or place's, or that has an article, is no person. Sure of a person is only
 * a name with a title, or one whose first word the lists know.
 */
function kindOfPerson(
  scan: Scan,
  {
    from,
    first,
    nameAt,
    core,
    courtesy,
  }: Pick<Chunk, 'from' | 'first' | 'nameAt'> & { readonly core: readonly string[]; readonly courtesy: boolean },
): MentionKind {
  if (courtesy || nameAt > first) return 'person';
  const listed = kindOfName(core, false);
  if (core.length === 1 && ((first > from && scan.lowerAt(from) === 'the') || listed === 'body')) return 'body';
  return listed === 'body' ? 'name' : listed;
}
