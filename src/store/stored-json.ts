import type { z } from 'zod';
import { StoreError } from './errors.ts';

/** Where a value stands in the store. */
interface RowPlace {
  readonly table: string;
  /** The row's id or key. */
  readonly id: number | string;
  readonly column: string;
}

/** A column of JSON as the schema reads it. Throws `StoreError` `damaged`, which names the row, for what the schema doesn't allow: `quotes 17: …`. */
export function storedJson<T>(schema: z.ZodType<T>, json: string, place: RowPlace): T {
  const result = schema.safeParse(jsonOf(json, place));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw damaged(place, issue ? `${['', ...issue.path].join('.')}: ${issue.message}` : ' is not as expected', result.error);
}

function jsonOf(json: string, place: RowPlace): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw damaged(place, ' is no JSON', error);
  }
}

const damaged = ({ table, id, column }: RowPlace, what: string, cause: unknown): StoreError =>
  new StoreError('damaged', `${table} ${id}: ${column}${what}. The row is damaged, or another version of Verbatim wrote it.`, cause);
