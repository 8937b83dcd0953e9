import { z } from 'zod';

/** A variable that holds entries with commas between them, each of one form; `expected` says which. Blanks around entries, and empty ones, go. */
export const commaList = (form: RegExp, expected: string) =>
  z
    .string()
    .transform((value) =>
      value
        .split(',')
        .map((entry) => entry.trim())
        .filter(Boolean),
    )
    .refine((entries) => entries.every((entry) => form.test(entry)), expected);

export const inLowerCase = (entries: readonly string[]): string[] => entries.map((entry) => entry.toLowerCase());
