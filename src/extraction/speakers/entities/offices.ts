import { NOUNS_OF_TITLES } from '../../lexicon/people/roles.ts';

/** Offices of which nobody holds two at once, by family: those of one family are names for much the same office, or follow one another. */
const FAMILIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bench: 'judge justice',
    crown: 'king prince princess queen',
    government: 'chancellor minister premier president',
    law: 'attorney lawyer solicitor',
    household: 'lady',
    parliament: 'congressman congresswoman mp rep representative sen senator',
    police: 'commissioner constable sheriff',
    state: 'gov governor',
    town: 'mayor',
  }).flatMap(([family, offices]) => offices.split(' ').map((office) => [office, family] as const)),
);

/** The families of the offices that a role in front of a name tells: "state" of "Gov. Reed". */
export const officesOf = (role: string | undefined): readonly string[] =>
  (role ?? '')
    .toLowerCase()
    .split(/[\s-]+/)
    .flatMap((word) => NOUNS_OF_TITLES.get(word.replace(/\.$/, '')) ?? [word.replace(/\.$/, '')])
    .flatMap((noun) => FAMILIES.get(noun) ?? []);
