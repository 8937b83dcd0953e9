import { givenSurnames } from '../../matching/persons/name-parts.ts';
import { reversedName } from '../../matching/persons/surname-first.ts';
import { foldName } from '../../text/names.ts';
import type { FormReader } from './form-reader.ts';
import { aliasCounts, type FormRow } from './form-rows.ts';

/**
 * Forms with a name in full that may be the same person's as one of these, by its words: in the other order, with a second surname or without it, or one that
 * articles tell beside.
 */
export async function linkedForms(reader: FormReader, forms: readonly FormRow[]): Promise<FormRow[]> {
  const names = new Set(forms.map(({ folded_name }) => folded_name));
  const wanted = new Set([...names].flatMap((name) => [reversedName(name) ?? [], givenSurnames(name)].flat()));
  for (const form of forms) for (const told of toldIn(form)) wanted.add(told);
  for (const telling of (await reader.called(names)).values()) for (const { folded_name } of telling) wanted.add(folded_name);
  for (const { folded_name } of await reader.goingOnBehind(forms.map(({ block }) => block)))
    if (givenSurnames(folded_name).some((shorter) => names.has(shorter))) wanted.add(folded_name);
  return (await reader.named(wanted)).filter(isInFull);
}

/** A name of more than one word, also where an article took it for a body's. */
export const isInFull = ({ kind, lone }: Pick<FormRow, 'kind' | 'lone'>): boolean => kind !== 'unnamed' && lone === 0;

/** Other names in full by which articles call somebody whom they call so, folded. */
const toldIn = (form: FormRow): string[] =>
  Object.keys(aliasCounts(form))
    .map(foldName)
    .filter((alias) => alias.includes(' '));
