import type { Span } from '../span.ts';

/** One line of an abstract in a model's own words: it says nothing that the sentences don't (`flawOf` in `grounding/bullet.ts`). */
export interface Bullet {
  readonly text: string;
  /** The sentences of the article that it rests on, at least one. */
  readonly sentences: readonly Span[];
}

/** Top level of the IPTC Media Topics, shortened (https://iptc.org/standards/media-topics/). */
export const TOPICS = [
  'politics',
  'conflict',
  'diplomacy',
  'economy',
  'crime',
  'disaster',
  'education',
  'environment',
  'health',
  'labour',
  'religion',
  'science',
  'society',
  'culture',
  'sport',
  'weather',
] as const;
export type Topic = (typeof TOPICS)[number];

/** What an article says in short. `by`: whose words they are. */
export interface Abstract {
  readonly lines: readonly string[];
  readonly by: 'article' | 'model';
  /** From a model alone. */
  readonly topics: readonly Topic[];
}
