import { createHash } from 'node:crypto';
import type { Destination, Poster } from '../../core/briefs/destination.ts';
import { plainText, printedRich } from '../../core/chat/printed-reply.ts';
import type { Rich } from '../../core/chat/reply.ts';
import type { Store } from '../../core/ports/store.ts';
import type { Space } from '../../core/scope.ts';
import { adminsReply } from '../../presentation/notices/admins.ts';

/** Tells the admins of a space, or the operator, one thing once; never throws. */
export type TellAdmins = (space: Space, text: Rich) => Promise<void>;

interface AdminsParts {
  readonly store: Pick<Store, 'settings'>;
  readonly posters: Readonly<Partial<Record<Destination['platform'], Poster>>>;
  /** For the operator, where the space set no channel or it can't be posted to. */
  readonly say: (line: string) => void;
  readonly unexpected: (error: unknown) => void;
}

/** Into the channel that the space's admins chose. */
export function adminsTold({ store, posters, say, unexpected }: AdminsParts): TellAdmins {
  return async (space, text) => {
    try {
      const channel = await store.settings.adminsChannel(space);
      const outcome = channel && (await posters[channel.platform]?.post(channel, adminsReply(text), { key: keyOf(text), notice: true }));
      if (outcome?.ok) return;
    } catch (error) {
      unexpected(error);
    }
    say(plainText(printedRich(text)));
  };
}

/** A repeat within minutes is the same message. */
const keyOf = (text: Rich): string =>
  `vb-n-${createHash('sha256')
    .update(plainText(printedRich(text)))
    .digest('hex')
    .slice(0, 20)}`;
