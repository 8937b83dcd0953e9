import type { Block } from '../../core/chat/reply.ts';
import type { Abstract } from '../../core/news/abstract.ts';

/** What an article says in short: its own sentences run on, a model's bullets stand apart. */
export function abstractBlocks({ lines, by }: Abstract): Block[] {
  if (lines.length === 0) return [];
  return by === 'model' ? [{ kind: 'list', items: lines }] : [{ kind: 'text', text: lines.join(' ') }];
}

export const BULLETS_NOTE = 'The bullets are a model’s words, each checked against its source.';
