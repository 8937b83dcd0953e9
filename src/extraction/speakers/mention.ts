import type { Span } from '../../core/span.ts';
import type { Document } from '../grammar/document.ts';
import type { Gender } from '../lexicon/people/gender.ts';

/** `person` and `body` are sure of their kind; `name` is a capitalised name that may be either. */
export type MentionKind = 'person' | 'body' | 'name' | 'pronoun' | 'description' | 'group';

/** A noun phrase that can name a speaker. `from`, `to`: tokens, half-open, with titles and determiner. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly from: number;
  readonly to: number;
  /** The words of the bare name; for other kinds the head noun or pronoun. Lower case for those. */
  readonly core: readonly string[];
  /** As printed, titles and determiner off. */
  readonly label: string;
  readonly role: string | undefined;
  readonly gender: Gender | undefined;
  /** Followed by 's, or a possessive pronoun. */
  readonly possessive: boolean;
  /** Stands inside quotation marks. */
  readonly quoted: boolean;
  /** Begins with "the", "his" and the like, as against "a" or nothing. */
  readonly definite: boolean;
  /** "Mr.", "Ms." stands before the name. */
  readonly courtesy: boolean;
}

/** The token behind a mention's label, which may go on behind the mention: "minister" with the label "minister of energy". */
export function endOfLabel({ tokens, text }: Document, { from, to, label }: Mention): number {
  const at = text.indexOf(label, tokens[from]?.start);
  let end = to;
  while (at >= 0 && (tokens[end]?.end ?? Number.POSITIVE_INFINITY) <= at + label.length) end++;
  return end;
}

/** The noun of a description, or a pronoun; the first word of a name. */
export const headOf = ({ core }: Pick<Mention, 'core'>): string => core[0] ?? '';

export const isName = ({ kind }: Pick<Mention, 'kind'>): boolean => kind === 'person' || kind === 'name' || kind === 'body';

/** A mention as it is read; what it leaves out follows from its tokens. */
export type Draft = Partial<Mention> & Pick<Mention, 'kind' | 'from' | 'to' | 'core'>;
