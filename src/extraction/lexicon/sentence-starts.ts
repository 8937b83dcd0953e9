import { words } from './words.ts';

/** Words that begin a sentence more often than a name does: behind "U.S." or a quoted question, a capital is theirs by place. */
export const SENTENCE_STARTERS =
  words(`a according after an and as asked at before both but by during for from he her his how however i if in it its many meanwhile most no
    not now on one she since so some still that the their then there these they this those to we what when while who why with yes you`);

/** Words whose 's is "is" or "us", and no possessive. */
export const CONTRACTED_WITH_IS = words('he here how it let she that there this what when where who');

/** Words that begin with an apostrophe, by the letters behind it; a single mark before them is no quotation mark. */
export const CLIPPED = /^(?:em|til|tis|twas|cause|bout|n|round|neath|cuz|nother|\d0s?|\d\ds?)\b/i;
