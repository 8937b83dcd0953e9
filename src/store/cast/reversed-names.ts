import { compareText, isReversed } from '../../matching/persons/known-name.ts';
import { reversedName } from '../../matching/persons/surname-first.ts';
import type { FormReader } from './form-reader.ts';
import { type FormRow, nameFormOf } from './form-rows.ts';

/** One name in its two orders: the one that more articles use, whose block decides whose both are, and the other. */
interface ReversedPair {
  readonly own: readonly FormRow[];
  readonly other: readonly FormRow[];
}

/** Of the names among these forms, those that a form of the space has in the other order, and that are one person's so; by the folded name that is less used. */
export async function reversedNames(reader: FormReader, forms: readonly FormRow[]): Promise<Map<string, ReversedPair>> {
  const wanted = new Map(
    forms.filter(isReversible).flatMap(({ folded_name }): [string, string][] => {
      const reversed = reversedName(folded_name);
      return reversed === undefined ? [] : [[folded_name, reversed]];
    }),
  );
  const found = (await reader.named(wanted.values())).filter(isReversible);
  if (found.length === 0) return new Map();
  const rows = (await reader.named([...wanted.values(), ...wanted.keys()])).filter(isReversible);
  const byName = Map.groupBy(rows, ({ folded_name }) => folded_name);
  const pairs = new Map<string, ReversedPair>();
  for (const [folded, reversed] of wanted) {
    const [own, other] = [byName.get(folded) ?? [], byName.get(reversed) ?? []];
    if (own.length === 0 || other.length === 0 || !isReversed(own.map(nameFormOf), other.map(nameFormOf))) continue;
    const isLess = articlesOf(own) - articlesOf(other) || compareText(reversed, folded);
    if (isLess < 0) pairs.set(folded, { own: other, other: own });
    else pairs.set(reversed, { own, other });
  }
  return pairs;
}

const isReversible = ({ kind, lone, ruled }: FormRow): boolean => kind === 'person' && lone === 0 && ruled === 0;

const articlesOf = (forms: readonly FormRow[]): number => forms.reduce((sum, { articles }) => sum + articles, 0);
