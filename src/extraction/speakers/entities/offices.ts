import { FAMILY_OF_OFFICE } from '../../lexicon/people/offices.ts';
import { NOUNS_OF_TITLES } from '../../lexicon/people/roles.ts';

/** The families of the offices that a role in front of a name tells: "state" of "Gov. Reed". */
export const officesOf = (role: string | undefined): readonly string[] =>
  (role ?? '')
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word.replace(/\.$/, ''))
    .flatMap((word) => NOUNS_OF_TITLES.get(word) ?? [word])
    .flatMap((noun) => FAMILY_OF_OFFICE.get(noun) ?? []);
