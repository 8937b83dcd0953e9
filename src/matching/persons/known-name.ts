import { foldName } from '../../text/names.ts';
import { type NameParts, namePartsOf } from './name-parts.ts';
import { isGivenToo } from './nicknames.ts';
import { exclude } from './offices.ts';

/** One name with one office, and how articles use it: what the store counts. */
export interface NameForm {
  readonly id: number;
  /** As most articles print it. */
  readonly name: string;
  readonly kind: 'person' | 'body';
  /** As `officeOf` gives it. */
  readonly office: string | undefined;
  /** In how many articles somebody is called so at the fullest. */
  readonly articles: number;
  /** Folded; the other names by which those articles call them, with the number of articles. */
  readonly aliases: ReadonlyMap<string, number>;
  /** Listed under this name by an operator's ruling. */
  readonly isRuled: boolean;
}

/** Every form of one folded name; where two bear it whose offices exclude each other, those of one of them. */
export interface KnownName {
  readonly folded: string;
  readonly name: string;
  readonly parts: NameParts;
  readonly kind: NameForm['kind'];
  readonly isRuled: boolean;
  readonly articles: number;
  readonly offices: ReadonlyMap<string, number>;
  readonly forms: readonly NameForm[];
  /** Those of the forms that may be of another who bears this very name. */
  readonly undecided: readonly NameForm[];
}

/** Whether a name is more than a surname: one that two who bear the surname can be told apart by. */
export const isFull = (name: string): boolean => namePartsOf(name).given.length > 0;

/**
 * The forms by the name that they are of, in the order of the alphabet. A name in full, or one with a ruling, is one whatever its kind: the kind that
 * most articles say, a person where both are as many. A surname of a person and a body of the same name are two.
 */
export function knownNames(forms: readonly NameForm[]): KnownName[] {
  const ruled = new Set(forms.filter(({ isRuled }) => isRuled).map(({ name }) => foldName(name)));
  const keyOf = ({ name, kind }: NameForm): string => {
    const folded = foldName(name);
    return ruled.has(folded) || (folded.includes(' ') && isFull(name)) ? folded : `${folded}\n${kind}`;
  };
  const names = [...Map.groupBy(forms, keyOf).values()].flatMap(namesakesIn);
  return names.sort((a, b) => compareText(a.folded, b.folded) || compareText(a.kind, b.kind) || b.articles - a.articles);
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * One, or as many as bear one name in full with offices that exclude each other: a minister and a footballer. What has no such office is counted with the
 * one whom most articles name, and is undecided.
 */
function namesakesIn(forms: readonly NameForm[]): KnownName[] {
  const isOne = forms.some(({ isRuled, kind, name }) => isRuled || kind === 'body' || !isFull(name));
  const offices = isOne ? [] : [...officesOf(forms)].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([office]) => office);
  const apart = offices.filter((office) => offices.some((other) => exclude(office, other)));
  if (apart.length === 0) return [knownNameOf(forms)];
  const sides: string[][] = [];
  for (const office of apart) {
    const side = sides.find((others) => others.every((other) => !exclude(office, other)));
    if (side) side.push(office);
    else sides.push([office]);
  }
  const own = sides.map((side) => forms.filter(({ office }) => office !== undefined && side.includes(office)));
  const undecided = forms.filter((form) => own.every((side) => !side.includes(form)));
  const names = own
    .map((side) => knownNameOf(side))
    .sort((a, b) => b.articles - a.articles || compareText(a.forms[0]?.office ?? '', b.forms[0]?.office ?? ''));
  const [most, ...others] = names;
  return most ? [{ ...knownNameOf([...most.forms, ...undecided]), undecided }, ...others] : [];
}

function knownNameOf(forms: readonly NameForm[]): KnownName {
  const ordered = forms.toSorted(
    (a, b) => b.articles - a.articles || compareText(a.name, b.name) || compareText(a.office ?? '', b.office ?? ''),
  );
  const { name } = ordered[0]!;
  const persons = sum(forms.filter(({ kind }) => kind === 'person'));
  const articles = sum(forms);
  return {
    folded: foldName(name),
    name,
    parts: namePartsOf(name),
    kind: persons * 2 >= articles && forms.some(({ kind }) => kind === 'person') ? 'person' : 'body',
    isRuled: forms.some(({ isRuled }) => isRuled),
    articles,
    offices: officesOf(forms),
    forms: ordered,
    undecided: [],
  };
}

const sum = (forms: readonly NameForm[]): number => forms.reduce((total, { articles }) => total + articles, 0);

/** Each office that is told of them, with the number of articles. */
export function officesOf(forms: readonly Pick<NameForm, 'office' | 'articles'>[]): Map<string, number> {
  const offices = new Map<string, number>();
  for (const { office, articles } of forms) if (office !== undefined) offices.set(office, (offices.get(office) ?? 0) + articles);
  return offices;
}

/**
 * Whether a name is another's with the family name in the other place: articles that use one of the two call them by its first word, or both have one
 * office. The forms of each are all those of one folded name.
 */
export function isReversed(one: readonly NameForm[], other: readonly NameForm[]): boolean {
  const isCalledByFirst = (forms: readonly NameForm[]): boolean =>
    forms.some(({ name, aliases }) => {
      const [first = '', last = ''] = foldName(name).split(' ');
      return aliases.has(first) && !aliases.has(last);
    });
  const offices = officesOf(other);
  return isCalledByFirst(one) !== isCalledByFirst(other) || [...officesOf(one).keys()].some((office) => offices.has(office));
}

/** Whether articles that call somebody by one of the names say the other too; not of "Jr." and "Sr.", nor of two at once. */
export function areToldAsOne(a: KnownName, b: KnownName): boolean {
  if (a.parts.isSeveral || b.parts.isSeveral || a.parts.suffix !== b.parts.suffix) return false;
  return isTold(a.forms, b) || isTold(b.forms, a);
}

/** A share of the articles with the rarer of two names that is no slip. */
const LEAST_TOLD = 0.05;

/** Whether enough articles that use these forms call the same person by the other name too. */
export function isTold(forms: readonly Pick<NameForm, 'aliases'>[], { folded, articles }: Pick<KnownName, 'folded' | 'articles'>): boolean {
  const told = forms.reduce((total, { aliases }) => total + (aliases.get(folded) ?? 0), 0);
  return told > 0 && told >= LEAST_TOLD * articles;
}

const LEAST_KNOWN = 3;
const TIMES_AS_KNOWN = 5;

/**
 * Whether a name that begins with another in full is the same person's: articles that use it call them by the other's surname, it adds a second one behind a
 * hyphen, both have one office, its articles call
 * them by a surname that is nobody's second given name, or it is so much more frequent that what stands behind it is a slip.
 */
export function goesOnBehind(longer: KnownName, shorter: readonly NameForm[]): boolean {
  const surnames = new Set(shorter.map(({ name }) => namePartsOf(name).surname));
  const names = new Set([...surnames, ...shorter.map(({ name }) => foldName(name))]);
  if (longer.forms.some(({ aliases }) => [...names].some((name) => aliases.has(name)))) return true;
  if (shorter.some(({ aliases }) => [...surnames].some((surname) => aliases.has(surname) && !isGivenToo(surname)))) return true;
  if (surnames.has(longer.parts.surname.split('-').slice(0, -1).join('-'))) return true;
  if ([...officesOf(shorter).keys()].some((office) => longer.offices.has(office))) return true;
  const known = sum(shorter);
  return known >= LEAST_KNOWN && known >= TIMES_AS_KNOWN * longer.articles;
}
