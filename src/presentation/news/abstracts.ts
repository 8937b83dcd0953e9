import type { Block } from '../../core/chat/reply.ts';
import type { Abstract } from '../../core/news/abstract.ts';
import { withoutLabel } from './citations.ts';

/** What an article says in short: its own sentences run on, a model's bullets stand apart. */
export function abstractBlocks({ lines, by }: Abstract): Block[] {
  if (lines.length === 0) return [];
  return by === 'model' ? [{ kind: 'list', items: lines }] : [{ kind: 'text', text: lines.join(' ') }];
}

/** A sentence beneath a headline that is its own beginning, as of an article without one: it goes on where the headline was cut. */
export function beneath(headline: string, sentence: string): string {
  const begun = withoutLabel(headline).slice(0, -1);
  return headline.endsWith('…') && sentence.startsWith(begun) ? `…${sentence.slice(begun.length).replace(/^[,;:]/, '')}` : sentence;
}

export const BULLETS_NOTE = 'The bullets are a model’s words, each checked against its source.';
