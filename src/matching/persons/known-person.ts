import { isCommonSurname } from './common-surnames.ts';
import { compareNames, isCalled, type NameAgreement, weaker } from './compare-names.ts';
import { areToldAsOne, compareText, type KnownName } from './known-name.ts';
import { FAR_LIKELIER, likelihoodOf } from './likelihood.ts';
import { areOfTwoTrades } from './offices.ts';
import { PersonIndex } from './person-index.ts';

/** Somebody, or some body, over all articles: the names that mean them and no one else. */
export interface KnownPerson {
  readonly names: readonly KnownName[];
  readonly articles: number;
  readonly offices: ReadonlyMap<string, number>;
}

/** Whether a ruling says that two folded names are not one. */
export type RuledApart = (a: string, b: string) => boolean;

/**
 * Who bears these names, which all share the sound of a surname: names in full alone are joined. The fullest names come first, and each further one joins
 * whom it agrees with, if with nobody else nearly as well; so the outcome is that of the names, not of an order in which they were read. An agreement that is
 * not sure also wants an office in common. At last a rare name that ends in a well-known one is taken for it with words before it that are no name.
 */
export function knownPersons(names: readonly KnownName[], ruledApart: RuledApart): KnownPerson[] {
  const persons = new PersonIndex<KnownPerson>();
  const ordered = names.toSorted((a, b) => fullnessOf(b) - fullnessOf(a) || b.articles - a.articles || compareText(a.folded, b.folded));
  for (const name of ordered) {
    const found = canJoin(name) ? bestOf(name, persons.like(name), ruledApart) : undefined;
    persons.put(withName(found ?? { names: [], articles: 0, offices: new Map() }, name), found);
  }
  return withoutLeadIns(persons.all, ruledApart);
}

const canJoin = ({ kind, parts }: KnownName): boolean => kind === 'person' && parts.given.length > 0 && !parts.isSeveral;

/** How much a name tells: whole words count twice as much as initials. */
const fullnessOf = ({ parts }: KnownName): number =>
  parts.given.reduce((total, { length }) => total + (length > 1 ? 2 : 1), parts.suffix === undefined ? 0 : 1);

function withName({ names, articles, offices }: KnownPerson, name: KnownName): KnownPerson {
  const all = new Map(offices);
  for (const [office, count] of name.offices) all.set(office, (all.get(office) ?? 0) + count);
  return { names: [...names, name], articles: articles + name.articles, offices: all };
}

/** A name this many times as frequent as any fuller one is nobody's short form: the likeliest of the fuller ones is its own. */
const DOMINANT = 3;

function bestOf(name: KnownName, persons: readonly KnownPerson[], ruledApart: RuledApart): KnownPerson | undefined {
  const all = persons.flatMap((person) => {
    const agreement = agreementOf(name, person, ruledApart);
    const isUnlike = agreement === 'doubtful' && !shareOffice(name, person);
    return agreement === 'no' || isUnlike || areOfTwoTrades(name.offices, person.offices) ? [] : [{ person, agreement }];
  });
  // "George Lee" is George P. Lee rather than George Lee Jr.
  const sure = all.some(({ agreement }) => agreement === 'sure');
  const fitting = all.filter(({ agreement }) => !(sure && agreement === 'doubtful'));
  const [first, ...rest] = fitting.toSorted((a, b) => b.person.articles - a.person.articles);
  if (!first) return undefined;
  if (first.agreement !== 'initial' && (rest.length === 0 || name.articles >= DOMINANT * first.person.articles)) return first.person;
  const weighed = fitting.map(({ person, agreement }) => ({
    person,
    odds: likelihoodOf(person.articles) * (agreement === 'initial' ? initialOdds(name, person) : 1),
  }));
  const total = weighed.reduce((sum, { odds }) => sum + odds, isCommonSurname(name.parts.core) ? UNKNOWN_BEARER : UNKNOWN_OF_RARE);
  const likeliest = weighed.reduce((best, one) => (one.odds > best.odds ? one : best));
  return likeliest.odds / total >= FAR_LIKELIER ? likeliest.person : undefined;
}

const SAME_OFFICE = Math.exp(2);
const SAME_MIDDLE = Math.exp(2);

/** How much an office and a middle initial in common speak for an initial being that of somebody's first name. */
function initialOdds(name: KnownName, person: KnownPerson): number {
  const [middle] = name.parts.given.slice(1);
  const isSameMiddle = middle !== undefined && person.names.some(({ parts }) => parts.given[1]?.[0] === middle[0]);
  return (shareOffice(name, person) ? SAME_OFFICE : 1) * (isSameMiddle ? SAME_MIDDLE : 1);
}

/** How likely the one meant is somebody whom no article has named so fully, in the measure of `likelihoodOf`. */
const UNKNOWN_BEARER = 0.3;
/** The same of a surname that few bear. */
const UNKNOWN_OF_RARE = 0.1;

/** That with each name of the person, the weakest of them; sure where one of them says that they are called so, whatever the others are. */
function agreementOf(name: KnownName, person: KnownPerson, ruledApart: RuledApart): NameAgreement {
  const { suffix } = name.parts;
  for (const known of person.names) {
    const areApart = known.folded === name.folded || (known.isRuled && name.isRuled) || ruledApart(name.folded, known.folded);
    const isAnother = suffix !== undefined && known.parts.suffix !== undefined && suffix !== known.parts.suffix;
    if (!canJoin(known) || areApart || isAnother) return 'no';
  }
  if (person.names.some((known) => saysBoth(name, known))) return 'sure';
  return person.names.reduce<NameAgreement>((weakest, { parts }) => weaker(weakest, compareNames(name.parts, parts)), 'sure');
}

/** Whether articles tell two names to be one person's: both in one article, one as the other's nickname, or one by a later given name or first surname by which they call whoever bears the other. */
function saysBoth(a: KnownName, b: KnownName): boolean {
  if (areToldAsOne(a, b)) return true;
  if (compareNames(a.parts, b.parts) === 'no') return false;
  return isCalled(a.parts, b.parts) || isCalled(b.parts, a.parts) || goesByTold(a, b) || goesByTold(b, a);
}

/** "Quiñones Bravo" for "Carmen Quiñones Bravo", where articles with that name say "Quiñones" alone. */
function goesByTold({ parts: { given } }: KnownName, { parts, forms }: KnownName): boolean {
  const [first = ''] = given;
  return given.length === 1 && parts.given.slice(1).includes(first) && forms.some(({ aliases }) => aliases.has(first));
}

const shareOffice = (name: KnownName, { offices }: KnownPerson): boolean => [...name.offices.keys()].some((office) => offices.has(office));

const LEAST_KNOWN = 3;
const TIMES_AS_KNOWN = 5;

/** "Telling Ann Lee" and "Ann Lee" are one, where the second is so much more frequent that the first is a slip. */
function withoutLeadIns(persons: readonly KnownPerson[], ruledApart: RuledApart): KnownPerson[] {
  const heads = new Map<string, KnownPerson>();
  for (const person of persons) if (person.articles >= LEAST_KNOWN) for (const { folded } of person.names) heads.set(folded, person);
  const into = new Map<KnownPerson, KnownPerson>();
  for (const person of persons) {
    const known = person.names.length === 1 && canJoin(person.names[0]!) ? endingOf(person.names[0]!, heads) : undefined;
    if (!known || known.articles < TIMES_AS_KNOWN * person.articles) continue;
    const [slip] = person.names;
    if (!slip!.isRuled && known.names.every(({ folded }) => !ruledApart(slip!.folded, folded))) into.set(person, known);
  }
  const joined = Map.groupBy(into.keys(), (person) => into.get(person)!);
  return persons
    .filter((person) => !into.has(person))
    .map((person) => (joined.get(person) ?? []).reduce((whole, { names }) => withName(whole, names[0]!), person));
}

function endingOf({ folded }: KnownName, heads: ReadonlyMap<string, KnownPerson>): KnownPerson | undefined {
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) {
    const ending = folded.slice(at + 1);
    if (ending.includes(' ') && heads.has(ending)) return heads.get(ending);
  }
  return undefined;
}
