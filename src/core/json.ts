import { z } from 'zod';

/** One schema for every field of `T`: a field that `T` gains is a type error until its schema is there. */
export type Fields<T> = { readonly [K in keyof T]-?: z.ZodType<T[K]> };

/** JSON has no `Date`: an instant is ISO 8601 text in it. */
export const instant = z.iso.datetime().transform((text) => new Date(text));
