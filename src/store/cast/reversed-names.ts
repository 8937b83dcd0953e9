import type { Transaction } from 'kysely';
import { compareText, isReversed } from '../../matching/persons/known-name.ts';
import { reversedName } from '../../matching/persons/surname-first.ts';
import { among } from '../among.ts';
import type { Tables } from '../tables.ts';
import { type FormRow, nameFormOf } from './form-rows.ts';

/** One name in its two orders: the one that more articles use, whose block decides whose both are, and the other. */
interface ReversedPair {
  readonly own: readonly FormRow[];
  readonly other: readonly FormRow[];
}

/** Of the names among these forms, those that a form of the space has in the other order, and that are one person's so; by the folded name that is less used. */
export async function reversedNames(db: Transaction<Tables>, space: string, forms: readonly FormRow[]): Promise<Map<string, ReversedPair>> {
  const wanted = new Map(
    forms.filter(isReversible).flatMap(({ folded_name }): [string, string][] => {
      const reversed = reversedName(folded_name);
      return reversed === undefined ? [] : [[folded_name, reversed]];
    }),
  );
  const found = await named(db, space, [...wanted.values()]);
  if (found.length === 0) return new Map();
  const rows = [...found, ...(await named(db, space, [...wanted.keys()]))];
  const byName = Map.groupBy(new Map(rows.map((row) => [row.id, row])).values(), ({ folded_name }) => folded_name);
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

/** Names of one statement: a database takes so many parameters and no more. */
const AT_ONCE = 500;

async function named(db: Transaction<Tables>, space: string, folded: readonly string[]): Promise<FormRow[]> {
  const rows: FormRow[] = [];
  for (let at = 0; at < folded.length; at += AT_ONCE)
    rows.push(
      ...(await db
        .selectFrom('name_forms')
        .selectAll()
        .where('space', '=', space)
        .where('folded_name', 'in', among(folded.slice(at, at + AT_ONCE)))
        .execute()),
    );
  return rows.filter(isReversible);
}
