import type { Generated } from 'kysely';
import type { SpeakerKind } from '../../core/news/speaker.ts';

export interface CastTables {
  name_forms: NameFormRow;
  /** Index: every other name by which articles call somebody whom they call so at the fullest, folded, those that a ruling gives to another too. */
  name_form_aliases: { alias: string; space: string; form_id: number };
  cast_members: CastMemberRow;
  /** Articles of a version that kept no cast. */
  cast_backlog: { article_id: number };
}

interface NameFormRow {
  id: Generated<number>;
  space: string;
  /** `foldName` of `name`. */
  folded_name: string;
  kind: SpeakerKind;
  /** As `officeOf` gives it; '' for none. */
  office: string;
  /** 1 where the name is what a ruling lists the speaker under. */
  ruled: 0 | 1;
  /** As most articles print it. */
  name: string;
  /** JSON: each way in which it is printed, with the number of articles. */
  spellings: string;
  /** JSON: each other name, as printed, with the number of articles. */
  aliases: string;
  /** As `soundOf` gives it; '' for an unnamed source. */
  block: string;
  /** As `secondSoundOf` gives it, for a person. */
  second_block: string;
  /** 1 for a surname alone, or one word for a body. */
  lone: 0 | 1;
  articles: number;
  /** Null while it is not yet known whose it is. */
  speaker_id: number | null;
}

/** One whom an article quotes or whose demand it tells. */
interface CastMemberRow {
  id: Generated<number>;
  form_id: number;
  /** Null for one that no article of the store names: of a dismissed demand that was imported, or of an accepted suggestion. */
  article_id: number | null;
  speaker_id: number | null;
  /** As counted in its form. */
  name: string;
  /** JSON array, as counted in its form: the other names of it in the article, as printed, without those that a ruling gives to another. */
  aliases: string;
  /** JSON array: its name and other names as they were read, where a ruling made others of them. */
  read_as: string | null;
  role: string | null;
  dated_at: number;
}
