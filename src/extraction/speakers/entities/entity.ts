import type { SpeakerKind } from '../../../core/news/speaker.ts';
import type { Gender } from '../../lexicon/people/gender.ts';

/** Somebody or something that the text names or describes: all its mentions are one. */
export interface Entity {
  readonly id: number;
  /** The fullest name, as printed. */
  name: string;
  kind: SpeakerKind | 'unsure';
  /** As its name or a title tells it. */
  gender: Gender | undefined;
  /** What pronouns tell of its gender: above 0 for a man, below for a woman; each counts as much as it was sure, 1 at most. */
  leaning: number;
  role: string | undefined;
  /** A role that is shown where the text gives no other, and tells the weights nothing: "minister of energy". */
  calling?: string | undefined;
  readonly aliases: Set<string>;
  /** Lower-case nouns of every role the text gives it. */
  readonly roleNouns: Set<string>;
  /** Plural: "officials", "Trump and Ryan". */
  readonly plural: boolean;
  mentions: number;
  /** A letter, a report: it says things, but somebody else speaks through it. */
  readonly isDocument: boolean;
  /** The mention of who speaks through a document. */
  author: number | undefined;
}
