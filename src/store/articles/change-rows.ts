import { z } from 'zod';
import type { SourceChange } from '../../core/news/source-change.ts';
import { storedJson } from '../stored-json.ts';

/** `SourceChange` as a quote's or demand's column `changed` keeps it: the row has the revision, and `at` is in milliseconds. */
export type ChangeJson = Omit<SourceChange, 'at' | 'revision'> & { readonly at: number };

const changeJson: z.ZodType<ChangeJson> = z.object({
  at: z.number(),
  now: z.object({ words: z.string(), by: z.string().nullish() }).optional(),
});

interface ChangeRow {
  readonly id: number;
  readonly revision: number;
  readonly changed: string | null;
}

/** What became of the quote or demand of a row; undefined while the newest revision has it. */
export function changeOf(table: 'quotes' | 'demands', { id, revision, changed }: ChangeRow): SourceChange | undefined {
  if (changed === null) return undefined;
  const { at, now } = storedJson(changeJson, changed, { table, id, column: 'changed' });
  return { at: new Date(at), revision, ...(now && { now }) };
}
