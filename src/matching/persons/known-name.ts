import { foldName } from '../../text/names.ts';
import { type NameParts, namePartsOf } from './name-parts.ts';

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

/** Every form of one folded name. */
export interface KnownName {
  readonly folded: string;
  readonly name: string;
  readonly parts: NameParts;
  readonly kind: NameForm['kind'];
  readonly isRuled: boolean;
  readonly articles: number;
  readonly offices: ReadonlyMap<string, number>;
  readonly forms: readonly NameForm[];
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
  const names = [...Map.groupBy(forms, keyOf).values()].map(knownNameOf);
  return names.sort((a, b) => compareText(a.folded, b.folded) || compareText(a.kind, b.kind));
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

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
  };
}

const sum = (forms: readonly NameForm[]): number => forms.reduce((total, { articles }) => total + articles, 0);

/** Each office that is told of them, with the number of articles. */
export function officesOf(forms: readonly Pick<NameForm, 'office' | 'articles'>[]): Map<string, number> {
  const offices = new Map<string, number>();
  for (const { office, articles } of forms) if (office !== undefined) offices.set(office, (offices.get(office) ?? 0) + articles);
  return offices;
}
