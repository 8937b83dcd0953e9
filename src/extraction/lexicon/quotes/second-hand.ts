import { words } from '../words.ts';

/** Verbs by which one quotes another "as saying". */
export const CITING = words(
  'cite cited cites citing paraphrased quote quoted quotes quoting record recorded report reported reporting reports',
);

/** Verbs behind which another's saying stands: "heard Lee say", "remembers Lee saying", "a clip shows Lee saying". */
export const PERCEIVING = words(
  `caught cite cited filmed hear heard hearing hears overheard quote quoted quotes recall recalled recalling recalls record recorded records remember
    remembered remembering remembers saw see seen show showed showing shown shows watched`,
);

/** Verbs by lemma that give another's very words, wherever they are passed on. */
export const WORD_FOR_WORD = words('answer ask call describe dub reply respond say shout tell text tweet write yell');

/** Participles by which words are put to their subject: "was asked". */
export const PUT_TO = words('asked quizzed told');
