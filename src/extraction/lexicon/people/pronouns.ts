import { words } from '../words.ts';
import type { Gender } from './gender.ts';

/** Participles that open a sentence about a question put to its subject. */
export const ASKING_PARTICIPLES = words('asked challenged pressed questioned quizzed reminded told');

/** Verbs that put a question, and those of its answer. */
export const PUTTING_QUESTION = words('asked asks');
export const ANSWERING = words('answered answers replied replies responded responds retorted');
/** What a question begins with, behind its verb; a mark may too. */
export const QUESTION_BEGINS = words('about how if what when where whether who why');

/** What a letter or a statement does. */
export const READING_VERBS = words(
  `began begin begins concluded concludes continued continues ended ends opened opens read reads stated states`,
);

/** Pronouns that may mean the subject that follows their clause. */
export const PERSONAL_IN_QUESTION = words('he her his she');

/** Verbs whose object is somebody other than their subject. */
export const TELLING_SOMEBODY = words(
  'accused asked asks assured called challenged informed interrupted reminded tells thanked told urged',
);

/** Pronouns that are mentions, and the gender that they tell. */
export const MENTION_PRONOUNS: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
  ['they', undefined],
  ['it', undefined],
  ['i', undefined],
  ['we', undefined],
]);

/** Those of them that own what follows. */
export const POSSESSIVE_PRONOUNS = words('her hers his');
