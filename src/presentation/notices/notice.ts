import type { Reply, Rich } from '../../core/chat/reply.ts';

/** A short answer for its asker alone: what was done, and a sentence on what follows. */
export const notice = (title: string, text: Rich): Reply => ({ title, blocks: [{ kind: 'text', text }], audience: 'asker' });
