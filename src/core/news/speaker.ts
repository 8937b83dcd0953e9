import type { Span } from '../span.ts';

/** `person`: one human; `body`: an institution, state, company or group; `unnamed`: a source the article describes but does not name. */
export type SpeakerKind = 'person' | 'body' | 'unnamed';

/** Who speaks, under the fullest name that the article gives. */
export interface Speaker {
  readonly name: string;
  readonly kind: SpeakerKind;
  /** As the article puts it: "Kremlin spokesperson". */
  readonly role?: string | undefined;
  /** A title that the article gives where it gives no role: "Dr". It is not shown, and tells one from another of the same surname. */
  readonly title?: string | undefined;
  /** Every other form under which the article names the speaker. */
  readonly aliases: readonly string[];
}

/** A speaker as the store keeps it: one across articles. */
export interface StoredSpeaker extends Speaker {
  readonly id: number;
  readonly quotes: number;
  readonly demands: number;
  readonly lastSpokeAt?: Date | undefined;
  /** When the article was published that gives the role; absent without a role, and where no date is known. */
  readonly roleAt?: Date | undefined;
}

/** The words on the page by which an attribution names its speaker. */
export type MentionSpan = Span;
