import type { Gender } from '../../lexicon/people/gender.ts';
import { TITLES_OF_BOTH } from '../../lexicon/people/roles.ts';
import { headOf, type Mention } from '../mention.ts';
import { givenNameGender } from '../word-classes.ts';

/** The gender that a text tells of somebody by names so far, and by one more: "Ms" before all else, then what was told first. */
export function surerGender(known: Gender | undefined, mention: Mention): Gender | undefined {
  if (mention.courtesy && mention.gender) return mention.gender;
  return known ?? genderOfName(mention);
}

/** "UKIP chairman Petra Hale": a chairman may be a woman, a Petra isn't a man. */
function genderOfName({ core, gender, role }: Mention): Gender | undefined {
  if (!role?.split(/[\s-]+/).some((word) => TITLES_OF_BOTH.has(word.toLowerCase()))) return gender;
  const given = core.length > 1 ? givenNameGender(headOf({ core }).toLowerCase()) : undefined;
  return given === 'either' ? undefined : given;
}
