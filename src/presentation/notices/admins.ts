import type { Reply, Rich } from '../../core/chat/reply.ts';
import { slash } from '../command-names.ts';

/** What admins are told, in the channel that they chose for it. */
export const adminsReply = (text: Rich): Reply => ({
  title: 'For the admins',
  blocks: [{ kind: 'text', text }],
  footer: [slash('settings admins-channel', 'off'), ' ends these messages.'],
  audience: 'everyone',
});
