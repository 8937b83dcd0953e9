import { words } from '../words.ts';

/** Offices of which nobody holds two at once, by family: those of one family are names for much the same office, or follow one another. */
const FAMILIES: Readonly<Record<string, ReadonlySet<string>>> = {
  bench: words('judge justice'),
  crown: words('king prince princess queen'),
  government: words('chancellor minister premier president'),
  law: words('attorney lawyer solicitor'),
  order: words('commissioner constable sheriff'),
  parliament: words('congressman congresswoman mp rep representative sen senator'),
  state: words('gov governor'),
  town: words('mayor'),
};

/** By an office: its family. */
export const FAMILY_OF_OFFICE: ReadonlyMap<string, string> = new Map(
  Object.entries(FAMILIES).flatMap(([family, offices]) => [...offices].map((office) => [office, family] as const)),
);
