import type { Generated } from 'kysely';

export interface SpeakerTables {
  speakers: SpeakerRow;
  aliases: AliasRow;
  speaker_words: SpeakerWordRow;
  /** `ruling`: JSON of an `AnyRuling`. */
  rulings: { id: Generated<number>; ruling: string };
}

interface SpeakerRow {
  id: Generated<number>;
  space: string;
  name: string;
  /** `foldName` of `name`. */
  folded_name: string;
  kind: 'person' | 'body' | 'unnamed';
  role: string | null;
  /** When the article was published that gives the role, where it says so. */
  role_at: number | null;
  /** JSON array of strings. */
  aliases: string;
  quotes: number;
  demands: number;
  last_spoke_at: number | null;
  /** Null for somebody whom articles name; else the entry that this one became, or its own id where it became nobody. */
  became_id: number | null;
}

interface AliasRow {
  speaker_id: number;
  space: string;
  /** As `foldName` gives it. */
  alias: string;
}

interface SpeakerWordRow {
  speaker_id: number;
  space: string;
  /** A word of a name, an alias or a role, folded. */
  word: string;
  source: 'name' | 'role';
}
